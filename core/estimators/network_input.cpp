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

PosedImage scaled(const PosedImage& image) {
  return resized(image, {WorkingSize::Mode::exact, networkSide, networkSide});
}

// The middle `share` of the shorter side, as a square. Cut before scaling: scaled first, a strip of 1x20000 pixels
// would be gigabytes.
PosedImage centreOf(const PosedImage& image, double share) {
  const int width = image.bgr.cols, height = image.bgr.rows;
  const int side = std::max(1, int(std::lround(share * std::min(width, height))));
  const int left = (width - side) / 2, top = (height - side) / 2;
  PosedImage cut = image;
  cut.bgr = image.bgr(cv::Rect(left, top, side, side));
  cut.intrinsics = image.intrinsics.cropped(left, top, side, side);
  return cut;
}

PosedImage seenBy(const PosedImage& image, const std::string& input) {
  if (input == "crop") return scaled(centreOf(image, double(networkSide) / shorterSide));
  if (input == "square") return scaled(centreOf(image, 1));
  if (input == "resize") return scaled(image);
  return image;
}

}  // namespace

Result<void> checkInput(const cv::Mat& bgr, const std::string& input) {
  const double megapixels = 1e-6 * bgr.cols * bgr.rows;
  if (input != "full" || megapixels <= mostMegapixels) return {};
  return fail(ErrorCode::badInput, "The input full takes images of 20 megapixels at most, and this one has " +
                                       std::to_string(bgr.cols) + "x" + std::to_string(bgr.rows) +
                                       " pixels; choose the input crop or resize, or make the image smaller.");
}

NetworkInput networkInput(const PosedImage& image, const std::string& input) {
  const PosedImage seen = seenBy(image, input);
  NetworkInput prepared{{}, std::sqrt(seen.intrinsics.fx * seen.intrinsics.fy)};
  cv::cvtColor(seen.bgr, prepared.rgb, cv::COLOR_BGR2RGB);
  return prepared;
}

}  // namespace parallax
