// One photograph as it goes into a training set.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "imaging/image_pair.h"

namespace parallax {

// Width and height of an image whose shorter side is brought to `shorterSide` px, up or down, its shape kept; 0: as is.
std::pair<int, int> scaledSize(int width, int height, int shorterSide);

struct ScaledImage {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;         // row by row
  std::optional<Intrinsics> intrinsics;  // of exactly these pixels; only when known
};
ScaledImage scaled(const PosedImage& image, int shorterSide);

}  // namespace parallax
