// Five numbers for the poses around a pose.
#pragma once

#include <Eigen/Core>

#include "geometry/relative_pose.h"

namespace parallax {

// Radians: a rotation vector w, then a motion u along two directions at right angles to the translation.
using PoseStep = Eigen::Matrix<double, 5, 1>;
using PoseCovariance = Eigen::Matrix<double, 5, 5>;  // of such a step

// R exp([w]x), and t + B u normalised (Helmke et al. 2007); the measure of a small step is that of the poses.
class PoseChart {
 public:
  explicit PoseChart(const RelativePose& origin);

  const RelativePose& origin() const { return origin_; }
  const Eigen::Matrix<double, 3, 2>& moves() const { return moves_; }  // B: orthonormal

  RelativePose at(const PoseStep& step) const;
  // The essential matrix's derivatives at the origin, row by row in 9 numbers.
  Eigen::Matrix<double, 9, 5> essentialDerivatives() const;

 private:
  RelativePose origin_;
  Eigen::Matrix<double, 3, 2> moves_;
};

}  // namespace parallax
