#include "estimators/cnn_estimator.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "estimators/network_input.h"
#include "estimators/stopwatch.h"
#include "networks/network_cache.h"

namespace parallax {
namespace {

std::string nameOf(NetworkKind kind) { return std::string(networkInfo(kind).name); }

RgbView view(const cv::Mat& rgb) { return {rgb.ptr(), rgb.cols, rgb.rows, std::ptrdiff_t(rgb.step[0])}; }

Result<void> checkSpec(NetworkKind kind, const CnnSettings& settings, const NetworkSpec& spec) {
  const auto where = "The weights file " + settings.weights;
  if (spec.kind != kind)
    return fail(ErrorCode::badInput, where + " is of " + nameOf(spec.kind) + ", not " + nameOf(kind) +
                                         "; choose that method or another file.");
  if (!spec.trained)
    return fail(ErrorCode::unavailable, "In " + settings.weights +
                                            " the branch is imported but the regression layers are untrained; train "
                                            "the network from it, or choose a trained file.");
  return {};
}

Result<void> checkSettings(NetworkKind kind, const CnnSettings& settings) {
  if (settings.weights.empty())
    return fail(ErrorCode::unavailable, nameOf(kind) +
                                            " has no weights: none is shipped yet. Choose a file under Networks, "
                                            "Weights (--weights).");
  if (settings.input == "full" && !networkInfo(kind).anySize())
    return fail(ErrorCode::badInput, nameOf(kind) +
                                         " takes 227x227 pixels only; choose the input crop or resize, or cnnAspp or "
                                         "cnnBspp, whose pyramid takes any size.");
  return {};
}

// The answer normalised as in the paper's section 3.2; a failure sentence where that is not possible.
void interpret(const PoseVector& answer, NetworkKind kind, PoseEstimate& estimate) {
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

}  // namespace

const Fields<CnnSettings>& CnnSettings::fields() {
  using S = CnnSettings;
  static const Fields<S> list{
      file("weights", &S::weights, "Weights", "The file of this network's weights."),
      choice("device", &S::device, {{"auto", "Automatic"}, {"cpu", "CPU"}, {"cuda", "CUDA"}}, "Device",
             "Where the network is calculated; automatic takes CUDA when it is there, else the processor."),
      whereMinimumMeans(integer("threads", &S::threads, 0, 1024, "Threads",
                                "Threads on the processor; 0 takes all cores but one, so that the window stays alive."),
                        "all but one core"),
      choice("input", &S::input,
             {{"crop", "Centre crop 227"}, {"resize", "Whole, to 227x227"}, {"full", "Whole, full size"}}, "Input",
             "What the network sees of each image: the centre 227x227 of the shorter side at 323 pixels as in the "
             "paper, all of it squeezed to 227x227, or all of it as it is (cnnAspp and cnnBspp only)."),
  };
  return list;
}

Result<void> cnnReady(NetworkKind kind, const CnnSettings& settings) {
  if (auto fine = checkSettings(kind, settings); !fine) return fine;
  const auto spec = sharedSpec(settings.weights);
  if (!spec) return tl::unexpected<Error>(spec.error());
  if (auto fine = checkSpec(kind, settings, *spec); !fine) return fine;
  const auto device = deviceNamed(settings.device).and_then(resolvedDevice);
  if (!device) return tl::unexpected<Error>(device.error());
  return {};
}

Result<PoseEstimate> CnnEstimator::estimate(const ImagePair& pair, const Run& run) const try {
  if (auto fine = checkSettings(kind_, settings_); !fine) return tl::unexpected<Error>(fine.error());
  const auto device = deviceNamed(settings_.device);
  if (!device) return tl::unexpected<Error>(device.error());
  for (const auto* image : {&pair.first, &pair.second})
    if (auto fine = checkInput(image->bgr, settings_.input); !fine) return tl::unexpected<Error>(fine.error());
  const auto network = sharedNetwork(settings_.weights, {*device, settings_.threads});
  if (!network) return tl::unexpected<Error>(network.error());
  if (auto fine = checkSpec(kind_, settings_, (*network)->spec()); !fine) return tl::unexpected<Error>(fine.error());
  run.report(0.3);

  PoseEstimate estimate;
  Stopwatch watch;
  const cv::Mat first = networkInput(pair.first.bgr, settings_.input),
                second = networkInput(pair.second.bgr, settings_.input);
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

}  // namespace parallax
