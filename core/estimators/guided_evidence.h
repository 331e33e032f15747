// What the features of two images say of the pose, each match with how far it is to be believed.
#pragma once

#include <vector>

#include "estimators/guided_matching.h"
#include "estimators/pose_posterior.h"

namespace parallax {

struct GuidedEvidence {
  std::vector<Eigen::Vector2d> first, second;  // pixels of the working sizes
  std::vector<MatchBelief> beliefs;
};

// Plain mutual matches together with those that a guiding pose allows.
GuidedEvidence evidenceOf(const SightedFeatures& first, const SightedFeatures& second,
                          const std::vector<FeatureMatch>& plain, const std::vector<GuidedMatch>& guided);

}  // namespace parallax
