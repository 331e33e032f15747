#include "estimators/feature_estimator.h"

#include <algorithm>
#include <future>
#include <utility>

#include "estimators/feature_cache.h"
#include "estimators/stopwatch.h"
#include "estimators/unknown_cameras.h"
#include "features/matching.h"

namespace parallax {
namespace {

Preset presetOf(FeatureMethod method, const FeatureSettings& s) {
  if (method == FeatureMethod::surf) return s.surfPreset == "paper" ? Preset::paper : Preset::strongest;
  if (method == FeatureMethod::orb) return s.orbPreset == "dense" ? Preset::dense : Preset::standard;
  return Preset::standard;
}

struct MatchedPoints {
  std::vector<Eigen::Vector2d> first, second;  // pixels of the working sizes
};

MatchedPoints pointsOf(const std::vector<cv::DMatch>& matches, const Features& first, const Features& second) {
  MatchedPoints points;
  for (const cv::DMatch& m : matches) {
    const auto a = first.keypoints[m.queryIdx].pt, b = second.keypoints[m.trainIdx].pt;
    points.first.emplace_back(a.x, a.y);
    points.second.emplace_back(b.x, b.y);
  }
  return points;
}

Result<std::vector<cv::DMatch>> matched(FeatureMethod method, const FeatureSettings& s, const Features& first,
                                        const Features& second, const Run& run) try {
  const bool mutual = s.mutual != "off";
  if (s.ratio > 0) return matchFeatures(first, second, mutual, s.ratio, descriptorNorm(method), run);
  return surestMatches(first, second, mutual, descriptorNorm(method), run);
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The features could not be matched: ") + e.what());
}

std::string withoutFeatures(const Features& first, const Features& second) {
  return "Found " + std::to_string(first.keypoints.size()) + " features in image 1 and " +
         std::to_string(second.keypoints.size()) + " in image 2: nothing to match.";
}

struct PreparedFeatures : Prepared {
  explicit PreparedFeatures(ImageFeatures i) : image(std::move(i)) {}
  std::size_t bytes() const override { return image.bytes(); }
  ImageFeatures image;
};

// The estimate with the stages of both images' extraction, which went on side by side, before its own.
PoseEstimate withExtraction(PoseEstimate estimate, const ImageFeatures& first, const ImageFeatures& second) {
  const auto extraction = longerOf(first.stages, second.stages);
  estimate.stages.insert(estimate.stages.begin(), extraction.begin(), extraction.end());
  return estimate;
}

}  // namespace

FeatureEstimator::FeatureEstimator(FeatureMethod method, FeatureSettings settings)
    : method_(method), settings_(std::move(settings)) {}

Result<ImageFeatures> FeatureEstimator::extract(const PosedImage& image) const {
  return imageFeatures(image, method_, presetOf(method_, settings_), settings_.size);
}

Result<PoseEstimate> FeatureEstimator::estimate(const ImageFeatures& first, const ImageFeatures& second,
                                                const Run& run) const {
  Stopwatch watch;
  const auto matches = matched(method_, settings_, first.features, second.features, run);
  if (!matches) return tl::unexpected<Error>(matches.error());
  const MatchedPoints points = pointsOf(*matches, first.features, second.features);
  PoseEstimate estimate;
  estimate.usedIntrinsics = true;
  estimate.stages.push_back(watch.lap("match"));
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");

  const FoundFocals focals =
      findFocals(settings_.focal, points.first, points.second, first, second, searchThresholdPx(settings_.robust), run);
  if (!focals.note.empty()) estimate.stages.push_back(watch.lap("focal"));
  estimate.estimatedCameras = focals.estimated;
  estimate.note = focals.note;
  const auto pose =
      estimateRobustly(points.first, points.second, focals.working[0], focals.working[1], settings_.robust, run);
  if (!pose) return tl::unexpected<Error>(pose.error());
  estimate.stages.push_back(watch.lap("pose"));
  estimate.cam2FromCam1 = pose->cam2FromCam1;
  const bool bare = first.features.keypoints.empty() || second.features.keypoints.empty();
  estimate.failure = bare ? withoutFeatures(first.features, second.features) : pose->failure;
  estimate.caution = pose->caution;
  for (std::size_t i = 0; i < matches->size(); ++i)
    estimate.correspondences.push_back(
        {first.inOriginal(points.first[i]), second.inOriginal(points.second[i]), pose->inlier[i]});
  return estimate;
}

Result<PoseEstimate> FeatureEstimator::estimate(const ImagePair& pair, const Run& run) const {
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");
  const auto kept = [&](const PosedImage& image) {
    return FeatureCache::shared().of(image, method_, presetOf(method_, settings_), settings_.size);
  };
  auto other = std::async(std::launch::async, [&] { return kept(pair.first); });
  const auto second = kept(pair.second), first = other.get();
  for (const auto* features : {&first, &second})
    if (!*features) return tl::unexpected<Error>(features->error());
  run.report(0.7);
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");
  auto found = estimate(*first, *second, run);
  if (!found) return found;
  run.report(1);
  return withExtraction(std::move(*found), *first, *second);
}

std::vector<Result<std::shared_ptr<const Prepared>>> FeatureEstimator::prepare(std::span<const PosedImage> images,
                                                                               const Run&) const {
  std::vector<Result<std::shared_ptr<const Prepared>>> prepared;
  for (const PosedImage& image : images) {
    auto features = extract(image);
    if (features)
      prepared.push_back(std::make_shared<PreparedFeatures>(std::move(*features)));
    else
      prepared.emplace_back(tl::unexpect, features.error());
  }
  return prepared;
}

Result<PoseEstimate> FeatureEstimator::estimatePrepared(const Prepared& first, const Prepared& second,
                                                        const Run& run) const {
  const auto &a = static_cast<const PreparedFeatures&>(first).image,
             &b = static_cast<const PreparedFeatures&>(second).image;
  auto found = estimate(a, b, run);
  if (!found) return found;
  return withExtraction(std::move(*found), a, b);
}

std::unique_ptr<PoseEstimator> makeFeatureEstimator(FeatureMethod method, const FeatureSettings& settings) {
  return std::make_unique<FeatureEstimator>(method, settings);
}

}  // namespace parallax
