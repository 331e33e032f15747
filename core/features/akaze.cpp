// AKAZE (Alcantarilla et al., 2013), with OpenCV's defaults.
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {

Features akaze(const cv::Mat& grey) {
  Features found;
  cv::AKAZE::create()->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  return found;
}

}  // namespace parallax
