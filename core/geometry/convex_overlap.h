// Convex polytopes, bounded by half-spaces, and the volume that two of them share.
#pragma once

#include <Eigen/Core>
#include <array>
#include <vector>

#include "geometry/camera.h"

namespace parallax {

// The points with normal . x <= offset; the normal has length 1.
struct HalfSpace {
  Eigen::Vector3d normal;
  double offset = 0;
};

// A pyramid cut at two depths, as a solid (view3d/frustum.h has the lines that are drawn of one): 6 half-spaces, each
// with the corners of its face, counter-clockwise seen from outside.
struct SolidFrustum {
  std::array<HalfSpace, 6> sides;  // near, far, then the four through the camera's centre
  std::array<std::array<Eigen::Vector3d, 4>, 6> faces;
  double volume = 0;
};

// What a camera sees from depth `near` to `far` through the edges of its image, which lie half a pixel outside the
// centres of its outermost pixels. Brown's distortion is left out; of wider lenses it is what they see in front of them
// up to 50 degrees off the axis each way, for a pyramid cannot be wider than flat.
SolidFrustum frustumOf(const Camera& camera, double near, double far);

// Exact but for rounding: the boundary of the intersection of two convex polytopes is made of those parts of either's
// faces that lie in the other. So every face is clipped against the half-spaces of the other (Sutherland & Hodgman,
// Reentrant polygon clipping, CACM 17(1), 1974), and the volume follows from the faces by the divergence theorem: a
// third of the sum of area times distance from any fixed point. (Muller & Preparata, Finding the intersection of two
// convex polyhedra, TCS 7, 1978, do it faster for polytopes of many faces; these have six.) Rounding is judged in units
// of the frusta, so no result depends on the units of the world.
double sharedVolume(const SolidFrustum& a, const SolidFrustum& b);

}  // namespace parallax
