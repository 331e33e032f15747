// Images of one size as tensors. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <span>

#include "networks/pose_network.h"

namespace parallax {

at::Tensor stacked(std::span<const RgbView> images);  // uint8 N x H x W x 3
at::Tensor focalsOf(std::span<const RgbView> images);  // float N, as PoseModule::flattened() takes them; of any sizes

}  // namespace parallax
