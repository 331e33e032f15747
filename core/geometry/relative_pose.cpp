#include "geometry/relative_pose.h"

namespace parallax {

RelativePose makeRelativePose(const Eigen::Quaterniond& rotation, const Eigen::Vector3d& translation) {
  RelativePose pose;
  pose.rotation = rotation.normalized();
  if (pose.rotation.w() < 0) pose.rotation.coeffs() *= -1;
  const double length = translation.norm();
  pose.translation = length > 0 ? Eigen::Vector3d(translation / length) : Eigen::Vector3d::Zero();
  return pose;
}

RelativePose makeRelativePose(const Eigen::Matrix3d& rotation, const Eigen::Vector3d& translation) {
  return makeRelativePose(Eigen::Quaterniond(rotation), translation);
}

RelativePose relativePose(const RigidPose& cam1, const RigidPose& cam2) {
  return makeRelativePose(Eigen::Matrix3d(cam2.rotation * cam1.rotation.transpose()),
                          cam2.rotation * (cam1.centre() - cam2.centre()));
}

RelativePose inverse(const RelativePose& pose) {
  const Eigen::Quaterniond back = pose.rotation.conjugate();
  return makeRelativePose(back, -(back * pose.translation));
}

Eigen::Matrix3d crossMatrix(const Eigen::Vector3d& v) {
  Eigen::Matrix3d m;
  m << 0, -v.z(), v.y(), v.z(), 0, -v.x(), -v.y(), v.x(), 0;
  return m;
}

Eigen::Matrix3d essentialMatrix(const RelativePose& pose) {
  return crossMatrix(pose.translation) * pose.rotation.toRotationMatrix();
}

}  // namespace parallax
