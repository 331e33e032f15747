// Whether a model that matches agree with could have been found among wrong matches.
#pragma once

#include "estimators/epipolar_error.h"

namespace parallax {

// The probability that a wrong match lies within `thresholdPx` of its epipolar line, by Sampson's error: the share of
// image 2 in a band of twice the threshold about a line as long as a side, wider by the root of two because Sampson's
// error divides the distance between both images. Where the matches lie in a part of the image, as on a lone object,
// the side of that part counts: it is that of a square with the spread (the determinant of the covariance) of their
// points.
double chanceOfALine(const EpipolarError& error, const Intrinsics& intrinsics2, double thresholdPx);

// A pose is believed when fewer false alarms than this are expected. PoseLib's accuracy on the fountain at 227x227 needs
// more than 0.1; on the temple wrong poses grow with it.
inline constexpr double mostByChance = 0.2;

// How many of `tried` models, each made from `sample` of `matches` wrong matches, are expected to have at least
// `inliers` inliers, when a wrong match agrees with a model with `probability` (a-contrario detection; Moisan & Stival
// 2004). About 1 or more: the model means nothing. An upper bound: capped at `tried`.
double expectedByChance(int matches, int inliers, int sample, double probability, double tried);

}  // namespace parallax
