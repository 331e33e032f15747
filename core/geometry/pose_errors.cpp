#include "geometry/pose_errors.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parallax {
namespace {

constexpr double degrees = 180 / std::numbers::pi;

// atan2 of sine and cosine: accurate near 0 and near 180, where acos of a dot product is not.
double angleDeg(const Eigen::Vector3d& a, const Eigen::Vector3d& b) {
  return degrees * std::atan2(a.cross(b).norm(), a.dot(b));
}

}  // namespace

PoseErrors poseErrors(const RelativePose& estimate, const RelativePose& truth) {
  const Eigen::Quaterniond between = estimate.rotation.conjugate() * truth.rotation;
  const double roe = 2 * degrees * std::atan2(between.vec().norm(), std::abs(between.w()));
  const bool directed = estimate.translation.norm() > 0 && truth.translation.norm() > 0;
  return {roe, directed ? angleDeg(estimate.translation, truth.translation) : 180};
}

double areaUnderCurve(std::vector<double> errors, double limit) {
  if (errors.empty()) return 0;
  std::sort(errors.begin(), errors.end());
  const double step = 1.0 / errors.size();
  double area = 0, lastError = 0, recall = 0;
  for (const double e : errors) {
    if (e >= limit) break;
    area += (e - lastError) * (recall + recall + step) / 2;
    recall += step;
    lastError = e;
  }
  return (area + (limit - lastError) * recall) / limit;
}

}  // namespace parallax
