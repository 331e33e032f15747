// Patterns that people make: masonry, print, glaze, cloth. Flat ones are laid on the sides of a box, by the largest
// component of the normal; round ones are wrapped about z.
#include <numbers>

#include "synthesis/materials.h"
#include "synthesis/noise.h"

namespace parallax {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// The two coordinates of the side that a point lies on, and the axes they run along.
struct Side {
  Vec2 uv;
  Vec3 u, v;
  int axis;
};
Side sideAt(const SurfacePoint& s) {
  int axis;
  s.normal.cwiseAbs().maxCoeff(&axis);
  const Vec3& p = s.position;
  if (axis == 0) return {{p.y(), p.z()}, Vec3::UnitY(), Vec3::UnitZ(), axis};
  if (axis == 1) return {{p.x(), p.z()}, Vec3::UnitX(), Vec3::UnitZ(), axis};
  return {{p.x(), p.y()}, Vec3::UnitX(), Vec3::UnitY(), axis};
}

std::uint32_t tileHash(float u, float v, std::uint32_t seed) {
  return hashed(hashed(std::uint32_t(int(u)), seed), std::uint32_t(int(v)));
}

// A rectangle's coverage of the pixel, 0..1.
float rectangle(const Vec2& p, const Vec2& low, const Vec2& high, float footprint) {
  return edge(low.x(), p.x(), footprint) * (1 - edge(high.x(), p.x(), footprint)) * edge(low.y(), p.y(), footprint) *
         (1 - edge(high.y(), p.y(), footprint));
}

// Rows of bricks or tiles; every other row shifted by half a brick.
Texel masonry(const Material& m, const SurfacePoint& s, const Vec2& brick, float joint, float colourSpread) {
  const Side side = sideAt(s);
  const float row = std::floor(side.uv.y() / brick.y());
  const float x = side.uv.x() / brick.x() + (int(row) & 1 ? 0.5f : 0.f), column = std::floor(x);
  const Vec2 in((x - column) * brick.x(), side.uv.y() - row * brick.y());
  const std::uint32_t id = tileHash(column, row, m.seed + side.axis);
  const float face =
      rectangle(in, Vec2::Constant(joint / 2), brick - Vec2::Constant(joint / 2), std::max(s.footprint, 0.25f));
  const Noise n = fractalNoise(s.position, {16, 0.35f, 0.95f}, s.footprint, m.seed);
  const float tone = unit(id);
  Colour body = mix(m.colours[0], m.colours[1], saturate(0.5f + colourSpread * (tone - 0.5f) + 0.22f * n.value));
  if (unit(hashed(id)) < 0.12f) body *= 0.6f;
  const Colour c = mix(Colour(m.colours[2] * (1 + 0.15f * n.value)), body, face);
  Vec3 slope = 0.10f * n.slope;
  const float lip = 0.8f;  // mm over which a brick rounds off
  if (s.footprint < lip) {
    slope += side.u * (in.x() < joint ? 0.5f : in.x() > brick.x() - joint ? -0.5f : 0.f);
    slope += side.v * (in.y() < joint ? 0.5f : in.y() > brick.y() - joint ? -0.5f : 0.f);
  }
  return {c, slope, 0};
}

Texel brick(const Material& m, const SurfacePoint& s) {
  Texel wall = masonry(m, s, {9.5f, 4.2f}, 0.9f, 1.1f);
  const Side side = sideAt(s);
  if (side.axis == 2) return wall;
  // Windows on a 20 x 22 mm raster, some left out.
  const Vec2 pitch(20, 22), cell(side.uv.cwiseQuotient(pitch).array().floor());
  const Vec2 in = side.uv - cell.cwiseProduct(pitch);
  const bool fits = std::abs((cell.x() + 0.5f) * pitch.x()) < 0.5f * m.size[side.axis == 0] - 9 && cell.y() >= 0 &&
                    (cell.y() + 1) * pitch.y() < 0.62f * m.size.z() + 3;
  if (!fits || unit(tileHash(cell.x(), cell.y(), m.seed + 60 + side.axis)) < 0.15f) return wall;
  const float frame = rectangle(in, {5, 5}, {15, 18}, s.footprint);
  const float panes = rectangle(in, {6.2f, 6.2f}, {9.5f, 16.8f}, s.footprint) +
                      rectangle(in, {10.5f, 6.2f}, {13.8f, 16.8f}, s.footprint);
  wall.colour = mix(mix(wall.colour, m.colours[3], frame), Colour(0.02f, 0.025f, 0.03f), panes);
  if (frame > 0.5f) wall.slope.setZero();
  return wall;
}

Texel roofTiles(const Material& m, const SurfacePoint& s) { return masonry(m, s, {6, 7.5f}, 0.8f, 1.4f); }

// A line of "letters": each a 4 x 5 raster of random strokes, so that no two words look alike.
float letters(const Vec2& p, float height, std::uint32_t seed, float footprint) {
  const float width = 0.8f * height, index = std::floor(p.x() / width);
  const std::uint32_t id = tileHash(index, 0, seed);
  if (id % 6 == 0) return 0;  // a space
  const Vec2 in((p.x() - index * width) / width * 5, p.y() / height * 5);
  if (in.x() >= 4 || in.y() < 0 || in.y() >= 5) return 0;
  const int column = int(in.x()), row = int(in.y());
  const bool stem =
      column == int(id >> 8 & 1) * 3 || row == int(id >> 9 & 3) || (id >> (12 + column * 2 + row % 3) & 3) == 0;
  const float visible = 1 - smoothstep(0.25f * height, 0.7f * height, footprint);
  return mix(0.45f, float(stem), visible);
}

// Print on a sheet of width x height, (0, 0) at its lower left: a picture, a headline, paragraphs.
Colour printed(const Material& m, const Vec2& p, const Vec2& sheet, std::uint32_t seed, float footprint) {
  const Noise paper = fractalNoise({p.x(), p.y(), 0}, {20, 0.4f, 0.9f}, footprint, seed);
  Colour c = m.colours[0] * (1 + 0.035f * paper.value);
  const float margin = 0.08f * sheet.x(), split = sheet.y() * (0.36f + 0.2f * unit(hashed(seed)));
  const float picture = rectangle(p, {margin, split}, {sheet.x() - margin, sheet.y() - margin}, footprint);
  if (picture > 0) {  // posterised noise: hard edges of every size, like a lithograph
    const Noise hill = fractalNoise({p.x(), 1.4f * p.y(), 7}, {30, 0.5f, 0.75f}, footprint, seed + 3);
    const float sharp = 1 / std::max(footprint * hill.slope.norm(), 0.04f);
    Colour print = mix(m.colours[1], m.colours[2], saturate((hill.value + 0.35f) * sharp + 0.5f));
    print = mix(print, m.colours[3], saturate((hill.value - 0.55f) * sharp + 0.5f));
    c = mix(c, print * (1 + 0.10f * paper.value), picture);
  }
  const float headline = 0.13f * split;
  const auto ink = [&](float bottom, float height, float from, float to, std::uint32_t id) {
    return rectangle(p, {from, bottom}, {to, bottom + height}, footprint) *
           letters({p.x() - from, p.y() - bottom}, height, id, footprint);
  };
  const float right = sheet.x() - margin;
  c = mix(c, m.colours[1], ink(split - 1.9f * headline, 1.3f * headline, margin, right, seed + 11));
  for (int line = 0; line < 9; ++line) {
    const float bottom = split - 2.4f * headline - 2.9f * float(line + 1);
    if (bottom < margin) break;
    c = mix(c, m.colours[3] * 0.35f,
            0.85f * ink(bottom, 1.8f, margin, right - 0.3f * sheet.x() * float(line % 4 == 3), seed + 20 + line));
  }
  return c;
}

Texel book(const Material& m, const SurfacePoint& s) {
  const Side side = sideAt(s);
  if (side.axis == 2) {
    const Vec2 sheet(m.size.y(), m.size.x());  // read from its longer side
    return {printed(m, {side.uv.y() + sheet.x() / 2, sheet.y() / 2 - side.uv.x()}, sheet, m.seed, s.footprint)};
  }
  const bool spine = side.axis == 1 && s.position.y()<0, cover = std::abs(s.position.z())> m.size.z() / 2 - 1.4f;
  if (spine && !cover) {
    const Vec2 p(side.uv.x() + m.size.x() / 2 - 8, s.position.z() + 0.25f * m.size.z());
    const float ink =
        letters(p, 0.5f * m.size.z(), m.seed + 40, s.footprint) * float(p.x() > 0 && p.x() < m.size.x() - 16);
    return {mix(m.colours[1], m.colours[0], ink)};
  }
  if (spine || cover) return {m.colours[1]};
  const float pages = fractalValue(s.position.cwiseProduct(Vec3(0.03f, 0.03f, 1)), {2, 0.3f, 1}, s.footprint, m.seed);
  return {Colour(0.72f, 0.66f, 0.54f) * (1 + 0.14f * pages), Vec3::Zero(), 0};
}

// Printed paper about a tin; the rims stay metal-grey.
Texel label(const Material& m, const SurfacePoint& s) {
  const float rim = 4.5f, height = m.size.z(), radius = m.size.x() / 2;
  const bool onSide = std::abs(s.normal.z()) < 0.5f && s.position.z() > rim && s.position.z() < height - rim;
  if (!onSide) {
    const float brushed = fractalValue(s.position.cwiseProduct(Vec3(1, 1, 3)), {10, 0.4f, 1}, s.footprint * 3, m.seed);
    return {Colour::Constant(0.34f) * (1 + 0.10f * brushed)};
  }
  const float around = (std::atan2(s.position.y(), s.position.x()) + pi) * radius, sheet = 2 * pi * radius / 2;
  const float page = std::floor(around / sheet);
  return {printed(m, {around - page * sheet, s.position.z() - rim}, {sheet, height - 2 * rim}, m.seed + int(page) * 97,
                  s.footprint),
          Vec3::Zero(), 0.8f};
}

// Blots of four colours with crisp borders and brush marks.
Texel painted(const Material& m, const SurfacePoint& s) {
  const Noise blot = fractalNoise(s.position, {26, 0.8f, 0.7f}, s.footprint, m.seed);
  const Noise other = fractalNoise(s.position, {19, 0.8f, 0.7f}, s.footprint, m.seed + 13);
  const float brush = fractalValue(s.position, {12, 0.4f, 1}, s.footprint, m.seed + 29);
  const auto over = [&](const Noise& n, float level) {
    return saturate((n.value - level) / std::max(s.footprint * n.slope.norm(), 0.03f) + 0.5f);
  };
  Colour c = mix(m.colours[0], m.colours[1], over(blot, 0.1f));
  c = mix(c, m.colours[2], over(other, 0.5f));
  c = mix(c, m.colours[3], over(blot, 0.9f) * (1 - over(other, 0)));
  return {c * (1 + 0.10f * brush), Vec3::Zero()};
}

// Painted ceramics: bands about z, every one plain, striped, dotted or zigzag.
Texel bands(const Material& m, const SurfacePoint& s) {
  const float height = 9 + 5 * unit(hashed(m.seed)), at = s.position.z() / height, band = std::floor(at), v = at - band;
  const std::uint32_t id = tileHash(band, 1, m.seed);
  const float radius = std::max(s.position.head<2>().norm(), 2.f),
              angle = std::atan2(s.position.y(), s.position.x()) / (2 * pi);
  const int count = 10 + 2 * int(id >> 4 & 7);
  const float u = angle * float(count), in = u - std::floor(u), pixel = s.footprint / height;
  const float pixelU = s.footprint * float(count) / (2 * pi * radius);
  const float glaze = fractalValue(s.position, {22, 0.6f, 0.9f}, s.footprint, m.seed);
  float motif = 0;
  if (id % 4 == 1) motif = edge(0.25f, 0.5f - std::abs(in - 0.5f), pixelU);
  if (id % 4 == 2)
    motif = 1 - edge(0.28f, std::hypot(in - 0.5f, (v - 0.5f) * height * float(count) / (2 * pi * radius)), pixelU);
  if (id % 4 == 3) motif = edge(0.2f + 0.6f * std::abs(2 * in - 1), v, std::max(pixel, pixelU));
  const Colour ground = m.colours[(id >> 9) % 2], mark = m.colours[2 + (id >> 11) % 2];
  const float line = rectangle({0.5f, v}, {0, 0.04f}, {1, 0.96f}, pixel);
  return {mix(m.colours[3], mix(ground, mark, motif), line) * (1 + 0.09f * glaze), Vec3::Zero()};
}

// A woven cloth with coloured stripes both ways, on the x-y plane.
Texel cloth(const Material& m, const SurfacePoint& s) {
  const Vec2 p = s.position.head<2>();
  const Noise wear = fractalNoise({p.x(), p.y(), 0}, {60, 0.5f, 0.85f}, s.footprint, m.seed);
  const auto stripe = [&](float x, std::uint32_t seed) {
    const float i = std::floor(x / 7);
    return int(tileHash(i, 3, seed) % 5 < 2);
  };
  const float thread = 1.5f, visible = 1 - smoothstep(0.5f * thread, 1.2f * thread, s.footprint);
  const float a = std::sin(2 * pi * p.x() / thread), b = std::sin(2 * pi * p.y() / thread);
  const Colour warp = m.colours[stripe(p.x(), m.seed)], weft = m.colours[2 * stripe(p.y(), m.seed + 1)];
  const float over = mix(0.5f, edge(0, a * b, 0.4f), visible);
  const Colour c = mix(warp, weft, over) * (1 + visible * 0.16f * (std::abs(a) - std::abs(b)) * (2 * over - 1)) *
                   (1 + 0.07f * wear.value);
  return {c, Vec3(0.25f * visible * a, 0.25f * visible * b, 0), 0};
}

// Boards of wood side by side along x.
Texel planks(const Material& m, const SurfacePoint& s) {
  const float width = 74, at = (s.position.y() + 20) / width, board = std::floor(at), in = (at - board) * width;
  Material own = m;
  own.seed = hashed(m.seed, std::uint32_t(int(board)));
  const float shift = 200 * unit(own.seed);
  SurfacePoint local = s;
  local.position = {s.position.x() + shift, in, 14 * unit(hashed(own.seed)) + s.position.z()};
  Texel texel = naturalPattern(Pattern::wood)(own, local);
  const float gap = 1 - rectangle({0, in}, {-1, 0.5f}, {1, width - 0.5f}, s.footprint);
  texel.colour = mix(texel.colour * (0.85f + 0.3f * unit(hashed(own.seed + 1))), Colour::Constant(0.015f), 0.9f * gap);
  return texel;
}

Texel dots(const Material& m, const SurfacePoint& s) {
  const Side side = sideAt(s);
  constexpr float pitch = 7;
  const Vec2 in = side.uv - pitch * (side.uv / pitch).array().floor().matrix() - Vec2::Constant(pitch / 2);
  const float grain = fractalValue(s.position, {8, 0.5f, 0.9f}, s.footprint, m.seed);
  return {mix(m.colours[1], m.colours[0], edge(2.1f, in.norm(), s.footprint)) * (1 + 0.03f * grain)};
}

Texel checks(const Material& m, const SurfacePoint& s) {
  const Side side = sideAt(s);
  constexpr float pitch = 11;
  const auto wave = [&](float x) {  // +1 and -1 by turns, with borders a pixel wide
    const float t = x / pitch, f = t - std::floor(t), soft = s.footprint / pitch;
    return (std::lround(std::floor(t)) & 1 ? -1.f : 1.f) * (2 * edge(0, std::min(f, 1 - f), 2 * soft) - 1);
  };
  const float grain = fractalValue(s.position, {8, 0.5f, 0.9f}, s.footprint, m.seed);
  return {mix(m.colours[0], m.colours[1], 0.5f + 0.5f * wave(side.uv.x()) * wave(side.uv.y())) * (1 + 0.03f * grain)};
}

// Four pixels of it a millimetre, on each side of the box another part, mirrored or not.
Texel photograph(const Material& m, const SurfacePoint& s) {
  constexpr float density = 4;
  const Side side = sideAt(s);
  Dice dice{hashed(m.seed, std::uint32_t(side.axis))};
  const float angle = dice.uniform(0, 2 * pi);
  const Vec2 corner{dice.uniform(0, 4000), dice.uniform(0, 4000)};
  const Vec2 p = density * (Eigen::Rotation2Df(angle) * side.uv) + corner;
  return {m.colours[0] * m.photograph->at(p, density * s.footprint)};
}

}  // namespace

PatternFunction madePattern(Pattern pattern) {
  switch (pattern) {
    case Pattern::brick: return brick;
    case Pattern::roofTiles: return roofTiles;
    case Pattern::book: return book;
    case Pattern::label: return label;
    case Pattern::painted: return painted;
    case Pattern::bands: return bands;
    case Pattern::cloth: return cloth;
    case Pattern::planks: return planks;
    case Pattern::dots: return dots;
    case Pattern::checks: return checks;
    case Pattern::photograph: return photograph;
    default: return nullptr;
  }
}

}  // namespace parallax
