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

  // What changes from step to step (1 for the first) beside the gradient, in numbers or, for a step that is recorded
  // once and replayed, in tensors of one number that the caller fills.
  template <class Number>
  struct Factors {
    Number size;  // rate / (1 - beta1^step)
    Number root;  // 1 / sqrt(1 - beta2^step)
  };
  static Factors<double> factors(std::int64_t step, double rate);

  // values -= size * mean / (root * root of the square + eps), which is rate * corrected mean / (root of the corrected
  // square + eps). Overwrites gradients.
  template <class Number>
  void update(at::Tensor values, at::Tensor gradients, const Factors<Number>& factors, double weightDecay);

  at::Tensor& mean() { return mean_; }
  at::Tensor& square() { return square_; }

 private:
  at::Tensor mean_, square_;
};

}  // namespace parallax
