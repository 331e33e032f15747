#include "networks/space_to_depth.h"

#include <ATen/ATen.h>

namespace parallax {
namespace {

// N x C x H x W, H and W multiples of `side` -> N x (side^2 C) x H/side x W/side, channels-last. The new channels are
// row, column, old channel: then the pixels of one new pixel's row lie together in a channels-last image.
at::Tensor deepened(const at::Tensor& x, std::int64_t side) {
  const auto n = x.size(0), channels = x.size(1), height = x.size(2) / side, width = x.size(3) / side;
  return x.permute({0, 2, 3, 1})
      .reshape({n, height, side, width, side, channels})
      .permute({0, 1, 3, 2, 4, 5})
      .reshape({n, height, width, side * side * channels})
      .permute({0, 3, 1, 2});
}

}  // namespace

at::Tensor convolvedInDepth(const at::Tensor& images, const at::Tensor& filters, const at::Tensor& bias,
                            const Convolution& c) {
  const std::int64_t blocks = (c.side + c.stride - 1) / c.stride, lacking = blocks * c.stride - c.side;
  // What the last filter position reaches: zeros where that is beyond the image, and pixels that none reaches left out.
  const auto beyond = [&](std::int64_t size) {
    const auto places = (size + 2 * c.padding - c.side) / c.stride + 1;
    return (places + blocks - 1) * c.stride - size - c.padding;
  };
  const auto room = at::constant_pad_nd(images, {c.padding, beyond(images.size(3)), c.padding, beyond(images.size(2))});
  const auto wider = at::constant_pad_nd(filters, {0, lacking, 0, lacking});
  return at::conv2d(deepened(room, c.stride), deepened(wider, c.stride), bias);
}

}  // namespace parallax
