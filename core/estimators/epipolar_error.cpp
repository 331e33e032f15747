#include "estimators/epipolar_error.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "geometry/lens.h"

namespace parallax {
namespace {

std::vector<double> fairVotes(const std::vector<Eigen::Vector2d>& points1,
                              const std::vector<Eigen::Vector2d>& points2) {
  std::map<std::pair<double, double>, int> uses1, uses2;
  const auto key = [](const Eigen::Vector2d& p) { return std::pair(p.x(), p.y()); };
  for (const auto& p : points1) ++uses1[key(p)];
  for (const auto& p : points2) ++uses2[key(p)];
  std::vector<double> votes;
  for (std::size_t i = 0; i < points1.size(); ++i)
    votes.push_back(1.0 / std::max(uses1[key(points1[i])], uses2[key(points2[i])]));
  return votes;
}

Eigen::Array2d inverseSquares(const Intrinsics& k) { return Eigen::Array2d(k.fx, k.fy).square().inverse(); }

}  // namespace

SeenByBoth::SeenByBoth(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                       const Intrinsics& intrinsics1, const Intrinsics& intrinsics2) {
  const Lens lens1(intrinsics1), lens2(intrinsics2);
  for (std::size_t i = 0; i < points1.size(); ++i) {
    if (!lens1.ray(points1[i]) || !lens2.ray(points2[i])) continue;
    first.push_back(points1[i]);
    second.push_back(points2[i]);
    origin.push_back(i);
  }
}

EpipolarError::EpipolarError(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                             const Intrinsics& intrinsics1, const Intrinsics& intrinsics2)
    : votes_(fairVotes(points1, points2)),
      onPlanes_(intrinsics1.model == LensModel::brown && intrinsics2.model == LensModel::brown),
      weight1_(inverseSquares(intrinsics1)),
      weight2_(inverseSquares(intrinsics2)) {
  const auto n = Eigen::Index(points1.size());
  const Eigen::Vector2d centre1(intrinsics1.cx, intrinsics1.cy), centre2(intrinsics2.cx, intrinsics2.cy);
  vote_.resize(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    places_.push_back({points1[i] - centre1, points2[i] - centre2});
    vote_[i] = float(votes_[i]);
    allVotes_ += votes_[i];
  }
  if (intrinsics1.distorted() || intrinsics2.distorted())
    addLenses(points1, points2, intrinsics1, intrinsics2);
  else
    addPinholes(points1, points2, intrinsics1, intrinsics2);
}

void EpipolarError::addPinholes(const std::vector<Eigen::Vector2d>& points1,
                                const std::vector<Eigen::Vector2d>& points2, const Intrinsics& intrinsics1,
                                const Intrinsics& intrinsics2) {
  for (auto* a : {&x1_, &y1_, &x2_, &y2_}) a->resize(size());
  for (int i = 0; i < size(); ++i) {
    const Eigen::Vector2d first = intrinsics1.normalised(points1[i]), second = intrinsics2.normalised(points2[i]);
    rays_.emplace_back(first, second);
    x1_[i] = float(first.x());
    y1_[i] = float(first.y());
    x2_[i] = float(second.x());
    y2_[i] = float(second.y());
  }
}

void EpipolarError::addLenses(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                              const Intrinsics& intrinsics1, const Intrinsics& intrinsics2) {
  const Lens lens1(intrinsics1), lens2(intrinsics2);
  bent_.resize(size(), Eigen::NoChange);
  for (int i = 0; i < size(); ++i) {
    rays_.emplace_back(lens1.ray(points1[i]).value(), lens2.ray(points2[i]).value());
    slope1_.push_back(lens1.rayByPixel(points1[i]).value());
    slope2_.push_back(lens2.rayByPixel(points2[i]).value());
    bent_.row(i) << rays_[i].first.transpose().cast<float>().array(), rays_[i].second.transpose().cast<float>().array(),
        slope1_[i].reshaped().transpose().cast<float>().array(),
        slope2_[i].reshaped().transpose().cast<float>().array();
  }
}

// J J^T line: what a step in the image changes the epipolar residual by, as a gradient along the ray.
Eigen::Vector3d EpipolarError::steepness1(const Eigen::Vector3d& line, int i) const {
  if (slope1_.empty()) return {line.x() * weight1_.x(), line.y() * weight1_.y(), 0};
  return slope1_[i] * (slope1_[i].transpose() * line);
}
Eigen::Vector3d EpipolarError::steepness2(const Eigen::Vector3d& line, int i) const {
  if (slope2_.empty()) return {line.x() * weight2_.x(), line.y() * weight2_.y(), 0};
  return slope2_[i] * (slope2_[i].transpose() * line);
}

double EpipolarError::squared(const Eigen::Matrix3d& e, int i) const {
  const auto& [a, b] = rays_[i];
  const Eigen::Vector3d line2 = e * a, line1 = e.transpose() * b;
  const double residual = b.dot(line2);
  return residual * residual / (line2.dot(steepness2(line2, i)) + line1.dot(steepness1(line1, i)));
}

double EpipolarError::offPx(const Eigen::Vector3d& direction, int i) const {
  constexpr double behind = std::numeric_limits<double>::infinity();
  const Eigen::Vector3d& b = rays_[i].second;
  if (slope2_.empty()) {
    if (direction.z() <= 0) return behind;
    return std::sqrt(((direction.hnormalized() - b.head<2>()).array().square() / weight2_).sum());
  }
  if (direction.dot(b) <= 0) return behind;
  const Slope& slope = slope2_[i];
  const Eigen::Vector2d moved = slope.transpose() * (direction.normalized() - b);
  return Eigen::Vector2d((slope.transpose() * slope).inverse() * moved).norm();
}

EpipolarError::Linear EpipolarError::linearised(const Eigen::Matrix3d& e, int i) const {
  const auto& [a, b] = rays_[i];
  const Eigen::Vector3d line2 = e * a, line1 = e.transpose() * b;
  const Eigen::Vector3d u = steepness2(line2, i), v = steepness1(line1, i);
  const double inverse = 1 / std::sqrt(line2.dot(u) + line1.dot(v)), residual = b.dot(line2) * inverse;
  const double bend = residual * inverse * inverse;  // from the derivative of the denominator
  Linear linear{residual, {}};
  for (int r = 0; r < 3; ++r)
    linear.byEssential.segment<3>(3 * r) = (inverse * b[r] - bend * u[r]) * a - bend * b[r] * v;
  return linear;
}

Eigen::ArrayXf EpipolarError::squares(const RelativePose& pose) const {
  if (!slope1_.empty()) return bentSquares(pose);
  const Eigen::Matrix3f e = essentialMatrix(pose).cast<float>(), r = pose.rotation.toRotationMatrix().cast<float>();
  const Eigen::Vector3f t = pose.translation.cast<float>();
  const Eigen::Array2f w1 = weight1_.cast<float>(), w2 = weight2_.cast<float>();
  Eigen::ArrayXf squares(size());
  for (int i = 0; i < size(); ++i) {
    const float x1 = x1_[i], y1 = y1_[i], x2 = x2_[i], y2 = y2_[i];
    const float line2x = e(0, 0) * x1 + e(0, 1) * y1 + e(0, 2), line2y = e(1, 0) * x1 + e(1, 1) * y1 + e(1, 2);
    const float line1x = e(0, 0) * x2 + e(1, 0) * y2 + e(2, 0), line1y = e(0, 1) * x2 + e(1, 1) * y2 + e(2, 1);
    const float residual = x2 * line2x + y2 * line2y + (e(2, 0) * x1 + e(2, 1) * y1 + e(2, 2));
    const float gradient =
        line2x * line2x * w2.x() + line2y * line2y * w2.y() + line1x * line1x * w1.x() + line1y * line1y * w1.y();
    // As inFront().
    const float ax = r(0, 0) * x1 + r(0, 1) * y1 + r(0, 2), ay = r(1, 0) * x1 + r(1, 1) * y1 + r(1, 2),
                az = r(2, 0) * x1 + r(2, 1) * y1 + r(2, 2);
    const float cx = y2 * az - ay, cy = ax - x2 * az, cz = x2 * ay - y2 * ax;
    const float depth1 = (y2 * t.z() - t.y()) * cx + (t.x() - x2 * t.z()) * cy + (x2 * t.y() - y2 * t.x()) * cz;
    const float depth2 =
        (ay * t.z() - az * t.y()) * cx + (az * t.x() - ax * t.z()) * cy + (ax * t.y() - ay * t.x()) * cz;
    squares[i] = depth1 < 0 && depth2 < 0 ? residual * residual / gradient : 1e12f;
  }
  return squares;
}

Eigen::ArrayXf EpipolarError::bentSquares(const RelativePose& pose) const {
  const Eigen::Matrix3d e = essentialMatrix(pose);
  Eigen::ArrayXf squares(size());
  for (int i = 0; i < size(); ++i) squares[i] = inFront(pose, rays_[i]) ? float(squared(e, i)) : 1e12f;
  return squares;
}

float EpipolarError::truncatedSum(const Eigen::Matrix3d& essential, double limit, float giveUpAt) const {
  if (!slope1_.empty()) return bentTruncatedSum(essential, limit, giveUpAt);
  constexpr int block = 64;
  using Block = Eigen::Array<float, Eigen::Dynamic, 1, 0, block, 1>;
  const Eigen::Matrix3f e = essential.cast<float>();
  const Eigen::Array2f w1 = weight1_.cast<float>(), w2 = weight2_.cast<float>();
  float sum = 0;
  for (int start = 0; start < size(); start += block) {
    const int length = std::min(block, size() - start);
    const auto x1 = x1_.segment(start, length), y1 = y1_.segment(start, length);
    const auto x2 = x2_.segment(start, length), y2 = y2_.segment(start, length);
    const Block line2x = e(0, 0) * x1 + e(0, 1) * y1 + e(0, 2), line2y = e(1, 0) * x1 + e(1, 1) * y1 + e(1, 2);
    const Block line1x = e(0, 0) * x2 + e(1, 0) * y2 + e(2, 0), line1y = e(0, 1) * x2 + e(1, 1) * y2 + e(2, 1);
    const Block residual = x2 * line2x + y2 * line2y + (e(2, 0) * x1 + e(2, 1) * y1 + e(2, 2));
    const Block gradient =
        line2x.square() * w2.x() + line2y.square() * w2.y() + line1x.square() * w1.x() + line1y.square() * w1.y();
    sum += ((residual.square() / gradient).min(float(limit)) * vote_.segment(start, length)).sum();
    if (!(sum < giveUpAt)) return std::numeric_limits<float>::infinity();
  }
  return sum;
}

float EpipolarError::bentTruncatedSum(const Eigen::Matrix3d& essential, double limit, float giveUpAt) const {
  constexpr int block = 64;
  using Block = Eigen::Array<float, Eigen::Dynamic, 1, 0, block, 1>;
  const Eigen::Matrix3f e = essential.cast<float>();
  float sum = 0;
  for (int start = 0; start < size(); start += block) {
    const int length = std::min(block, size() - start);
    const auto column = [&](int k) { return bent_.col(k).segment(start, length); };
    const auto dot = [&](const Block& x, const Block& y, const Block& z, int k) -> Block {
      return x * column(k) + y * column(k + 1) + z * column(k + 2);
    };
    Block line2[3], line1[3];
    for (int r = 0; r < 3; ++r) {
      line2[r] = e(r, 0) * column(0) + e(r, 1) * column(1) + e(r, 2) * column(2);
      line1[r] = e(0, r) * column(3) + e(1, r) * column(4) + e(2, r) * column(5);
    }
    const Block residual = dot(line2[0], line2[1], line2[2], 3);
    const Block gradient =
        dot(line1[0], line1[1], line1[2], 6).square() + dot(line1[0], line1[1], line1[2], 9).square() +
        dot(line2[0], line2[1], line2[2], 12).square() + dot(line2[0], line2[1], line2[2], 15).square();
    sum += ((residual.square() / gradient).min(float(limit)) * vote_.segment(start, length)).sum();
    if (!(sum < giveUpAt)) return std::numeric_limits<float>::infinity();
  }
  return sum;
}

}  // namespace parallax
