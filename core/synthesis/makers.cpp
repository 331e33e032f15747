#include "synthesis/makers.h"

#include <numbers>

#include "synthesis/noise.h"
#include "synthesis/shapes.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

using Palette = std::array<std::uint32_t, 4>;

template <std::size_t N>
std::array<Colour, 4> oneOf(const Palette (&palettes)[N], Dice& dice) {
  std::array<Colour, 4> colours;
  const Palette& chosen = palettes[dice.below(int(N))];
  std::transform(chosen.begin(), chosen.end(), colours.begin(), srgb);
  return colours;
}

constexpr Palette stones[] = {{0x8f8a84, 0xb9b2a8, 0x2c2a2a, 0xe8e4dc},
                              {0x9a6f5e, 0xc49a86, 0x3a2f2e, 0xe9d9cc},
                              {0x5d6a6c, 0x8d9a98, 0x22282a, 0xd6dcd6}};
constexpr Palette sands[] = {{0xb98d5c, 0xd9bd8d, 0x9c5c38, 0x5b3d28},
                             {0xa89a86, 0xd4cab6, 0x8a7a66, 0x4a4036},
                             {0xa85f42, 0xd79a72, 0x7c3f2e, 0x46261c}};
constexpr Palette marbles[] = {{0xe9e6df, 0xc9c6c2, 0x5a5a60, 0xffffff},
                               {0x2f4b42, 0x4b6e60, 0xd9e2d6, 0x1c2e28},
                               {0x6a2f2c, 0x8c4a42, 0xe9d3c4, 0x3c1a1a}};
constexpr Palette woods[] = {{0xc99a63, 0x8c5a30, 0x4a2d18, 0xe0b883},
                             {0x9a6a3f, 0x5f3a20, 0x2e1a0e, 0xb98a58},
                             {0xd8bd92, 0xb08d5e, 0x6b4d2c, 0xead9b8}};
constexpr Palette prints[] = {{0xf1e7d3, 0x1f4e5f, 0xd9822b, 0x8c2f39},
                              {0xf4efe4, 0x7a1f2b, 0xe0b04c, 0x24364b},
                              {0xe6ecea, 0x24405e, 0x6fa287, 0xd9573f},
                              {0xf5e9c8, 0x2f5d3a, 0xc9483b, 0x3a2a44},
                              {0xf3ede6, 0xb5432a, 0x2c6e8f, 0x33302e}};
constexpr Palette glazes[] = {{0x2a5d7c, 0x77a9b8, 0xf0e8d8, 0xd9a441},
                              {0xb5542f, 0xe3b27a, 0xf3ead9, 0x2d3a45},
                              {0x3f6f57, 0x9dbf9e, 0xf1ebdc, 0x7c3b2c},
                              {0x25334d, 0x4c6c9c, 0xf4f1ea, 0xb98b3e}};
constexpr Palette paints[] = {{0xd9c9a3, 0x2f6f78, 0xc4502f, 0xe8b23a},
                              {0xe7e0d2, 0x31456e, 0x8fb06a, 0xd97a5b},
                              {0xbfd0c8, 0x8c2f4b, 0xe0a648, 0x2a3f4f}};
constexpr Palette bricks[] = {{0x9c4a33, 0xc0694a, 0xc9bfae, 0xf0ead8},
                              {0xb08a5e, 0xd0ae7e, 0x8d8578, 0x4c6a5a},
                              {0x7c5a50, 0xa8786a, 0xd3cabc, 0xe9e4d4}};
constexpr Palette roofs[] = {{0x4a4f58, 0x6a7078, 0x22252a, 0x8c9298}, {0x8c3f2a, 0xb05a3c, 0x3c1c14, 0xc97c58}};
constexpr Palette apples[] = {{0xd6b84a, 0xa8201f, 0xf0dca8, 0x4a2d18},
                              {0xa9b84a, 0xb03a24, 0xeadfb0, 0x4a2d18},
                              {0x9fb24a, 0xb7c25e, 0xe8e6b8, 0x4a2d18}};
