// The two-step method that Melekhov et al. 2017 name as future work: a network's coarse pose guides the matching of
// features; a robust search and a non-linear refinement finish it.
#pragma once

#include <memory>

#include "base/settings.h"
#include "estimators/image_features.h"
#include "estimators/pose_prior.h"
#include "estimators/two_stage_estimator.h"

namespace parallax {

struct GuidedSettings {
  double rotationDeg = 8, translationDeg = 15;  // of the coarse pose: standard deviations along each axis
  double trust = 0.85;                          // the probability that the coarse pose is right within these

  static const Fields<GuidedSettings>& fields();
};

// The most probable pose after the coarse one and the matches (pose_posterior.h). With many good matches it is theirs
// whatever the coarse pose was, with few it is between both, and with none it is the coarse pose, with a caution.
// A coarse estimate without a pose leaves the matches alone. const and stateless.
class GuidedEstimator : public TwoStageEstimator {
 public:
  // `size`: what the features are found at (imaging/resize.h); the coarse estimator is given the images as they are.
  // `focal`: what is done about focal lengths that nobody knows (unknown_cameras.h); the coarse estimator goes by those
  // of the pair.
  GuidedEstimator(std::unique_ptr<PoseEstimator> coarse, GuidedSettings settings, std::string size,
                  std::string focal = "unknown");

  // Stages: the coarse estimator's, "resize" and "detect" as the longer of the two images', "match", "focal" where
  // focal lengths are estimated, "search", "refine". Errors: the coarse estimator's, unusable images or intrinsics,
  // cancelled.
  Result<PoseEstimate> estimate(const ImagePair& pair, const Run& run) const override;

  std::size_t imagesAtOnce() const override { return coarse_->imagesAtOnce(); }
  std::vector<Result<std::shared_ptr<const Prepared>>> prepare(std::span<const PosedImage> images,
                                                               const Run& run) const override;
  Result<PoseEstimate> estimatePrepared(const Prepared& first, const Prepared& second, const Run& run) const override;

  // The second step alone.
  Result<PoseEstimate> finish(const PoseEstimate& coarse, const ImageFeatures& first, const ImageFeatures& second,
                              const Run& run) const;

 private:
  std::unique_ptr<TwoStageEstimator> coarse_;
  GuidedSettings settings_;
  std::string size_, focal_;
};

}  // namespace parallax
