#include "estimators/cnn_estimator.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "estimators/network_input.h"
#include "estimators/stopwatch.h"
#include "networks/network_cache.h"
#include "networks/shipped_models.h"

namespace parallax {
namespace {

std::string nameOf(NetworkKind kind) { return std::string(networkInfo(kind).name); }

RgbView view(const NetworkInput& input) {
  const cv::Mat& rgb = input.rgb;
  return {rgb.ptr(), rgb.cols, rgb.rows, std::ptrdiff_t(rgb.step[0]), input.focal};
}

std::string inputOf(NetworkKind kind, const CnnSettings& settings) {
  if (settings.input != "auto") return settings.input;
  return networkInfo(kind).correlates ? "square" : "crop";
}

Result<void> checkSpec(NetworkKind kind, const CnnSettings& settings, const NetworkSpec& spec) {
  const auto where = "The weights file " + weightsOf(kind, settings);
  if (spec.kind != kind)
    return fail(ErrorCode::badInput, where + " is of " + nameOf(spec.kind) + ", not " + nameOf(kind) +
                                         "; choose that method or another file.");
  if (!spec.trained)
    return fail(ErrorCode::unavailable, "In " + weightsOf(kind, settings) +
                                            " the branch is imported but the regression layers are untrained; train "
                                            "the network from it, or choose a trained file.");
  return {};
}

Result<void> checkSettings(NetworkKind kind, const CnnSettings& settings) {
  if (weightsOf(kind, settings).empty())
    return fail(ErrorCode::unavailable,
                nameOf(kind) + " has no weights: none is shipped. Choose a file under Networks, Weights (--weights).");
  if (settings.input == "full" && !networkInfo(kind).anySize())
    return fail(ErrorCode::badInput, nameOf(kind) +
                                         " takes 227x227 pixels only; choose another input, or cnnAspp, cnnBspp or "
                                         "cnnCspp, whose pyramid takes any size.");
  return {};
}

// The answer normalised as in the paper's section 3.2; a failure sentence where that is not possible.
void interpret(const PoseVector& answer, NetworkKind kind, PoseEstimate& estimate) {
  estimate.usedIntrinsics = networkInfo(kind).correlates;
  const Eigen::Quaterniond q(answer[0], answer[1], answer[2], answer[3]);
  const Eigen::Vector3d t(answer[4], answer[5], answer[6]);
  if (!std::all_of(answer.begin(), answer.end(), [](float v) { return std::isfinite(v); }))
    estimate.failure = nameOf(kind) + " answered with numbers that are not finite; its weights are not usable.";
  else if (!(q.norm() > 1e-12) || !(t.norm() > 1e-12))
    estimate.failure = nameOf(kind) + " answered with a zero " + (q.norm() > 1e-12 ? "translation" : "quaternion") +
                       ", which is no direction.";
  else
    estimate.cam2FromCam1 = makeRelativePose(q, t);
}

using Network = std::shared_ptr<const PoseNetwork>;

// Loaded on the first call, for all.
Result<Network> networkFor(NetworkKind kind, const CnnSettings& settings) {
  if (auto fine = checkSettings(kind, settings); !fine) return tl::unexpected<Error>(fine.error());
  const auto device = deviceNamed(settings.device);
  if (!device) return tl::unexpected<Error>(device.error());
  const auto network = sharedNetwork(weightsOf(kind, settings), {*device, settings.threads});
  if (!network) return network;
  if (auto fine = checkSpec(kind, settings, (*network)->spec()); !fine) return tl::unexpected<Error>(fine.error());
  return network;
}

struct PreparedByBranch : Prepared {
  std::size_t bytes() const override { return features.values.size() * sizeof(float); }
  Network network;
  HostTensor features;
  std::vector<StageTime> stages;  // of this image alone: of a batch its share
};

struct NetworkInputs {
  std::vector<NetworkInput> all;
  StageTime each;
};

Result<NetworkInputs> inputsOf(std::span<const PosedImage> images, const std::string& input) try {
  Stopwatch watch;
  NetworkInputs inputs;
  for (const PosedImage& image : images) {
    if (auto fine = checkInput(image.bgr, input); !fine) return tl::unexpected<Error>(fine.error());
    inputs.all.push_back(networkInput(image, input));
  }
  inputs.each = watch.lap("prepare");
  inputs.each.milliseconds /= double(images.size());
  return inputs;
} catch (const cv::Exception& error) {
  return fail(ErrorCode::failed, "OpenCV could not prepare the images: " + error.err);
}

using PreparedImages = std::vector<std::shared_ptr<const Prepared>>;

Result<PreparedImages> preparedBy(const Network& network, std::span<const PosedImage> images,
                                  const std::string& input) {
  const auto inputs = inputsOf(images, input);
  if (!inputs) return tl::unexpected<Error>(inputs.error());
  std::vector<RgbView> views;
  for (const auto& one : inputs->all) views.push_back(view(one));
  Stopwatch watch;
  auto features = network->features(views);
  if (!features) return tl::unexpected<Error>(features.error());
  auto encoding = watch.lap("network");
  encoding.milliseconds /= double(images.size());

  PreparedImages prepared;
  for (HostTensor& one : *features) {
    auto image = std::make_shared<PreparedByBranch>();
    image->network = network;
    image->features = std::move(one);
    image->stages = {inputs->each, encoding};
    prepared.push_back(std::move(image));
  }
  return prepared;
}

// Both images go through the branch one after the other.
std::vector<StageTime> sumOf(std::vector<StageTime> a, const std::vector<StageTime>& b) {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) a[i].milliseconds += b[i].milliseconds;
  return a;
}

}  // namespace

