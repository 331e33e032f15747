#include "training/match_loss.h"

#include <ATen/ATen.h>
#include <cmath>

namespace parallax {

at::Tensor matchLoss(const at::Tensor& logits, const at::Tensor& matches) {
  const auto cells = std::int64_t(std::lround(std::sqrt(double(logits.size(1)))));
  const auto known = at::isfinite(matches.select(2, 0));
  const auto at = (at::nan_to_num(matches, 0.5) * cells - 0.5).clamp(0, double(cells - 1));  // in cells
  const auto corner = at.floor().clamp_max(double(cells - 2));
  const auto part = at - corner;
  const auto likely = logits.log_softmax(1);
  const auto first = (corner.select(2, 1) * cells + corner.select(2, 0)).to(at::kLong);
  auto sum = at::zeros_like(part.select(2, 0));
  for (const int down : {0, 1})
    for (const int right : {0, 1}) {
      const auto x = part.select(2, 0), y = part.select(2, 1);
      const auto weight = (right ? x : 1 - x) * (down ? y : 1 - y);
      sum = sum + weight * likely.gather(1, (first + down * cells + right).unsqueeze(1)).squeeze(1);
    }
  return -((sum * known).sum(1) / known.sum(1).clamp_min(1)).mean();
}

}  // namespace parallax
