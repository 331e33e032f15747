// The minimal solver of relative pose.
#pragma once

#include <Eigen/Core>
#include <array>
#include <span>
#include <vector>

#include "geometry/relative_pose.h"

namespace parallax {

struct Rays {
  Eigen::Vector2d first, second;  // normalised camera coordinates of the same world point in the two cameras
};

// Every essential matrix (of Frobenius norm 1) that five matches allow: up to ten. Degenerate matches give few, none
// or arbitrary ones, never one that is not finite. D. Nister, "An efficient solution to the five-point relative pose
// problem", PAMI 2004.
std::vector<Eigen::Matrix3d> fivePoint(const std::array<Rays, 5>& matches);

// The four poses an essential matrix stands for (Hartley & Zisserman 2003, 9.6.2).
std::array<RelativePose, 4> posesOf(const Eigen::Matrix3d& essential);

// Whether the two rays meet in front of both cameras.
bool inFront(const RelativePose& cam2FromCam1, const Rays& match);

}  // namespace parallax
