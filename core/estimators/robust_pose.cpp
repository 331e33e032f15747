#include "estimators/robust_pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <sstream>

#include "estimators/chance.h"
#include "estimators/consensus.h"
#include "estimators/opencv_ransac.h"
#include "estimators/pure_rotation.h"

namespace parallax {
namespace {

SearchSettings searchSettings(const RobustSettings& s) {
  const bool paper = s.estimator == "paper";
  return {s.thresholdPx > 0 ? s.thresholdPx
          : paper           ? 1.0
                            : 0.5,
          s.confidence,
          s.maxIterations > 0 ? s.maxIterations
          : paper             ? 1000
                              : 2000};
}

std::vector<int> inliersOf(const EpipolarError& error, const RelativePose& pose, double thresholdPx) {
  const Eigen::Matrix3d e = essentialMatrix(pose);
  std::vector<int> inliers;
  for (int i = 0; i < error.size(); ++i)
    if (error.squared(e, i) < thresholdPx * thresholdPx && inFront(pose, error.rays(i))) inliers.push_back(i);
  return inliers;
}

// The share of image 2 that lies so close to an epipolar line: a band across it of twice the threshold, wider by the
// root of two because Sampson's error divides the distance between both images.
double chanceOfALine(const Intrinsics& k, double thresholdPx) {
  const double band = 2 * std::numbers::sqrt2 * thresholdPx * std::hypot(k.width, k.height);
  return std::min(1.0, band / (double(k.width) * k.height));
}

// The verdict on a pose that was found, or was not: an empty sentence lets it pass.
class Verdict {
 public:
  Verdict(const EpipolarError& error, const Intrinsics& k2, double thresholdPx, int given, std::uint64_t seed)
      : error_(error), k2_(k2), thresholdPx_(thresholdPx), given_(given), seed_(seed) {}

  std::string on(const Consensus& found, const std::vector<int>& inliers) const {
    const int matches = int(std::lround(error_.votes())), agreeing = int(std::lround(votes(inliers)));
    const double line = chanceOfALine(k2_, thresholdPx_);
    const bool meant = inliers.size() >= 5 && expectedByChance(matches, agreeing, 5, line, found.models) < mostByChance;
    if (const auto sentence = onRotation(meant, inliers); meant || !sentence.empty()) return sentence;
    const auto given = counted(given_, "match", "matches");
    if (inliers.size() < 5)
      return given + "; five-point needs 5 inliers, found " + std::to_string(inliers.size()) + ".";
    return given + "; the best pose has " + std::to_string(inliers.size()) +
           " inliers, no more than chance would give.";
  }

 private:
  static constexpr double mostByChance = 1;
  static constexpr double fewestTurned = 8;  // matches that say something of a rotation

  // A translation counts for nothing when what a rotation leaves unexplained agrees with it no better than chance.
  // `meant`: the inliers are more than chance; without that only a rotation of most matches is believed.
  std::string onRotation(bool meant, const std::vector<int>& inliers) const {
    const double limitPx = 3 * thresholdPx_;
    std::vector<int> all(error_.size());
    std::iota(all.begin(), all.end(), 0);
    const auto fit = fitRotation(error_, meant ? inliers : all, limitPx, seed_);
    if (!fit) return {};
    std::vector<int> turned, moved;
    for (const int i : all) (fit->parallaxPx[i] < limitPx ? turned : moved).push_back(i);
    if (votes(turned) < std::max(fewestTurned, meant ? 0 : error_.votes() / 2)) return {};
    const int explained = int(inliers.size()) - fit->agreeing(inliers, limitPx), outside = int(moved.size());
    const double ways = std::max(1.0, outside * (outside - 1) / 2.0);  // two matches make a translation
    if (expectedByChance(outside, explained, 2, chanceOfDirections(*fit, moved), ways) < mostByChance) return {};
    std::ostringstream sentence;
    sentence.precision(2);
    sentence << "The cameras seem only to rotate: the median parallax of " << turned.size() << " of "
             << counted(given_, "match", "matches") << " is " << fit->medianParallaxPx(turned)
             << " px, too little for a direction of translation.";
    return sentence.str();
  }

