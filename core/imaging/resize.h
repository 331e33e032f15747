// Resizing an image together with its intrinsics.
#pragma once

#include <string>

#include "base/result.h"
#include "imaging/image_pair.h"

namespace parallax {

// The size an image is brought to before a method sees it.
struct WorkingSize {
  enum class Mode {
    original,     // as decoded
    longestSide,  // scaled down so that the longer side is `width`; never up
    exact         // width x height, the aspect ratio given up: the paper's protocol
  };
  Mode mode = Mode::original;
  int width = 0, height = 0;

  cv::Size of(cv::Size original) const;
};

// "original", "640" (longest side) or "227x227"; sides from 16 to 16384.
Result<WorkingSize> parseWorkingSize(const std::string& text);

// Area averaging when shrinking, bilinear when growing; the intrinsics follow, anisotropically if need be.
PosedImage resized(const PosedImage& image, const WorkingSize& size);

}  // namespace parallax
