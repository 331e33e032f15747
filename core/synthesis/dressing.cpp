#include "synthesis/dressing.h"

namespace parallax {

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

void dressTable(Part& table, const SceneRecipe& recipe, Dice& dice) {
  const SceneKind kind = recipe.kind;
  if (kind == SceneKind::tabletop || kind == SceneKind::thin || kind == SceneKind::deep) return;
  dress(table, kind, dice);
  Material& m = table.material;
  m.metal = false;
  if (kind == SceneKind::textured && !recipe.varied) {
    m.pattern = Pattern::granite;
    m.scale = 1.6f;
  }
  if (kind == SceneKind::glossy) m.colours[0] *= 0.35f;
}

void recolour(Material& m, std::uint32_t sceneSeed) {
  Dice dice{hashed(m.seed, sceneSeed)};
  const Colour tint{dice.uniform(0.5f, 1.3f), dice.uniform(0.5f, 1.3f), dice.uniform(0.5f, 1.3f)};
  const bool dyed = dice.chance(0.25f);
  for (Colour& c : m.colours) {
    const Colour own{dice.uniform(0.03f, 0.9f), dice.uniform(0.03f, 0.9f), dice.uniform(0.03f, 0.9f)};
    c = dyed ? own : (c * tint).min(0.95f);
  }
  m.relief *= dice.uniform(0.4f, 1.4f);
  if (naturalPattern(m.pattern)) m.scale *= std::exp(dice.uniform(-0.7f, 0.7f));
}

void paper(Material& m, const Photographs& photographs, std::uint32_t sceneSeed) {
  Dice dice{hashed(m.seed, sceneSeed)};
  if (m.metal || !dice.chance(0.45f)) return;
  m.pattern = Pattern::photograph;
  m.photograph = photographs[std::size_t(dice.below(int(photographs.size())))];
  m.scale = std::exp(dice.uniform(-1.2f, 0.7f));
  m.colours[0] = Colour{dice.uniform(0.6f, 1.2f), dice.uniform(0.6f, 1.2f), dice.uniform(0.6f, 1.2f)};
}

}  // namespace parallax
