#include "synthesis/shapes.h"

#include <numbers>

#include "synthesis/noise.h"

namespace parallax {
namespace {

constexpr float tau = 2 * std::numbers::pi_v<float>;

// Six grids of points on the cube -1..1, each mapped by f; outside is outside.
template <class F>
Mesh fromCube(int detail, F f) {
  Mesh mesh;
  for (int axis = 0; axis < 3; ++axis)
    for (const float side : {-1.f, 1.f})
      addGrid(mesh, detail, detail, [&](float u, float v) {
        Vec3 c;
        c[axis] = side;
        c[(axis + 1) % 3] = side * (2 * u - 1);
        c[(axis + 2) % 3] = 2 * v - 1;
        return f(c);
      });
  return joined(std::move(mesh));
}

Vec2 catmullRom(const std::vector<Vec2>& p, int segment, float t) {
  const auto at = [&](int i) { return p[std::clamp(i, 0, int(p.size()) - 1)]; };
  const Vec2 a = at(segment - 1), b = at(segment), c = at(segment + 1), d = at(segment + 2);
  if (b == c) return b;
  // A doubled point is a corner: the curve arrives and leaves along its own chord.
  const Vec2 in = b == a ? Vec2(c - b) : Vec2(0.5f * (c - a)), out = c == d ? Vec2(c - b) : Vec2(0.5f * (d - b));
  const float t2 = t * t, t3 = t2 * t;
  return (2 * t3 - 3 * t2 + 1) * b + (t3 - 2 * t2 + t) * in + (3 * t2 - 2 * t3) * c + (t3 - t2) * out;
}

}  // namespace

Mesh revolved(const std::vector<Vec2>& profile, int sides) {
  Mesh mesh;
  constexpr int steps = 14;
  const int segments = int(profile.size()) - 1;
  addGrid(mesh, sides, segments * steps, [&](float u, float v) {
    const float along = v * float(segments);
    const int segment = std::min(int(along), segments - 1);
    const Vec2 rz = catmullRom(profile, segment, along - float(segment));
    const float r = std::max(rz.x(), 0.f), angle = u < 1 ? tau * u : 0;
    return Vec3(r * std::cos(angle), r * std::sin(angle), rz.y());
  });
  return joined(std::move(mesh));
}

Mesh superellipsoid(const Vec3& halfSize, float exponent, int detail) {
  return fromCube(detail, [&](const Vec3& c) -> Vec3 {
    // Equal angles a side instead of equal lengths: triangles of even size.
    const Vec3 direction = c.unaryExpr([](float x) { return std::tan(x * tau / 8); });
    const float size = std::pow(direction.array().abs().pow(exponent).sum(), 1 / exponent);
    return direction.cwiseProduct(halfSize) / size;
  });
}

Mesh stone(const Vec3& halfSize, std::uint32_t seed) {
  const float size = halfSize.maxCoeff();
  return displaced(superellipsoid(halfSize, 2.3f, 72), [&](const Vec3& p) {
    const float broad = fractalValue(p, {1.6f * size, 0.5f * size, 0.6f}, 0, seed);
    const float fine = fractalValue(p, {0.3f * size, 0.06f * size, 0.55f}, 0, seed + 77);
    return size * (0.05f * broad + 0.010f * fine);
  });
}

Mesh roundedBox(const Vec3& size, float radius) {
  const Vec3 half = size / 2, inner = half - Vec3::Constant(radius);
  return fromCube(28, [&](const Vec3& c) -> Vec3 {
    Vec3 onBox;  // the outer two eighths of each side's grid go to the rounding
    for (int a = 0; a < 3; ++a) {
      const float x = std::abs(c[a]);
      onBox[a] = std::copysign(x < 0.75f ? inner[a] * x / 0.75f : inner[a] + radius * (x - 0.75f) / 0.25f, c[a]);
    }
    const Vec3 core = onBox.cwiseMax(-inner).cwiseMin(inner);
    return core + radius * (onBox - core).normalized();
  });
}

Mesh extruded(const std::vector<Vec2>& outline, float thickness, float bevel) {
  const int n = int(outline.size());
  // Rings from the middle of the back, over the rim, to the middle of the front: (scale of the outline, y).
  float reach = 0;
  for (const Vec2& p : outline) reach = std::max(reach, p.norm());
  const float y = thickness / 2, inset = 1 - bevel / reach, small = 1 - 0.3f * bevel / reach;
  const std::vector<Vec2> rings = {
      {0, y},          {inset * 0.5f, y},          {inset, y},  {small, y - 0.3f * bevel}, {1, y - bevel}, {1, 0},
      {1, -y + bevel}, {small, -y + 0.3f * bevel}, {inset, -y}, {inset * 0.5f, -y},        {0, -y}};
  constexpr int perSide = 6;
  Mesh mesh;
  addGrid(mesh, n * perSide, int(rings.size()) - 1, [&](float u, float v) {
    const int k = int(std::lround(u * float(n * perSide))) % (n * perSide);
    const Vec2 ring = rings[std::lround(v * float(rings.size() - 1))];
    const float t = float(k % perSide) / perSide;
    const Vec2 p = ring.x() * ((1 - t) * outline[k / perSide] + t * outline[(k / perSide + 1) % n]);
    return Vec3(p.x(), ring.y(), p.y());
  });
  return joined(std::move(mesh));
}

Mesh torus(float radius, float thickness) {
  Mesh mesh;
  addGrid(mesh, 160, 64, [&](float u, float v) {
    const float a = u < 1 ? tau * u : 0, b = v < 1 ? tau * v : 0, r = radius + thickness * std::cos(b);
    return Vec3(r * std::cos(a), r * std::sin(a), thickness * std::sin(b));
  });
  return joined(std::move(mesh));
}

}  // namespace parallax
