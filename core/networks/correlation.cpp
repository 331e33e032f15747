#include "networks/correlation.h"

#include <ATen/ATen.h>

namespace parallax {
namespace {

constexpr std::int64_t cells = correlationCells * correlationCells;

// Unit vectors: N x channels x cells^2.
at::Tensor directions(const at::Tensor& features) {
  const auto map = features.narrow(1, 0, features.size(1) - 1).view({features.size(0), -1, cells});
  return map / map.norm(2, {1}, /*keepdim=*/true).clamp_min(1e-6);
}

at::Tensor logFocal(const at::Tensor& features) { return features.narrow(1, features.size(1) - 1, 1); }

at::Tensor convolved(const at::Tensor& x, const Parameters& p, const std::string& name, int stride) {
  const auto& weight = p.at(name + ".weight");
  const auto padding = weight.size(2) / 2;
  return at::relu(at::conv2d(x, weight, p.at(name + ".bias"), {stride, stride}, {padding, padding}));
}

}  // namespace

at::Tensor correlated(const at::Tensor& first, const at::Tensor& second, const Parameters& p) {
  return at::bmm(directions(second).transpose(1, 2), directions(first)) * p.at("match.sharpness").exp();
}

at::Tensor likelyMatches(const at::Tensor& logits) { return (logits.softmax(1) * logits.softmax(2) + 1e-12).sqrt(); }

at::Tensor poseOf(const at::Tensor& logits, const at::Tensor& first, const at::Tensor& second, const Parameters& p) {
  const auto maps = likelyMatches(logits).view({-1, cells, correlationCells, correlationCells});
  // A cell's likely target times the first filters plus the bias of its own place: what follows sees where from and
  // where to.
  auto x = at::relu(at::conv2d(maps, p.at("match.target.weight")) + p.at("match.place"));
  x = convolved(x, p, "match.conv1", 1);
  x = convolved(x, p, "match.conv2", 2);
  x = at::cat({x.flatten(1), logFocal(first), logFocal(second)}, 1);
  x = at::relu(at::linear(x, p.at("match.hidden.weight"), p.at("match.hidden.bias")));
  return at::cat(
      {at::linear(x, p.at("fc1.weight"), p.at("fc1.bias")), at::linear(x, p.at("fc2.weight"), p.at("fc2.bias"))}, 1);
}

}  // namespace parallax
