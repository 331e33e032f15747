#include "imaging/pixel_hash.h"

#define XXH_INLINE_ALL
#include <array>
#include <xxhash.h>

namespace parallax {

std::uint64_t hashOfPixels(const cv::Mat& image) {
  const std::array<int, 3> shape{image.rows, image.cols, image.type()};
  std::uint64_t hash = XXH3_64bits(shape.data(), sizeof shape);
  for (int y = 0; y < image.rows; ++y)
    hash = XXH3_64bits_withSeed(image.ptr(y), std::size_t(image.cols) * image.elemSize(), hash);
  return hash;
}

}  // namespace parallax
