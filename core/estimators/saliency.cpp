#include "estimators/saliency.h"

#include <algorithm>
#include <opencv2/core.hpp>

#include "estimators/network_input.h"
#include "estimators/on_device.h"
#include "geometry/pose_errors.h"
#include "networks/network_cache.h"

namespace parallax {
namespace {

constexpr int cells = SaliencyMap::cells;
constexpr int mostPixels = 1 << 20;

// The picture with one cell and half a cell around it filled.
cv::Mat hidden(const cv::Mat& rgb, int row, int column) {
  const auto from = [](int cell, int side) { return int((cell - 0.5) * side / cells); };
  const cv::Point corner(from(column, rgb.cols), from(row, rgb.rows));
  const cv::Point opposite(from(column + 2, rgb.cols), from(row + 2, rgb.rows));
  cv::Mat other = rgb.clone();
  other(cv::Rect(corner, opposite) & cv::Rect({}, rgb.size())).setTo(cv::mean(rgb));
  return other;
}

struct Explained {
  const PoseNetwork& network;
  NetworkKind kind;
  std::array<NetworkInput, 2> inputs;
  std::array<HostTensor, 2> features;
  RelativePose pose;
};

// How far the answer turns for each cell of a row of one of the images.
Result<std::vector<float>> turnsOf(const Explained& e, std::size_t image, int row) {
  std::array<NetworkInput, cells> variants;
  std::vector<RgbView> views;
  for (int column = 0; column < cells; ++column) {
    variants[std::size_t(column)] = {hidden(e.inputs[image].rgb, row, column), e.inputs[image].focal};
    views.push_back(viewOf(variants[std::size_t(column)]));
  }
  const auto features = e.network.features(views);
  if (!features) return tl::unexpected<Error>(features.error());
  std::vector<FeaturePair> pairs;
  for (const HostTensor& one : *features)
    pairs.push_back(image == 0 ? FeaturePair{one, e.features[1]} : FeaturePair{e.features[0], one});
  const auto answers = e.network.regress(pairs);
  if (!answers) return tl::unexpected<Error>(answers.error());
  std::vector<float> turns;
  for (const PoseVector& answer : *answers) {
    const auto pose = networkPose(answer, e.kind);
    turns.push_back(pose ? float(poseErrors(*pose, e.pose).worse()) : 180.f);
  }
  return turns;
}

Result<Saliency> explained(const Explained& e, Saliency found, const Run& run) {
  for (std::size_t image = 0; image < 2; ++image)
    for (int row = 0; row < cells; ++row) {
      if (run.stopped()) return fail(ErrorCode::cancelled, "Stopped.");
      run.report((double(image) * cells + row) / (2 * cells));
      const auto turns = turnsOf(e, image, row);
      if (!turns) return tl::unexpected<Error>(turns.error());
      auto& all = found.maps[image].turnDeg;
      all.insert(all.end(), turns->begin(), turns->end());
    }
  return found;
}

Result<Saliency> saliencyOn(Device device, NetworkKind kind, const CnnSettings& settings, const ImagePair& pair,
                            const Run& run) {
  const auto network = sharedNetwork(cnnWeights(kind, settings), {device, settings.threads});
  if (!network) return tl::unexpected<Error>(network.error());

  const std::string input = cnnInput(kind, settings);
  Saliency found;
  Explained e{**network, kind, {}, {}, {}};
  for (std::size_t i = 0; i < 2; ++i) {
    const PosedImage& image = i == 0 ? pair.first : pair.second;
    const auto window = networkWindow(image.bgr.size(), input);
    if (window.to.area() > mostPixels)
      return fail(ErrorCode::badInput,
                  "What a network looks at is told for images of up to a megapixel; choose another "
                  "input than the full size.");
    found.maps[i].window = window.from;
    e.inputs[i] = networkInput(image, input);
    auto features = (*network)->features(viewOf(e.inputs[i]));
    if (!features) return tl::unexpected<Error>(features.error());
    e.features[i] = std::move(*features);
  }
  const auto answer = (*network)->regress(e.features[0], e.features[1]);
  const auto pose = answer ? networkPose(*answer, kind) : tl::unexpected<Error>(answer.error());
  if (!pose) return tl::unexpected<Error>(pose.error());
  e.pose = *pose;
  return explained(e, std::move(found), run);
}

}  // namespace

double Saliency::mostDeg() const {
  double most = 0;
  for (const SaliencyMap& map : maps)
    for (const float turn : map.turnDeg) most = std::max(most, double(turn));
  return most;
}

Result<Saliency> saliency(NetworkKind kind, const CnnSettings& settings, const ImagePair& pair, const Run& run) try {
  if (auto ready = cnnReady(kind, settings); !ready) return tl::unexpected<Error>(ready.error());
  const auto device = deviceNamed(settings.device).and_then(resolvedDevice);
  if (!device) return tl::unexpected<Error>(device.error());
  std::string note;  // not told: the maps are the same, and have no time beside them
  return onDeviceOrProcessor(
      *device, [&](Device where) { return saliencyOn(where, kind, settings, pair, run); }, note);
} catch (const cv::Exception& error) {
  return fail(ErrorCode::failed, "OpenCV could not prepare the images: " + error.err);
}

}  // namespace parallax
