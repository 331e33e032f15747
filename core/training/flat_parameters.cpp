#include "training/flat_parameters.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

namespace parallax {
namespace {

at::Tensor tensorOf(const HostTensor& host) {  // from_blob takes no const; the caller copies
  return at::from_blob(const_cast<float*>(host.values.data()), host.shape, at::kFloat);
}

}  // namespace

FlatParameters::FlatParameters(const NetworkWeights& weights, at::Device device, int frozen, bool bfloat16) {
  const c10::NoGradGuard none;
  std::int64_t total = 0;
  int number = 0;
  for (const auto& [name, shape] : networkShapes(weights.spec.kind, weights.spec.options)) {
    const auto count = elementCount(shape);
    places_.push_back({name, shape, total, count, (count + alignment - 1) / alignment * alignment});
    total += places_.back().room;
    if (++number <= 2 * frozen) trainedFrom_ = total;  // a convolution has a weight and a bias
    if (number <= 10 && bfloat16) copied_ = total;
  }
  const auto real = at::TensorOptions().dtype(at::kFloat).device(device);
  values_ = at::zeros({total}, real);
  gradients_ = at::zeros({total - trainedFrom_}, real);
  copies_ = at::empty({copied_}, real.dtype(at::kBFloat16));
  copyGradients_ = at::zeros({std::max<std::int64_t>(0, copied_ - trainedFrom_)}, copies_.options());
  for (const auto& place : places_) {
    views_[place.name] = view(values_, place, 0);
    views_[place.name].copy_(tensorOf(weights.state.at(place.name)));
    const bool copied = place.start < copied_, trained = place.start >= trainedFrom_;
    auto leaf = view(copied ? copies_ : values_, place, 0).detach();
    if (trained) {
      leaf.set_requires_grad(true);
      leaf.mutable_grad() = view(copied ? copyGradients_ : gradients_, place, trainedFrom_);
    }
    leaves_[place.name] = leaf;
  }
  refreshCopies();
}

// Filters lie in the buffer as channels-last: out, height, width, in.
at::Tensor FlatParameters::view(const at::Tensor& buffer, const Place& place, std::int64_t origin) const {
  const auto part = buffer.narrow(0, place.start - origin, place.count);
  const auto& s = place.shape;
  return s.size() == 4 ? part.view({s[0], s[2], s[3], s[1]}).permute({0, 3, 1, 2}) : part.view(s);
}

void FlatParameters::gather(std::int64_t start, std::int64_t count) {
  const auto end = std::min(start + count, copyGradients_.numel());
  if (end <= start) return;
  const c10::NoGradGuard none;
  auto part = copyGradients_.narrow(0, start, end - start);
  gradients_.narrow(0, start, end - start).add_(part);
  part.zero_();
}

void FlatParameters::refreshCopies() {
  const c10::NoGradGuard none;
  if (copied_ > 0) copies_.copy_(values_.narrow(0, 0, copied_));
}

NamedTensors FlatParameters::named(const at::Tensor& buffer) const {
  NamedTensors all;
  const auto host = buffer.to(at::kCPU);
  for (const auto& place : places_) {
    if (place.start < trainedFrom_) continue;
    const auto plain = view(host, place, trainedFrom_).contiguous();
    const auto* values = plain.data_ptr<float>();
    all[place.name] = {place.shape, {values, values + plain.numel()}};
  }
  return all;
}

Result<void> FlatParameters::fill(at::Tensor buffer, const NamedTensors& named) const {
  TensorShapes expected;
  for (const auto& place : places_)
    if (place.start >= trainedFrom_) expected.emplace_back(place.name, place.shape);
  if (auto fits = checkTensors(expected, named); !fits) return fits;
  const c10::NoGradGuard none;
  for (const auto& place : places_)
    if (place.start >= trainedFrom_) view(buffer, place, trainedFrom_).copy_(tensorOf(named.at(place.name)));
  return {};
}

}  // namespace parallax
