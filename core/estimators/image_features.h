// The features of one image at the size that a method works at: what the image brings to all its pairs.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "estimators/pose_estimator.h"
#include "features/features.h"

namespace parallax {

struct ImageFeatures {
  Features features;              // in pixels of the working size
  Intrinsics intrinsics;          // of the working size
  cv::Size original;              // pixels of the image as given
  std::vector<StageTime> stages;  // "resize", "detect"

  // A pixel of the working size as a pixel of the image as given (pixel centres at integers in both).
  Eigen::Vector2d inOriginal(const Eigen::Vector2d& working) const;
  std::size_t bytes() const;
};

// `size` as in imaging/resize.h. Error: no usable image or size, or what detectFeatures() says.
Result<ImageFeatures> imageFeatures(const PosedImage& image, FeatureMethod method, Preset preset,
                                    const std::string& size);

}  // namespace parallax
