// The pyramid that stands for a camera in a drawing. Scene frame and scene units.
#pragma once

#include <array>
#include <vector>

#include "geometry/camera.h"

namespace parallax {

using Polyline = std::vector<Eigen::Vector3d>;

struct Frustum {
  Eigen::Vector3d apex;                    // the centre of projection
  Polyline border;                         // around the image, where its rays go: of a pinhole its corners
  std::array<Eigen::Vector3d, 4> corners;  // of the image: top left, top right, bottom right, bottom left
  std::array<Eigen::Vector3d, 3> up;       // the triangle on the image's top edge: left, tip, right
  // Whether all of the image lies in front, so that it is drawn on a plane. Else its rays end on a sphere, and the
  // corners are of what lies within 50 degrees of its middle.
  bool flat = true;
  std::vector<Polyline> across;  // the image's middle row and column, where it is not flat

  Eigen::Vector3d imageCentre() const { return (corners[0] + corners[2]) / 2; }
  Polyline outline() const;  // apex, border, up: all that has an extent
};

// Apex and corners are `edge` apart on average, whatever the field of view. Of a lens that sees less than its image
// holds, the border is where it ends. Intrinsics that make no sense are drawn as a 4:3 image with a field of view of 60
// degrees.
Frustum frustum(const RigidPose& camFromScene, const Intrinsics& intrinsics, double edge);

// The lines to draw: image border first, one line a side of it; then four edges, the triangle, the middle row and
// column.
std::vector<Polyline> lines(const Frustum& frustum);

// The same lines cut into dashes. Every corner falls on a dash, so that the shape stays readable.
std::vector<Polyline> dashed(const std::vector<Polyline>& lines, double period);

}  // namespace parallax
