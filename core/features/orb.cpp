// ORB (Rublee et al., 2011).
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {

Features orb(const cv::Mat& grey, Preset preset) {
  // dense: the default border of 31 pixels takes a quarter of the width of an image of 227 pixels.
  const auto detector = preset == Preset::dense ? cv::ORB::create(2000, 1.2f, 8, 15, 0, 2, cv::ORB::HARRIS_SCORE, 31, 7)
                                                : cv::ORB::create();
  Features found;
  detector->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  return found;
}

}  // namespace parallax
