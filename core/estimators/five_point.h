// The minimal solver of relative pose.
#pragma once

#include <Eigen/Core>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "geometry/relative_pose.h"

namespace parallax {

// The directions in which two cameras see the same world point, each in its camera's frame, of any length above zero:
// nothing here asks that they lie in front of a plane.
struct Rays {
  Eigen::Vector3d first, second;

  Rays() = default;
  Rays(const Eigen::Vector3d& a, const Eigen::Vector3d& b) : first(a), second(b) {}
  // Normalised camera coordinates.
  Rays(const Eigen::Vector2d& a, const Eigen::Vector2d& b) : first(a.homogeneous()), second(b.homogeneous()) {}
};

// Every essential matrix (of Frobenius norm 1) that five matches allow: up to ten. Degenerate matches give few, none
// or arbitrary ones, never one that is not finite. D. Nister, "An efficient solution to the five-point relative pose
// problem", PAMI 2004.
std::vector<Eigen::Matrix3d> fivePoint(const std::array<Rays, 5>& matches);

// The four poses an essential matrix stands for (Hartley & Zisserman 2003, 9.6.2).
std::array<RelativePose, 4> posesOf(const Eigen::Matrix3d& essential);

// Of those the one that has all these matches in front of both cameras: at most one does, for a wrong matrix mostly none.
std::optional<RelativePose> poseInFront(const Eigen::Matrix3d& essential, std::span<const Rays> matches);

// Whether the two rays meet ahead of both cameras, each in its own direction.
bool inFront(const RelativePose& cam2FromCam1, const Rays& match);

}  // namespace parallax