constexpr Palette peels[] = {{0xe07a12, 0xf2a02c, 0x8c5a20, 0x5a6a2a}, {0xe8c22e, 0xf2d95a, 0x9a8a3a, 0x5a6a2a}};
constexpr Palette plasters[] = {{0xe6e0d6, 0, 0, 0}, {0xd9d2c8, 0, 0, 0}, {0xc9b8a6, 0, 0, 0}};
constexpr Palette metals[] = {{0xe8b860, 0, 0, 0}, {0xd0cfca, 0, 0, 0}, {0xd99a78, 0, 0, 0}};
constexpr Palette lacquers[] = {{0xa3232a, 0, 0, 0}, {0x1f5a8c, 0, 0, 0}, {0x1f6b4f, 0, 0, 0}, {0xd98a1f, 0, 0, 0}};
constexpr Palette cloths[] = {
    {0xe6dcc8, 0x8f3a35, 0xd8ccb4, 0}, {0xdfe0dc, 0x3d5a78, 0xcfd2cf, 0}, {0xe3d6b8, 0x5f7350, 0xd3c5a4, 0}};

Material made(Pattern pattern, const std::array<Colour, 4>& colours, float roughness, Dice& dice) {
  Material m;
  m.pattern = pattern;
  m.colours = colours;
  m.roughness = roughness;
  m.seed = dice.next();
  return m;
}

Material withSize(Material m, const Vec3& size) {
  m.size = size;
  return m;
}

float heightOf(const Mesh& mesh) {
  float highest = 0;
  for (const Vec3& p : mesh.points) highest = std::max(highest, p.z());
  return highest;
}

// On top of a pile: turned by up to +-`turn`, and not quite in the middle.
Placement somewhere(float turn, float height, Dice& dice) {
  const float angle = dice.uniform(-turn, turn), x = dice.uniform(-2, 2), y = dice.uniform(-2, 2);
  return turned(angle, {x, y, height});
}

Mesh tableDisc(float r) {
  constexpr float thick = 24;
  return revolved({{0, -thick}, {0, -thick}, {r - 3, -thick}, {r, -thick / 2}, {r - 3, 0}, {r - 3, 0}, {0, 0}}, 128);
}

Material tableMaterial(Dice& dice) {
  const bool covered = dice.chance(0.3f);
  return covered ? made(Pattern::cloth, oneOf(cloths, dice), 1, dice)
                 : made(Pattern::planks, oneOf(woods, dice), 0.5f, dice);
}

Item single(Mesh mesh, const Material& material, float radius) {
  const float height = heightOf(mesh);
  return {{{std::move(mesh), {}, material}}, radius, height};
}

}  // namespace

Material rock(Dice& dice) {
  switch (dice.below(3)) {
    case 0: return made(Pattern::granite, oneOf(stones, dice), 0.45f, dice);
    case 1: return made(Pattern::sandstone, oneOf(sands, dice), 1, dice);
    default: return made(Pattern::marble, oneOf(marbles, dice), 0.3f, dice);
  }
}

Material plaster(Dice& dice) { return made(Pattern::plain, oneOf(plasters, dice), 1, dice); }

Material print(const Vec3& size, Dice& dice) {
  return withSize(made(Pattern::book, oneOf(prints, dice), 0.5f, dice), size);
}

Material brickwork(const Vec3& size, Dice& dice) {
  return withSize(made(Pattern::brick, oneOf(bricks, dice), 1, dice), size);
}

Material anyStuff(Dice& dice) {
  switch (dice.below(9)) {
    case 0: return made(Pattern::cloth, oneOf(cloths, dice), 1, dice);
    case 1: return made(Pattern::planks, oneOf(woods, dice), 0.5f, dice);
    case 2: return made(Pattern::wood, oneOf(woods, dice), 0.6f, dice);
    case 3: return made(Pattern::patina, oneOf(paints, dice), 0.6f, dice);
    case 4: return brickwork({1000, 1000, 1000}, dice);
    case 5: return made(Pattern::plain, oneOf(paints, dice), dice.uniform(0.3f, 1), dice);
    default: return rock(dice);
  }
}

Item cairn(Dice& dice) {
  Item item{{}, 0, 0};
  float half = dice.uniform(31, 37);
  for (int i = 0, count = 3 + dice.below(2); i < count; ++i) {
    const Vec3 size{half, half * dice.uniform(0.75f, 0.95f), half * dice.uniform(0.45f, 0.6f)};
    Mesh mesh = grounded(stone(size, dice.next()));
    const float height = heightOf(mesh), sunk = i ? 0.07f * height : 0;
    const Placement where = somewhere(pi, item.height - sunk, dice);
    item.height += height - sunk;
    item.radius = std::max(item.radius, 1.05f * half);
    item.parts.push_back({std::move(mesh), where, rock(dice)});
    half *= dice.uniform(0.68f, 0.8f);
  }
  return item;
}

