// SIFT (Lowe, 2004), with OpenCV's defaults, which are the paper's.
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {

Features sift(const cv::Mat& grey) {
  Features found;
  cv::SIFT::create()->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  // OpenCV starts from the image at twice its size and halves what it finds, but pixel x of that lies at x / 2 - 1/4.
  for (auto& point : found.keypoints) point.pt -= cv::Point2f(0.25f, 0.25f);
  return found;
}

}  // namespace parallax
