#include "estimators/chance.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace parallax {

double chanceOfALine(const EpipolarError& error, const Intrinsics& k, double thresholdPx) {
  Eigen::Vector2d sum = Eigen::Vector2d::Zero();
  Eigen::Matrix2d squares = Eigen::Matrix2d::Zero();
  for (int i = 0; i < error.size(); ++i) {
    const Eigen::Vector2d& at = error.places(i).second;
    sum += at;
    squares += at * at.transpose();
  }
  const double n = std::max(1, error.size()), image = std::sqrt(double(k.width) * k.height);
  const double spread = (squares / n - sum * sum.transpose() / (n * n)).determinant();  // of a square: side^4 / 144
  const double side = std::min(image, std::pow(144 * std::max(0.0, spread), 0.25));
  return side > 0 ? std::min(1.0, 2 * std::numbers::sqrt2 * thresholdPx / side) : 1;
}

double expectedByChance(int matches, int inliers, int sample, double probability, double tried) {
  const int rest = matches - sample, agreeing = inliers - sample;
  if (agreeing <= 0 || rest < agreeing) return tried;
  double log = std::log(tried) + agreeing * std::log(probability);
  for (int i = 0; i < agreeing; ++i) log += std::log(double(rest - i) / (i + 1));  // the binomial coefficient
  return std::min(tried, std::exp(log));
}

}  // namespace parallax
