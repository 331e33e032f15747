// The paper's loss (Melekhov et al. 2017, eq. 1): ||t_hat - t|| + beta ||q_hat - q||, norms not squared, nothing
// normalised, for each pair. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>

namespace parallax {

struct PoseLoss {
  at::Tensor translation, orientation;  // N each: the two norms, unweighted
};

// answers, truth: N x 7 (w, x, y, z, then the translation) of one type. The gradient at a difference of zero is zero.
PoseLoss poseLoss(const at::Tensor& answers, const at::Tensor& truth);

// N x 2: ROE and RTE in degrees. A zero quaternion or translation gives NaN.
at::Tensor poseErrorsDeg(const at::Tensor& answers, const at::Tensor& truth);

}  // namespace parallax
