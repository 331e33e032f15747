#include "networks/pose_module.h"

#include <ATen/ATen.h>
#include <algorithm>

#include "networks/correlation.h"
#include "networks/space_to_depth.h"

namespace parallax {
namespace {

at::Tensor toTensor(const HostTensor& host, at::Device device) {
  // from_blob takes no const; clone() copies before anybody could write
  auto tensor = at::from_blob(const_cast<float*>(host.values.data()), host.shape, at::kFloat).clone();
  if (host.shape.size() == 4) tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
  return tensor.to(device);
}

HostTensor toHost(const at::Tensor& tensor) {
  const auto plain = tensor.detach().to(at::kCPU).contiguous();
  const float* values = plain.data_ptr<float>();
  return {plain.sizes().vec(), {values, values + plain.numel()}};
}

at::Tensor channels(double a, double b, double c, at::Device device) {
  return at::tensor({float(a), float(b), float(c)}).view({1, 3, 1, 1}).to(device);
}

// Grey levels to what one step of the mean is measured in.
double unit(const BranchOptions& o) { return o.input == "bgr-255" ? 1 : 255; }

constexpr double assumedFocal = 1.2;  // of an image nothing is known of, in its sides: geometry/intrinsics.h

at::Tensor pooled(const at::Tensor& x) { return at::max_pool2d(x, {3, 3}, {2, 2}); }

}  // namespace

PoseModule::PoseModule(NetworkKind kind, const BranchOptions& o, const NamedTensors& state, at::Device device)
    : kind_(kind),
      options_(o),
      shortcuts_(Shortcuts::of(device)),
      scale_(
          channels(1 / (unit(o) * o.deviation1), 1 / (unit(o) * o.deviation2), 1 / (unit(o) * o.deviation3), device)),
      shift_(channels(-o.mean1 / o.deviation1, -o.mean2 / o.deviation2, -o.mean3 / o.deviation3, device)) {
  for (const auto& [name, tensor] : state) parameters_[name] = toTensor(tensor, device);
}

at::Tensor PoseModule::prepared(const at::Tensor& rgb) const {
  auto x = rgb.to(scale_.device()).permute({0, 3, 1, 2});  // interleaved pixels are channels-last
  if (options_.input == "bgr-255") x = x.flip(1);
  return at::addcmul(shift_, x, scale_).contiguous(at::MemoryFormat::ChannelsLast);  // one pass, bytes to floats
}

at::Tensor PoseModule::normalised(const at::Tensor& x) const {
  const auto& o = options_;
  const auto half = o.lrnSize / 2, filters = int(x.size(1));
  const auto squares = at::constant_pad_nd(x * x, {0, 0, 0, 0, half, half});
  auto sum = squares.narrow(1, 0, filters).clone();
  for (int shift = 1; shift < o.lrnSize; ++shift) sum += squares.narrow(1, shift, filters);
  return x * (sum * (o.lrnAlpha / o.lrnSize) + o.lrnK).pow(-o.lrnBeta);
}

at::Tensor PoseModule::convolved(const at::Tensor& x, std::size_t i, const at::Tensor& bias) const {
  const auto c = convolutions(options_)[i];
  const auto& filters = parameter("branch.conv" + std::to_string(i + 1) + ".weight");
  if (i == 0 && shortcuts_.spaceToDepth) return convolvedInDepth(x, filters, bias, c);
  return at::conv2d(x, filters, bias, {c.stride, c.stride}, {c.padding, c.padding}, {1, 1}, c.groups);
}

at::Tensor PoseModule::layer(const at::Tensor& x, std::size_t i) const {
  const bool normalises = i < 2 && options_.normalisation != "none", first = options_.normalisation == "alexnet";
  const bool pools = i < 2 || (i == 4 && networkInfo(kind_).lastPool), bends = i < 4 || options_.lastRelu;
  const auto& bias = parameter("branch.conv" + std::to_string(i + 1) + ".bias");
  if (pools && shortcuts_.lateBias && !(normalises && first)) {
    auto y = pooled(convolved(x, i, {})).add_(bias.view({1, -1, 1, 1}));
    if (bends) y = at::relu_(y);
    return normalises ? normalised(y) : y;
  }
  auto y = convolved(x, i, bias);
  if (bends) y = at::relu_(y);
  if (normalises && first) y = normalised(y);
  if (pools) y = pooled(y);
  return normalises && !first ? normalised(y) : y;
}

at::Tensor PoseModule::map(const at::Tensor& images) const {
  auto x = images;
  for (std::size_t i = 0; i < 5; ++i) x = layer(x, i);
  return x;
}

at::Tensor PoseModule::flattened(const at::Tensor& map, const at::Tensor& focals) const {
  const auto& network = networkInfo(kind_);
  const auto features = network.pyramid.empty() ? map.flatten(1) : spatialPyramid(map, network.pyramid);
  if (!network.correlates) return features;
  const auto known = at::where(focals > 0, focals, at::full_like(focals, assumedFocal)).to(features.device()).log();
  return at::cat({features, known.unsqueeze(1).to(features.scalar_type())}, 1);
}

at::Tensor PoseModule::correlation(const at::Tensor& first, const at::Tensor& second) const {
  return correlated(first, second, parameters_);
}

at::Tensor PoseModule::regressed(const at::Tensor& logits, const at::Tensor& first, const at::Tensor& second) const {
  return poseOf(logits, first, second, parameters_);
}

at::Tensor PoseModule::regressed(const at::Tensor& first, const at::Tensor& second) const {
  if (networkInfo(kind_).correlates) return poseOf(correlation(first, second), first, second, parameters_);
  const auto both = at::cat({first, second}, 1);
  return at::cat({at::linear(both, parameter("fc1.weight"), parameter("fc1.bias")),
                  at::linear(both, parameter("fc2.weight"), parameter("fc2.bias"))},
                 1);
}

NamedTensors PoseModule::state() const {
  NamedTensors state;
  for (const auto& [name, tensor] : parameters_) state[name] = toHost(tensor);
  return state;
}

std::optional<PlainPooling> plainPooling(std::int64_t cells, std::int64_t bins) {
  const PlainPooling plain{(cells + bins - 1) / bins, cells / bins};
  if (plain.stride < 1) return {};
  for (std::int64_t i = 0; i < bins; ++i) {
    const auto from = i * cells / bins, to = ((i + 1) * cells + bins - 1) / bins;
    if (from != i * plain.stride || to != from + plain.window) return {};
  }
  return (cells - plain.window) / plain.stride + 1 == bins ? std::optional(plain) : std::nullopt;
}

at::Tensor spatialPyramid(const at::Tensor& map, const std::vector<int>& bins) {
  std::vector<at::Tensor> levels;
  at::Tensor plane;  // the map channel by channel, which adaptive pooling would make anew for each level
  for (const int n : bins) {
    const auto down = plainPooling(map.size(2), n), across = plainPooling(map.size(3), n);
    if (map.size(2) == n && map.size(3) == n) {
      levels.push_back(map.flatten(1));
    } else if (down && across) {
      levels.push_back(at::max_pool2d(map, {down->window, across->window}, {down->stride, across->stride}).flatten(1));
    } else {
      if (!plane.defined()) plane = map.contiguous();
      levels.push_back(std::get<0>(at::adaptive_max_pool2d(plane, {n, n})).flatten(1));
    }
  }
  return at::cat(levels, 1);
}

}  // namespace parallax
