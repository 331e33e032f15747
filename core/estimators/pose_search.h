// The search for the poses that a posterior thinks most of.
#pragma once

#include <vector>

#include "base/run.h"
#include "estimators/pose_posterior.h"

namespace parallax {

struct PoseSearchSettings {
  int mostSamples = 6000;  // of five matches
  int maxima = 5;          // returned at the most
};

struct LikelyPoses {
  std::vector<RelativePose> maxima;
  int models = 0;  // tried: how often chance had a try
};

// Maxima that differ, the densest first: RANSAC around the five-point solver that draws matches by how likely they are
// right, scores by the posterior's density and refines each new best pose at once; and, where few matches agree, a
// descent from the prior's coarse pose under matches whose noise is at first large. The same posterior, settings and
// seed give the same poses. A stopped run ends the search early.
LikelyPoses likelyPoses(const PosePosterior& posterior, const PoseSearchSettings& settings, const Run& run);

}  // namespace parallax
