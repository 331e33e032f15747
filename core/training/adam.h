// Adam (Kingma & Ba 2015) as torch.optim.Adam has it: L2 weight decay added to the gradient, eps outside the corrected
// root. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <cstdint>

namespace parallax {

class Adam {
 public:
  static constexpr double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;

  explicit Adam(const at::Tensor& like);  // moments 0

  // values -= rate * corrected mean / (root of the corrected square + eps). step: 1 for the first. Overwrites
  // gradients.
  void update(at::Tensor values, at::Tensor gradients, std::int64_t step, double rate, double weightDecay);

  at::Tensor& mean() { return mean_; }
  at::Tensor& square() { return square_; }

 private:
  at::Tensor mean_, square_;
};

}  // namespace parallax
