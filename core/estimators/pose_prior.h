// What is believed of a pose before any match is seen.
#pragma once

#include "estimators/pose_chart.h"

namespace parallax {

// Rotation and translation each: with probability `trust` near the coarse pose, normally distributed, else anywhere.
// So the penalty of a pose far off is bounded, and enough matches overrule any coarse pose. Distances are chords,
// 2 sin(angle / 2), which are smooth everywhere.
struct PosePrior {
  RelativePose coarse;
  double rotationSigma = 0.14, translationSigma = 0.26;  // radians, along each axis of the step (pose_chart.h)
  double trust = 0.85;

  // The density against that of a pose of which nothing is known; its integral over all poses is 1.
  double logDensity(const RelativePose& pose) const;
  // The odds that the rotation (translation) is near the coarse one, for a pose with just that one.
  double rotationOdds() const;
  double translationOdds() const;

  PoseCovariance covariance() const;                           // of the normal part
  PoseCovariance information(const RelativePose& pose) const;  // what the prior knows of the steps around a pose
};

}  // namespace parallax
