#include "estimators/cnn_estimator.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>

#include "estimators/network_input.h"
#include "estimators/on_device.h"
#include "estimators/stopwatch.h"
#include "estimators/trained_range.h"
#include "imaging/pixel_hash.h"
#include "networks/network_cache.h"
#include "networks/shipped_models.h"

namespace parallax {
namespace {

std::string nameOf(NetworkKind kind) { return std::string(networkInfo(kind).name); }

// The paper's networks as the paper tests them. cnnCspp: over 600 held-out pairs of the twin rig the mean has an AUC@20
// of 0.33, the centre alone 0.29.
int cropsOf(NetworkKind kind, const CnnSettings& settings) {
  if (settings.crops == "auto") return networkInfo(kind).correlates ? 5 : 1;
  return settings.crops == "5" ? 5 : 1;
}

Result<void> checkSpec(NetworkKind kind, const CnnSettings& settings, const NetworkSpec& spec) {
  const auto where = "The weights file " + cnnWeights(kind, settings);
  if (spec.kind != kind)
    return fail(ErrorCode::badInput, where + " is of " + nameOf(spec.kind) + ", not " + nameOf(kind) +
                                         "; choose that method or another file.");
  if (!spec.trained)
    return fail(ErrorCode::unavailable, "In " + cnnWeights(kind, settings) +
                                            " the branch is imported but the regression layers are untrained; train "
                                            "the network from it, or choose a trained file.");
  return {};
}

Result<void> checkSettings(NetworkKind kind, const CnnSettings& settings) {
  if (cnnWeights(kind, settings).empty())
    return fail(ErrorCode::unavailable,
                nameOf(kind) + " has no weights: none is shipped. Choose a file under Networks, Weights (--weights).");
  if (settings.input == "full" && !networkInfo(kind).anySize())
    return fail(ErrorCode::badInput, nameOf(kind) +
                                         " takes 227x227 pixels only; choose another input, or cnnAspp, cnnBspp or "
                                         "cnnCspp, whose pyramid takes any size.");
  return {};
}

using Network = std::shared_ptr<const PoseNetwork>;

struct Loaded {
  Network network;
  TrainedFor trainedFor;  // empty without a card
};

// Loaded on the first call, for all.
Result<Loaded> loadedFor(NetworkKind kind, const CnnSettings& settings, Device device) {
  if (auto fine = checkSettings(kind, settings); !fine) return tl::unexpected<Error>(fine.error());
  const std::string weights = cnnWeights(kind, settings);
  const auto network = sharedNetwork(weights, {device, settings.threads});
  if (!network) return tl::unexpected<Error>(network.error());
  if (auto fine = checkSpec(kind, settings, (*network)->spec()); !fine) return tl::unexpected<Error>(fine.error());
  const auto card = sharedCard(weights);
  return Loaded{*network, card ? card->trainedFor : TrainedFor{}};
}

struct PreparedByBranch : Prepared {
  std::size_t bytes() const override { return views.size() * views.front().features.values.size() * sizeof(float); }
  std::string note;  // of the estimates it takes part in
  Network network;
  TrainedFor trainedFor;
  struct View {
    Eigen::Matrix3d turnedFromCamera;
    HostTensor features;
  };
  std::vector<View> views;   // as the window is, then turned
  std::uint64_t pixels = 0;  // a hash of the window's
  double focal = 0;          // over the shorter side of the window
  bool focalAssumed = false;
  std::vector<StageTime> stages;  // of this image alone: of a batch its share
};

struct NetworkInputs {
  std::vector<std::vector<NetworkInput>> all;  // the views of each image
  StageTime each;
};

Result<NetworkInputs> inputsOf(std::span<const PosedImage> images, const std::string& input, int crops) try {
  Stopwatch watch;
  NetworkInputs inputs;
  for (const PosedImage& image : images) {
    if (auto fine = checkInput(image, input); !fine) return tl::unexpected<Error>(fine.error());
    inputs.all.push_back(networkInputs(image, input, crops));
  }
  inputs.each = watch.lap("prepare");
  inputs.each.milliseconds /= double(images.size());
  return inputs;
} catch (const cv::Exception& error) {
  return fail(ErrorCode::failed, "OpenCV could not prepare the images: " + error.err);
}

constexpr int batchedPixels = 1 << 20;  // the maps of larger views together need too much memory

Result<std::vector<HostTensor>> featuresOf(const PoseNetwork& network, std::span<const RgbView> views) {
  if (std::all_of(views.begin(), views.end(), [](const auto& v) { return v.width * v.height <= batchedPixels; }))
    return network.features(views);
  std::vector<HostTensor> all;
  for (const RgbView& one : views) {
    auto features = network.features(one);
    if (!features) return tl::unexpected<Error>(features.error());
    all.push_back(std::move(*features));
  }
  return all;
}

using PreparedImages = std::vector<std::shared_ptr<PreparedByBranch>>;

Result<PreparedImages> preparedBy(const Loaded& loaded, std::span<const PosedImage> images, const std::string& input,
                                  int crops) {
  const auto inputs = inputsOf(images, input, crops);
  if (!inputs) return tl::unexpected<Error>(inputs.error());
  std::vector<RgbView> views;
  for (const auto& image : inputs->all)
    for (const auto& one : image) views.push_back(viewOf(one));
  Stopwatch watch;
  auto features = featuresOf(*loaded.network, views);
  if (!features) return tl::unexpected<Error>(features.error());
  auto encoding = watch.lap("network");
  encoding.milliseconds /= double(images.size());

  PreparedImages prepared;
  auto next = features->begin();
  for (std::size_t i = 0; i < images.size(); ++i) {
    auto image = std::make_shared<PreparedByBranch>();
    image->network = loaded.network;
    image->trainedFor = loaded.trainedFor;
    for (const auto& one : inputs->all[i]) image->views.push_back({one.turnedFromCamera, std::move(*next++)});
    const NetworkInput& window = inputs->all[i].front();
    image->pixels = hashOfPixels(window.rgb);
    image->focal = window.focal / std::min(window.rgb.cols, window.rgb.rows);
    image->focalAssumed = images[i].intrinsicsAssumed();
    image->stages = {inputs->each, encoding};
    prepared.push_back(std::move(image));
  }
  return prepared;
}

Result<PreparedImages> preparedOn(Device device, NetworkKind kind, const CnnSettings& settings,
                                  std::span<const PosedImage> images) {
  const auto loaded = loadedFor(kind, settings, device);
  if (!loaded) return tl::unexpected<Error>(loaded.error());
  return preparedBy(*loaded, images, cnnInput(kind, settings), cropsOf(kind, settings));
}

// Where the settings say; what a CUDA device has no memory for, on the processor.
Result<PreparedImages> preparedSomewhere(NetworkKind kind, const CnnSettings& settings,
                                         std::span<const PosedImage> images) {
  const auto device = deviceNamed(settings.device).and_then(resolvedDevice);
  if (!device) return tl::unexpected<Error>(device.error());
  std::string note;
  auto prepared = onDeviceOrProcessor(
      *device, [&](Device where) { return preparedOn(where, kind, settings, images); }, note);
  if (prepared)
    for (auto& image : *prepared) image->note = note;
  return prepared;
}

// What the network says of the first view of both, of the second and so on, and where there are several also of each
// pair the other way round; all as poses of the cameras as they are. Error: it has no answer to the first.
Result<std::vector<RelativePose>> answersOf(NetworkKind kind, const PoseNetwork& network, const PreparedByBranch& a,
                                            const PreparedByBranch& b) {
  std::vector<FeaturePair> pairs;
  for (std::size_t i = 0; i < a.views.size(); ++i) pairs.push_back({a.views[i].features, b.views[i].features});
  if (a.views.size() > 1)
    for (std::size_t i = 0; i < a.views.size(); ++i) pairs.push_back({b.views[i].features, a.views[i].features});
  const auto said = network.regress(pairs);
  if (!said) return tl::unexpected<Error>(said.error());

  std::vector<RelativePose> poses;
  for (std::size_t i = 0; i < said->size(); ++i) {
    const auto pose = networkPose((*said)[i], kind);
    if (!pose && i == 0) return tl::unexpected<Error>(pose.error());
    if (!pose) continue;
    const auto view = i % a.views.size();
    poses.push_back(turnedBack(i < a.views.size() ? *pose : inverse(*pose), a.views[view].turnedFromCamera,
                               b.views[view].turnedFromCamera));
  }
  return poses;
}

SeenPair seen(NetworkKind kind, const PreparedByBranch& a, const PreparedByBranch& b) {
  SeenPair pair{a.focal, b.focal, networkInfo(kind).correlates && (a.focalAssumed || b.focalAssumed), {}};
  if (!networkInfo(kind).correlates || !a.trainedFor.matchedMin) return pair;
  if (const auto matched = a.network->matched(a.views.front().features, b.views.front().features))
    pair.matched = std::accumulate(matched->begin(), matched->end(), 0.0) / double(matched->size());
  return pair;
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
      whereEmptyMeans(
          file("weights", &S::weights, "Weights", "The file of this network's weights; empty takes the shipped ones."),
          "Shipped"),
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
             "with a pyramid). As trained is what the network's card says, else the square for cnnCspp and the crop "
             "for the others."),
      choice(
          "crops", &S::crops, {{"auto", "Automatic"}, {"1", "Middle only"}, {"5", "Middle and four beside"}}, "Views",
          "Whether the network also looks a little to four sides, each pair in both orders: the pose is the mean, and "
          "how far the answers are apart says how sure it is. Automatic does so for cnnCspp; the others look at the "
          "middle only, as in the paper."),
  };
  return list;
}

