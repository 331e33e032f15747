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

struct Standing {
  Vec2 at;
  float radius;
};

// Of many spots the one that is free, not far from the middle, and as far back as the thing is high.
Vec2 spotFor(const Item& item, const std::vector<Standing>& others, Dice& dice) {
  Vec2 best(0, 0);
  float least = INFINITY;
  for (int i = 0; i < 600; ++i) {
    const Vec2 p{dice.uniform(-125, 125), dice.uniform(-95, 105)};
    float overlap = 0;
    for (const Standing& o : others) overlap += std::max(0.f, item.radius + o.radius + 2 - (p - o.at).norm());
    const float wishedDepth = mix(-75, 62, saturate((item.height - 18) / 62));
    const float cost = 40 * overlap + std::abs(p.y() - wishedDepth) + 0.35f * p.norm() +
                       12 * std::max(0.f, p.norm() + item.radius - 142);
    if (cost < least) {
      least = cost;
      best = p;
    }
  }
  return best;
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
  if (kind == SceneKind::tabletop) return;
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
  for (const auto& course : courses) items.push_back(course[dice.below(int(course.size()))](dice));
  // The widest first: they are the hardest to find room for.
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.radius > b.radius; });

  std::vector<Part> parts;
  parts.push_back(tableTop(dice));
  dressTable(parts.back(), recipe.kind, dice);
  std::vector<Standing> standing;
  for (Item& item : items) {
    const Vec2 at = spotFor(item, standing, dice);
    standing.push_back({at, item.radius});
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