Item boulder(Dice& dice) {
  const float half = dice.uniform(23, 30);
  return single(grounded(stone({half, half * dice.uniform(0.7f, 1), half * dice.uniform(0.7f, 1.1f)}, dice.next())),
                rock(dice), 1.05f * half);
}

Item books(Dice& dice) {
  Item item{{}, 0, 0};
  float length = dice.uniform(94, 106), width = dice.uniform(64, 74);
  for (int i = 0, count = 2 + dice.below(2); i < count; ++i) {
    const Vec3 size{length, width, dice.uniform(11, 18)};
    const Placement where = somewhere(0.25f, item.height + size.z() / 2, dice);
    item.height += size.z();
    item.radius = std::max(item.radius, 0.46f * std::hypot(length, width));
    item.parts.push_back(
        {roundedBox(size, 1.2f), where, withSize(made(Pattern::book, oneOf(prints, dice), 0.5f, dice), size)});
    length *= dice.uniform(0.84f, 0.97f);
    width *= dice.uniform(0.84f, 0.97f);
  }
  return item;
}

Item house(Dice& dice) {
  const float width = dice.uniform(54, 66), depth = dice.uniform(48, 60), wall = dice.uniform(52, 64),
              ridge = wall + 0.45f * width;
  const float w = width / 2, middle = 0.55f * wall;  // the outline must be seen whole from its origin
  Mesh walls = extruded({{-w, -middle}, {w, -middle}, {w, wall - middle}, {0, ridge - middle}, {-w, wall - middle}},
                        depth, 0.8f);
  walls = grounded(std::move(walls));
  Item item{{}, 0.62f * std::hypot(width, depth), ridge + 3};
  item.parts.push_back(
      {std::move(walls), {}, withSize(made(Pattern::brick, oneOf(bricks, dice), 1, dice), {width, depth, ridge})});
  const auto tiles = oneOf(roofs, dice);
  const float slope = std::atan2(ridge - wall, w), length = std::hypot(ridge - wall, w) + 6;
  for (const float side : {-1.f, 1.f}) {
    const Eigen::Matrix3f tilt = Eigen::AngleAxisf(side * slope, Vec3::UnitY()).toRotationMatrix();
    // Each slab is centred a little below its half of the gable, to overhang the wall.
    const Vec3 along = tilt * Vec3(side, 0, 0), outward = tilt * Vec3::UnitZ();
    const Vec3 at = Vec3(0, 0, ridge) + along * (length / 2 - 0.8f) + outward * 1.1f;
    item.parts.push_back(
        {roundedBox({length, depth + 8, 2.6f}, 0.9f), {tilt, at}, made(Pattern::roofTiles, tiles, 1, dice)});
  }
  const Vec3 chimney(7, 8, 22);
  item.parts.push_back({roundedBox(chimney, 0.8f), turned(0, {0.42f * w, 0.2f * depth, ridge - 2}),
                        withSize(made(Pattern::brick, item.parts[0].material.colours, 1, dice), chimney)});
  return item;
}

Item vase(Dice& dice) {
  const float h = dice.uniform(92, 122), foot = dice.uniform(17, 21), belly = dice.uniform(29, 37),
              neck = dice.uniform(11, 16);
  const float lip = neck + dice.uniform(2, 7), at = dice.uniform(0.35f, 0.6f);
  const std::vector<Vec2> profile = {{0, 0},
                                     {foot - 1, 0},
                                     {foot, 1},
                                     {foot, 1},
                                     {belly * 0.93f, 0.6f * at * h},
                                     {belly, at * h},
                                     {mix(neck, belly, 0.45f), mix(at, 0.9f, 0.55f) * h},
                                     {neck, 0.87f * h},
                                     {lip, 0.99f * h},
                                     {lip - 0.8f, h},
                                     {lip - 2, 0.985f * h},
                                     {neck - 2, 0.87f * h},
                                     {neck - 2, 0.7f * h},
                                     {0, 0.68f * h}};
  const Pattern pattern = dice.chance(0.6f) ? Pattern::bands : dice.chance(0.5f) ? Pattern::painted : Pattern::patina;
  return single(revolved(profile), made(pattern, oneOf(glazes, dice), 0.08f, dice), belly);
}

