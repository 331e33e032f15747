#include "synthesis/composition.h"

#include <numbers>

#include "synthesis/dressing.h"
#include "synthesis/makers.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// Every scene has one of each row: something tall, something printed, stone, gloss, fruit, something plain, small
// things.
using Maker = Item (*)(Dice&);
const std::vector<std::vector<Maker>> courses = {
    {house, tin, vase},  {books, tin, books}, {cairn, boulder},   {vase, bowl}, {apple, orange},
    {figure, sculpture}, {block, star},       {ring, marbleBall}, {bead, bead}, {boulder, orange, block}};

// Where a course is of one mind, all scenes of its kind share it.
const std::vector<std::vector<Maker>> thinCourses = {{bush},           {bush, cage}, {cage},          {trellis},
                                                     {trellis, grass}, {grass},      {grass, tripod}, {tripod}};

const std::vector<std::vector<Maker>>& coursesOf(SceneKind kind) {
  return kind == SceneKind::thin ? thinCourses : courses;
}

struct Standing {
  Vec2 at;
  float radius;
};

float overlapOf(const Item& item, const Vec2& at, const std::vector<Standing>& others) {
  float overlap = 0;
  for (const Standing& o : others) overlap += std::max(0.f, item.radius + o.radius + 2 - (at - o.at).norm());
  return overlap;
}

// Of many spots the one that is free, not far from the middle, and as far back as the thing is high.
Vec2 spotFor(const Item& item, const std::vector<Standing>& others, float spread, Dice& dice) {
  Vec2 best(0, 0);
  float least = INFINITY;
  for (int i = 0; i < 600; ++i) {
    const Vec2 p = spread * Vec2{dice.uniform(-125, 125), dice.uniform(-95, 105)};
    const float overlap = overlapOf(item, p, others);
    const float wishedDepth = mix(-75, 62, saturate((item.height - 18) / 62));
    const float cost = 40 * overlap + std::abs(p.y() - wishedDepth) + 0.35f * p.norm() +
                       12 * std::max(0.f, p.norm() + item.radius - 142 * spread);
    if (cost < least) {
      least = cost;
      best = p;
    }
  }
  return best;
}

// A deep scene: the rig looks down on things that stand on pillars of all heights above a floor far below.
constexpr float floorBelow = 480;  // mm under the table's plane

float deepHeight(std::size_t i, std::size_t count) { return mix(-floorBelow, 20, float(i) / float(count - 1)); }

// Raised onto a pillar of its own footprint; what stands low is larger, so that it is not lost.
Item onPillar(Item item, float height, Dice& dice) {
  item = enlarged(std::move(item), mix(1, 1.7f, -height / floorBelow));
  for (Part& part : item.parts) part.placement.at.z() += height;
  if (height > -floorBelow) item.parts.push_back(pillar(0.8f * item.radius, height, floorBelow, dice));
  return item;
}

// Adds a thing, turned and moved, in the clothes of its kind.
void add(std::vector<Part>& parts, Item item, const Placement& where, SceneKind kind, Dice& dice) {
  for (Part& part : item.parts) {
    part.placement = where * part.placement;
    dress(part, kind, dice);
    parts.push_back(std::move(part));
  }
}

std::vector<Part> onTable(const SceneRecipe& recipe, Dice& dice) {
  std::vector<Item> items;
  for (const auto& course : coursesOf(recipe.kind)) items.push_back(course[dice.below(int(course.size()))](dice));
  // The widest first: they are the hardest to find room for.
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.radius > b.radius; });

  const bool deep = recipe.kind == SceneKind::deep;
  std::vector<Part> parts;
  parts.push_back(recipe.varied ? anyTableTop(dice) : tableTop(dice));
  dressTable(parts.back(), recipe, dice);
  if (deep) parts.back() = lowered(std::move(parts.back()), floorBelow);
  std::vector<Standing> standing;
  for (std::size_t i = 0; i < items.size(); ++i) {
    Item item = deep ? onPillar(std::move(items[i]), deepHeight(i, items.size()), dice) : std::move(items[i]);
    Vec2 at = spotFor(item, standing, deep ? 1.5f : 1.f, dice);
    standing.push_back({at, item.radius});
    // The rig looks down at about 45 degrees: what stands lower is in its picture when it stands farther back.
    if (deep) at.y() -= 0.85f * deepHeight(i, items.size());
    add(parts, std::move(item), turned(dice.uniform(-0.7f, 0.7f), {at.x(), at.y(), 0}), recipe.kind, dice);
  }
  return parts;
}

Item anything(SceneKind kind, Dice& dice) {
  const auto& from = coursesOf(kind);
  const auto& course = from[std::size_t(dice.below(int(from.size())))];
  return course[std::size_t(dice.below(int(course.size())))](dice);
}

