// Relative pose by SURF, ORB, SIFT or AKAZE: detect, match, estimate robustly.
#pragma once

#include <memory>

#include "base/settings.h"
#include "estimators/feature_cache.h"
#include "estimators/robust_pose.h"
#include "estimators/two_stage_estimator.h"

namespace parallax {

struct FeatureSettings {
  std::string surfPreset = "strongest";  // or "paper"; read by SURF only
  std::string orbPreset = "standard";    // or "dense"; read by ORB only
  std::string mutual = "auto";           // or "on" or "off"; auto: on
  double ratio = 0;                      // 0.5 to 1; 1: off; 0: automatic: RankedMatches, estimateRobustly()
  std::string size = "1600";      // longest side, never scaled up; "original": 10 megapixels and more can take minutes
  std::string focal = "unknown";  // or "known", "shared", "each": estimators/unknown_cameras.h
  RobustSettings robust;

  static const Fields<FeatureSettings>& fields();
};

// Those of FeatureSettings::fields() that mean something to the method.
Fields<FeatureSettings> fieldsFor(FeatureMethod method);

// Two images' features and what was matched.
struct MatchedImages {
  CachedFeatures first, second;
  FeatureMatches matches;

  // Of the surest matches, pixels of the working sizes.
  std::vector<Eigen::Vector2d> points1() const, points2() const;
};

// const and stateless: one object may serve several threads.
class FeatureEstimator : public TwoStageEstimator {
 public:
  FeatureEstimator(FeatureMethod method, FeatureSettings settings);

  // Both images at once, on two threads, with the features and matches kept of the images looked at last
  // (feature_cache.h). Stages: "resize" and "detect" as the longer of the two images', "match", "focal" where focal
  // lengths are estimated, "pose".
  Result<PoseEstimate> estimate(const ImagePair& pair, const Run& run) const override;
  // Its first half.
  Result<MatchedImages> match(const ImagePair& pair, const Run& run) const;

  std::vector<Result<std::shared_ptr<const Prepared>>> prepare(std::span<const PosedImage> images,
                                                               const Run& run) const override;
  Result<PoseEstimate> estimatePrepared(const Prepared& first, const Prepared& second, const Run& run) const override;

  // The two halves of estimate() by their own types.
  // Error: no usable image, intrinsics or settings.
  Result<ImageFeatures> extract(const PosedImage& image) const;
  // Stages: "match", "focal" where focal lengths are estimated, and "pose". Correspondences in pixels of the images as
  // given. Error: as estimateRobustly.
  Result<PoseEstimate> estimate(const ImageFeatures& first, const ImageFeatures& second, const Run& run) const;

 private:
  Preset preset() const;
  MatchingRule rule() const { return {settings_.mutual != "off", settings_.ratio}; }
  Result<PoseEstimate> posed(const FeatureMatches& matches, const ImageFeatures& first, const ImageFeatures& second,
                             const Run& run) const;

  FeatureMethod method_;
  FeatureSettings settings_;
};

std::unique_ptr<PoseEstimator> makeFeatureEstimator(FeatureMethod method, const FeatureSettings& settings);

}  // namespace parallax
