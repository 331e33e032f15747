// How many matches agree with a pose at each focal length: what a person sees who turns one by hand.
#pragma once

#include <Eigen/Core>
#include <array>
#include <vector>

#include "base/run.h"
#include "geometry/intrinsics.h"

namespace parallax {

// One count for each of `factors`, which rise: the focal lengths of the `turned` cameras (at least one) are multiplied
// by it, all else of the cameras stays, and the pose is the one most matches agree with then. A count is of matches
// within `thresholdPx` of their epipolar lines (pixels of the images that the intrinsics belong to, as the points are)
// that meet in front of both cameras. Empty when stopped, and where the lists differ in length.
//
// A consensus (consensus.h) of few samples a factor on a part of the matches, then the poses of neighbouring factors
// tried and refined on all, once up and once down, so that the curve shows the focal length and not the luck of
// samples.
std::vector<int> inliersByFocal(const std::vector<Eigen::Vector2d>& points1,
                                const std::vector<Eigen::Vector2d>& points2, const std::array<Intrinsics, 2>& cameras,
                                const std::array<bool, 2>& turned, const std::vector<double>& factors,
                                double thresholdPx, const Run& run);

// The middle of the highest stretch; -1: no match agrees anywhere.
int bestOf(const std::vector<int>& inliers);

}  // namespace parallax
