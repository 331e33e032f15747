// A pose network ready to run: two images in, seven numbers out. No LibTorch types here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "networks/compute.h"
#include "networks/weights.h"

namespace parallax {

struct RgbView {
  const std::uint8_t* rgb = nullptr;  // interleaved R, G, B; rows `stride` bytes apart
  int width = 0, height = 0;
  std::ptrdiff_t stride = 0;
  double focal = 0;  // px of this image; 0: not known. Read by networks that correlate only.
};

struct RgbPair {
  RgbView first, second;
};

struct FeaturePair {  // what features() says of two images; both outlive it
  const HostTensor& first;
  const HostTensor& second;
};

// Quaternion (w, x, y, z) and translation of cam2 from cam1, as the network says them: not normalised.
using PoseVector = std::array<float, 7>;

// Immutable; any number of threads may use one. Calls that calculate on several threads or on a CUDA device take turns,
// so that two methods at once do not take twice the threads or memory; on one thread, the caller's own, they run side
// by side. Where memory does not suffice a call's error is ErrorCode::noMemory, and the network can be used again.
class PoseNetwork {
 public:
  // Refused when the weights do not fit their spec, or the device is not there.
  static Result<std::shared_ptr<const PoseNetwork>> create(const NetworkWeights& weights, const Compute& compute);
  ~PoseNetwork();

  const NetworkSpec& spec() const;
  Device device() const;  // cpu or cuda
  NetworkWeights weights() const;

  // One vector a pair. All images together go through the branch as one batch when they have one size. Without a
  // pyramid only 227x227 fits, with one anything from about 67 pixels on; other sizes are refused with a sentence.
  // Values that are not finite are returned as they are: it is for the caller to say what that means.
  Result<std::vector<PoseVector>> forward(std::span<const RgbPair> pairs) const;
  Result<PoseVector> forward(const RgbView& first, const RgbView& second) const;

  // The branch's map of one image: width5 x height x width, for any size, before any pyramid.
  Result<HostTensor> map(const RgbView& image) const;
  // What the regression layers get of one image: featureCount() values.
  Result<HostTensor> features(const RgbView& image) const;
  Result<std::vector<HostTensor>> features(std::span<const RgbView> images) const;  // as one batch when of one size
  // The rest of forward(): the branch costs nearly everything, so whoever has many pairs of the same images keeps its
  // features. Features of another network are refused.
  Result<std::vector<PoseVector>> regress(std::span<const FeaturePair> pairs) const;  // as one batch
  Result<PoseVector> regress(const HostTensor& first, const HostTensor& second) const;
  // Of a network that correlates: for each cell of the first image (correlationCells a side, row by row) how likely the
  // best of the second image's cells is the same place, 0..1. Refused of other networks.
  Result<std::vector<float>> matched(const HostTensor& first, const HostTensor& second) const;

 private:
  struct Inside;
  explicit PoseNetwork(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace parallax
