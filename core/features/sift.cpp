// SIFT (Lowe, 2004). `standard` has OpenCV's defaults, which are the paper's; `dense` also takes points of little
// contrast, for those who can tell right matches from many wrong ones.
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {

Features sift(const cv::Mat& grey, Preset preset) {
  const auto detector = preset == Preset::dense ? cv::SIFT::create(5000, 3, 0.015) : cv::SIFT::create();
  Features found;
  detector->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  // OpenCV starts from the image at twice its size and halves what it finds, but pixel x of that lies at x / 2 - 1/4.
  for (auto& point : found.keypoints) point.pt -= cv::Point2f(0.25f, 0.25f);
  return found;
}

}  // namespace parallax
