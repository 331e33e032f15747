#include "estimators/pure_rotation.h"

#include <Eigen/SVD>
#include <algorithm>
#include <random>

namespace parallax {
namespace {

constexpr int samples = 32;  // of two; enough when half of the members turned

// Kabsch 1976: the rotation closest to taking each first ray to its second.
Eigen::Quaterniond closestRotation(const EpipolarError& matches, const std::vector<int>& members) {
  Eigen::Matrix3d sum = Eigen::Matrix3d::Zero();
  for (const int i : members)
    sum += matches.rays(i).second.normalized() * matches.rays(i).first.normalized().transpose();
  const Eigen::JacobiSVD<Eigen::Matrix3d> svd(sum, Eigen::ComputeFullU | Eigen::ComputeFullV);
  const double sign = (svd.matrixU() * svd.matrixV().transpose()).determinant() < 0 ? -1 : 1;
  return Eigen::Quaterniond(
      Eigen::Matrix3d(svd.matrixU() * Eigen::Vector3d(1, 1, sign).asDiagonal() * svd.matrixV().transpose()));
}

double parallax(const EpipolarError& matches, const Eigen::Matrix3d& rotation, int i) {
  return matches.offPx(rotation * matches.rays(i).first, i);
}

std::vector<int> agreeingWith(const EpipolarError& matches, const std::vector<int>& members,
                              const Eigen::Quaterniond& rotation, double limitPx) {
  const Eigen::Matrix3d r = rotation.toRotationMatrix();
  std::vector<int> agreeing;
  std::copy_if(members.begin(), members.end(), std::back_inserter(agreeing),
               [&](int i) { return parallax(matches, r, i) < limitPx; });
  return agreeing;
}

}  // namespace

int RotationFit::agreeing(const std::vector<int>& members, double limitPx) const {
  return int(std::count_if(members.begin(), members.end(), [&](int i) { return parallaxPx[i] < limitPx; }));
}

double RotationFit::medianParallaxPx(const std::vector<int>& members) const {
  std::vector<double> values;
  for (const int i : members) values.push_back(parallaxPx[i]);
  const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::optional<RotationFit> fitRotation(const EpipolarError& matches, const std::vector<int>& members, double limitPx,
                                       std::uint64_t seed) {
  if (members.size() < 2) return std::nullopt;
  std::mt19937_64 engine(seed);
  const auto any = [&] { return members[engine() % members.size()]; };
  std::vector<int> best;
  for (int i = 0; i < samples; ++i) {
    auto agreeing = agreeingWith(matches, members, closestRotation(matches, {any(), any()}), limitPx);
    if (agreeing.size() > best.size()) best = std::move(agreeing);
  }
  RotationFit fit{closestRotation(matches, best.size() < 2 ? members : best), {}};
  const Eigen::Matrix3d r = fit.rotation.toRotationMatrix();
  for (int i = 0; i < matches.size(); ++i) fit.parallaxPx.push_back(parallax(matches, r, i));
  return fit;
}

}  // namespace parallax
