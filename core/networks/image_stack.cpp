#include "networks/image_stack.h"

#include <ATen/ATen.h>
#include <cmath>
#include <cstring>

namespace parallax {

at::Tensor stacked(std::span<const RgbView> images) {
  const auto height = images[0].height, width = images[0].width;
  auto tensor = at::empty({std::int64_t(images.size()), height, width, 3}, at::kByte);
  auto* to = tensor.data_ptr<std::uint8_t>();
  for (const auto& image : images)
    for (int y = 0; y < height; ++y, to += 3 * width)
      std::memcpy(to, image.rgb + y * image.stride, 3 * std::size_t(width));
  return tensor;
}

at::Tensor focalsOf(std::span<const RgbView> images) {
  auto focals = at::empty({std::int64_t(images.size())}, at::kFloat);
  auto* to = focals.data_ptr<float>();
  for (const auto& image : images) *to++ = float(image.focal / std::sqrt(double(image.width) * image.height));
  return focals;
}

}  // namespace parallax
