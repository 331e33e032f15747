// Evenly spread random numbers for one pixel, and directions made of them.
#pragma once

#include <bit>
#include <numbers>

#include "synthesis/vec.h"

namespace parallax {

// Sobol's first two dimensions, Owen-scrambled by hashing, reshuffled for every further pair (B. Burley, Practical
// Hash-based Owen Scrambling, JCGT 2020). The numbers depend on seed, index and order of use alone: not on threads.
class Sampler {
 public:
  Sampler(std::uint32_t seed, std::uint32_t index) : seed_(seed), index_(index) {}

  Vec2 next() {
    const std::uint32_t seed = hashed(seed_, ++dimension_);
    const std::uint32_t i = owen(index_, seed) & 0xfff;  // of the higher bits, alike for all samples, nothing is needed
    return {unit(owen(reversed(i), hashed(seed, 1))), unit(owen(second(i), hashed(seed, 2)))};
  }

  // For what is drawn at even indices only: an evenly spread sequence of its own.
  Sampler everySecond() const { return {~seed_, index_ / 2}; }

 private:
  static std::uint32_t reversed(std::uint32_t x) {
    x = __builtin_bswap32(x);
    x = (x & 0x0f0f0f0fu) << 4 | (x >> 4 & 0x0f0f0f0fu);
    x = (x & 0x33333333u) << 2 | (x >> 2 & 0x33333333u);
    return (x & 0x55555555u) << 1 | (x >> 1 & 0x55555555u);
  }
  // Laine and Karras's permutation: each bit of x (highest first) is flipped or not by a hash of the bits above it.
  static std::uint32_t owen(std::uint32_t x, std::uint32_t seed) {
    x = reversed(x);
    x += seed;
    x ^= x * 0x6c50b47cu;
    x ^= x * 0xb82f1e52u;
    x ^= x * 0xc7afe638u;
    x ^= x * 0x8d22f6e6u;
    return reversed(x);
  }
  static std::uint32_t second(std::uint32_t i) {
    std::uint32_t result = 0;
    for (std::uint32_t v = 1u << 31; i; i >>= 1, v ^= v >> 1)
      if (i & 1) result ^= v;
    return result;
  }

  std::uint32_t seed_, index_, dimension_ = 0;
};

// The frame whose z axis is n.
inline Eigen::Matrix3f frameAbout(const Vec3& n) {
  const float sign = std::copysign(1.f, n.z()), a = -1 / (sign + n.z()),
              b = n.x() * n.y() * a;  // Duff et al., JCGT 2017
  Eigen::Matrix3f frame;
  frame.col(0) = Vec3(1 + sign * n.x() * n.x() * a, sign * b, -sign * n.x());
  frame.col(1) = Vec3(b, sign + n.y() * n.y() * a, -n.y());
  frame.col(2) = n;
  return frame;
}

inline Vec2 onDisc(const Vec2& u) {
  const float r = std::sqrt(u.x()), angle = 2 * std::numbers::pi_v<float> * u.y();
  return {r * std::cos(angle), r * std::sin(angle)};
}

// Density proportional to the cosine to z.
inline Vec3 cosineDirection(const Vec2& u) {
  const Vec2 d = onDisc(u);
  return {d.x(), d.y(), std::sqrt(std::max(0.f, 1 - d.squaredNorm()))};
}

}  // namespace parallax
