#include "estimators/epipolar_error.h"

#include <algorithm>
#include <limits>
#include <map>

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

EpipolarError::EpipolarError(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
                             const Intrinsics& intrinsics1, const Intrinsics& intrinsics2)
    : votes_(fairVotes(points1, points2)),
      weight1_(inverseSquares(intrinsics1)),
      weight2_(inverseSquares(intrinsics2)) {
  const auto n = Eigen::Index(points1.size());
  for (auto* a : {&x1_, &y1_, &x2_, &y2_, &vote_}) a->resize(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    const Rays r{intrinsics1.normalised(points1[i]), intrinsics2.normalised(points2[i])};
    rays_.push_back(r);
    x1_[i] = float(r.first.x());
    y1_[i] = float(r.first.y());
    x2_[i] = float(r.second.x());
    y2_[i] = float(r.second.y());
    vote_[i] = float(votes_[i]);
    allVotes_ += votes_[i];
  }
}

double EpipolarError::squared(const Eigen::Matrix3d& e, int i) const {
  const Eigen::Vector3d a = rays_[i].first.homogeneous(), b = rays_[i].second.homogeneous();
  const Eigen::Vector3d line2 = e * a, line1 = e.transpose() * b;
  const double residual = b.dot(line2);
  return residual * residual /
         ((line2.head<2>().array().square() * weight2_).sum() + (line1.head<2>().array().square() * weight1_).sum());
}

float EpipolarError::truncatedSum(const Eigen::Matrix3d& essential, double limit, float giveUpAt) const {
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

}  // namespace parallax
