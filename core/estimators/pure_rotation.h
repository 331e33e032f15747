// Cameras that only turned: every translation explains such matches, so none does.
#pragma once

#include <Eigen/Geometry>
#include <optional>
#include <vector>

#include "estimators/epipolar_error.h"

namespace parallax {

struct RotationFit {
  Eigen::Quaterniond rotation;     // takes rays of camera 1 to rays of camera 2
  std::vector<double> parallaxPx;  // by match: how far in image 2 from where the rotation alone puts it; infinity
                                   // when that is behind the camera

  int agreeing(const std::vector<int>& members, double limitPx) const;
  double medianParallaxPx(const std::vector<int>& members) const;  // members: not empty
};

// The rotation that leaves less than `limitPx` of parallax to most of the `members` (indices of matches): RANSAC with
// two matches and Kabsch's solution, the same for the same seed. Nothing for fewer than two members.
std::optional<RotationFit> fitRotation(const EpipolarError& matches, const std::vector<int>& members, double limitPx,
                                       std::uint64_t seed);

}  // namespace parallax
