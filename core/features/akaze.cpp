// AKAZE (Alcantarilla et al., 2013), with OpenCV's defaults.
#include <opencv2/features2d.hpp>

#include "features/detectors.h"

namespace parallax {
namespace {

// OpenCV puts a point of an octave where it would be if halving left no row over: each one left over moves the points
// at the far end by a pixel of the octave.
float atFullSize(float halved, int octave, int size) {
  const int octaveSize = size >> octave;
  return (halved + 0.5f) * float(size) / float(octaveSize << octave) - 0.5f;
}

}  // namespace

Features akaze(const cv::Mat& grey) {
  Features found;
  cv::AKAZE::create()->detectAndCompute(grey, cv::noArray(), found.keypoints, found.descriptors);
  for (auto& point : found.keypoints)
    point.pt = {atFullSize(point.pt.x, point.octave, grey.cols), atFullSize(point.pt.y, point.octave, grey.rows)};
  return found;
}

}  // namespace parallax
