// How probable a pose is after a prior and after matches of which each may be wrong.
#pragma once

#include <optional>
#include <vector>

#include "estimators/epipolar_error.h"
#include "estimators/pose_prior.h"
#include "estimators/right_or_wrong.h"

namespace parallax {

// Of one match, before any pose is known.
struct MatchBelief {
  double probability = 0.5;  // that it is right
  double noisePx = 0.5;      // standard deviation of a right one's distance from its epipolar line; see below
  double reachPx = 500;      // a wrong one lies anywhere in a band this wide around the epipolar line
};

// Each match is right with its probability, or wrong, and then anywhere in its band. A right one is off its line by
// Gaussian noise of its own size (a keypoint is found to a share of its size), and one in `bluntShare` by `bluntness`
// times as much: edges and shades move a little with the viewer. The logarithms are against "all matches are wrong":
// 0 is no evidence at all.
class PosePosterior {
 public:
  static constexpr double bluntShare = 0.3, bluntness = 5;

  // `matches` outlives this object. Without a prior every pose is equally likely.
  PosePosterior(const EpipolarError& matches, std::vector<MatchBelief> beliefs, std::optional<PosePrior> prior);

  const EpipolarError& matches() const { return *matches_; }
  const MatchBelief& belief(int i) const { return beliefs_[i]; }
  const std::optional<PosePrior>& prior() const { return prior_; }
  // The same with all points noisier by this factor: what a descent begins with, far from the solution.
  PosePosterior blurred(double factor) const;

  double logEvidence(const RelativePose& pose) const;  // of the matches, without the prior
  double logDensity(const RelativePose& pose) const;   // with it, against a pose of which nothing is known

  RightOrWrong lossOf(int i) const { return {sharp_[i], blunt_[i], bluntness}; }  // in squares of its noise
  // The probability that match i is right, given the pose; 0 behind a camera.
  double rightGiven(const RelativePose& pose, int i) const;

  // Laplace's approximation: the inverse of the covariance of the poses around a maximum, and the logarithm of the
  // probability of all of them together (Kass & Raftery 1995), which, unlike the density, tells a broad maximum that
  // many matches make from a sharp one that chance makes.
  PoseCovariance information(const RelativePose& maximum) const;
  double logMass(const RelativePose& maximum) const;

 private:
  const EpipolarError* matches_;
  std::vector<MatchBelief> beliefs_;
  std::optional<PosePrior> prior_;
  Eigen::ArrayXf sharp_, blunt_, votes_, factor_;  // factor: -1 / (2 noise^2)
  double logAllWrong_ = 0;                         // the sum of vote x log(1 - probability)
};

}  // namespace parallax
