// The non-linear least squares that turns a good pose into the best one near it.
#pragma once

#include "estimators/epipolar_error.h"
#include "geometry/relative_pose.h"

namespace parallax {

// What an error of r pixels costs; both stop counting what is far beyond `scale` pixels.
struct RobustLoss {
  enum class Shape {
    truncated,    // min(r^2, s^2): what the search counts with, so that a refined pose scores better or equal
    gemanMcClure  // r^2 s^2 / (r^2 + s^2): smooth, so that no match changes sides abruptly; for the last polish
  };
  Shape shape = Shape::truncated;
  double scale = 1;  // pixels

  double cost(double squaredError) const;
  double weight(double squaredError) const;  // d cost / d squaredError
};

// Levenberg-Marquardt on the five parameters of an essential matrix (a rotation vector, and the translation's motion
// on its sphere; Helmke et al. 2007), minimising the loss of the Sampson errors of all matches, inliers re-chosen in
// each step. Never returns a pose that costs more than the one given.
RelativePose refined(const EpipolarError& error, const RelativePose& start, const RobustLoss& loss, int mostSteps);

}  // namespace parallax