std::string cnnWeights(NetworkKind kind, const CnnSettings& settings) {
  const auto shipped = shippedWeights(kind);
  if (!shipped) return settings.weights;
  if (settings.weights.empty()) return shipped->string();
  const auto named = sharedSpec(settings.weights);
  return named && named->kind != kind ? shipped->string() : settings.weights;
}

std::string cnnInput(NetworkKind kind, const CnnSettings& settings) {
  if (settings.input != "auto") return settings.input;
  const auto card = sharedCard(cnnWeights(kind, settings));
  if (card && card->trainedFor.input) return *card->trainedFor.input;
  return networkInfo(kind).correlates ? "square" : "crop";
}

Result<RelativePose> networkPose(const PoseVector& answer, NetworkKind kind) {
  const Eigen::Quaterniond q(answer[0], answer[1], answer[2], answer[3]);
  const Eigen::Vector3d t(answer[4], answer[5], answer[6]);
  if (!std::all_of(answer.begin(), answer.end(), [](float v) { return std::isfinite(v); }))
    return fail(ErrorCode::failed,
                nameOf(kind) + " answered with numbers that are not finite; its weights are not usable.");
  if (!(q.norm() > 1e-12) || !(t.norm() > 1e-12))
    return fail(ErrorCode::failed, nameOf(kind) + " answered with a zero " +
                                       (q.norm() > 1e-12 ? "translation" : "quaternion") + ", which is no direction.");
  return makeRelativePose(q, t);
}

