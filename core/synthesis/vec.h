// What every file of this room computes with: single-precision vectors, linear RGB colours, and the few scalar
// functions that shading languages have and C++ has not.
#pragma once

#include <Eigen/Core>
#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <cstdint>

namespace parallax {

using Vec2 = Eigen::Vector2f;
using Vec3 = Eigen::Vector3f;   // millimetres or a direction
using Colour = Eigen::Array3f;  // linear RGB, 1 is a perfect white

inline float mix(float a, float b, float t) { return a + (b - a) * t; }
inline Colour mix(const Colour& a, const Colour& b, float t) { return a + (b - a) * t; }
inline float saturate(float x) { return std::clamp(x, 0.f, 1.f); }
inline float smoothstep(float low, float high, float x) {
  const float t = saturate((x - low) / (high - low));
  return t * t * (3 - 2 * t);
}
// 0 below the edge and 1 above, blurred over a pixel that covers `footprint` of x.
inline float edge(float at, float x, float footprint) { return saturate((x - at) / std::max(footprint, 1e-4f) + 0.5f); }

// One round of avalanche: the "lowbias32" constants of C. Wellons, Prospecting for hash functions (2018).
constexpr std::uint32_t hashed(std::uint32_t x) {
  x = (x ^ (x >> 16)) * 0x7feb352du;
  x = (x ^ (x >> 15)) * 0x846ca68bu;
  return x ^ (x >> 16);
}
constexpr std::uint32_t hashed(std::uint32_t a, std::uint32_t b) { return hashed(a ^ (hashed(b) + 0x9e3779b9u)); }
constexpr float unit(std::uint32_t hash) { return float(hash >> 8) * 0x1p-24f; }  // [0, 1)

// Repeatable dice for composing: the same on every platform, which the standard distributions are not.
struct Dice {
  std::uint32_t state;
  std::uint32_t next() { return hashed(state += 0x9e3779b9u); }
  float uniform(float low, float high) { return low + (high - low) * unit(next()); }
  int below(int n) { return int(next() % std::uint32_t(n)); }
  bool chance(float probability) { return unit(next()) < probability; }
};

}  // namespace parallax
