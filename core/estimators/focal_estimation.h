// The focal length of photographs whose cameras nobody knows, from the matches of the pair itself.
#pragma once

#include <Eigen/Core>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/run.h"
#include "geometry/intrinsics.h"

namespace parallax {

struct FocalQuestion {
  std::array<bool, 2> unknown{true, true};  // at least one
  bool shared = true;                       // both are unknown, and one camera took both photographs
  double thresholdPx = 0.5;                 // of a right match
};

// Nine times in ten the truth lies between `low` and `high`. Factors of the focal length that was given.
struct FocalInterval {
  double best = 1, low = 1, high = 1;
};

struct FocalEstimate {
  std::array<FocalInterval, 2> factors;  // of a camera that is known: 1
  double k1 = 0;                         // lens distortion of the cameras that are not known, mostly close to 0
  bool certain = false;                  // the matches say enough; else the guess is no worse
};

// Points in pixels of the images that the intrinsics belong to, match i the likeliest right one first, only finite
// ones. The intrinsics that are not known hold the guess of assumedIntrinsics(): the prior lies about it, log-normal,
// one standard deviation 0.6.
//
// Consensus (consensus.h) with few samples at each of six focal lengths, then pose, focal length, principal point and
// one coefficient of distortion refined together (focal_refinement.h); the least cost wins. All of these have priors,
// as in Kocur, Kyselica & Kukelova, "Robust self-calibration of focal lengths from the fundamental matrix", CVPR 2024:
// a formula for the focal length of a fundamental matrix (Bougnoux, ICCV 1998) has no answer where two optical axes
// meet, and little of one near that. A focal length that is shared is not determined where the axes meet at one
// distance from both cameras or are parallel (Sturm, CVPR 2001): objects on a turntable, the DTU robot. There, and with
// long lenses, the interval is wide and the estimate not certain; nor is it where a homography explains nearly all.
// Measured, with cameras hidden, median |f / f0 - 1|: fountain 1 %, lund_door 3 %; twin of DTU 28 % and temple 56 %, on
// which next to no pair is certain.
//
// Deterministic for the seed. Nothing for fewer than six matches that both lenses see, for a known lens that is not
// LensModel::brown, without a consensus, and when stopped.
std::optional<FocalEstimate> estimateFocals(const std::vector<Eigen::Vector2d>& points1,
                                            const std::vector<Eigen::Vector2d>& points2,
                                            const std::array<Intrinsics, 2>& cameras, const FocalQuestion& question,
                                            const Run& run);

}  // namespace parallax