Item tin(Dice& dice) {
  const float r = dice.uniform(24, 29), h = dice.uniform(66, 86);
  const std::vector<Vec2> profile = {{0, 1},
                                     {r - 2.5f, 1},
                                     {r - 2, 0},
                                     {r - 0.4f, 0.2f},
                                     {r, 1.2f},
                                     {r - 0.4f, 2.4f},
                                     {r - 0.7f, 3.2f},
                                     {r - 0.7f, 3.2f},
                                     {r - 0.7f, h - 3.2f},
                                     {r - 0.7f, h - 3.2f},
                                     {r - 0.4f, h - 2.4f},
                                     {r, h - 1.2f},
                                     {r - 0.4f, h - 0.2f},
                                     {r - 1.4f, h},
                                     {r - 2, h - 0.8f},
                                     {r - 2.4f, h - 2},
                                     {r - 4, h - 2.2f},
                                     {0, h - 2.2f}};
  return single(revolved(profile), withSize(made(Pattern::label, oneOf(prints, dice), 0.3f, dice), {2 * r, 2 * r, h}),
                r);
}

Item apple(Dice& dice) {
  const float r = dice.uniform(22, 26), h = r * 1.75f;
  const std::vector<Vec2> profile = {{0, 0.10f * h},        {0.18f * r, 0.05f * h}, {0.42f * r, 0},
                                     {0.8f * r, 0.22f * h}, {r, 0.58f * h},         {0.86f * r, 0.86f * h},
                                     {0.5f * r, 0.99f * h}, {0.2f * r, 0.93f * h},  {0, 0.80f * h}};
  Mesh mesh = revolved(profile);
  const std::uint32_t seed = dice.next();
  mesh = grounded(displaced(std::move(mesh), [&](const Vec3& p) {
    return 0.7f * fractalValue(p, {40, 20, 0.5f}, 0, seed);
  }));
  for (Vec3& p : mesh.points) p.z() -= h / 2;  // the pattern's poles are seen from the middle
  Item item{{{std::move(mesh), turned(dice.uniform(0, 6), {0, 0, h / 2}),
              made(Pattern::streaks, oneOf(apples, dice), 0.2f, dice)}},
            r,
            h};
  Mesh stem = revolved({{0, 0}, {0.9f, 0.2f}, {0.9f, 8}, {1.5f, 11}, {1.2f, 12}, {0, 12.2f}}, 24);
  const Placement lean{Eigen::AngleAxisf(0.3f, Vec3::UnitX()).toRotationMatrix(), Vec3(0, 0, 0.76f * h)};
  item.parts.push_back({std::move(stem), lean, made(Pattern::wood, oneOf(woods, dice), 1, dice)});
  return item;
}

Item orange(Dice& dice) {
  const float r = dice.uniform(20, 25);
  const std::uint32_t seed = dice.next();
  Mesh mesh = displaced(superellipsoid({r, r, 0.94f * r}, 2.1f), [&](const Vec3& p) {
    return 0.5f * fractalValue(p, {30, 15, 0.5f}, 0, seed);
  });
  return single(grounded(std::move(mesh)), made(Pattern::peel, oneOf(peels, dice), 0.25f, dice), r);
}

Item figure(Dice& dice) {
  const float h = dice.uniform(74, 100), r = 0.26f * h;
  const float head = dice.uniform(0.42f, 0.55f) * r, waist = dice.uniform(0.28f, 0.4f) * r;
  const std::vector<Vec2> profile = {{0, 0},
                                     {r - 1, 0},
                                     {r, 1.5f},
                                     {r, 0.07f * h},
                                     {0.86f * r, 0.10f * h},
                                     {0.86f * r, 0.10f * h},
                                     {0.8f * r, 0.16f * h},
                                     {0.55f * r, 0.22f * h},
                                     {waist, 0.40f * h},
                                     {waist * 0.95f, 0.58f * h},
                                     {0.62f * r, 0.65f * h},
                                     {0.62f * r, 0.65f * h},
                                     {0.5f * r, 0.69f * h},
                                     {0.6f * head, 0.72f * h},
                                     {head, 0.86f * h},
                                     {0.7f * head, 0.96f * h},
                                     {0, h}};
  return single(revolved(profile), made(Pattern::plain, oneOf(plasters, dice), 1, dice), r);
}

Item sculpture(Dice& dice) {
  const float r = dice.uniform(23, 29);
  const std::uint32_t seed = dice.next();
  Mesh mesh = displaced(superellipsoid({r, 0.85f * r, 1.35f * r}, 2.4f, 80), [&](const Vec3& p) {
    return 0.17f * r * fractalValue(p, {1.5f * r, 0.7f * r, 0.45f}, 0, seed);
  });
  return single(grounded(std::move(mesh)), made(Pattern::plain, oneOf(plasters, dice), 1, dice), 1.15f * r);
}

