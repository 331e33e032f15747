// What those share who try out one focal length after the other: the camera with it, and a part of the matches.
#pragma once

#include <Eigen/Core>
#include <vector>

#include "geometry/intrinsics.h"

namespace parallax {

// Both focal lengths times `factor`; all else stays.
inline Intrinsics withFocalTimes(Intrinsics k, double factor) {
  k.fx *= factor;
  k.fy *= factor;
  return k;
}

// At most `most` of them, spread over the list: of two lists of one length the same ones.
inline std::vector<Eigen::Vector2d> thinned(const std::vector<Eigen::Vector2d>& points, std::size_t most) {
  if (points.size() <= most) return points;
  std::vector<Eigen::Vector2d> kept;
  for (std::size_t i = 0; i < most; ++i) kept.push_back(points[i * points.size() / most]);
  return kept;
}

}  // namespace parallax
