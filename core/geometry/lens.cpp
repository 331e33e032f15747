#include "geometry/lens.h"

#include <Eigen/Geometry>
#include <cmath>
#include <numbers>

namespace parallax {
namespace {

using Eigen::Vector2d, Eigen::Vector3d;
using std::numbers::pi;
using MaybeRay = std::optional<Vector3d>;
using MaybePlane = std::optional<Vector2d>;

PolynomialBend bendOf(const Intrinsics& k) {
  const auto& n = k.lens;
  PolynomialBend bend;
  switch (k.model) {
    case LensModel::brown:
      bend.over = {k.k1, k.k2};
      bend.p = {k.p1, k.p2};
      break;
    case LensModel::rational:
      bend.over = {n[0], n[1], n[4]};
      bend.under = {n[5], n[6], n[7]};
      bend.p = {n[2], n[3]};
      break;
    case LensModel::fisheye: bend.over = {n[0], n[1], n[2], n[3]}; break;
    case LensModel::thinPrismFisheye:
      bend.over = {n[0], n[1], n[4], n[5]};
      bend.p = {n[2], n[3]};
      bend.prism = {n[6], 0, n[7], 0};
      break;
    case LensModel::radTanThinPrismFisheye:
      bend.over = {n[0], n[1], n[2], n[3], n[4], n[5]};
      bend.p = {n[7], n[6]};  // p0 is the one along x here
      bend.prism = {n[8], n[9], n[10], n[11]};
      bend.asideOfBent = true;
      break;
    default: break;
  }
  return bend;
}

bool isPolynomial(LensModel model) { return model <= LensModel::radTanThinPrismFisheye; }
bool isOfAngles(LensModel model) { return isPolynomial(model) && model >= LensModel::fisheye; }

// A chart of angles: the direction off the axis, as long as the angle.
Vector3d rayOfAngles(const Vector2d& chart) {
  const double angle = chart.norm(), scale = angle > 1e-8 ? std::sin(angle) / angle : 1;
  return {scale * chart.x(), scale * chart.y(), std::cos(angle)};
}
Vector2d anglesOf(const Vector3d& ray) {
  const double aside = ray.head<2>().norm();
  return aside > 0 ? Vector2d(ray.head<2>() * (std::atan2(aside, ray.z()) / aside)) : Vector2d(0, 0);
}

// r = atan(2 tan(omega / 2) tan a) / omega.
MaybeRay rayOfFov(const Vector2d& plane, double omega) {
  if (std::abs(omega) < 1e-9) return plane.homogeneous();
  const double r = plane.norm();
  if (!(std::abs(omega) * r < pi / 2)) return {};
  const double tangent = std::tan(omega * r) / (2 * std::tan(omega / 2)), scale = r > 0 ? tangent / r : 1;
  return Vector3d(scale * plane.x(), scale * plane.y(), 1);
}
MaybePlane planeOfFov(const Vector3d& ray, double omega) {
  if (!(ray.z() > 0)) return {};
  const Vector2d n = ray.hnormalized();
  const double tangent = n.norm();
  if (std::abs(omega) < 1e-9 || tangent == 0) return n;
  return Vector2d(n * (std::atan(2 * std::tan(omega / 2) * tangent) / (omega * tangent)));
}

// The ray of m is (m, 1 + k |m|^2). For k above zero it comes closest to the axis's right angle at |m| = 1 / sqrt(k),
// and goes back from there.
MaybeRay rayOfDivision(const Vector2d& plane, double k) {
  const double r2 = plane.squaredNorm();
  if (k * r2 > 1) return {};
  return Vector3d(plane.x(), plane.y(), 1 + k * r2);
}
MaybePlane planeOfDivision(const Vector3d& ray, double k) {
  const double aside2 = ray.head<2>().squaredNorm(), z = ray.z();
  const double square = z * z - 4 * k * aside2;
  if (k >= 0 && !(z > 0)) return {};
  if (!(square >= 0)) return {};
  const double sum = z + std::sqrt(square);
  if (z >= 0) return Vector2d(ray.head<2>() * (2 / sum));
  // Beside and behind, where z and the root cancel: the same by the other form of the quadratic's solution.
  if (!(aside2 > 0)) return {};
  return Vector2d(ray.head<2>() * ((z - std::sqrt(square)) / (2 * k * aside2)));
}

// m = (x, y) / (alpha d + (1 - alpha) z) with d^2 = beta (x^2 + y^2) + z^2. Seen where z > -w d (Usenko et al., The
// Double Sphere Camera Model, 3DV 2018, section 2.4).
MaybeRay rayOfEucm(const Vector2d& plane, double alpha, double beta) {
  const double r2 = plane.squaredNorm(), square = 1 - (2 * alpha - 1) * beta * r2;
  if (!(square >= 0)) return {};
  return Vector3d(plane.x(), plane.y(), (1 - alpha * alpha * beta * r2) / (alpha * std::sqrt(square) + 1 - alpha));
}
MaybePlane planeOfEucm(const Vector3d& ray, double alpha, double beta) {
  const double d = std::sqrt(beta * ray.head<2>().squaredNorm() + ray.z() * ray.z());
  const double w = alpha > 0.5 ? (1 - alpha) / alpha : alpha / (1 - alpha);
  const double divisor = alpha * d + (1 - alpha) * ray.z();
  if (!(ray.z() > -w * d) || !(divisor > 0)) return {};
  return Vector2d(ray.head<2>() / divisor);
}

MaybeRay rayOfPanorama(const Vector2d& plane) {
  if (!(std::abs(plane.y()) <= pi / 2)) return {};
  return Vector3d(std::cos(plane.y()) * std::sin(plane.x()), std::sin(plane.y()),
                  std::cos(plane.y()) * std::cos(plane.x()));
}
MaybePlane planeOfPanorama(const Vector3d& ray) {
  return Vector2d(std::atan2(ray.x(), ray.z()), std::atan2(ray.y(), std::hypot(ray.x(), ray.z())));
}

}  // namespace

Lens::Lens(const Intrinsics& intrinsics)
    : k_(intrinsics), pinhole_(!intrinsics.distorted()), angles_(isOfAngles(intrinsics.model)) {
  if (pinhole_ || !isPolynomial(k_.model)) return;
  bend_ = bendOf(k_);
  bend_.findFold(angles_);
}

MaybeRay Lens::rayOf(const Vector2d& plane) const {
  switch (k_.model) {
    case LensModel::fov: return rayOfFov(plane, k_.lens[0]);
    case LensModel::division: return rayOfDivision(plane, k_.lens[0]);
    case LensModel::eucm: return rayOfEucm(plane, k_.lens[0], k_.lens[1]);
    case LensModel::equirectangular: return rayOfPanorama(plane);
    default: break;
  }
  if (pinhole_) return plane.homogeneous();
  const auto chart = bend_.straightened(plane);
  if (!chart) return {};
  return angles_ ? rayOfAngles(*chart) : Vector3d(chart->homogeneous());
}

MaybePlane Lens::planeOf(const Vector3d& ray) const {
  switch (k_.model) {
    case LensModel::fov: return planeOfFov(ray, k_.lens[0]);
    case LensModel::division: return planeOfDivision(ray, k_.lens[0]);
    case LensModel::eucm: return planeOfEucm(ray, k_.lens[0], k_.lens[1]);
    case LensModel::equirectangular: return planeOfPanorama(ray);
    default: break;
  }
  if (!angles_ && !(ray.z() > 0)) return {};
  if (pinhole_) return Vector2d(ray.hnormalized());
  return bend_.bent(angles_ ? anglesOf(ray) : Vector2d(ray.hnormalized()));
}

std::optional<Vector3d> Lens::ray(const Vector2d& pixel) const {
  auto ray = rayOf({(pixel.x() - k_.cx) / k_.fx, (pixel.y() - k_.cy) / k_.fy});
  if (!ray || !ray->allFinite()) return {};
  return ray->normalized();
}

std::optional<Vector2d> Lens::pixel(const Vector3d& ray) const {
  const double length = ray.norm();
  if (!(length > 0) || !std::isfinite(length)) return {};
  const auto plane = planeOf(ray / length);
  if (!plane || !plane->allFinite()) return {};
  return Vector2d(k_.fx * plane->x() + k_.cx, k_.fy * plane->y() + k_.cy);
}

// By differences, for every model alike: an error in the slope of one part in a million is one in a distance in pixels.
std::optional<Lens::Slope> Lens::rayByPixel(const Vector2d& pixel) const {
  const auto here = ray(pixel);
  if (!here) return {};
  constexpr double step = 1e-3;  // px
  Slope slope;
  for (int axis = 0; axis < 2; ++axis) {
    const Vector2d along = step * Vector2d::Unit(axis);
    const auto before = ray(pixel - along), after = ray(pixel + along);
    if (!before && !after) return {};
    const Vector3d change = after.value_or(*here) - before.value_or(*here);
    slope.col(axis) = change / (step * (bool(before) + bool(after)));
  }
  return slope;
}

}  // namespace parallax
