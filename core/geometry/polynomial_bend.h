// The bend that Brown's lens, the rational one and the fisheyes with polynomials share.
#pragma once

#include <Eigen/Core>
#include <array>
#include <optional>

namespace parallax {

// A point c of a chart (tan a or a along each direction, with a the angle off the optical axis) goes to
//   y = c g(|c|^2),  g(s) = (1 + over . (s, s^2, ...)) / (1 + under . (s, s^2, ...)),
// and to that is added, as a function of c or, with `asideOfBent`, of y: the decentring p (Brown 1966) and the thin
// prism, whose numbers multiply r^2 and r^4 along x, then along y (Weng et al. 1992).
//
// A polynomial fitted to what an image shows goes its own way beyond: at some radius it turns back, and from there on
// pixels would have two rays. That radius is the fold; nothing at or beyond it is bent or straightened.
class PolynomialBend {
 public:
  std::array<double, 6> over{}, under{};
  Eigen::Vector2d p{0, 0};
  std::array<double, 4> prism{};
  bool asideOfBent = false;

  // To be called once all numbers are there. `angles`: the chart's radius is an angle, up to pi; else its tangent.
  void findFold(bool angles);
  double fold() const { return fold_; }  // in the chart

  std::optional<Eigen::Vector2d> bent(const Eigen::Vector2d& chart) const;
  // The reverse, to rounding (Newton).
  std::optional<Eigen::Vector2d> straightened(const Eigen::Vector2d& plane) const;

 private:
  struct Radial {
    double value, slope;  // g and its derivative by s
  };
  struct Point {
    Eigen::Vector2d at;
    Eigen::Matrix2d by;  // derivative by the chart
  };
  Radial radial(double s) const;
  double slopeAt(double radius) const;  // of radius x g; below zero beyond a pole
  double radiusOf(double bentRadius) const;
  void addAside(const Eigen::Vector2d& of, Point& point, const Eigen::Matrix2d& byChart) const;
  Point bentWithSlope(const Eigen::Vector2d& chart) const;
  bool isRound() const;
  bool isBeforeFold(const Eigen::Vector2d& chart) const;

  double fold_ = 0;
};

}  // namespace parallax
