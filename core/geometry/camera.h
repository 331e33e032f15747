// A camera in the world: x_cam = R X + t, centre C = -R^T t; intrinsics in pixels.
#pragma once

#include <Eigen/Core>

#include "base/result.h"
#include "geometry/intrinsics.h"

namespace parallax {

// camFromWorld: x_cam = rotation * X + translation. Units are the world's (DTU: millimetres).
struct RigidPose {
  Eigen::Matrix3d rotation = Eigen::Matrix3d::Identity();
  Eigen::Vector3d translation = Eigen::Vector3d::Zero();

  Eigen::Vector3d centre() const { return -rotation.transpose() * translation; }
};

struct Camera {
  Intrinsics intrinsics;
  RigidPose camFromWorld;
};

// K [R | t] from a 3x4 projection matrix known up to scale (RQ decomposition, Hartley & Zisserman 2003, 6.2.4).
// Refused: numbers that are not finite, a singular left 3x3 block, and a skew beyond 1e-2 of the focal length (a
// smaller one is dropped). The sign of the matrix is free: the world in front of the camera decides it.
Result<Camera> decomposeProjection(const Eigen::Matrix<double, 3, 4>& projection, int width, int height);

// The camera that stands at `centre`, looks at `target` and has `up` above it in the image. Not defined for
// a target straight along `up`.
RigidPose lookAt(const Eigen::Vector3d& centre, const Eigen::Vector3d& target, const Eigen::Vector3d& up);

}  // namespace parallax
