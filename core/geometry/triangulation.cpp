#include "geometry/triangulation.h"

namespace parallax {

std::optional<Eigen::Vector3d> triangulate(const RelativePose& pose, const Eigen::Vector2d& first,
                                           const Eigen::Vector2d& second) {
  return triangulateRays(pose, first.homogeneous(), second.homogeneous());
}

std::optional<Eigen::Vector3d> triangulateRays(const RelativePose& pose, const Eigen::Vector3d& first,
                                               const Eigen::Vector3d& second) {
  const Eigen::Vector3d d1 = first.normalized(), d2 = pose.rotation.conjugate() * second.normalized();
  const Eigen::Vector3d c2 = -(pose.rotation.conjugate() * pose.translation);
  const double cosine = d1.dot(d2), sine2 = 1 - cosine * cosine;
  constexpr double leastSine = 8.7e-4;  // 0.05 degrees
  if (sine2 < leastSine * leastSine) return std::nullopt;
  const double depth1 = (d1.dot(c2) - cosine * d2.dot(c2)) / sine2;
  const double depth2 = (cosine * d1.dot(c2) - d2.dot(c2)) / sine2;
  if (depth1 <= 0 || depth2 <= 0) return std::nullopt;
  return (depth1 * d1 + c2 + depth2 * d2) / 2;
}

}  // namespace parallax
