#include "estimators/feature_estimator.h"

#include <algorithm>
#include <future>
#include <span>
#include <utility>

#include "estimators/stopwatch.h"
#include "estimators/unknown_cameras.h"

namespace parallax {
namespace {

std::vector<Eigen::Vector2d> pointsOf(std::span<const cv::DMatch> matches, const Features& features,
                                      int cv::DMatch::*which) {
  std::vector<Eigen::Vector2d> points;
  for (const cv::DMatch& m : matches) {
    const cv::Point2f at = features.keypoints[m.*which].pt;
    points.emplace_back(at.x, at.y);
  }
  return points;
}

std::span<const cv::DMatch> surestOf(const FeatureMatches& matches) {
  return std::span(matches.ranked.matches).first(matches.ranked.surest);
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

std::vector<Eigen::Vector2d> MatchedImages::points1() const {
  return pointsOf(surestOf(matches), first.features.features, &cv::DMatch::queryIdx);
}

std::vector<Eigen::Vector2d> MatchedImages::points2() const {
  return pointsOf(surestOf(matches), second.features.features, &cv::DMatch::trainIdx);
}

FeatureEstimator::FeatureEstimator(FeatureMethod method, FeatureSettings settings)
    : method_(method), settings_(std::move(settings)) {}

Preset FeatureEstimator::preset() const {
  if (method_ == FeatureMethod::surf) return settings_.surfPreset == "paper" ? Preset::paper : Preset::strongest;
  if (method_ == FeatureMethod::orb) return settings_.orbPreset == "dense" ? Preset::dense : Preset::standard;
  return Preset::standard;
}

Result<ImageFeatures> FeatureEstimator::extract(const PosedImage& image) const {
  return imageFeatures(image, method_, preset(), settings_.size);
}

Result<PoseEstimate> FeatureEstimator::estimate(const ImageFeatures& first, const ImageFeatures& second,
                                                const Run& run) const {
  const auto matches = matched(method_, rule(), first.features, second.features, run);
  if (!matches) return tl::unexpected<Error>(matches.error());
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");
  return posed(*matches, first, second, run);
}

Result<PoseEstimate> FeatureEstimator::posed(const FeatureMatches& matches, const ImageFeatures& first,
                                             const ImageFeatures& second, const Run& run) const {
  Stopwatch watch;
  const auto& all = matches.ranked.matches;
  const auto points1 = pointsOf(all, first.features, &cv::DMatch::queryIdx),
             points2 = pointsOf(all, second.features, &cv::DMatch::trainIdx);
  PoseEstimate estimate;
  estimate.usedIntrinsics = true;
  estimate.stages.push_back(matches.stage);
  const FoundFocals focals =
      findFocals(settings_.focal, pointsOf(surestOf(matches), first.features, &cv::DMatch::queryIdx),
                 pointsOf(surestOf(matches), second.features, &cv::DMatch::trainIdx), first, second,
                 searchThresholdPx(settings_.robust), run);
  if (!focals.note.empty()) estimate.stages.push_back(watch.lap("focal"));
  estimate.estimatedCameras = focals.estimated;
  estimate.note = focals.note;
  const auto pose = estimateRobustly(points1, points2, matches.ranked.parts, focals.working[0], focals.working[1],
                                     settings_.robust, run);
  if (!pose) return tl::unexpected<Error>(pose.error());
  estimate.stages.push_back(watch.lap("pose"));
  estimate.cam2FromCam1 = pose->cam2FromCam1;
  const bool bare = first.features.keypoints.empty() || second.features.keypoints.empty();
  estimate.failure = bare ? withoutFeatures(first.features, second.features) : pose->failure;
  estimate.caution = pose->caution;
  for (std::size_t i = 0; i < pose->inlier.size(); ++i)
    estimate.correspondences.push_back({first.inOriginal(points1[i]), second.inOriginal(points2[i]), pose->inlier[i]});
  return estimate;
}

Result<MatchedImages> FeatureEstimator::match(const ImagePair& pair, const Run& run) const {
  FeatureCache& cache = FeatureCache::shared();
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");
  const auto kept = [&](const PosedImage& image) { return cache.of(image, method_, preset(), settings_.size); };
  auto other = std::async(std::launch::async, [&] { return kept(pair.first); });
  auto second = kept(pair.second), first = other.get();
  for (const auto* features : {&first, &second})
    if (!*features) return tl::unexpected<Error>(features->error());
  run.report(0.7);
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");
  auto matches = cache.matches(*first, *second, rule(), run);
  if (!matches) return tl::unexpected<Error>(matches.error());
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");
  return MatchedImages{std::move(*first), std::move(*second), std::move(*matches)};
}

Result<PoseEstimate> FeatureEstimator::estimate(const ImagePair& pair, const Run& run) const {
  const auto images = match(pair, run);
  if (!images) return tl::unexpected<Error>(images.error());
  const ImageFeatures &first = images->first.features, &second = images->second.features;
  auto found = posed(images->matches, first, second, run);
  if (!found) return found;
  run.report(1);
  return withExtraction(std::move(*found), first, second);
}

std::vector<Result<std::shared_ptr<const Prepared>>> FeatureEstimator::prepare(std::span<const PosedImage> images,
                                                                               const Run&) const {
  const auto one = [&](const PosedImage& image) -> Result<std::shared_ptr<const Prepared>> {
    auto features = extract(image);
    if (!features) return tl::unexpected<Error>(features.error());
    return std::make_shared<PreparedFeatures>(std::move(*features));
  };
  std::vector<Result<std::shared_ptr<const Prepared>>> prepared;
  for (const PosedImage& image : images) prepared.push_back(one(image));
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
