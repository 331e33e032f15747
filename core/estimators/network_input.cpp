#include "estimators/network_input.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "imaging/resize.h"
#include "networks/network_kind.h"

namespace parallax {
namespace {

constexpr double mostMegapixels = 20;
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

Result<void> checkInput(const cv::Mat& bgr, const std::string& input) {
  const double megapixels = 1e-6 * bgr.cols * bgr.rows;
  if (input != "full" || megapixels <= mostMegapixels) return {};
  return fail(ErrorCode::badInput, "The input full takes images of 20 megapixels at most, and this one has " +
                                       std::to_string(bgr.cols) + "x" + std::to_string(bgr.rows) +
                                       " pixels; choose the input crop or resize, or make the image smaller.");
}

cv::Mat networkInput(const cv::Mat& bgr, const std::string& input) {
  cv::Mat seen = bgr, rgb;
  if (input == "crop") seen = scaled(centreOf(bgr));
  if (input == "resize") seen = scaled(bgr);
  cv::cvtColor(seen, rgb, cv::COLOR_BGR2RGB);
  return rgb;
}

}  // namespace parallax
