#include "view3d/framing.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace parallax {
namespace {

using Eigen::Vector3d;

// One picture axis. A point at offset a and depth z is inside when |a - eyeOffset| <= slope (z - eyeDepth): two
// half-planes, whose corner is the nearest position that holds all points.
struct AxisFit {
  double slope;
  double upper = -std::numeric_limits<double>::infinity(), lower = upper;

  void add(double offset, double depth) {
    upper = std::max(upper, offset - slope * depth);
    lower = std::max(lower, -offset - slope * depth);
  }
  double eyeDepth() const { return -(upper + lower) / (2 * slope); }
  double eyeOffset() const { return (upper - lower) / 2; }
};

}  // namespace

Viewpoint framed(const std::vector<Vector3d>& points, const Vector3d& direction, const Vector3d& up,
                 double fieldOfViewDeg, double aspect, double margin) {
  if (points.empty()) return framed({{-1, -1, -1}, {1, 1, 1}}, direction, up, fieldOfViewDeg, aspect, margin);
  const Vector3d forward = direction.normalized(), right = forward.cross(up).normalized(), above = right.cross(forward);
  const double slope = std::tan(fieldOfViewDeg * std::numbers::pi / 360) * (1 - 2 * margin);

  AxisFit across{slope * aspect}, along{slope};
  double meanDepth = 0;
  for (const Vector3d& point : points) {
    const double depth = point.dot(forward);
    across.add(point.dot(right), depth);
    along.add(point.dot(above), depth);
    meanDepth += depth / points.size();
  }
  const double eyeDepth = std::min(across.eyeDepth(), along.eyeDepth());
  const Vector3d eye = across.eyeOffset() * right + along.eyeOffset() * above + eyeDepth * forward;
  // Turning happens around the target: in the middle of what is seen, and never in the eye itself.
  return {eye, eye + std::max(meanDepth - eyeDepth, 0.1) * forward, above, fieldOfViewDeg};
}

double distanceQuantile(const std::vector<Vector3d>& points, const Vector3d& centre, double fraction) {
  if (points.empty()) return 0;
  std::vector<double> distances;
  distances.reserve(points.size());
  for (const Vector3d& point : points) distances.push_back((point - centre).norm());
  const auto nth = distances.begin() + static_cast<std::ptrdiff_t>(fraction * (distances.size() - 1));
  std::nth_element(distances.begin(), nth, distances.end());
  return *nth;
}

}  // namespace parallax
