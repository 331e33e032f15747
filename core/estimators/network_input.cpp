#include "estimators/network_input.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "imaging/resize.h"
#include "networks/network_kind.h"

namespace parallax {
namespace {

constexpr int shorterSide = 323;  // what the paper scales images to before cropping

cv::Mat scaled(const cv::Mat& bgr) {
  PosedImage image;
  image.bgr = bgr;
  image.intrinsics = assumedIntrinsics(bgr.cols, bgr.rows);  // nobody looks
  return resized(image, {WorkingSize::Mode::exact, networkSide, networkSide}).bgr;
}

// Cut before scaling: scaled first, a strip of 1x20000 pixels would be gigabytes.
cv::Mat centreOf(const cv::Mat& bgr) {
  const int shorter = std::min(bgr.cols, bgr.rows);
  const int side = std::max(1, int(std::lround(double(shorter) * networkSide / shorterSide)));
  return bgr(cv::Rect((bgr.cols - side) / 2, (bgr.rows - side) / 2, side, side));
}

}  // namespace

cv::Mat networkInput(const cv::Mat& bgr, const std::string& input) {
  cv::Mat seen = bgr, rgb;
  if (input == "crop") seen = scaled(centreOf(bgr));
  if (input == "resize") seen = scaled(bgr);
  cv::cvtColor(seen, rgb, cv::COLOR_BGR2RGB);
  return rgb;
}

}  // namespace parallax
