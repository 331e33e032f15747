#include "networks/pose_network.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <c10/core/InferenceMode.h>
#include <cstring>
#include <mutex>

#include "networks/correlation.h"
#include "networks/image_stack.h"
#include "networks/kept_memory.h"
#include "networks/pose_module.h"
#include "networks/torch_border.h"

namespace parallax {

struct PoseNetwork::Inside {
  NetworkSpec spec;
  Device device;
  int threads;
  PoseModule module;

  at::Tensor row(const HostTensor& features) const {  // from_blob takes no const; nobody writes
    auto* values = const_cast<float*>(features.values.data());
    const auto on = device == Device::cuda ? at::kCUDA : at::kCPU;
    return at::from_blob(values, {1, std::int64_t(features.values.size())}, at::kFloat).to(on);
  }
};

namespace {

// One calculation at a time, and the number of threads, which OpenMP keeps for each calling thread, set for it (only
// where it differs: setting it starts a thread pool anew). A calculation on its caller's thread alone waits for nobody.
// On a CUDA device two at once would gain nothing and need the memory of both.
class Turn {
 public:
  Turn(Device device, int threads) {
    if (device == Device::cuda || threads > 1) lock_ = std::unique_lock(mutex());
    if (at::get_num_threads() != threads) at::set_num_threads(threads);
  }

