#include "geometry/polynomial_bend.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace parallax {

using Eigen::Matrix2d, Eigen::Vector2d;

PolynomialBend::Radial PolynomialBend::radial(double s) const {
  double n = 0, bySN = 0, d = 0, bySD = 0;  // Horner, with derivatives
  for (int i = 5; i >= 0; --i) {
    bySN = bySN * s + (i + 1) * over[i];
    bySD = bySD * s + (i + 1) * under[i];
    n = (n + over[i]) * s;
    d = (d + under[i]) * s;
  }
  n += 1;
  d += 1;
  return {n / d, (bySN - n / d * bySD) / d};
}

double PolynomialBend::slopeAt(double radius) const {
  const double s = radius * radius;
  double d = 1, power = 1;
  for (const double k : under) d += k * (power *= s);
  if (!(d > 0)) return -1;
  const Radial g = radial(s);
  return g.value + 2 * s * g.slope;
}

void PolynomialBend::findFold(bool angles) {
  using std::numbers::pi;
  constexpr double step = 0.25 * pi / 180, widestOfPlanes = 89.9 * pi / 180;
  const double widest = angles ? pi : widestOfPlanes;
  const auto radiusAt = [&](double angle) { return angles ? angle : std::tan(angle); };
  double good = 0, bad = 0;
  for (double a = step; bad == 0 && a < widest; a += step) (slopeAt(radiusAt(a)) > 0 ? good : bad) = a;
  if (bad == 0) bad = widest;
  for (int i = 0; i < 60; ++i) {
    const double middle = (good + bad) / 2;
    (slopeAt(radiusAt(middle)) > 0 ? good : bad) = middle;
  }
  fold_ = radiusAt(good);
}

bool PolynomialBend::isRound() const {
  return p.isZero(0) && std::all_of(prism.begin(), prism.end(), [](double k) { return k == 0; });
}

void PolynomialBend::addAside(const Vector2d& of, Point& point, const Matrix2d& byChart) const {
  const double x = of.x(), y = of.y(), r2 = of.squaredNorm(), p1 = p.x(), p2 = p.y();
  point.at += Vector2d(2 * p1 * x * y + p2 * (r2 + 2 * x * x) + r2 * (prism[0] + r2 * prism[1]),
                       p1 * (r2 + 2 * y * y) + 2 * p2 * x * y + r2 * (prism[2] + r2 * prism[3]));
  const double prismX = 2 * (prism[0] + 2 * r2 * prism[1]), prismY = 2 * (prism[2] + 2 * r2 * prism[3]);
  Matrix2d slope;
  slope << 2 * p1 * y + 6 * p2 * x + prismX * x, 2 * p1 * x + 2 * p2 * y + prismX * y,
      2 * p1 * x + 2 * p2 * y + prismY * x, 6 * p1 * y + 2 * p2 * x + prismY * y;
  point.by += slope * byChart;
}

PolynomialBend::Point PolynomialBend::bentWithSlope(const Vector2d& chart) const {
  const Radial g = radial(chart.squaredNorm());
  Point point{g.value * chart, g.value * Matrix2d::Identity() + 2 * g.slope * chart * chart.transpose()};
  if (isRound()) return point;
  const Vector2d y = point.at;
  const Matrix2d byChart = point.by;
  if (asideOfBent)
    addAside(y, point, byChart);
  else
    addAside(chart, point, Matrix2d::Identity());
  return point;
}

bool PolynomialBend::isBeforeFold(const Vector2d& chart) const {
  constexpr double rounding = 1e-12;
  return chart.squaredNorm() <= fold_ * fold_ * (1 + rounding);
}

std::optional<Vector2d> PolynomialBend::bent(const Vector2d& chart) const {
  if (!isBeforeFold(chart)) return {};
  const Point point = bentWithSlope(chart);
  if (!isRound() && !(point.by.determinant() > 0)) return {};
  return point.at;
}

// Newton's method, held in a bracket that every step narrows: up to the fold the radius grows.
double PolynomialBend::radiusOf(double bentRadius) const {
  double low = 0, high = fold_, r = std::min(bentRadius, fold_);
  for (int i = 0; i < 100; ++i) {
    const Radial g = radial(r * r);
    const double off = r * g.value - bentRadius;
    if (off == 0) break;
    (off > 0 ? high : low) = r;
    double next = r - off / (g.value + 2 * r * r * g.slope);
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (next == r || high - low < 1e-16 * high) break;
    r = next;
  }
  return r;
}

std::optional<Vector2d> PolynomialBend::straightened(const Vector2d& plane) const {
  const double radius = plane.norm();
  if (!(radius < 1e9)) return {};
  if (radius == 0 && isRound()) return plane;
  const double most = fold_ * radial(fold_ * fold_).value;
  if (isRound() && radius > most) return {};
  const double start = radius < most ? radiusOf(radius) : 0.999 * fold_;
  Vector2d chart = radius > 0 ? Vector2d(plane * (start / radius)) : plane;
  if (isRound()) return chart;
  const double enough = 1e-15 * (1 + radius);
  double off = 0;
  for (int i = 0; i < 50; ++i) {
    const Point point = bentWithSlope(chart);
    if (!(point.by.determinant() > 0)) return {};
    const Vector2d miss = plane - point.at;
    off = miss.norm();
    if (off <= enough) break;
    const Vector2d step = point.by.inverse() * miss;
    if (!step.allFinite()) return {};
    // Far beyond the fold Newton's steps mean nothing.
    chart += step.norm() > 0.2 * fold_ ? Vector2d(step * (0.2 * fold_ / step.norm())) : step;
    if (step.norm() < 1e-16 * (1 + chart.norm())) break;
  }
  if (!(off < 1e-12 * (1 + radius)) || !isBeforeFold(chart)) return {};
  return chart;
}

}  // namespace parallax