Item block(Dice& dice) {
  const Vec3 size{dice.uniform(36, 46), dice.uniform(30, 40), dice.uniform(24, 38)};
  const bool wooden = dice.chance(0.5f);
  const Material material = wooden ? made(Pattern::wood, oneOf(woods, dice), 0.6f, dice)
                                   : made(Pattern::patina, oneOf(paints, dice), 0.4f, dice);
  return single(grounded(roundedBox(size, 2)), material, 0.5f * size.head<2>().norm());
}

Item star(Dice& dice) {
  const float r = dice.uniform(25, 31);
  std::vector<Vec2> outline;
  for (int i = 0; i < 10; ++i) {
    const float a = pi / 2 + float(i) * pi / 5, reach = i % 2 ? 0.55f * r : r;
    outline.push_back({reach * std::cos(a), reach * std::sin(a)});
  }
  return single(grounded(extruded(outline, 12, 1.5f)), made(Pattern::painted, oneOf(paints, dice), 0.3f, dice),
                0.85f * r);
}

Item ring(Dice& dice) {
  const float tube = dice.uniform(4.5f, 7), r = dice.uniform(18, 23);
  Material metal = made(Pattern::plain, oneOf(metals, dice), 0.05f, dice);
  metal.metal = true;
  return single(grounded(torus(r, tube)), metal, r + tube);
}

Item marbleBall(Dice& dice) {
  const float r = dice.uniform(16, 21);
  return single(grounded(superellipsoid({r, r, r}, 2)), made(Pattern::marble, oneOf(marbles, dice), 0.06f, dice), r);
}

Item bowl(Dice& dice) {
  const float r = dice.uniform(43, 49), h = 0.62f * r;
  const std::vector<Vec2> profile = {{0, 2},
                                     {0.36f * r, 2},
                                     {0.38f * r, 0},
                                     {0.43f * r, 0},
                                     {0.45f * r, 3},
                                     {0.8f * r, 0.4f * h},
                                     {r, 0.98f * h},
                                     {r - 0.7f, h},
                                     {r - 2, 0.97f * h},
                                     {0.76f * r, 0.45f * h},
                                     {0.4f * r, 0.16f * h},
                                     {0, 0.13f * h}};
  Item item = single(revolved(profile), made(Pattern::bands, oneOf(glazes, dice), 0.08f, dice), r);
  const float start = dice.uniform(0, 6);
  for (int i = 0; i < 3; ++i) {
    const float a = start + float(i) * 2 * pi / 3;
    for (Part& part : (dice.chance(0.5f) ? apple : orange)(dice).parts) {
      part.placement = turned(a, {0.44f * r * std::cos(a), 0.44f * r * std::sin(a), 0.42f * h}) * part.placement;
      part.placement.at.z() += 2;
      item.parts.push_back(std::move(part));
    }
  }
  item.height = 1.9f * h;
  return item;
}

Item bead(Dice& dice) {
  const float r = dice.uniform(8, 13);
  return single(grounded(superellipsoid({r, r, r}, 2, 40)), made(Pattern::plain, oneOf(lacquers, dice), 0.04f, dice),
                r);
}

Item enlarged(Item item, float factor) {
  for (Part& part : item.parts) {
    for (Vec3& p : part.mesh.points) p *= factor;
    part.placement.at *= factor;
    part.material.scale *= factor;
    part.material.size *= factor;
  }
  item.radius *= factor;
  item.height *= factor;
  return item;
}

Part tableTop(Dice& dice) {
  const Material material = tableMaterial(dice);
  return {tableDisc(430), turned(dice.uniform(-0.4f, 0.4f), {0, 0, 0}), material};
}

Part anyTableTop(Dice& dice) {
  const float radius = std::exp(dice.uniform(5.2f, 7));
  return {tableDisc(radius), turned(dice.uniform(-pi, pi), {0, 0, 0}), anyStuff(dice)};
}

Part lowered(Part table, float down) {
  table.mesh = tableDisc(1100);
  table.placement.at.z() -= down;
  table.material.scale *= 1.6f;
  return table;
}

Part pillar(float halfWidth, float top, float below, Dice& dice) {
  const Vec3 size{2 * halfWidth, 2 * halfWidth, top + below};
  Material material = dice.chance(0.4f) ? made(Pattern::brick, oneOf(bricks, dice), 1, dice) : rock(dice);
  material.roughness = 1;
  return {roundedBox(size, 2), turned(dice.uniform(-0.7f, 0.7f), {0, 0, (top - below) / 2}), withSize(material, size)};
}

}  // namespace parallax
