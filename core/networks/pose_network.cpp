#include "networks/pose_network.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <cstring>
#include <mutex>

#include "networks/pose_module.h"
#include "networks/torch_border.h"

namespace parallax {

struct PoseNetwork::Inside {
  NetworkSpec spec;
  Device device;
  int threads;
  PoseModule module;
};

namespace {

// Fresh pages for every layer's result cost up to a third of a forward, so freed memory is kept for the next one.
void keepFreedMemory() {
#ifdef __GLIBC__
  static std::once_flag once;
  std::call_once(once, [] {
    mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the most glibc takes
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    mallopt(M_TOP_PAD, 16 << 20);
  });
#endif
}

// One calculation at a time, and the number of threads, which OpenMP keeps for each calling thread, set for it (only
// where it differs: setting it starts a thread pool anew).
class Turn {
 public:
  explicit Turn(int threads) : lock_(mutex()) {
    if (at::get_num_threads() != threads) at::set_num_threads(threads);
  }

 private:
  static std::mutex& mutex() {
    static std::mutex one;
    return one;
  }
  std::scoped_lock<std::mutex> lock_;
  c10::InferenceMode inference_;
};

bool sameSize(const RgbView& a, const RgbView& b) { return a.width == b.width && a.height == b.height; }

// N images of one size -> uint8 N x H x W x 3.
at::Tensor stacked(const std::vector<RgbView>& images) {
  const auto height = images[0].height, width = images[0].width;
  auto tensor = at::empty({std::int64_t(images.size()), height, width, 3}, at::kByte);
  auto* to = tensor.data_ptr<std::uint8_t>();
  for (const auto& image : images)
    for (int y = 0; y < height; ++y, to += 3 * width)
      std::memcpy(to, image.rgb + y * image.stride, 3 * std::size_t(width));
  return tensor;
}

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
    PoseModule module(spec.kind, spec.options, weights.state, *device == Device::cuda ? at::kCUDA : at::kCPU);
    auto inside = std::make_unique<Inside>(Inside{spec, *device, threadCount(compute.threads), std::move(module)});
    return Network(new PoseNetwork(std::move(inside)));
  });
}

Result<std::vector<PoseVector>> PoseNetwork::forward(std::span<const RgbPair> pairs) const {
  const bool anySize = networkInfo(spec().kind).anySize();
  std::vector<RgbView> images;  // all the first, then all the second
  for (const auto& pair : pairs) images.push_back(pair.first);
  for (const auto& pair : pairs) images.push_back(pair.second);
  for (const auto& image : images)
    if (auto fits = checkSize(spec(), image, anySize); !fits) return tl::unexpected<Error>(fits.error());
  if (pairs.empty()) return std::vector<PoseVector>{};

  return atTorchBorder([&]() -> Result<std::vector<PoseVector>> {
    const Turn turn(inside_->threads);
    const auto& module = inside_->module;
    const auto featuresOf = [&](const std::vector<RgbView>& some) {
      return module.flattened(module.map(module.prepared(stacked(some))));
    };
    const bool oneBatch =
        std::all_of(images.begin(), images.end(), [&](const auto& i) { return sameSize(i, images[0]); });
    std::vector<at::Tensor> parts;
    if (oneBatch)
      parts.push_back(featuresOf(images));
    else
      for (const auto& image : images) parts.push_back(featuresOf({image}));
    const auto halves = at::cat(parts, 0).chunk(2, 0);
    const auto answers = toHost(module.regressed(halves[0], halves[1]));
    std::vector<PoseVector> poses(pairs.size());
    std::memcpy(poses.data(), answers.values.data(), poses.size() * sizeof(PoseVector));
    return poses;
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
    const Turn turn(inside_->threads);
    return toHost(inside_->module.map(inside_->module.prepared(stacked({image}))).squeeze(0));
  });
}

Result<HostTensor> PoseNetwork::features(const RgbView& image) const {
  const bool anySize = networkInfo(spec().kind).anySize();
  if (auto fits = checkSize(spec(), image, anySize); !fits) return tl::unexpected<Error>(fits.error());
  return atTorchBorder([&]() -> Result<HostTensor> {
    const Turn turn(inside_->threads);
    const auto& module = inside_->module;
    return toHost(module.flattened(module.map(module.prepared(stacked({image})))).squeeze(0));
  });
}

}  // namespace parallax
