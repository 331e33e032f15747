// ORB (Rublee et al., 2011).
#include <cmath>
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {
namespace {

// OpenCV multiplies a level's coordinates by the level's nominal factor. But its pyramid is resized about the corners
// of pixels, not their centres, and to whole numbers of pixels: together up to 2 pixels at the right of an image 640
// wide.
float atFullSize(float scaled, float nominal, int size) {
  const int levelSize = cvRound(float(size) * (1 / nominal));
  return (scaled / nominal + 0.5f) * float(size) / float(levelSize) - 0.5f;
}

}  // namespace

Features orb(const cv::Mat& grey, Preset preset) {
  // dense: the default border of 31 pixels takes a quarter of the width of an image of 227 pixels.
  const auto detector = preset == Preset::dense ? cv::ORB::create(2000, 1.2f, 8, 15, 0, 2, cv::ORB::HARRIS_SCORE, 31, 7)
                                                : cv::ORB::create();
  Features found;
  detector->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  for (auto& point : found.keypoints) {
    const auto nominal = float(std::pow(detector->getScaleFactor(), point.octave));
    point.pt = {atFullSize(point.pt.x, nominal, grey.cols), atFullSize(point.pt.y, nominal, grey.rows)};
  }
  return found;
}

}  // namespace parallax
