#include "synthesis/composition.h"

#include "synthesis/makers.h"

namespace parallax {
namespace {

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

// The same shapes in other clothes: what makes a class of scenes easy or hard.
void dress(Part& part, SceneKind kind, Dice& dice) {
  Material& m = part.material;
  const auto pick = [&](std::initializer_list<Pattern> patterns) {
    return patterns.begin()[dice.below(int(patterns.size()))];
  };
  if (kind == SceneKind::textured) {
    if (m.pattern == Pattern::plain) {
      m.pattern = pick({Pattern::sandstone, Pattern::granite, Pattern::patina});
      m.colours = {m.colours[0], m.colours[0] * 0.6f, m.colours[0] * 0.25f, Colour(0.8f, 0.75f, 0.65f)};
    }
    m.roughness = 1;
    m.metal = false;
  } else if (kind == SceneKind::repetitive) {
    if (m.pattern == Pattern::plain) m.colours[1] = 0.35f * m.colours[0];
    m.pattern = pick({Pattern::dots, Pattern::checks, Pattern::checks, Pattern::roofTiles});
    m.roughness = 1;
    m.metal = false;
  } else if (kind == SceneKind::textureless) {
    m.pattern = Pattern::plain;
    m.roughness = 1;
    m.metal = false;
  } else if (kind == SceneKind::glossy) {
    const bool grown = m.pattern == Pattern::marble || m.pattern == Pattern::streaks || m.pattern == Pattern::peel;
    if (!grown) m.pattern = Pattern::plain;
    m.metal = !grown && dice.chance(0.25f);
    m.roughness = dice.uniform(0.03f, 0.25f);
  }
}

void dressTable(Part& table, SceneKind kind, Dice& dice) {
  if (kind == SceneKind::tabletop || kind == SceneKind::thin || kind == SceneKind::deep) return;
  dress(table, kind, dice);
  Material& m = table.material;
  m.metal = false;
  if (kind == SceneKind::textured) {
    m.pattern = Pattern::granite;
    m.scale = 1.6f;
  }
  if (kind == SceneKind::glossy) m.colours[0] *= 0.35f;
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

std::vector<Part> composed(const SceneRecipe& recipe) {
  Dice dice{hashed(std::uint32_t(recipe.seed), std::uint32_t(recipe.seed >> 32))};
  std::vector<Item> items;
  for (const auto& course : coursesOf(recipe.kind)) items.push_back(course[dice.below(int(course.size()))](dice));
  // The widest first: they are the hardest to find room for.
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.radius > b.radius; });

  const bool deep = recipe.kind == SceneKind::deep;
  std::vector<Part> parts;
  parts.push_back(tableTop(dice));
  dressTable(parts.back(), recipe.kind, dice);
  if (deep) parts.back() = lowered(std::move(parts.back()), floorBelow);
  std::vector<Standing> standing;
  for (std::size_t i = 0; i < items.size(); ++i) {
    Item item = deep ? onPillar(std::move(items[i]), deepHeight(i, items.size()), dice) : std::move(items[i]);
    Vec2 at = spotFor(item, standing, deep ? 1.5f : 1.f, dice);
    standing.push_back({at, item.radius});
    // The rig looks down at about 45 degrees: what stands lower is in its picture when it stands farther back.
    if (deep) at.y() -= 0.85f * deepHeight(i, items.size());
    const Placement where = turned(dice.uniform(-0.7f, 0.7f), {at.x(), at.y(), 0});
    for (Part& part : item.parts) {
      part.placement = where * part.placement;
      dress(part, recipe.kind, dice);
      parts.push_back(std::move(part));
    }
  }
  for (Part& part : parts) part.mean = meanColour(part);
  return parts;
}

}  // namespace parallax