  // A match that noise moved, or that is wrong, was moved in any direction: the mean share of the directions that leave
  // it within the threshold of its epipolar line.
  double chanceOfDirections(const RotationFit& fit, const std::vector<int>& moved) const {
    double sum = 0;
    for (const int i : moved)
      sum += 2 / std::numbers::pi * std::asin(std::min(1.0, std::numbers::sqrt2 * thresholdPx_ / fit.parallaxPx[i]));
    return moved.empty() ? 1 : sum / double(moved.size());
  }

  double votes(const std::vector<int>& members) const {
    double sum = 0;
    for (const int i : members) sum += error_.vote(i);
    return sum;
  }
  static std::string counted(int n, const char* one, const char* many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
  }

  const EpipolarError& error_;
  const Intrinsics& k2_;
  double thresholdPx_;
  int given_;  // matches, with those that are not finite
  std::uint64_t seed_;
};

Result<Consensus> search(const EpipolarError& error, const RobustSettings& settings, const Run& run) {
  if (settings.estimator == "paper") return opencvRansac(error, searchSettings(settings));
  return findConsensus(error, searchSettings(settings), run);
}

}  // namespace

const Fields<RobustSettings>& RobustSettings::fields() {
  static const Fields<RobustSettings> list{
      choice("robust", &RobustSettings::estimator,
             {{"precise", "Precise (refined inside the search)"}, {"paper", "Paper (five-point RANSAC of OpenCV)"}},
             "Robust estimation", "How the pose is found among right and wrong matches."),
      number("threshold", &RobustSettings::thresholdPx, 0, 20, "Inlier threshold",
             "Pixels a match may lie off its epipolar line; 0 is the method's own: 0.5 when precise, 1 as the paper."),
      number("confidence", &RobustSettings::confidence, 0.5, 0.999999, "Confidence",
             "The probability that the search has met a sample without a wrong match when it ends early."),
      integer("max-iterations", &RobustSettings::maxIterations, 0, 1000000, "Most samples",
              "Where the search ends at the latest; 0 is the method's own: 5000 when precise, 1000 as the paper.")};
  return list;
}

Result<RobustPose> estimateRobustly(const std::vector<Eigen::Vector2d>& points1,
                                    const std::vector<Eigen::Vector2d>& points2, const Intrinsics& intrinsics1,
                                    const Intrinsics& intrinsics2, const RobustSettings& settings, const Run& run) {
  if (points1.size() != points2.size())
    return fail(ErrorCode::badInput, "There are " + std::to_string(points1.size()) + " points in image 1 and " +
                                         std::to_string(points2.size()) + " in image 2.");
  if (const auto valid = fromJson<RobustSettings>(toJson(settings)); !valid)
    return tl::unexpected<Error>(valid.error());
  for (const Intrinsics* k : {&intrinsics1, &intrinsics2})
    if (const auto usable = checked(*k); !usable) return tl::unexpected<Error>(usable.error());

  std::vector<Eigen::Vector2d> finite1, finite2;
  std::vector<std::size_t> origin;
  for (std::size_t i = 0; i < points1.size(); ++i) {
    if (!points1[i].allFinite() || !points2[i].allFinite()) continue;
    finite1.push_back(points1[i]);
    finite2.push_back(points2[i]);
    origin.push_back(i);
  }
  const EpipolarError error(finite1, finite2, intrinsics1, intrinsics2);
  const auto found = search(error, settings, run);
  if (!found) return tl::unexpected<Error>(found.error());
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");

  const double thresholdPx = searchSettings(settings).thresholdPx;
  const auto inliers = found->cam2FromCam1 ? inliersOf(error, *found->cam2FromCam1, thresholdPx) : std::vector<int>{};
  RobustPose pose{{}, std::vector<bool>(points1.size(), false), {}};
  pose.failure = Verdict(error, intrinsics2, thresholdPx, int(points1.size()), run.seed).on(*found, inliers);
  if (!pose.failure.empty()) return pose;
  pose.cam2FromCam1 = found->cam2FromCam1;
  for (const int i : inliers) pose.inlier[origin[i]] = true;
  return pose;
}

}  // namespace parallax
