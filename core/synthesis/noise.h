// Solid noise, anchored in space, with slopes, and band-limited: detail finer than a pixel is never evaluated, so that
// it neither flickers between views nor costs time.
#pragma once

#include "synthesis/vec.h"

namespace parallax {

struct Noise {
  float value = 0;      // about -1..1, mean 0
  Vec3 slope{0, 0, 0};  // of the value, per unit of the argument
};

struct Octaves {
  float longest = 40, shortest = 0.4f;  // wavelengths, mm
  float roughness = 1;  // amplitude ratio of an octave to the coarser one; 1: power 1/f^2, as in photographs
};

// A sum of octaves of gradient noise (Perlin, Improving noise, 2002), of about unit variance before the fine ones fade
// below `footprint` (the width of a pixel there, mm).
Noise fractalNoise(const Vec3& p, const Octaves& octaves, float footprint, std::uint32_t seed);
// The same without the slope, at two thirds of the time.
float fractalValue(const Vec3& p, const Octaves& octaves, float footprint, std::uint32_t seed);

// A point's cell among cells of size about 1 around jittered points (Worley 1996; the eight nearest candidates only).
struct Cell {
  float toBorder = 0;    // from p to the border with the next cell, roughly, 0..0.5
  std::uint32_t id = 0;  // random
};
Cell cellAt(const Vec3& p, std::uint32_t seed);

}  // namespace parallax
