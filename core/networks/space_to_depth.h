// A strided convolution of few channels as one of many channels and stride 1: every stride x stride pixels become one
// of stride^2 x as many channels, and the filters the same way. GPUs multiply in blocks of 16 channels and more, so
// that conv1, 11x11 of 3 channels, stride 4, leaves most of them idle, and 3x3 of 48 does not. Internal: it includes
// LibTorch.
#pragma once

#include <ATen/core/Tensor.h>

#include "networks/architecture.h"

namespace parallax {

// The convolution `c` (groups 1) of images N x c.in x H x W by filters c.out x c.in x c.side x c.side; bias may be
// undefined. The sums are the same but for zeros in between. Both may need gradients.
at::Tensor convolvedInDepth(const at::Tensor& images, const at::Tensor& filters, const at::Tensor& bias,
                            const Convolution& c);

}  // namespace parallax
