// Patterns that grow: stone, wood, fruit, rust. All are solid, so they need no unwrapping and have no seams.
#include "synthesis/materials.h"
#include "synthesis/noise.h"

namespace parallax {
namespace {

Texel granite(const Material& m, const SurfacePoint& s) {
  const Noise broad = fractalNoise(s.position, {30, 0.4f, 0.85f}, s.footprint, m.seed);
  constexpr float grain = 2.4f;  // mm
  const Cell cell = cellAt(s.position / grain + 0.25f * broad.slope, m.seed + 5);
  const float visible = 1 - smoothstep(0.5f * grain, 1.2f * grain, s.footprint);
  const float pick = unit(cell.id), rim = edge(0.03f, cell.toBorder, s.footprint / grain);
  const Colour base = mix(m.colours[0], m.colours[1], saturate(0.5f + 0.35f * broad.value));
  const Colour speck = pick < 0.16f   ? m.colours[2]
                       : pick < 0.30f ? m.colours[3]
                                      : Colour(base * (0.75f + 0.5f * unit(hashed(cell.id))));
  return {mix(base, speck, visible * mix(0.5f, 1, rim)), 0.10f * broad.slope, pick < 0.2f ? 1.f : 0.6f};
}

Texel marble(const Material& m, const SurfacePoint& s) {
  const Noise bend = fractalNoise(s.position, {45, 6, 0.6f}, s.footprint, m.seed);
  const Vec3 warped =
      s.position + 9 * bend.slope.cwiseProduct(Vec3(8, 8, 8)) + Vec3(6 * bend.value, -4 * bend.value, 0);
  const Noise cloud = fractalNoise(s.position, {35, 0.5f, 0.9f}, s.footprint, m.seed + 3);
  const Noise crease = fractalNoise(warped, {34, 2, 0.55f}, s.footprint, m.seed + 9);
  const float steep = std::max(crease.slope.norm(), 0.02f), thick = 0.35f + 0.9f * saturate(0.5f + 0.7f * cloud.value);
  const float distance = std::abs(crease.value) / steep;  // mm to the middle of the vein
  const float vein = 1 - smoothstep(thick, 2.2f * thick + s.footprint, distance);
  const float halo = std::exp(-distance / 4);
  Colour c = mix(m.colours[0], m.colours[1], saturate(0.35f + 0.35f * cloud.value + 0.3f * halo));
  return {mix(c, m.colours[2], 0.85f * vein), Vec3::Zero()};
}

Texel sandstone(const Material& m, const SurfacePoint& s) {
  const Noise rough = fractalNoise(s.position, {24, 0.35f, 1}, s.footprint, m.seed);
  const Vec3 squeezed = s.position.cwiseProduct(Vec3(0.12f, 0.12f, 1.3f));
  const float layer =
      fractalValue(squeezed + Vec3(0, 0, 0.8f * rough.value), {14, 1, 0.9f}, 1.3f * s.footprint, m.seed + 4);
  const float pores = fractalValue(s.position, {2.6f, 0.9f, 1}, s.footprint, m.seed + 8);
  const float pit = smoothstep(1.1f, 1.7f, pores);
  Colour c =
      mix(mix(m.colours[0], m.colours[1], saturate(0.5f + 0.4f * layer)), m.colours[2], saturate(0.25f * rough.value));
  c *= 1 + 0.16f * rough.value;
  return {mix(c, Colour(0.45f * m.colours[3]), 0.8f * pit), 0.16f * rough.slope, 0};
}

Texel wood(const Material& m, const SurfacePoint& s) {
  // Rings about a trunk axis along x, outside the piece; fibres drawn out along the same axis.
  const float wobble = fractalValue(s.position.cwiseProduct(Vec3(0.25f, 1, 1)), {60, 8, 0.5f}, s.footprint, m.seed);
  const float lean = 0.16f * (unit(hashed(m.seed + 1)) - 0.5f);  // cut at an angle: the rings run out in arches
  const Vec2 fromTrunk(s.position.y() - 40 + 70 * unit(hashed(m.seed)), s.position.z() + 26 + lean * s.position.x());
  const float ring = (fromTrunk.norm() + 2.2f * wobble) / 5.2f, phase = ring - std::floor(ring);
  const float late = smoothstep(0.35f, 0.9f, phase) * (1 - smoothstep(0.93f, 1.f, phase));
  const float ringVisible = 1 - smoothstep(1.5f, 5, s.footprint);
  const Noise fibre =
      fractalNoise(s.position.cwiseProduct(Vec3(0.05f, 1, 1)), {5, 0.35f, 0.95f}, s.footprint, m.seed + 2);
  const float patch = fractalValue(s.position, {50, 5, 0.8f}, s.footprint, m.seed + 6);
  const float pore = smoothstep(1.1f, 1.8f, fibre.value);
  Colour c = mix(m.colours[0], m.colours[1],
                 saturate(mix(0.35f, late, ringVisible) * 0.65f + 0.13f * fibre.value + 0.10f * patch));
  c = mix(c, m.colours[2], 0.55f * pore) * (1 + 0.07f * patch);
  return {c, 0.03f * fibre.slope.cwiseProduct(Vec3(0.05f, 1, 1)), 1 - 0.4f * pore};
}

Texel peel(const Material& m, const SurfacePoint& s) {
  const Noise dimple = fractalNoise(s.position, {2.6f, 1.2f, 0.6f}, s.footprint, m.seed);
  const float tone = fractalValue(s.position, {40, 0.5f, 0.9f}, s.footprint, m.seed + 2);
  const float blemish = smoothstep(1.5f, 2.2f, fractalValue(s.position, {6, 0.6f, 0.9f}, s.footprint, m.seed + 7));
  const Colour skin =
      mix(m.colours[0], m.colours[1], saturate(0.4f + 0.28f * tone)) * (1 + 0.10f * std::min(dimple.value, 0.f));
  return {mix(skin, m.colours[2], 0.7f * blemish), 0.13f * dimple.slope, 1 - 0.5f * blemish};
}

// Apples: streaks from pole to pole over a ground colour, lighter spots.
Texel streaks(const Material& m, const SurfacePoint& s) {
  const Vec3 direction = s.position.normalized() * 22;
  const float streak = fractalValue(direction.cwiseProduct(Vec3(1, 1, 0.12f)), {9, 0.4f, 0.95f}, s.footprint, m.seed);
  const float blush = fractalValue(s.position, {60, 8, 0.7f}, s.footprint, m.seed + 1);
  const Cell cell = cellAt(s.position / 3.4f, m.seed + 4);
  const float spot = edge(0.26f, cell.toBorder, s.footprint / 3.4f) * float(cell.id % 3 == 0);
  const Colour skin = mix(m.colours[0], m.colours[1], saturate(0.5f + 0.55f * blush + 0.32f * streak));
  return {mix(skin, m.colours[2], 0.5f * spot), Vec3::Zero()};
}

Texel patina(const Material& m, const SurfacePoint& s) {
  const Noise n = fractalNoise(s.position, {38, 0.4f, 0.95f}, s.footprint, m.seed);
  const Noise k = fractalNoise(s.position, {18, 0.4f, 0.9f}, s.footprint, m.seed + 31);
  const float blur = s.footprint * std::max(n.slope.norm(), 0.02f);
  const float flaked = saturate((n.value - 0.35f) / (0.08f + blur) + 0.5f);
  const Colour paint = mix(m.colours[0], m.colours[1], saturate(0.5f + 0.3f * k.value)) * (1 + 0.08f * n.value);
  const Colour under = mix(m.colours[2], m.colours[3], saturate(0.5f + 0.5f * k.value));
  return {mix(paint, under, flaked), 0.12f * mix(0.3f, 1, flaked) * k.slope, 1 - flaked};
}

}  // namespace

PatternFunction naturalPattern(Pattern pattern) {
  switch (pattern) {
    case Pattern::granite: return granite;
    case Pattern::marble: return marble;
    case Pattern::sandstone: return sandstone;
    case Pattern::wood: return wood;
    case Pattern::peel: return peel;
    case Pattern::streaks: return streaks;
    case Pattern::patina: return patina;
    default: return nullptr;
  }
}

}  // namespace parallax
