#include "training/pose_loss.h"

#include <ATen/ATen.h>
#include <numbers>

namespace parallax {
namespace {

at::Tensor length(const at::Tensor& rows) { return at::norm(rows, 2, {1}); }

// Of unit rows: atan2 keeps its digits at both ends, where acos loses half of them.
at::Tensor angle(const at::Tensor& a, const at::Tensor& b) { return 2 * at::atan2(length(a - b), length(a + b)); }

at::Tensor unit(const at::Tensor& rows) { return rows / length(rows).unsqueeze(1); }

}  // namespace

PoseLoss poseLoss(const at::Tensor& answers, const at::Tensor& truth) {
  const auto difference = answers - truth;
  return {length(difference.narrow(1, 4, 3)), length(difference.narrow(1, 0, 4))};
}

at::Tensor poseErrorsDeg(const at::Tensor& answers, const at::Tensor& truth) {
  const auto q = unit(answers.narrow(1, 0, 4)), t = unit(answers.narrow(1, 4, 3));
  const auto trueQ = truth.narrow(1, 0, 4);
  const auto roe = 2 * at::minimum(angle(q, trueQ), angle(-q, trueQ));  // q and -q are one rotation
  return at::stack({roe, angle(t, truth.narrow(1, 4, 3))}, 1) * (180 / std::numbers::pi);
}

}  // namespace parallax
