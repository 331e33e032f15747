// What a method does about cameras that nobody knows, before it looks for the pose.
#pragma once

#include <string>

#include "estimators/focal_estimation.h"
#include "estimators/image_features.h"

namespace parallax {

// Working cameras of two images, with what is to be said of them.
struct FoundFocals {
  std::array<Intrinsics, 2> working;                   // of the working sizes
  std::optional<std::array<Intrinsics, 2>> estimated;  // of the images as given, where the matches told
  std::string note;                                    // one sentence; empty where nothing had to be estimated
};

// `how`: "known": the cameras as they are; "unknown": those that are only assumed are estimated, as one camera where
// both photographs have one size; "shared", "each": both are estimated, whatever is known of them. Where the matches do
// not tell, cameras stay as they are and the note says so. Points in pixels of the working sizes, as
// estimateFocals() wants them.
FoundFocals findFocals(const std::string& how, const std::vector<Eigen::Vector2d>& points1,
                       const std::vector<Eigen::Vector2d>& points2, const ImageFeatures& first,
                       const ImageFeatures& second, double thresholdPx, const Run& run);

}  // namespace parallax
