#include "geometry/frustum_overlap.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "geometry/convex_overlap.h"

namespace parallax {
namespace {

using Eigen::Matrix3d, Eigen::Vector3d;

bool usable(const Camera& camera, const DepthRange& depth) {
  const Intrinsics& k = camera.intrinsics;
  const bool finite = camera.camFromWorld.rotation.allFinite() && camera.camFromWorld.translation.allFinite() &&
                      std::isfinite(k.fx + k.fy + k.cx + k.cy + depth.far);
  return finite && k.width > 0 && k.height > 0 && k.fx > 0 && k.fy > 0 && depth.near > 0 && depth.far > depth.near;
}

// Relative to `origin` and in units of the far plane, so that neither the place nor the units of the world matter.
SolidFrustum unitFrustum(Camera camera, const Vector3d& origin, const DepthRange& depth) {
  RigidPose& pose = camera.camFromWorld;
  pose.translation = (pose.translation + pose.rotation * origin) / depth.far;
  return frustumOf(camera, depth.near / depth.far, 1);
}

// Less than this part of a frustum is rounding.
constexpr double nothing = 1e-12;

double overlapOf(const SolidFrustum& a, const SolidFrustum& b) {
  const double part = sharedVolume(a, b) / std::min(a.volume, b.volume);
  return part < nothing ? 0 : std::min(part, 1.0);
}

double typicalSpacing(const std::vector<Camera>& cameras) {
  std::vector<double> nearest;
  for (std::size_t i = 0; i < cameras.size(); ++i) {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < cameras.size(); ++j) {
      const double d = (cameras[i].camFromWorld.centre() - cameras[j].camFromWorld.centre()).norm();
      if (j != i && d > 0) least = std::min(least, d);
    }
    if (std::isfinite(least)) nearest.push_back(least);
  }
  if (nearest.empty()) return 1;
  std::nth_element(nearest.begin(), nearest.begin() + std::ptrdiff_t(nearest.size() / 2), nearest.end());
  return nearest[nearest.size() / 2];
}

}  // namespace

std::optional<Vector3d> pointLookedAt(const std::vector<Camera>& cameras) {
  if (cameras.size() < 2) return std::nullopt;
  Matrix3d sum = Matrix3d::Zero();
  Vector3d right = Vector3d::Zero();
  for (const Camera& camera : cameras) {
    const Vector3d axis = camera.camFromWorld.rotation.row(2).transpose();
    const Matrix3d across = Matrix3d::Identity() - axis * axis.transpose();
    sum += across;
    right += across * camera.camFromWorld.centre();
  }
  const Eigen::SelfAdjointEigenSolver<Matrix3d> solver(sum);
  if (!(solver.eigenvalues()(0) > 1e-4 * double(cameras.size()))) return std::nullopt;
  const Vector3d point = sum.ldlt().solve(right);
  return point.allFinite() ? std::optional(point) : std::nullopt;
}

double frustumOverlap(const Camera& a, const Camera& b, const DepthRange& depth) {
  if (!usable(a, depth) || !usable(b, depth)) return 0;
  const Vector3d origin = a.camFromWorld.centre();
  return overlapOf(unitFrustum(a, origin, depth), unitFrustum(b, origin, depth));
}

std::vector<double> frustumOverlaps(const std::vector<Camera>& cameras, const DepthRange& depth) {
  const std::size_t n = cameras.size();
  std::vector<double> overlaps(n * n, 0.0);
  if (n == 0) return overlaps;
  std::vector<SolidFrustum> frusta(n);
  const Vector3d origin = cameras[0].camFromWorld.centre();
  for (std::size_t i = 0; i < n; ++i)
    if (usable(cameras[i], depth)) frusta[i] = unitFrustum(cameras[i], origin, depth);
  for (std::size_t i = 0; i < n; ++i) {
    overlaps[i * n + i] = 1;
    for (std::size_t j = i + 1; j < n; ++j)
      if (frusta[i].volume > 0 && frusta[j].volume > 0)
        overlaps[i * n + j] = overlaps[j * n + i] = overlapOf(frusta[i], frusta[j]);
  }
  return overlaps;
}

DepthRange guessedDepthRange(const std::vector<Camera>& cameras) {
  if (const auto point = pointLookedAt(cameras)) {
    std::vector<double> depths;
    for (const Camera& camera : cameras)
      depths.push_back((camera.camFromWorld.rotation * *point + camera.camFromWorld.translation).z());
    const auto [least, most] = std::minmax_element(depths.begin(), depths.end());
    // As deep before and behind the point as objects on a turntable or a table are: a fifth of the way there.
    if (*least > 0 && *most < 100 * *least) return {0.8 * *least, 1.2 * *most};
  }
  const double spacing = typicalSpacing(cameras);
  return {spacing, 20 * spacing};
}

}  // namespace parallax
