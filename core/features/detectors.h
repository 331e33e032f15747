// One function a method, each in its own file; detectFeatures() chooses. They are given an 8-bit grey image of at
// least leastSide pixels a side and may throw what their library throws.
#pragma once

#include "features/features.h"

namespace parallax {

constexpr int leastSide = 8;  // nothing smaller holds a single patch of any of the four

Features surf(const cv::Mat& grey, Preset preset);
Features orb(const cv::Mat& grey, Preset preset);
Features sift(const cv::Mat& grey, Preset preset);
Features akaze(const cv::Mat& grey);

}  // namespace parallax
