// From matched points, many of them wrong, to a relative pose, or to the reason why there is none.
#pragma once

#include <Eigen/Core>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/run.h"
#include "base/settings.h"
#include "geometry/intrinsics.h"
#include "geometry/relative_pose.h"

namespace parallax {

struct RobustSettings {
  std::string estimator = "precise";  // or "paper": OpenCV's five-point RANSAC
  double thresholdPx = 0;             // pixels of the images the points are in; 0: 0.5 when precise, 1 as the paper
  double confidence = 0.999;
  // Samples; 0: 1000 as the paper; when precise as many as the confidence asks for, up to 50000, but fewer where the
  // best pose by then is no better than chance.
  int maxIterations = 0;

  static const Fields<RobustSettings>& fields();
};

double searchThresholdPx(const RobustSettings& settings);  // 0 replaced by what it stands for

struct RobustPose {
  std::optional<RelativePose> cam2FromCam1;
  std::vector<bool> inlier;  // by match that was looked among; all false without a pose
  std::string failure;       // without a pose: one sentence of why, with the counts
  std::string caution;       // with a pose: one sentence when it may be chance; mostly empty
};

// Points in pixels of the images that the intrinsics belong to; match i is points1[i] with points2[i], the likeliest
// right ones first if that is known. A match that is not finite is never an inlier. Too few matches, agreement no
// better than chance, and cameras that only rotate (all matches within 3 thresholds of where a rotation puts them) are
// a RobustPose without a pose. Error: lists of different lengths, unusable intrinsics or settings, a stopped run.
Result<RobustPose> estimateRobustly(const std::vector<Eigen::Vector2d>& points1,
                                    const std::vector<Eigen::Vector2d>& points2, const Intrinsics& intrinsics1,
                                    const Intrinsics& intrinsics2, const RobustSettings& settings, const Run& run);

// The same among the first matches only, as many as the first of `parts` (ascending) whose pose is convincing: 200
// inliers that are half of its matches or more. Where none is: that part whose pose has the most inliers among all
// matches. Each part's verdict counts the models of those before it.
Result<RobustPose> estimateRobustly(const std::vector<Eigen::Vector2d>& points1,
                                    const std::vector<Eigen::Vector2d>& points2, const std::vector<std::size_t>& parts,
                                    const Intrinsics& intrinsics1, const Intrinsics& intrinsics2,
                                    const RobustSettings& settings, const Run& run);

}  // namespace parallax
