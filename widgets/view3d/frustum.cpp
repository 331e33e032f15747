#include "view3d/frustum.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

using Eigen::Vector3d;

// Left, top, right, bottom of the image at depth 1. Pixel centres are at integers, so the border is half a pixel out.
std::array<double, 4> imageBorder(const Intrinsics& k) {
  const std::array<double, 4> fallback{-0.577, -0.433, 0.577, 0.433};
  if (k.width <= 0 || k.height <= 0 || !(k.fx > 0) || !(k.fy > 0)) return fallback;
  const std::array<double, 4> border{(-0.5 - k.cx) / k.fx, (-0.5 - k.cy) / k.fy, (k.width - 0.5 - k.cx) / k.fx,
                                     (k.height - 0.5 - k.cy) / k.fy};
  for (const double side : border) {
    if (!std::isfinite(side)) return fallback;
  }
  return border;
}

}  // namespace

std::array<Vector3d, 8> Frustum::outline() const {
  return {apex, corners[0], corners[1], corners[2], corners[3], up[0], up[1], up[2]};
}

Frustum frustum(const RigidPose& camFromScene, const Intrinsics& intrinsics, double edge) {
  const auto [left, top, right, bottom] = imageBorder(intrinsics);
  std::array<Vector3d, 4> rays{Vector3d{left, top, 1}, {right, top, 1}, {right, bottom, 1}, {left, bottom, 1}};
  double length = 0;
  for (const Vector3d& ray : rays) length += ray.norm() / 4;

  const double depth = edge / length;
  const auto toScene = [&](const Vector3d& ray) -> Vector3d {
    return camFromScene.rotation.transpose() * (depth * ray - camFromScene.translation);
  };
  const double centre = (left + right) / 2, size = 0.14 * std::min(right - left, bottom - top), gap = 0.25 * size;
  Frustum result;
  result.apex = camFromScene.centre();
  for (int i = 0; i < 4; ++i) result.corners[i] = toScene(rays[i]);
  result.up = {toScene({centre - size, top - gap, 1}), toScene({centre, top - gap - 1.4 * size, 1}),
               toScene({centre + size, top - gap, 1})};
  return result;
}

std::vector<Polyline> lines(const Frustum& f) {
  std::vector<Polyline> result{{f.corners[0], f.corners[1]},
                               {f.corners[1], f.corners[2]},
                               {f.corners[2], f.corners[3]},
                               {f.corners[3], f.corners[0]},
                               {f.up[0], f.up[1], f.up[2], f.up[0]}};
  for (const Vector3d& corner : f.corners) result.push_back({f.apex, corner});
  return result;
}

std::vector<Polyline> dashed(const std::vector<Polyline>& lines, double period) {
  std::vector<Polyline> result;
  for (const Polyline& line : lines) {
    for (std::size_t i = 1; i < line.size(); ++i) {
      const Vector3d from = line[i - 1], along = line[i] - from;
      const int gaps = std::max(1, static_cast<int>(std::lround(along.norm() / period)));
      // `gaps` whole periods, with half a dash at either end.
      for (int dash = 0; dash <= gaps; ++dash) {
        const double start = std::max(0.0, (dash - 0.3) / gaps), end = std::min(1.0, (dash + 0.3) / gaps);
        result.push_back({from + start * along, from + end * along});
      }
    }
  }
  return result;
}

}  // namespace parallax
