// Points of interest of an image, and what each looks like.
#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <string>
#include <vector>

#include "base/result.h"

namespace parallax {

struct Features {
  std::vector<cv::KeyPoint> keypoints;  // pixels of the image given, pixel centres at integers
  cv::Mat descriptors;                  // one row a keypoint: CV_32F (SURF, SIFT) or CV_8U bits (ORB, AKAZE)
};

enum class FeatureMethod { surf, orb, sift, akaze };

// How a method is set up. `paper`: the baseline comparable with the paper's SURF; `standard`: OpenCV's own defaults;
// `dense`: more and weaker points, found closer to the border; `strongest`: what measured best.
enum class Preset { standard, paper, dense, strongest };

// Grey or BGR, 8 bit, any size; an image too small for the method has no features, which is no error.
// Error: the method has no such preset (SURF: paper, strongest; ORB: standard, dense; SIFT: standard,
// dense; AKAZE: standard), or
// the image is empty or not 8 bit. One call uses as many threads as the method does of its own accord.
Result<Features> detectFeatures(FeatureMethod method, Preset preset, const cv::Mat& image);

// The distance its descriptors are compared with: cv::NORM_L2 or cv::NORM_HAMMING.
int descriptorNorm(FeatureMethod method);

}  // namespace parallax