// One large thing, one to three smaller ones against it, as often as not on a pedestal.
std::vector<Part> lone(const SceneRecipe& recipe, Dice& dice) {
  constexpr float half = 90;  // mm: of the large one, up or sideways
  // Half of them of a shape that tells its sides apart even when it is plain.
  constexpr Maker shaped[] = {temple, temple, house, cairn, books, sculpture};
  const bool any = recipe.kind == SceneKind::thin || dice.chance(0.5f);
  Item large = any ? anything(recipe.kind, dice) : shaped[dice.below(int(std::size(shaped)))](dice);
  large = enlarged(std::move(large), half / std::max(large.radius, large.height / 2));
  std::vector<Part> parts;
  const float radius = large.radius, height = large.height, facing = dice.uniform(-pi, pi);
  if (dice.chance(0.5f)) parts.push_back(pillar(0.9f * radius, 0, dice.uniform(12, 50), dice));
  add(parts, std::move(large), turned(facing, {0, 0, 0}), recipe.kind, dice);
  for (int i = 1 + dice.below(3); i > 0; --i) {
    Item small = enlarged(anything(recipe.kind, dice), dice.uniform(0.8f, 1.5f));
    const float angle = dice.uniform(-pi, pi), away = 0.75f * (radius + small.radius);
    const Vec3 at(away * std::cos(angle), away * std::sin(angle), 0);
    add(parts, std::move(small), turned(dice.uniform(-pi, pi), at), recipe.kind, dice);
  }
  const float down = height / 2 - dice.uniform(25, 50);  // the middle at the height that cameras look at
  for (Part& part : parts) part.placement.at.z() -= down;
  return parts;
}

// What a bay of a facade holds, in the wall's frame: its front is y = 0 and looks to -y.
void fillBay(std::vector<Part>& parts, const Vec2& middle, const Vec2& size, SceneKind kind, Dice& dice) {
  const Vec3 at(middle.x(), 0, middle.y());
  const float pick = dice.uniform(0, 1);
  if (pick < 0.3f) return add(parts, windowFrame(0.75f * size, dice), turned(0, at), kind, dice);
  if (pick < 0.45f) return add(parts, plaque(0.7f * size, dice), turned(0, at), kind, dice);
  if (pick < 0.55f) return add(parts, pilaster({0.22f * size.x(), size.y()}, dice), turned(0, at), kind, dice);
  if (pick > 0.95f) return;
  Item thing = anything(kind, dice);
  const float room = std::min(0.42f * size.x() / thing.radius, 0.75f * size.y() / thing.height);
  thing = enlarged(std::move(thing), std::min(room, 55 / thing.radius));  // no farther out than cameras come near
  const float sill = at.z() - 0.42f * size.y(), out = thing.radius * dice.uniform(0.4f, 1.1f);
  add(parts, console({2.1f * thing.radius, 2 * out, 0.06f * size.y()}, dice), turned(0, {at.x(), 0, sill}), kind, dice);
  add(parts, std::move(thing), turned(dice.uniform(-0.7f, 0.7f), {at.x(), -out, sill}), kind, dice);
}

std::vector<Part> facade(const SceneRecipe& recipe, Dice& dice) {
  std::vector<Part> parts{wall(dice)};
  dress(parts.back(), recipe.kind, dice);
  const int columns = 4 + dice.below(5), rows = 4 + dice.below(4);
  const Vec2 bay(1200 / float(columns), 1000 / float(rows));
  const float shiver = dice.chance(0.5f) ? 0 : 0.15f;  // a strict grid, or none
  for (int row = 0; row < rows; ++row) {
    const float z = (float(row) - 0.5f * float(rows - 1)) * bay.y();
    for (int column = 0; column < columns; ++column) {
      const Vec2 shift = shiver * bay.cwiseProduct(Vec2{dice.uniform(-1, 1), dice.uniform(-1, 1)});
      const float x = (float(column) - 0.5f * float(columns - 1)) * bay.x();
      fillBay(parts, Vec2(x, z) + shift, (1 - shiver) * bay, recipe.kind, dice);
    }
    if (dice.chance(0.4f))
      add(parts, console({1300, dice.uniform(15, 60), dice.uniform(8, 25)}, dice), turned(0, {0, 0, z - bay.y() / 2}),
          recipe.kind, dice);
  }
  return parts;
}

std::vector<Part> staged(const SceneRecipe& recipe, Dice& dice) {
  switch (recipe.stage) {
    case Stage::lone: return lone(recipe, dice);
    case Stage::facade: return facade(recipe, dice);
    default: return onTable(recipe, dice);
  }
}

Colour meanColour(const Part& part) {
  Colour sum = Colour::Zero();
  const std::size_t count = 61, points = part.mesh.points.size();  // a prime: no beat with the rows of a grid
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = i * points / count;
    sum += finishAt(part.material, {part.mesh.points[at], part.mesh.normals[at], 0.5f}).colour;
  }
  return sum / float(count);
}

}  // namespace

std::vector<Part> composed(const SceneRecipe& recipe, const Photographs& photographs) {
  Dice dice{hashed(std::uint32_t(recipe.seed), std::uint32_t(recipe.seed >> 32))};
  std::vector<Part> parts = staged(recipe, dice);
  const std::uint32_t seed = hashed(dice.next());
  if (recipe.varied)
    for (Part& part : parts) recolour(part.material, seed);
  const bool pictured = recipe.kind != SceneKind::repetitive && recipe.kind != SceneKind::textureless;
  if (pictured && !photographs.empty())
    for (Part& part : parts) paper(part.material, photographs, ~seed);
  for (Part& part : parts) part.mean = meanColour(part);
  return parts;
}

}  // namespace parallax
