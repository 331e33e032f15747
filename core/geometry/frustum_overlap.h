// Which cameras see the same space: frusta cut at a near and a far plane, intersected exactly as convex polytopes.
#pragma once

#include <optional>
#include <vector>

#include "geometry/camera.h"

namespace parallax {

struct DepthRange {
  double near = 0, far = 0;  // along the optical axis, units of the world; 0 < near < far
};

// Volume of the intersection of the two frusta divided by that of the smaller: 0, they do not meet, to 1.
double frustumOverlap(const Camera& a, const Camera& b, const DepthRange& depth);

// All against all, symmetric, 1 on the diagonal; row by row, n x n.
std::vector<double> frustumOverlaps(const std::vector<Camera>& cameras, const DepthRange& depth);

// The point that the optical axes come closest to, by least squares. Nothing: they are (nearly) parallel, or one only.
std::optional<Eigen::Vector3d> pointLookedAt(const std::vector<Camera>& cameras);

// From how near to how far the scene of these cameras may lie when nothing else is known: about the point that their
// optical axes come closest to. Cameras that look apart or stand alone: a guess from their spacing.
DepthRange guessedDepthRange(const std::vector<Camera>& cameras);

}  // namespace parallax