const Fields<CnnSettings>& CnnSettings::fields() {
  using S = CnnSettings;
  static const Fields<S> list{
      file("weights", &S::weights, "Weights", "The file of this network's weights; empty takes the shipped ones."),
      choice("device", &S::device, {{"auto", "Automatic"}, {"cpu", "CPU"}, {"cuda", "CUDA"}}, "Device",
             "Where the network is calculated; automatic takes CUDA when it is there, else the processor."),
      whereMinimumMeans(integer("threads", &S::threads, 0, 1024, "Threads",
                                "Threads on the processor; 0 takes all cores but one, so that the window stays alive."),
                        "all but one core"),
      choice("input", &S::input,
             {{"auto", "As trained"},
              {"crop", "Centre crop 227"},
              {"square", "Centre square"},
              {"resize", "Whole, to 227x227"},
              {"full", "Whole, full size"}},
             "Input",
             "What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the "
             "paper, the largest centre square at 227x227, all of it squeezed to 227x227, or all of it as it is (only "
             "with a pyramid). As trained is the square for cnnCspp and the crop for the others."),
  };
  return list;
}

std::string weightsOf(NetworkKind kind, const CnnSettings& settings) {
  const auto shipped = shippedWeights(kind);
  if (!shipped) return settings.weights;
  if (settings.weights.empty()) return shipped->string();
  const auto named = sharedSpec(settings.weights);
  return named && named->kind != kind ? shipped->string() : settings.weights;
}

Result<void> cnnReady(NetworkKind kind, const CnnSettings& settings) {
  if (auto fine = checkSettings(kind, settings); !fine) return fine;
  const auto spec = sharedSpec(weightsOf(kind, settings));
  if (!spec) return tl::unexpected<Error>(spec.error());
  if (auto fine = checkSpec(kind, settings, *spec); !fine) return fine;
  const auto device = deviceNamed(settings.device).and_then(resolvedDevice);
  if (!device) return tl::unexpected<Error>(device.error());
  return {};
}

Result<PoseEstimate> CnnEstimator::estimate(const ImagePair& pair, const Run& run) const try {
  if (auto fine = checkSettings(kind_, settings_); !fine) return tl::unexpected<Error>(fine.error());
  const auto input = inputOf(kind_, settings_);
  for (const auto* image : {&pair.first, &pair.second})
    if (auto fine = checkInput(image->bgr, input); !fine) return tl::unexpected<Error>(fine.error());
  const auto network = networkFor(kind_, settings_);
  if (!network) return tl::unexpected<Error>(network.error());
  run.report(0.3);

  PoseEstimate estimate;
  Stopwatch watch;
  const auto first = networkInput(pair.first, input), second = networkInput(pair.second, input);
  estimate.stages.push_back(watch.lap("prepare"));
  if (run.stopped()) return fail(ErrorCode::cancelled, "Stopped.");

  const auto answer = (*network)->forward(view(first), view(second));
  if (!answer) return tl::unexpected<Error>(answer.error());
  estimate.stages.push_back(watch.lap("network"));
  interpret(*answer, kind_, estimate);
  run.report(1);
  return estimate;
} catch (const cv::Exception& error) {
  return fail(ErrorCode::failed, "OpenCV could not prepare the images: " + error.err);
}

// On the processor batches gain next to nothing, and one at a time the same image always gives the same.
std::size_t CnnEstimator::imagesAtOnce() const {
  const auto device = deviceNamed(settings_.device).and_then(resolvedDevice);
  return device && *device == Device::cuda ? 32 : 1;
}

std::vector<Result<std::shared_ptr<const Prepared>>> CnnEstimator::prepare(std::span<const PosedImage> images,
                                                                           const Run&) const {
  const auto network = networkFor(kind_, settings_);
  std::vector<Result<std::shared_ptr<const Prepared>>> each;
  const auto together = network ? preparedBy(*network, images, inputOf(kind_, settings_))
                                : Result<PreparedImages>(tl::unexpected<Error>(network.error()));
  if (together) return {together->begin(), together->end()};
  const bool alone = !network || images.size() == 1;
  for (std::size_t i = 0; i < images.size(); ++i) {  // one that does not fit is no one else's fault
    auto one = alone ? together : preparedBy(*network, images.subspan(i, 1), inputOf(kind_, settings_));
    if (one)
      each.push_back(one->front());
    else
      each.emplace_back(tl::unexpect, one.error());
  }
  return each;
}

Result<PoseEstimate> CnnEstimator::estimatePrepared(const Prepared& first, const Prepared& second, const Run&) const {
  const auto &a = static_cast<const PreparedByBranch&>(first), &b = static_cast<const PreparedByBranch&>(second);
  Stopwatch watch;
  const auto answer = a.network->regress(a.features, b.features);
  if (!answer) return tl::unexpected<Error>(answer.error());
  PoseEstimate estimate;
  estimate.stages = sumOf(a.stages, b.stages);
  estimate.stages.back().milliseconds += watch.lap("network").milliseconds;
  interpret(*answer, kind_, estimate);
  return estimate;
}

}  // namespace parallax
