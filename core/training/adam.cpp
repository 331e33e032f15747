#include "training/adam.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <cmath>

namespace parallax {

// On a processor piece by piece, each small enough to stay in its caches through all operations: an update moves the
// four buffers once instead of seven times.
constexpr std::int64_t pieceOnCpu = 1 << 16;

Adam::Adam(const at::Tensor& like) : mean_(at::zeros_like(like)), square_(at::zeros_like(like)) {}

Adam::Factors<double> Adam::factors(std::int64_t step, double rate) {
  const double correction1 = 1 - std::pow(beta1, double(step)), correction2 = 1 - std::pow(beta2, double(step));
  return {rate / correction1, 1 / std::sqrt(correction2)};
}

template <class Number>
void Adam::update(at::Tensor values, at::Tensor gradients, const Factors<Number>& factors, double weightDecay) {
  const c10::NoGradGuard none;
  const auto total = values.numel(), piece = values.is_cuda() ? total : pieceOnCpu;
  for (std::int64_t start = 0; start < total; start += piece) {
    const auto count = std::min(piece, total - start);
    auto value = values.narrow(0, start, count), gradient = gradients.narrow(0, start, count);
    auto mean = mean_.narrow(0, start, count), square = square_.narrow(0, start, count);
    if (weightDecay != 0) gradient.add_(value, weightDecay);
    mean.mul_(beta1).add_(gradient, 1 - beta1);
    square.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
    at::sqrt_out(gradient, square).mul_(factors.root).add_(epsilon);
    value.sub_(at::div_out(gradient, mean, gradient).mul_(factors.size));
  }
}

template void Adam::update(at::Tensor, at::Tensor, const Factors<double>&, double);
template void Adam::update(at::Tensor, at::Tensor, const Factors<at::Tensor>&, double);

}  // namespace parallax
