#include "estimators/robust_pose.h"

#include <algorithm>

#include "estimators/chance.h"
#include "estimators/consensus.h"
#include "estimators/opencv_ransac.h"
#include "estimators/pose_verdict.h"

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
                              : 50000};
}

Result<Consensus> search(const EpipolarError& error, const Intrinsics& intrinsics2, const RobustSettings& settings,
                         const Run& run) {
  SearchSettings how = searchSettings(settings);
  if (settings.estimator == "paper") return opencvRansac(error, how);
  if (settings.maxIterations == 0) how.chanceOfALine = chanceOfALine(error, intrinsics2, how.thresholdPx);
  return findConsensus(error, how, run);
}

using Points = std::vector<Eigen::Vector2d>;

struct Matches {
  Matches(const Points& points1, const Points& points2, const Intrinsics& k1, const Intrinsics& k2)
      : seen(points1, points2, k1, k2),
        error(seen.first, seen.second, k1, k2),
        intrinsics2(k2),
        given(points1.size()) {}

  double inlierVotes(const std::optional<RelativePose>& pose, double thresholdPx) const {
    double votes = 0;
    if (pose)
      for (const int i : inliersOf(*pose, error, thresholdPx)) votes += error.vote(i);
    return votes;
  }

  SeenByBoth seen;
  EpipolarError error;
  const Intrinsics& intrinsics2;
  std::size_t given;
};

// `models`: how many were tried before, and then also here.
Result<RobustPose> poseOf(const Matches& matches, const RobustSettings& settings, int& models, const Run& run) {
  const auto found = search(matches.error, matches.intrinsics2, settings, run);
  if (!found) return tl::unexpected<Error>(found.error());
  if (run.stopped()) return fail(ErrorCode::cancelled, "The estimation was stopped.");

  const double thresholdPx = searchSettings(settings).thresholdPx;
  const auto inliers =
      found->cam2FromCam1 ? inliersOf(*found->cam2FromCam1, matches.error, thresholdPx) : std::vector<int>{};
  models += found->models;
  RobustPose pose{{}, std::vector<bool>(matches.given, false), {}, {}};
  const Verdict verdict =
      verdictOn(inliers, models, {matches.error, matches.intrinsics2, thresholdPx, int(matches.given), run.seed});
  pose.failure = verdict.refusal();
  if (!pose.failure.empty()) return pose;
  pose.caution = verdict.caution;
  pose.cam2FromCam1 = found->cam2FromCam1;
  for (const int i : inliers) pose.inlier[matches.seen.origin[i]] = true;
  return pose;
}

bool convincing(const RobustPose& pose) {
  const auto inliers = std::count(pose.inlier.begin(), pose.inlier.end(), true);
  return inliers >= 200 && 2 * inliers >= std::ssize(pose.inlier);
}

}  // namespace

const Fields<RobustSettings>& RobustSettings::fields() {
  static const Fields<RobustSettings> list{
      choice("robust", &RobustSettings::estimator, {{"precise", "Precise"}, {"paper", "Paper's RANSAC"}},
             "Robust estimation",
             "How the pose is found among right and wrong matches: refined inside the search, or by OpenCV's "
             "five-point RANSAC as in the paper."),
      whereMinimumMeans(inUnit(number("threshold", &RobustSettings::thresholdPx, 0, 20, "Inlier threshold",
                                      "How far a match may lie off its epipolar line, in pixels of the images as "
                                      "scaled; 0 is automatic: 0.5 when precise, 1 as the paper."),
                               "px"),
                        "automatic"),
      number("confidence", &RobustSettings::confidence, 0.5, 0.999999, "Confidence",
             "The probability, 0.5 to 0.999999, that the search has met a sample without a wrong match when it ends "
             "early."),
      whereMinimumMeans(integer("max-iterations", &RobustSettings::maxIterations, 0, 1000000, "Most samples",
                                "How many samples of five matches the search tries at the most; 0 is automatic: 1000 "
                                "as the paper; when precise as many as the confidence asks for, up to 50000, but fewer "
                                "where the best pose by then is no better than chance."),
                        "automatic")};
  return list;
}

double searchThresholdPx(const RobustSettings& settings) { return searchSettings(settings).thresholdPx; }

Result<RobustPose> estimateRobustly(const Points& points1, const Points& points2, const Intrinsics& intrinsics1,
                                    const Intrinsics& intrinsics2, const RobustSettings& settings, const Run& run) {
  return estimateRobustly(points1, points2, {points1.size()}, intrinsics1, intrinsics2, settings, run);
}

Result<RobustPose> estimateRobustly(const Points& points1, const Points& points2, const std::vector<std::size_t>& parts,
                                    const Intrinsics& intrinsics1, const Intrinsics& intrinsics2,
                                    const RobustSettings& settings, const Run& run) {
  if (points1.size() != points2.size())
    return fail(ErrorCode::badInput, "There are " + std::to_string(points1.size()) + " points in image 1 and " +
                                         std::to_string(points2.size()) + " in image 2.");
  if (const auto valid = fromJson<RobustSettings>(toJson(settings)); !valid)
    return tl::unexpected<Error>(valid.error());
  for (const Intrinsics* k : {&intrinsics1, &intrinsics2})
    if (const auto usable = checked(*k); !usable) return tl::unexpected<Error>(usable.error());

  std::optional<Matches> all;  // mostly the first part convinces, and the whole is not needed
  const auto whole = [&]() -> const Matches& {
    if (!all) all.emplace(points1, points2, intrinsics1, intrinsics2);
    return *all;
  };
  Result<RobustPose> best;
  double most = 0;
  int models = 0;
  for (const std::size_t count : parts) {
    const auto first = [&](const Points& points) { return Points(points.begin(), points.begin() + count); };
    auto pose = count == points1.size()
                    ? poseOf(whole(), settings, models, run)
                    : poseOf({first(points1), first(points2), intrinsics1, intrinsics2}, settings, models, run);
    if (!pose || convincing(*pose)) return pose;
    const double votes = whole().inlierVotes(pose->cam2FromCam1, searchThresholdPx(settings));
    if (votes > most || most == 0) best = std::move(pose);  // without any pose what the last part says
    most = std::max(most, votes);
  }
  return best;
}

}  // namespace parallax
