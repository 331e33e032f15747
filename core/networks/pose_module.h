// The networks in LibTorch, as functions of their parameters. Internal to networks and training: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <map>
#include <optional>
#include <vector>

#include "networks/weights.h"

namespace parallax {

// Ways to the same numbers, but for rounding, that are quicker on CUDA, where what counts is how often a map is read
// and written. There the late bias gives the very same bits, because cuDNN's sums are rounded before the bias is added.
struct Shortcuts {
  bool spaceToDepth = false;  // conv1 as 3x3 of 48 channels (space_to_depth.h) and not as 11x11 of 3
  bool lateBias = false;  // bias and ReLU after a pooling that follows them: max(x) + b is max(x + b), and ReLU rises
  static Shortcuts of(at::Device device) { return {device.is_cuda(), device.is_cuda()}; }
};

class PoseModule {
 public:
  // The state must fit networkShapes(). Filters are kept channels-last, which oneDNN and cuDNN are fastest with.
  PoseModule(NetworkKind kind, const BranchOptions& options, const NamedTensors& state, at::Device device);

  // uint8 or float grey levels, N x H x W x 3, RGB, on any device -> float N x 3 x H x W, channels-last, as the filters
  // were trained on.
  at::Tensor prepared(const at::Tensor& rgb) const;

  // prepared N x 3 x H x W -> the map after conv5 (and the last pooling): N x width5 x h x w
  at::Tensor map(const at::Tensor& images) const;

  // map -> N x featureCount(). focals: N, focal lengths over the side of the image (of a square of the same area), 0
  // where not known; read by networks that correlate.
  at::Tensor flattened(const at::Tensor& map, const at::Tensor& focals) const;

  // Features of the first and of the second images, N x featureCount() each -> N x 7: w, x, y, z of the quaternion,
  // then the translation; neither normalised.
  at::Tensor regressed(const at::Tensor& first, const at::Tensor& second) const;

  // What regressed() of a network that correlates makes of the features first (correlation.h): for the loss of matches.
  at::Tensor correlation(const at::Tensor& first, const at::Tensor& second) const;
  at::Tensor regressed(const at::Tensor& correlation, const at::Tensor& first, const at::Tensor& second) const;

  std::map<std::string, at::Tensor>& parameters() { return parameters_; }
  Shortcuts& shortcuts() { return shortcuts_; }  // those of the device, unless changed
  NamedTensors state() const;

 private:
  at::Tensor normalised(const at::Tensor& x) const;
  // Convolution `i` of the branch (0 is conv1), ReLU and the pooling that may follow.
  at::Tensor layer(const at::Tensor& x, std::size_t i) const;
  at::Tensor convolved(const at::Tensor& x, std::size_t i, const at::Tensor& bias) const;
  const at::Tensor& parameter(const std::string& name) const { return parameters_.at(name); }

  NetworkKind kind_;
  BranchOptions options_;
  Shortcuts shortcuts_;
  at::Tensor scale_, shift_;  // 1 x 3 x 1 x 1: x scale + shift of grey levels is what the filters were trained on
  std::map<std::string, at::Tensor> parameters_;
};

// N x C x h x w -> N x (C x sum of n^2): for each n of `bins` the maxima of n x n windows. Adaptive pooling: bin i
// covers floor(i a / n) .. ceil((i + 1) a / n); at 13x13 that is the paper's window ceil(a / n), stride floor(a / n),
// and for other sizes it still gives n bins, where the formula does not. Where one window and stride give the very
// bins, plain max pooling does it, which takes channels-last maps as they are.
at::Tensor spatialPyramid(const at::Tensor& map, const std::vector<int>& bins);

// The window and the stride of plain pooling whose `bins` windows over `cells` cells are adaptive pooling's; nothing
// where there is none (19 cells in 13 bins).
struct PlainPooling {
  std::int64_t window = 0, stride = 0;
};
std::optional<PlainPooling> plainPooling(std::int64_t cells, std::int64_t bins);

}  // namespace parallax
