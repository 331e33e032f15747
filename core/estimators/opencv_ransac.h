// The robust estimator of the paper: OpenCV's five-point RANSAC.
#pragma once

#include "base/result.h"
#include "estimators/consensus.h"

namespace parallax {

// The pose of cv::findEssentialMat's best model, chosen among the four by the votes of all inliers. Its dice are its
// own: the same matches give the same pose. `thresholdPx` counts pixels of the mean focal length, as OpenCV does.
// Error: OpenCV threw.
Result<Consensus> opencvRansac(const EpipolarError& error, const SearchSettings& settings);

}  // namespace parallax
