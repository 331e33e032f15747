// The pyramid that stands for a camera in a drawing. Scene frame and scene units.
#pragma once

#include <array>
#include <vector>

#include "geometry/camera.h"

namespace parallax {

struct Frustum {
  Eigen::Vector3d apex;                    // the centre of projection
  std::array<Eigen::Vector3d, 4> corners;  // of the image: top left, top right, bottom right, bottom left
  std::array<Eigen::Vector3d, 3> up;       // the triangle on the image's top edge: left, tip, right

  Eigen::Vector3d imageCentre() const { return (corners[0] + corners[2]) / 2; }
  std::array<Eigen::Vector3d, 8> outline() const;  // apex, corners, up: all that has an extent
};

using Polyline = std::vector<Eigen::Vector3d>;

// Apex and corners are `edge` apart on average, whatever the field of view; lens distortion is not drawn. Intrinsics
// that make no sense are drawn as a 4:3 image with a field of view of 60 degrees.
Frustum frustum(const RigidPose& camFromScene, const Intrinsics& intrinsics, double edge);

// The lines to draw: image border, four edges, the triangle.
std::vector<Polyline> lines(const Frustum& frustum);

// The same lines cut into dashes. Every corner falls on a dash, so that the shape stays readable.
std::vector<Polyline> dashed(const std::vector<Polyline>& lines, double period);

}  // namespace parallax
