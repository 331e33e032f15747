// Relative pose is cam2 from cam1: x2 = R x1 + t, R = R2 R1^T, t = R2 (C1 - C2). Two images tell only the
// direction of t.
#pragma once

#include <Eigen/Core>
#include <Eigen/Geometry>

#include "geometry/camera.h"

namespace parallax {

struct RelativePose {
  Eigen::Quaterniond rotation = Eigen::Quaterniond::Identity();  // unit, w >= 0
  Eigen::Vector3d translation = Eigen::Vector3d::UnitX();        // unit direction

  // cam2 from cam1 as [R | t] with |t| = 1.
  RigidPose rigid() const { return {rotation.toRotationMatrix(), translation}; }
};

// Normalises both parts and makes w >= 0. A zero translation stays zero (a pure rotation has no direction).
RelativePose makeRelativePose(const Eigen::Matrix3d& rotation, const Eigen::Vector3d& translation);
RelativePose makeRelativePose(const Eigen::Quaterniond& rotation, const Eigen::Vector3d& translation);

// cam2 from cam1 of two posed cameras.
RelativePose relativePose(const RigidPose& cam1FromWorld, const RigidPose& cam2FromWorld);

// cam1 from cam2.
RelativePose inverse(const RelativePose& cam2FromCam1);

Eigen::Matrix3d crossMatrix(const Eigen::Vector3d& v);

// E = [t]x R, so that x2^T E x1 = 0 for normalised homogeneous points (Hartley & Zisserman 2003, 9.6).
Eigen::Matrix3d essentialMatrix(const RelativePose& cam2FromCam1);

}  // namespace parallax
