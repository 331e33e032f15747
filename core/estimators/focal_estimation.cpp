#include "estimators/focal_estimation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/calib3d.hpp>

#include "estimators/consensus.h"
#include "estimators/focal_profile.h"
#include "estimators/focal_trial.h"

namespace parallax {
namespace {

constexpr std::array<double, 6> startingFactors{1, 0.67, 1.5, 2.25, 0.45, 3.4};
constexpr std::size_t most = 800;   // matches: what is left in thousands more is no news, for they err together
constexpr int mostSamples = 300;    // of five matches, at each starting factor
constexpr double noiseShare = 0.6;  // of the threshold: one standard deviation
// Matches err together, near each other and with the lens, whose model is not the true one: a thousand of them say no
// more than this many that err alone (measured: intervals hold the truth).
constexpr double mostIndependent = 200;
constexpr double narrow =
    1.93;  // high over low: one standard deviation of 0.2 of the logarithm; the prior's own is 0.7
constexpr double fewestOffThePlane = 30, leastShareOffThePlane = 0.1;
constexpr double leastShareAgreeing = 0.5;  // else what the wrong matches say may outweigh it, if it is little

class Estimation {
 public:
  Estimation(const std::vector<Eigen::Vector2d>& points1, const std::vector<Eigen::Vector2d>& points2,
             const std::array<Intrinsics, 2>& cameras, const FocalQuestion& question)
      : first_(thinned(points1, most)),
        second_(thinned(points2, most)),
        cameras_(cameras),
        question_(question),
        error_(first_, second_, cameras[0], cameras[1]) {
    freedom_ = {question.unknown[0], question.unknown[1], question.shared};
    freedom_.noisePx = noiseShare * question.thresholdPx;
  }

  std::optional<FocalEstimate> run(const Run& run) {
    std::optional<FocalPose> best;
    double leastCost = 0;
    for (const double factor : startingFactors) {
      if (run.stopped()) return {};
      const auto start = searchedAt(factor, run);
      if (!start) continue;
      const FocalPose found = refined(error_, *start, freedom_, loss(2), 20);
      const double cost = costOf(error_, found, freedom_, {RobustLoss::Shape::truncated, question_.thresholdPx});
      if (best && cost >= leastCost) continue;
      best = found;
      leastCost = cost;
    }
    if (!best) return {};
    freedom_.noisePx *= std::sqrt(std::max(1.0, votes(inliers(*best)) / mostIndependent));
    if (run.stopped()) return {};
    return judged(refined(error_, refined(error_, *best, freedom_, loss(2), 30), freedom_, loss(1), 30));
  }

 private:
  double limit() const { return question_.thresholdPx * question_.thresholdPx; }
  RobustLoss loss(double thresholds) const {
    return {RobustLoss::Shape::gemanMcClure, thresholds * question_.thresholdPx};
  }

  // Twice the threshold, because the focal length is not quite the right one.
  std::optional<FocalPose> searchedAt(double factor, const Run& run) const {
    const double first = question_.unknown[0] ? factor : 1, second = question_.unknown[1] ? factor : 1;
    const EpipolarError error(first_, second_, withFocalTimes(cameras_[0], first), withFocalTimes(cameras_[1], second));
    const auto found = findConsensus(error, {2 * question_.thresholdPx, 0.999, mostSamples}, {run.stop, {}, run.seed});
    if (!found.cam2FromCam1) return {};
    return FocalPose{*found.cam2FromCam1, {std::log(first), std::log(second)}};
  }

  std::vector<int> inliers(const FocalPose& pose) const {
    const Eigen::ArrayXd squares = squaredErrors(error_, pose, freedom_);
    std::vector<int> found;
    for (int i = 0; i < error_.size(); ++i)
      if (squares[i] < limit() && inFront(error_, pose, i)) found.push_back(i);
    return found;
  }

  double votes(const std::vector<int>& matches) const {
    return std::accumulate(matches.begin(), matches.end(), 0.0,
                           [&](double sum, int i) { return sum + error_.vote(i); });
  }

  // Votes of those that no homography explains. The matches of a plane, and of a camera that only turns, agree with
  // some pose at every focal length; then a few wrong ones decide, and look as certain as they are not.
  double votesOffThePlane(const std::vector<int>& matches) const {
    if (matches.size() < 4) return 0;
    std::vector<cv::Point2d> first, second;
    for (const int i : matches) {
      first.emplace_back(first_[i].x(), first_[i].y());
      second.emplace_back(second_[i].x(), second_[i].y());
    }
    // The matrix is refined after the search, but OpenCV's list of inliers is of before.
    const double reach = 3 * question_.thresholdPx;
    const cv::Mat plane = cv::findHomography(first, second, cv::RANSAC, reach);
    if (plane.empty()) return votes(matches);
    std::vector<cv::Point2d> there;
    cv::perspectiveTransform(first, there, plane);
    double sum = 0;
    for (std::size_t k = 0; k < matches.size(); ++k)
      if (cv::norm(there[k] - second[k]) > reach) sum += error_.vote(matches[k]);
    return sum;
  }

  FocalEstimate judged(FocalPose pose) const {
    FocalEstimate estimate;
    for (int camera = 0; camera < 2; ++camera) {
      if (!question_.unknown[camera]) continue;
      auto& factor = estimate.factors[camera];
      factor = question_.shared && camera == 1
                   ? estimate.factors[0]
                   : focalProfile(error_, pose, freedom_, camera, question_.thresholdPx).interval();
    }
    // Of two that differ the second belongs to the first: the medians of both need not fit one pose.
    const bool each = question_.unknown[0] && question_.unknown[1] && !question_.shared;
    FocalFreedom held = freedom_;
    held.held = {true, !each};
    for (int camera = 0; camera < 2; ++camera) pose.logFactors[camera] = std::log(estimate.factors[camera].best);
    pose = refinedWithHeld(error_, pose, held, question_.thresholdPx);
    auto& second = estimate.factors[1];
    if (each) second.best = std::clamp(std::exp(pose.logFactors[1]), second.low, second.high);
    estimate.k1 = pose.k1;
    const auto agreeing = inliers(pose);
    const bool deep =
        votesOffThePlane(agreeing) >= std::max(fewestOffThePlane, leastShareOffThePlane * votes(agreeing));
    const bool sharp = std::all_of(estimate.factors.begin(), estimate.factors.end(),
                                   [](const FocalInterval& f) { return f.high < narrow * f.low; });
    estimate.certain = deep && sharp;
    estimate.told = deep && (sharp || votes(agreeing) >= leastShareAgreeing * error_.votes());
    return estimate;
  }

  std::vector<Eigen::Vector2d> first_, second_;
  const std::array<Intrinsics, 2>& cameras_;
  const FocalQuestion& question_;
  EpipolarError error_;
  FocalFreedom freedom_;
};

}  // namespace

std::optional<FocalEstimate> estimateFocals(const std::vector<Eigen::Vector2d>& points1,
                                            const std::vector<Eigen::Vector2d>& points2,
                                            const std::array<Intrinsics, 2>& cameras, const FocalQuestion& question,
                                            const Run& run) {
  if (points1.size() != points2.size()) return {};
  if (cameras[0].model != LensModel::brown || cameras[1].model != LensModel::brown) return {};
  const SeenByBoth seen(points1, points2, cameras[0], cameras[1]);
  if (seen.first.size() < 6) return {};
  try {
    return Estimation(seen.first, seen.second, cameras, question).run(run);
  } catch (const std::exception&) {  // OpenCV's: nothing is known then
    return {};
  }
}

}  // namespace parallax
