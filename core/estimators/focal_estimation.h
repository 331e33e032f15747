// The focal length of photographs whose cameras nobody knows, from the matches of the pair itself.
#pragma once

#include <Eigen/Core>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/run.h"
#include "estimators/focal_profile.h"
#include "geometry/intrinsics.h"

namespace parallax {

struct FocalQuestion {
  std::array<bool, 2> unknown{true, true};  // at least one
  bool shared = true;                       // both are unknown, and one camera took both photographs
  double thresholdPx = 0.5;                 // of a right match
};

struct FocalEstimate {
  std::array<FocalInterval, 2> factors;  // of a camera that is known: 1
  double k1 = 0;                         // lens distortion of the cameras that are not known, mostly close to 0
  bool told = false;                     // of matches enough lie off any plane and agree; else wrong ones may decide
  bool certain = false;                  // told, and the interval is narrow: `high` less than twice `low`
};

// Points in pixels of the images that the intrinsics belong to, match i the likeliest right one first, only finite
// ones. The intrinsics that are not known hold the guess of assumedIntrinsics(): the prior lies about it, log-normal,
// one standard deviation 0.7.
//
// Consensus (consensus.h) with few samples at each of six focal lengths, then pose, focal length, principal point and
// one coefficient of distortion refined together (focal_refinement.h); from the least cost the profile of the posterior
// (focal_profile.h), whose median is the estimate. All of these have priors, as in Kocur, Kyselica & Kukelova, "Robust
// self-calibration of focal lengths from the fundamental matrix", CVPR 2024: a formula for the focal length of a
// fundamental matrix (Bougnoux, ICCV 1998) has no answer where two optical axes meet, and little of one near that.
//
// A focal length that is shared is not determined where the axes meet at one distance from both cameras or are parallel
// (Sturm, CVPR 2001): objects on a turntable, the DTU robot. The Cramer-Rao bound of its logarithm at the truth, right
// matches only, median over pairs (a prior's is 0.7): fountain 0.02, lund_door 0.03, twin of DTU 6, temple 59 (14 right
// matches); a focal length 1.5 times too long or short costs 0.06 of a squared deviation on twin and temple. Wide
// angles alone are excluded there, so the median lies longer than the guess, and the interval is wide. Nor does a pair
// tell where a homography explains nearly all.
// Measured, SIFT at 1000, cameras hidden, median |f / f0 - 1|: fountain 1 %, lund_door 4 %, twin 12 % (33 % the guess),
// temple 50 % (as the guess, which stays for most). The interval held the truth in 0.90 to 1 of the pairs of each
// of eight sets of scenes; all of them had been looked at while its constants were set.
//
// Deterministic for the seed. Nothing for fewer than six matches that both lenses see, for a known lens that is not
// LensModel::brown, without a consensus, and when stopped.
std::optional<FocalEstimate> estimateFocals(const std::vector<Eigen::Vector2d>& points1,
                                            const std::vector<Eigen::Vector2d>& points2,
                                            const std::array<Intrinsics, 2>& cameras, const FocalQuestion& question,
                                            const Run& run);

}  // namespace parallax