Result<void> cnnReady(NetworkKind kind, const CnnSettings& settings) {
  if (auto fine = checkSettings(kind, settings); !fine) return fine;
  const auto spec = sharedSpec(cnnWeights(kind, settings));
  if (!spec) return tl::unexpected<Error>(spec.error());
  if (auto fine = checkSpec(kind, settings, *spec); !fine) return fine;
  // Automatic finds something everywhere, so the driver, which may be slow to start, is asked by the first estimate.
  const auto device = deviceNamed(settings.device);
  if (!device) return tl::unexpected<Error>(device.error());
  if (*device == Device::cuda)
    if (auto there = resolvedDevice(*device); !there) return tl::unexpected<Error>(there.error());
  return {};
}

Result<PoseEstimate> CnnEstimator::estimate(const ImagePair& pair, const Run& run) const {
  if (auto fine = checkSettings(kind_, settings_); !fine) return tl::unexpected<Error>(fine.error());
  const auto input = cnnInput(kind_, settings_);
  for (const auto* image : {&pair.first, &pair.second})
    if (auto fine = checkInput(*image, input); !fine) return tl::unexpected<Error>(fine.error());
  run.report(0.3);
  if (run.stopped()) return fail(ErrorCode::cancelled, "Stopped.");

  const PosedImage both[] = {pair.first, pair.second};
  const auto prepared = preparedSomewhere(kind_, settings_, both);
  if (!prepared) return tl::unexpected<Error>(prepared.error());
  if (run.stopped()) return fail(ErrorCode::cancelled, "Stopped.");
  auto estimate = estimatePrepared(*prepared->front(), *prepared->back(), run);
  run.report(1);
  return estimate;
}

