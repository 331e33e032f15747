// Architecture: a small temple, and what walls are hung with.
#include <numbers>

#include "synthesis/makers.h"
#include "synthesis/shapes.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

Part box(const Vec3& size, const Vec3& middle, const Material& material) {
  Material own = material;
  own.size = size;
  const float rounding = std::min(1.5f, 0.2f * size.minCoeff());
  return {roundedBox(size, rounding), turned(0, middle), own};
}

Material stuff(Dice& dice) { return dice.chance(0.4f) ? plaster(dice) : rock(dice); }

Mesh column(float radius, float height) {
  return revolved({{0, 0},
                   {1.3f * radius, 0},
                   {1.3f * radius, 0},
                   {1.3f * radius, 0.05f * height},
                   {radius, 0.09f * height},
                   {0.97f * radius, 0.5f * height},
                   {0.82f * radius, 0.92f * height},
                   {1.3f * radius, 0.97f * height},
                   {1.3f * radius, height},
                   {1.3f * radius, height},
                   {0, height}},
                  40);
}

// A row of columns about the edge of a rectangle.
void addColumns(Item& item, const Vec2& half, float radius, float from, float to, const Material& m, Dice& dice) {
  const Mesh one = column(radius, to - from);
  const int across = 3 + dice.below(3), along = 2 + dice.below(4);
  for (int i = 0; i < across; ++i)
    for (int j = 0; j < along; ++j) {
      if (i > 0 && i < across - 1 && j > 0 && j < along - 1) continue;  // inside
      if (dice.chance(0.08f)) continue;                                 // fallen
      const Vec3 at((2 * float(i) / float(across - 1) - 1) * half.x(), (2 * float(j) / float(along - 1) - 1) * half.y(),
                    from);
      item.parts.push_back({one, turned(dice.uniform(-pi, pi), at), m});
    }
}

}  // namespace

Item temple(Dice& dice) {
  const float w = dice.uniform(70, 110), d = dice.uniform(60, 130), step = dice.uniform(4, 9),
              h = dice.uniform(55, 100), beam = dice.uniform(7, 13), ridge = dice.uniform(12, 30);
  const Material m = stuff(dice), dark = stuff(dice);
  Item item{{}, 0.5f * std::hypot(w, d), 0};
  float top = 0;
  for (const float grow : {1.12f, 1.04f, 0.96f}) {
    item.parts.push_back(box({grow * w, grow * d, step}, {0, 0, top + step / 2}, m));
    top += step;
  }
  const float radius = dice.uniform(0.04f, 0.065f) * w;
  addColumns(item, {0.42f * w, 0.42f * d}, radius, top, top + h, m, dice);
  if (dice.chance(0.6f)) item.parts.push_back(box({0.55f * w, 0.6f * d, h}, {0, 0, top + h / 2}, dark));
  top += h;
  item.parts.push_back(box({w, d, beam}, {0, 0, top + beam / 2}, m));
  top += beam;
  const float middle = ridge / 3, half = 0.53f * w;
  Mesh gable = extruded({{-half, -middle}, {half, -middle}, {0, ridge - middle}}, d, 0.8f);
  item.parts.push_back({grounded(std::move(gable)), turned(0, {0, 0, top}), m});
  item.height = top + ridge;
  return item;
}

Item windowFrame(const Vec2& size, Dice& dice) {
  const Material m = stuff(dice);
  Material pane = plaster(dice);
  pane.colours[0] *= dice.uniform(0.03f, 0.5f);
  pane.roughness = dice.chance(0.5f) ? 0.1f : 1;
  const float bar = dice.uniform(0.06f, 0.12f) * size.x(), out = dice.uniform(6, 40), w = size.x(), h = size.y();
  Item item{{box({w, 2, h}, {0, -1, 0}, pane)}, w / 2, h};
  for (const float side : {-1.f, 1.f}) {
    item.parts.push_back(box({bar, out, h}, {side * w / 2, -out / 2, 0}, m));
    item.parts.push_back(box({w + 2 * bar, 1.2f * out, bar}, {0, -0.6f * out, side * h / 2}, m));
  }
  const int mullions = dice.below(3);
  for (int i = 1; i <= mullions; ++i) {
    const float at = float(i) / float(mullions + 1) - 0.5f;
    item.parts.push_back(box({bar / 2, out / 2, h}, {at * w, -out / 4, 0}, m));
  }
  return item;
}

Item plaque(const Vec2& size, Dice& dice) {
  const Vec3 slab(size.x(), dice.uniform(3, 20), size.y());
  const Material m = dice.chance(0.7f) ? print(slab, dice) : stuff(dice);
  return {{box(slab, {0, -slab.y() / 2, 0}, m)}, size.x() / 2, size.y()};
}

Item pilaster(const Vec2& size, Dice& dice) {
  const Material m = stuff(dice);
  const float r = size.x() / 2, h = size.y();
  return {{{column(r, h), turned(0, {0, -0.4f * r, -h / 2}), m}}, r, h};
}

Item console(const Vec3& size, Dice& dice) {
  return {{box(size, {0, -size.y() / 2, -size.z() / 2}, stuff(dice))}, size.x() / 2, size.z()};
}

Part wall(Dice& dice) {
  const Vec3 size(1500, 60, 1300);
  Material m = dice.chance(0.4f) ? brickwork(size, dice) : anyStuff(dice);
  m.scale *= dice.uniform(1, 2.5f);
  return {roundedBox(size, 2), turned(0, {0, size.y() / 2, 0}), m};
}

}  // namespace parallax
