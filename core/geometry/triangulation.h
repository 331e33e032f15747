// A point from its two rays.
#pragma once

#include <optional>

#include "geometry/relative_pose.h"

namespace parallax {

// The midpoint of the shortest segment between the two rays (Lee & Civera 2019 compare the variants), in the frame
// of camera 1, in units of the baseline (|t| = 1). `first` and `second` are rays in the frames of their cameras, of any
// length. Nothing when they are parallel to within 0.05 degrees, or the point lies behind where either begins.
std::optional<Eigen::Vector3d> triangulateRays(const RelativePose& cam2FromCam1, const Eigen::Vector3d& first,
                                               const Eigen::Vector3d& second);

// The same from normalised camera coordinates.
std::optional<Eigen::Vector3d> triangulate(const RelativePose& cam2FromCam1, const Eigen::Vector2d& first,
                                           const Eigen::Vector2d& second);

}  // namespace parallax