// On the processor batches gain next to nothing, and one at a time the same image always gives the same.
std::size_t CnnEstimator::imagesAtOnce() const {
  const auto device = deviceNamed(settings_.device).and_then(resolvedDevice);
  return device && *device == Device::cuda ? 32 : 1;
}

std::vector<Result<std::shared_ptr<const Prepared>>> CnnEstimator::prepare(std::span<const PosedImage> images,
                                                                           const Run&) const {
  std::vector<Result<std::shared_ptr<const Prepared>>> each;
  const auto together = preparedSomewhere(kind_, settings_, images);
  if (together) return {together->begin(), together->end()};
  for (std::size_t i = 0; i < images.size(); ++i) {  // one that does not fit is no one else's fault
    auto one = images.size() == 1 ? together : preparedSomewhere(kind_, settings_, images.subspan(i, 1));
    if (one)
      each.push_back(one->front());
    else
      each.emplace_back(tl::unexpect, one.error());
  }
  return each;
}

Result<PoseEstimate> CnnEstimator::estimatePrepared(const Prepared& first, const Prepared& second, const Run&) const {
  const auto &a = static_cast<const PreparedByBranch&>(first), &b = static_cast<const PreparedByBranch&>(second);
  PoseEstimate estimate;
  estimate.usedIntrinsics = networkInfo(kind_).correlates || a.views.size() > 1;
  estimate.note = a.note.empty() ? b.note : a.note;
  if (a.pixels == b.pixels) {
    estimate.stages = sumOf(a.stages, b.stages);
    estimate.failure =
        "The network sees the same picture twice, pixel by pixel: a camera that did not move has no direction of "
        "translation, and what a network answers then is made up.";
    return estimate;
  }
  Stopwatch watch;
  const auto device = a.network->device();
  const auto poses = onDeviceOrProcessor(
      device,
      [&](Device where) -> Result<std::vector<RelativePose>> {
        if (where == device) return answersOf(kind_, *a.network, a, b);
        const auto loaded = loadedFor(kind_, settings_, where);
        return loaded ? answersOf(kind_, *loaded->network, a, b) : tl::unexpected<Error>(loaded.error());
      },
      estimate.note);
  estimate.stages = sumOf(a.stages, b.stages);
  estimate.stages.back().milliseconds += watch.lap("network").milliseconds;
  if (!poses) {
    estimate.failure = poses.error().message;
    return estimate;
  }
  estimate.cam2FromCam1 = poses->size() > 1 ? meanPose(*poses) : poses->front();
  if (poses->size() > 1) estimate.spread = spreadAbout(*estimate.cam2FromCam1, *poses);
  estimate.caution = cautionOf(a.trainedFor, seen(kind_, a, b), *estimate.cam2FromCam1);
  return estimate;
}

}  // namespace parallax
