// From pixels to rays and back, for every lens that Intrinsics can describe.
#pragma once

#include <Eigen/Core>
#include <optional>

#include "geometry/intrinsics.h"
#include "geometry/polynomial_bend.h"

namespace parallax {

// Rays are in the camera's frame (x right, y down, z along the optical axis), and of any direction: a fisheye sees
// beside itself, a panorama behind itself. One lens a camera, not one a pixel: it looks for the fold when it is made.
class Lens {
 public:
  explicit Lens(const Intrinsics& intrinsics);  // checked()

  // Of length 1. Nothing where no ray belongs to the pixel, or more than one would: beyond where the lens folds back.
  std::optional<Eigen::Vector3d> ray(const Eigen::Vector2d& pixel) const;

  // Where something in that direction (of any length but zero) is seen, in the image or outside. Nothing where the lens
  // does not see: behind it, or beyond its fold. pixel(ray(p)) is p to within 1e-8 pixels.
  std::optional<Eigen::Vector2d> pixel(const Eigen::Vector3d& ray) const;

  // How the ray of length 1 moves with the pixel, by x and by y. Nothing where there is no ray.
  using Slope = Eigen::Matrix<double, 3, 2>;
  std::optional<Slope> rayByPixel(const Eigen::Vector2d& pixel) const;

 private:
  std::optional<Eigen::Vector3d> rayOf(const Eigen::Vector2d& plane) const;  // of any length
  std::optional<Eigen::Vector2d> planeOf(const Eigen::Vector3d& ray) const;

  Intrinsics k_;
  bool pinhole_, angles_;  // angles: the polynomial's chart is in angles
  PolynomialBend bend_;
};

}  // namespace parallax
