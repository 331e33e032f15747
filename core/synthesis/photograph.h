// A photograph as a texture that goes on for ever (mirrored at its borders), band-limited by a mip map.
#pragma once

#include "synthesis/scene.h"
#include "synthesis/vec.h"

namespace parallax {

class Photograph {
 public:
  // Halved until its shorter side is 1400 px at most: what is finer no rendered pixel shows, and memory is saved.
  explicit Photograph(Rgb8Image image);

  // At x to the right and y down, in pixels of any size from the corner; `footprint` of them are one rendered pixel.
  Colour at(const Vec2& p, float footprint) const;
  int width() const { return levels_[0].width; }
  int height() const { return levels_[0].height; }

 private:
  std::vector<Rgb8Image> levels_;  // each half the size of the one before
};

}  // namespace parallax
