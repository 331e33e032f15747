#include "features/features.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "features/detectors.h"

namespace parallax {
namespace {

bool offers(FeatureMethod method, Preset preset) {
  switch (method) {
    case FeatureMethod::surf: return preset == Preset::paper || preset == Preset::strongest;
    case FeatureMethod::orb: return preset == Preset::standard || preset == Preset::dense;
    case FeatureMethod::sift: return preset == Preset::standard || preset == Preset::dense;
    case FeatureMethod::akaze: break;
  }
  return preset == Preset::standard;
}

Features detect(FeatureMethod method, Preset preset, const cv::Mat& grey) {
  switch (method) {
    case FeatureMethod::surf: return surf(grey, preset);
    case FeatureMethod::orb: return orb(grey, preset);
    case FeatureMethod::sift: return sift(grey, preset);
    case FeatureMethod::akaze: return akaze(grey);
  }
  return {};
}

}  // namespace

Result<Features> detectFeatures(FeatureMethod method, Preset preset, const cv::Mat& image) {
  if (!offers(method, preset)) return fail(ErrorCode::badInput, "This feature method has no such preset.");
  if (image.empty() || image.depth() != CV_8U || (image.channels() != 1 && image.channels() != 3))
    return fail(ErrorCode::badInput, "Features are found in 8-bit grey or BGR images only.");
  if (std::min(image.rows, image.cols) < leastSide) return Features{};
  try {
    cv::Mat grey = image;
    if (image.channels() == 3) cv::cvtColor(image, grey, cv::COLOR_BGR2GRAY);
    return detect(method, preset, grey);
  } catch (const std::exception& e) {
    return fail(ErrorCode::failed, std::string("The features could not be found: ") + e.what());
  }
}

int descriptorNorm(FeatureMethod method) {
  return method == FeatureMethod::surf || method == FeatureMethod::sift ? cv::NORM_L2 : cv::NORM_HAMMING;
}

}  // namespace parallax
