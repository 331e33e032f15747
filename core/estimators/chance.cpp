#include "estimators/chance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parallax {

double chanceOfALine(const Intrinsics& k, double thresholdPx) {
  return std::min(1.0, 2 * std::numbers::sqrt2 * thresholdPx / std::sqrt(double(k.width) * k.height));
}

double expectedByChance(int matches, int inliers, int sample, double probability, double tried) {
  const int rest = matches - sample, agreeing = inliers - sample;
  if (agreeing <= 0 || rest < agreeing) return tried;
  double log = std::log(tried) + agreeing * std::log(probability);
  for (int i = 0; i < agreeing; ++i) log += std::log(double(rest - i) / (i + 1));  // the binomial coefficient
  return std::min(tried, std::exp(log));
}

}  // namespace parallax
