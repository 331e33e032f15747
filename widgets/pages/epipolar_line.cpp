#include "pages/epipolar_line.h"

#include <cmath>

namespace parallax {

QPolygonF epipolarLine(const RelativePose& pose, const Intrinsics& own, const Intrinsics& other, QPointF pixel) {
  const Eigen::Vector3d direction = pose.rotation * own.normalised({pixel.x(), pixel.y()}).homogeneous();
  QPolygonF line;
  // Depth in baselines, evenly in its logarithm: a lens bends the line, so it takes more than two points.
  for (double logDepth = -6; logDepth <= 6; logDepth += 0.02) {
    const Eigen::Vector3d seen = std::exp(logDepth * std::log(10.0) / 2) * direction + pose.translation;
    if (seen.z() < 1e-3 * seen.norm()) continue;
    const Eigen::Vector2d n = seen.hnormalized();
    if (other.distorted() && n.norm() > 2) continue;  // beyond any lens the distortion model means nothing
    const Eigen::Vector2d p = other.pixel(n);
    if (p.allFinite() && p.norm() < 1e6) line << QPointF(p.x(), p.y());
  }
  return line;
}

}  // namespace parallax
