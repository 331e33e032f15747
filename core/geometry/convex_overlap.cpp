#include "geometry/convex_overlap.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "geometry/lens.h"

namespace parallax {
namespace {

using Eigen::Vector3d;

// A convex polygon of few corners on the stack: a quadrangle cut by six planes has ten at most.
struct Polygon {
  std::array<Vector3d, 16> corner;
  int size = 0;
  void add(const Vector3d& p) {
    if (size < int(corner.size())) corner[size++] = p;
  }
};

// What of the polygon lies in the half-space.
Polygon clipped(const Polygon& polygon, const HalfSpace& side) {
  Polygon kept;
  for (int i = 0; i < polygon.size; ++i) {
    const Vector3d &p = polygon.corner[i], &q = polygon.corner[(i + 1) % polygon.size];
    const double dp = side.normal.dot(p) - side.offset, dq = side.normal.dot(q) - side.offset;
    if (dp <= 0) kept.add(p);
    if ((dp < 0 && dq > 0) || (dp > 0 && dq < 0)) kept.add(p + (q - p) * (dp / (dp - dq)));
  }
  return kept;
}

// Twice the area, as a vector along the normal.
Vector3d areaVector(const Polygon& polygon) {
  Vector3d sum = Vector3d::Zero();
  for (int i = 2; i < polygon.size; ++i)
    sum += (polygon.corner[i - 1] - polygon.corner[0]).cross(polygon.corner[i] - polygon.corner[0]);
  return sum;
}

// Both faces lie in one plane and look the same way: the shared part must be counted once.
bool samePlane(const HalfSpace& a, const HalfSpace& b, double scale) {
  constexpr double rounding = 1e-10;
  return (a.normal - b.normal).squaredNorm() < rounding * rounding && std::abs(a.offset - b.offset) < rounding * scale;
}

// Six times the volume of the cone from `apex` over what of a's faces lies in b. In a plane that both share, a's face
// counts where `countShared`.
double coneOver(const SolidFrustum& a, const SolidFrustum& b, const Vector3d& apex, double scale, bool countShared) {
  double sum = 0;
  for (int f = 0; f < 6; ++f) {
    Polygon face;
    for (const Vector3d& corner : a.faces[f]) face.add(corner);
    bool counts = true;
    for (int s = 0; s < 6 && face.size > 0 && counts; ++s) {
      if (samePlane(a.sides[f], b.sides[s], scale)) {
        counts = countShared;
      } else {
        face = clipped(face, b.sides[s]);
      }
    }
    if (counts && face.size >= 3) sum += areaVector(face).dot(face.corner[0] - apex);
  }
  return sum;
}

// The pinhole that stands for a wide lens: its image's sides where the lens's are, or at the widest.
Intrinsics seenAhead(const Intrinsics& k) {
  if (k.model == LensModel::brown) return k;
  constexpr double widest = 50 * std::numbers::pi / 180;
  const Lens lens(k);
  const auto side = [&](double x, double y, int axis, double sign) {
    const auto ray = lens.ray({x, y});
    return ray ? std::tan(std::clamp(std::atan2((*ray)[axis], ray->z()), -widest, widest)) : sign * std::tan(widest);
  };
  const double x0 = side(-0.5, k.cy, 0, -1), x1 = side(k.width - 0.5, k.cy, 0, 1);
  const double y0 = side(k.cx, -0.5, 1, -1), y1 = side(k.cx, k.height - 0.5, 1, 1);
  Intrinsics ahead{k.width, k.height, k.width / (x1 - x0), k.height / (y1 - y0)};
  ahead.cx = -0.5 - x0 * ahead.fx;
  ahead.cy = -0.5 - y0 * ahead.fy;
  return ahead;
}

}  // namespace

SolidFrustum frustumOf(const Camera& camera, double near, double far) {
  const Intrinsics k = seenAhead(camera.intrinsics);
  const RigidPose& pose = camera.camFromWorld;
  const Vector3d centre = pose.centre();
  const double x0 = (-0.5 - k.cx) / k.fx, x1 = (k.width - 0.5 - k.cx) / k.fx;
  const double y0 = (-0.5 - k.cy) / k.fy, y1 = (k.height - 0.5 - k.cy) / k.fy;

  const Vector3d rays[4] = {{x0, y0, 1}, {x1, y0, 1}, {x1, y1, 1}, {x0, y1, 1}};
  std::array<Vector3d, 4> close, distant;
  for (int i = 0; i < 4; ++i) {
    const Vector3d ray = pose.rotation.transpose() * rays[i];
    close[i] = centre + near * ray;
    distant[i] = centre + far * ray;
  }
  SolidFrustum frustum;
  frustum.faces[0] = {close[3], close[2], close[1], close[0]};
  frustum.faces[1] = distant;
  for (int i = 0; i < 4; ++i) {
    const int j = (i + 1) % 4;
    frustum.faces[2 + i] = {close[i], close[j], distant[j], distant[i]};
  }
  const Vector3d axis = pose.rotation.row(2).transpose();
  frustum.sides[0] = {-axis, -axis.dot(centre) - near};
  frustum.sides[1] = {axis, axis.dot(centre) + far};
  for (int i = 0; i < 4; ++i) {
    const Vector3d normal = pose.rotation.transpose() * rays[(i + 1) % 4].cross(rays[i]).normalized();
    frustum.sides[2 + i] = {normal, normal.dot(centre)};
  }
  // faces as seen from outside
  for (int f = 0; f < 6; ++f) {
    auto& c = frustum.faces[f];
    if ((c[1] - c[0]).cross(c[2] - c[0]).dot(frustum.sides[f].normal) < 0) std::reverse(c.begin(), c.end());
  }
  frustum.volume = (far * far * far - near * near * near) / 3 * (x1 - x0) * (y1 - y0);
  return frustum;
}

double sharedVolume(const SolidFrustum& a, const SolidFrustum& b) {
  // From a corner, so that cancellation does not grow with the distance from the world's origin.
  const Vector3d apex = a.faces[1][0];
  const double scale = (a.faces[1][2] - apex).norm() + (b.faces[1][2] - b.faces[1][0]).norm();
  const double sixfold = coneOver(a, b, apex, scale, true) + coneOver(b, a, apex, scale, false);
  return std::max(0.0, sixfold / 6);
}

}  // namespace parallax
