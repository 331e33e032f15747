// SIFT (Lowe, 2004), with OpenCV's defaults, which are the paper's.
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {

Features sift(const cv::Mat& grey) {
  Features found;
  cv::SIFT::create()->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  return found;
}

}  // namespace parallax
