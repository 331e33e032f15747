// Matching that knows roughly how the cameras stand.
#pragma once

#include <vector>

#include "estimators/pose_chart.h"
#include "features/matching.h"
#include "geometry/intrinsics.h"

namespace parallax {

// A pose as it is believed, with the covariance of the step (pose_chart.h) from it to the true one.
struct UncertainPose {
  RelativePose cam2FromCam1;
  PoseCovariance covariance = PoseCovariance::Zero();
};

struct GuidedMatchSettings {
  double sigmas = 2.5;       // half the width of the band around the epipolar line, in its own standard deviations
  double noisePx = 1;        // of a point along each axis: what remains of the band when the pose is certain
  double mostTurnDeg = 30;   // by which a keypoint may be turned beyond the cameras' own turn about the line of sight
  double mostOctaves = 0.8;  // by which its size may have changed
};

struct GuidedMatch {
  FeatureMatch match;
  double reachPx = 0;  // width of the band it was found in, across the line; at most the image's diagonal
};

// The features of one image with their rays.
struct SightedFeatures {
  SightedFeatures(const Features& features, const Intrinsics& intrinsics);

  const Features& features;
  const Intrinsics& intrinsics;
  std::vector<Eigen::Vector2d> rays;  // normalised camera coordinates
  Eigen::ArrayXf x, y, turn, octave;  // of the rays and the keypoints, for the hot loop
};

// As mutualMatches(), among the pairs within the band, the turn and the change of size: where a plain match must win
// against everything in the other image, one of these wins against what could be right.
std::vector<GuidedMatch> guidedMatches(const SightedFeatures& first, const SightedFeatures& second,
                                       const UncertainPose& pose, const GuidedMatchSettings& settings, int norm,
                                       const Run& run);

}  // namespace parallax
