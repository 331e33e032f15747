#include "estimators/focal_profile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parallax {
namespace {

constexpr double firstStep = 0.01, growth = 1.25, longestStep = 0.12, furthest = 1.7;  // of the logarithm
// Nine in ten by the model hold the truth less often than that where few matches are right: errors have heavier tails.
// Chosen by rendered facades (28 of 31 pairs lie between these, 27 at 0.03); on seven other sets more do.
constexpr double tail = 0.02;
constexpr double mostCost = 50;  // above the least: no probability is left

RobustLoss lossOf(double thresholds, double thresholdPx) {
  return {RobustLoss::Shape::gemanMcClure, thresholds * thresholdPx};
}

class Walk {
 public:
  Walk(const EpipolarError& error, const FocalFreedom& freedom, int camera, double thresholdPx)
      : error_(error), freedom_(freedom), camera_(camera), thresholdPx_(thresholdPx) {
    freedom_.held[camera] = true;
    if (freedom.shared) freedom_.held = {true, true};
  }

  // From `start` outwards on both sides.
  FocalProfile from(const FocalPose& start) const {
    FocalProfile profile{{{start, cost(start)}}, camera_};
    for (const int direction : {1, -1}) {
      FocalPose at = start;
      double least = profile.points.front().cost;
      for (double step = firstStep; std::abs(at.logFactors[camera_]) < furthest; step = next(step)) {
        at = refinedWithHeld(error_, shifted(at, direction * step), freedom_, thresholdPx_);
        profile.points.push_back({at, cost(at)});
        least = std::min(least, profile.points.back().cost);
        if (profile.points.back().cost > least + mostCost) break;
      }
    }
    return profile;
  }

 private:
  static double next(double step) { return std::min(growth * step, longestStep); }

  FocalPose shifted(FocalPose pose, double by) const {
    for (int i = 0; i < 2; ++i)
      if (i == camera_ || freedom_.shared) pose.logFactors[i] += by;
    return pose;
  }

  double cost(const FocalPose& pose) const {
    return costOf(error_, pose, freedom_, lossOf(1, thresholdPx_)) / (freedom_.noisePx * freedom_.noisePx);
  }

  const EpipolarError& error_;
  FocalFreedom freedom_;
  int camera_;
  double thresholdPx_;
};

}  // namespace

FocalInterval FocalProfile::interval() const {
  constexpr double fine = 0.002;
  const auto log = [&](const Point& p) { return p.pose.logFactors[camera]; };
  const double least = std::min_element(points.begin(), points.end(), [](const Point& a, const Point& b) {
                         return a.cost < b.cost;
                       })->cost;
  std::vector<double> logs, sums;  // of the density, up to there
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const double width = log(points[i + 1]) - log(points[i]);
    const int parts = std::max(1, int(std::ceil(width / fine)));
    for (int k = 0; k < parts; ++k) {
      const double at = (k + 0.5) / parts, cost = std::lerp(points[i].cost, points[i + 1].cost, at);
      logs.push_back(log(points[i]) + at * width);
      sums.push_back((sums.empty() ? 0 : sums.back()) + std::exp((least - cost) / 2) * width / parts);
    }
  }
  const auto quantile = [&](double share) {
    const auto place = std::lower_bound(sums.begin(), sums.end(), share * sums.back());
    return std::exp(logs[std::min(place - sums.begin(), std::ptrdiff_t(logs.size()) - 1)]);
  };
  if (sums.empty())
    return {std::exp(log(points.front())), std::exp(log(points.front())), std::exp(log(points.front()))};
  return {quantile(0.5), quantile(tail), quantile(1 - tail)};
}

FocalPose refinedWithHeld(const EpipolarError& error, const FocalPose& start, const FocalFreedom& freedom,
                          double thresholdPx) {
  // A wide loss first: in one step of the focal length many matches leave the narrow one.
  const FocalPose near = refined(error, start, freedom, lossOf(4, thresholdPx), 10);
  return refined(error, near, freedom, lossOf(1, thresholdPx), 15);
}

FocalProfile focalProfile(const EpipolarError& error, const FocalPose& best, const FocalFreedom& freedom, int camera,
                          double thresholdPx) {
  constexpr int mostWalks = 3;
  constexpr double clearly = 1;
  const Walk walk(error, freedom, camera, thresholdPx);
  const auto byCost = [](const FocalProfile::Point& a, const FocalProfile::Point& b) { return a.cost < b.cost; };
  FocalProfile profile = walk.from(best);
  for (int i = 1; i < mostWalks; ++i) {  // what is better than the start shows that the start was in a lesser valley
    const auto least = std::min_element(profile.points.begin(), profile.points.end(), byCost);
    if (least->cost > profile.points.front().cost - clearly) break;
    profile = walk.from(FocalPose(least->pose));
  }
  std::sort(profile.points.begin(), profile.points.end(),
            [camera](const auto& a, const auto& b) { return a.pose.logFactors[camera] < b.pose.logFactors[camera]; });
  return profile;
}

}  // namespace parallax