 private:
  static std::mutex& mutex() {
    static std::mutex one;
    return one;
  }
  std::unique_lock<std::mutex> lock_;
  c10::InferenceMode inference_;
};

bool sameSize(const RgbView& a, const RgbView& b) { return a.width == b.width && a.height == b.height; }

Result<void> checkSize(const NetworkSpec& spec, const RgbView& image, bool anySize) {
  const auto& network = networkInfo(spec.kind);
  const auto is = std::to_string(image.width) + "x" + std::to_string(image.height);
  if (!image.rgb || mapSize(spec.kind, spec.options, {image.height, image.width}).height < 1)
    return fail(ErrorCode::badInput,
                "An image of " + is + " pixels is too small for " + std::string(network.name) + ".");
  if (!anySize && (image.width != networkSide || image.height != networkSide))
    return fail(ErrorCode::badInput,
                std::string(network.name) + " takes images of 227x227 pixels only, not " + is + ".");
  return {};
}

Result<void> checkSizes(const NetworkSpec& spec, const std::vector<RgbView>& images) {
  for (const auto& image : images)
    if (auto fits = checkSize(spec, image, networkInfo(spec.kind).anySize()); !fits) return fits;
  return {};
}

// N images -> N x featureCount(): one batch where they have one size.
at::Tensor featuresOf(const PoseModule& module, const std::vector<RgbView>& images) {
  const auto together = [&](const std::vector<RgbView>& some) {
    return module.flattened(module.map(module.prepared(stacked(some))), focalsOf(some));
  };
  if (std::all_of(images.begin(), images.end(), [&](const auto& i) { return sameSize(i, images[0]); }))
    return together(images);
  std::vector<at::Tensor> parts;
  for (const auto& image : images) parts.push_back(together({image}));
  return at::cat(parts, 0);
}

Result<void> checkFeatures(const NetworkSpec& spec, const HostTensor& first, const HostTensor& second) {
  const auto expected = std::size_t(featureCount(spec.kind, spec.options));
  if (first.values.size() == expected && second.values.size() == expected) return {};
  return fail(ErrorCode::badInput, "These features are not of " + std::string(networkInfo(spec.kind).name) + ".");
}

std::vector<PoseVector> posesIn(const at::Tensor& answers) {
  const auto plain = answers.to(at::kCPU).contiguous();
  std::vector<PoseVector> poses(std::size_t(plain.size(0)));
  std::memcpy(poses.data(), plain.data_ptr<float>(), poses.size() * sizeof(PoseVector));
  return poses;
}

HostTensor toHost(const at::Tensor& tensor) {
  const auto plain = tensor.to(at::kCPU).contiguous();
  const float* values = plain.data_ptr<float>();
  return {plain.sizes().vec(), {values, values + plain.numel()}};
}

}  // namespace

PoseNetwork::PoseNetwork(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
PoseNetwork::~PoseNetwork() = default;

const NetworkSpec& PoseNetwork::spec() const { return inside_->spec; }
Device PoseNetwork::device() const { return inside_->device; }
NetworkWeights PoseNetwork::weights() const { return {inside_->spec, inside_->module.state()}; }

Result<std::shared_ptr<const PoseNetwork>> PoseNetwork::create(const NetworkWeights& weights, const Compute& compute) {
  using Network = std::shared_ptr<const PoseNetwork>;
  const auto& spec = weights.spec;
  if (const auto fits = checkTensors(networkShapes(spec.kind, spec.options), weights.state); !fits)
    return fail(ErrorCode::badInput, "These weights cannot be used: " + fits.error().message + ".");
  const auto device = resolvedDevice(compute.device);
  if (!device) return tl::unexpected<Error>(device.error());
  keepFreedMemory();
  return atTorchBorder([&]() -> Result<Network> {
    // LibTorch lets cuDNN round products to TF32 unless told: poses on CUDA would differ from the processor's by 1e-3.
    at::globalContext().setAllowTF32CuDNN(false);
    at::globalContext().setAllowTF32CuBLAS(false);
    PoseModule module(spec.kind, spec.options, weights.state, *device == Device::cuda ? at::kCUDA : at::kCPU);
    auto inside = std::make_unique<Inside>(Inside{spec, *device, threadCount(compute.threads), std::move(module)});
    return Network(new PoseNetwork(std::move(inside)));
  });
}

Result<std::vector<PoseVector>> PoseNetwork::forward(std::span<const RgbPair> pairs) const {
  std::vector<RgbView> images;  // all the first, then all the second
  for (const auto& pair : pairs) images.push_back(pair.first);
  for (const auto& pair : pairs) images.push_back(pair.second);
  if (auto fit = checkSizes(spec(), images); !fit) return tl::unexpected<Error>(fit.error());
  if (pairs.empty()) return std::vector<PoseVector>{};

  return atTorchBorder([&]() -> Result<std::vector<PoseVector>> {
    const Turn turn(inside_->device, inside_->threads);
    const auto halves = featuresOf(inside_->module, images).chunk(2, 0);
    return posesIn(inside_->module.regressed(halves[0], halves[1]));
  });
}

Result<PoseVector> PoseNetwork::forward(const RgbView& first, const RgbView& second) const {
  const RgbPair pair{first, second};
  const auto poses = forward(std::span(&pair, 1));
  if (!poses) return tl::unexpected<Error>(poses.error());
  return poses->front();
}

Result<HostTensor> PoseNetwork::map(const RgbView& image) const {
  if (auto fits = checkSize(spec(), image, true); !fits) return tl::unexpected<Error>(fits.error());
  return atTorchBorder([&]() -> Result<HostTensor> {
    const Turn turn(inside_->device, inside_->threads);
    return toHost(inside_->module.map(inside_->module.prepared(stacked(std::span(&image, 1)))).squeeze(0));
  });
}

Result<std::vector<HostTensor>> PoseNetwork::features(std::span<const RgbView> some) const {
  const std::vector<RgbView> images(some.begin(), some.end());
  if (auto fit = checkSizes(spec(), images); !fit) return tl::unexpected<Error>(fit.error());
  return atTorchBorder([&]() -> Result<std::vector<HostTensor>> {
    const Turn turn(inside_->device, inside_->threads);
    std::vector<HostTensor> features;
    if (images.empty()) return features;
    for (const auto& one : featuresOf(inside_->module, images).to(at::kCPU).unbind(0)) features.push_back(toHost(one));
    return features;
  });
}

Result<HostTensor> PoseNetwork::features(const RgbView& image) const {
  auto one = features(std::span(&image, 1));
  if (!one) return tl::unexpected<Error>(one.error());
  return std::move(one->front());
}

Result<std::vector<PoseVector>> PoseNetwork::regress(std::span<const FeaturePair> pairs) const {
  for (const auto& [first, second] : pairs)
    if (auto fit = checkFeatures(spec(), first, second); !fit) return tl::unexpected<Error>(fit.error());
  if (pairs.empty()) return std::vector<PoseVector>{};
  return atTorchBorder([&]() -> Result<std::vector<PoseVector>> {
    const Turn turn(inside_->device, inside_->threads);
    std::vector<at::Tensor> firsts, seconds;
    for (const auto& [first, second] : pairs)
      firsts.push_back(inside_->row(first)), seconds.push_back(inside_->row(second));
    return posesIn(inside_->module.regressed(at::cat(firsts, 0), at::cat(seconds, 0)));
  });
}

Result<PoseVector> PoseNetwork::regress(const HostTensor& first, const HostTensor& second) const {
  const FeaturePair pair{first, second};
  const auto poses = regress(std::span(&pair, 1));
  if (!poses) return tl::unexpected<Error>(poses.error());
  return poses->front();
}

Result<std::vector<float>> PoseNetwork::matched(const HostTensor& first, const HostTensor& second) const {
  if (!networkInfo(spec().kind).correlates)
    return fail(ErrorCode::badInput, std::string(networkInfo(spec().kind).name) + " matches nothing.");
  if (auto fit = checkFeatures(spec(), first, second); !fit) return tl::unexpected<Error>(fit.error());
  return atTorchBorder([&]() -> Result<std::vector<float>> {
    const Turn turn(inside_->device, inside_->threads);
    const auto logits = inside_->module.correlation(inside_->row(first), inside_->row(second));
    return toHost(likelyMatches(logits).amax(1)).values;
  });
}

}  // namespace parallax
