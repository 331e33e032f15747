#include "training/image_features.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <c10/core/GradMode.h>

#include "networks/image_stack.h"
#include "training/libtorch_setup.h"

namespace parallax {
namespace {

// Of 227 x 227; fewer of larger ones. More bring nothing on a processor.
constexpr double imagesOnCpu = 16, imagesOnCuda = 256;

std::size_t togetherOf(const RgbView& image, at::Device device) {
  const double area = double(image.width) * image.height / (networkSide * networkSide);
  return std::size_t(std::max(1.0, (device.is_cuda() ? imagesOnCuda : imagesOnCpu) / area));
}

}  // namespace

RgbView wholeImage(const TrainingSet& set, std::size_t image) {
  const auto& record = set.images()[image];
  return {set.pixels(image), int(record.width), int(record.height), 3 * std::ptrdiff_t(record.width), record.fx};
}

RgbView centreWindow(RgbView image, int side) {
  const int w = side > 0 ? std::min(side, image.width) : image.width;
  const int h = side > 0 ? std::min(side, image.height) : image.height;
  image.rgb += (image.height - h) / 2 * image.stride + 3 * ((image.width - w) / 2);
  image.width = w, image.height = h;
  return image;
}

at::Tensor imageFeatures(const PoseModule& module, std::span<const RgbView> windows, at::Device device,
                         const std::function<bool(std::size_t)>& between) {
  const c10::NoGradGuard none;
  const WithoutKernelTrials anySize;  // a batch is what a scene has images
  at::Tensor all;
  for (std::size_t start = 0; start < windows.size();) {
    const auto& first = windows[start];
    std::size_t end = start + 1;
    const auto most = std::min(windows.size(), start + togetherOf(first, device));
    while (end < most && windows[end].width == first.width && windows[end].height == first.height) ++end;
    const auto some = windows.subspan(start, end - start);
    const auto features = module.flattened(module.map(module.prepared(stacked(some).to(device))), focalsOf(some));
    if (!all.defined()) all = at::empty({std::int64_t(windows.size()), features.size(1)}, features.options());
    all.narrow(0, std::int64_t(start), std::int64_t(end - start)).copy_(features);
    start = end;
    if (!between(end)) return {};
  }
  return all;
}

}  // namespace parallax
