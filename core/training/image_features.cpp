#include "training/image_features.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <c10/core/GradMode.h>
#include <cstring>

namespace parallax {
namespace {

// Of 227 x 227; fewer of larger ones. More bring nothing on a processor.
constexpr double imagesOnCpu = 16, imagesOnCuda = 256;

std::size_t togetherOf(const RgbView& image, at::Device device) {
  const double area = double(image.width) * image.height / (networkSide * networkSide);
  return std::size_t(std::max(1.0, (device.is_cuda() ? imagesOnCuda : imagesOnCpu) / area));
}

at::Tensor stacked(std::span<const RgbView> images) {
  const auto height = images[0].height, width = images[0].width;
  auto tensor = at::empty({std::int64_t(images.size()), height, width, 3}, at::kByte);
  auto* to = tensor.data_ptr<std::uint8_t>();
  for (const auto& image : images)
    for (int y = 0; y < height; ++y, to += 3 * width)
      std::memcpy(to, image.rgb + y * image.stride, 3 * std::size_t(width));
  return tensor;
}

}  // namespace

RgbView centreWindow(const std::uint8_t* rgb, int width, int height, int side) {
  const int w = side > 0 ? std::min(side, width) : width, h = side > 0 ? std::min(side, height) : height;
  const std::ptrdiff_t stride = 3 * std::ptrdiff_t(width);
  return {rgb + (height - h) / 2 * stride + 3 * ((width - w) / 2), w, h, stride};
}

at::Tensor imageFeatures(const PoseModule& module, std::span<const RgbView> windows, at::Device device,
                         const std::function<bool(std::size_t)>& between) {
  const c10::NoGradGuard none;
  at::Tensor all;
  for (std::size_t start = 0; start < windows.size();) {
    const auto& first = windows[start];
    std::size_t end = start + 1;
    const auto most = std::min(windows.size(), start + togetherOf(first, device));
    while (end < most && windows[end].width == first.width && windows[end].height == first.height) ++end;
    const auto rgb = stacked(windows.subspan(start, end - start)).to(device);
    const auto features = module.flattened(module.map(module.prepared(rgb)));
    if (!all.defined()) all = at::empty({std::int64_t(windows.size()), features.size(1)}, features.options());
    all.narrow(0, std::int64_t(start), std::int64_t(end - start)).copy_(features);
    start = end;
    if (!between(end)) return {};
  }
  return all;
}

}  // namespace parallax
