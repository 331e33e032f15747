// Whether two images are the same, pixel by pixel, without keeping them.
#pragma once

#include <cstdint>
#include <opencv2/core/mat.hpp>

namespace parallax {

// XXH3 (Collet), 64 bits, of the shape, the type and the pixels, whatever padding the rows have. Images that differ
// have the same one by chance only, 1 in 1.8e19: not for inputs of an adversary.
std::uint64_t hashOfPixels(const cv::Mat& image);

}  // namespace parallax
