#include "preparation/scaled.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "imaging/resize.h"

namespace parallax {

std::pair<int, int> scaledSize(int width, int height, int shorterSide) {
  const int shorter = std::min(width, height);
  if (shorterSide <= 0 || shorter <= 0) return {width, height};
  const auto side = [&](int pixels) {
    return pixels == shorter ? shorterSide : int(std::lround(double(pixels) * shorterSide / shorter));
  };
  return {side(width), side(height)};
}

ScaledImage scaled(const PosedImage& image, int shorterSide) {
  const auto [width, height] = scaledSize(image.bgr.cols, image.bgr.rows, shorterSide);
  const PosedImage small = resized(image, {WorkingSize::Mode::exact, width, height});
  ScaledImage out{width, height, std::vector<std::uint8_t>(3ul * unsigned(width) * unsigned(height)), {}};
  cv::cvtColor(small.bgr, cv::Mat(height, width, CV_8UC3, out.rgb.data()), cv::COLOR_BGR2RGB);
  // A training set has no word for how certain a camera is, so it holds those that are known.
  if (image.intrinsics.source >= CameraSource::typed) out.intrinsics = small.intrinsics;
  return out;
}

}  // namespace parallax
