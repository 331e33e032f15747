#include "imaging/undistort.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "geometry/lens.h"

namespace parallax {
namespace {

constexpr double widest = 50 * std::numbers::pi / 180;  // off the axis, along either side

// Whether every pixel along the pinhole's border is one of the photograph's.
bool seesWithin(const Lens& lens, const Intrinsics& photograph, const Intrinsics& pinhole) {
  constexpr int steps = 24;
  const auto isIn = [&](double u, double v) {
    const Eigen::Vector2d at(u * (pinhole.width - 1), v * (pinhole.height - 1));
    const auto seen = lens.pixel(pinhole.normalised(at).homogeneous());
    return seen && seen->x() >= 0 && seen->y() >= 0 && seen->x() <= photograph.width - 1 &&
           seen->y() <= photograph.height - 1;
  };
  for (int i = 0; i <= steps; ++i) {
    const double along = double(i) / steps;
    if (!isIn(along, 0) || !isIn(along, 1) || !isIn(0, along) || !isIn(1, along)) return false;
  }
  return true;
}

Intrinsics pinholeOf(const Intrinsics& lens, double focalOverWidest) {
  Intrinsics pinhole{lens.width, lens.height, 0, 0, (lens.width - 1) / 2.0, (lens.height - 1) / 2.0};
  pinhole.source = lens.source;
  // Both sides at the widest or narrower, pixels as square as the lens's.
  const double ratio = lens.fy / lens.fx;
  const double fx = std::max(lens.width / 2.0, lens.height / 2.0 / ratio) / std::tan(widest);
  pinhole.fx = focalOverWidest * fx;
  pinhole.fy = focalOverWidest * fx * ratio;
  return pinhole;
}

}  // namespace

Intrinsics pinholeWithin(const Intrinsics& lens) {
  if (!lens.distorted()) return lens;
  const Lens seeing(lens);
  const auto fits = [&](double zoom) { return seesWithin(seeing, lens, pinholeOf(lens, zoom)); };
  double narrow = 1, wide = 1;
  if (fits(1)) return pinholeOf(lens, 1);
  for (constexpr double mostZoom = 1e4; !fits(narrow) && narrow < mostZoom;) wide = std::exchange(narrow, narrow * 1.5);
  for (int i = 0; i < 30; ++i) {
    const double middle = std::sqrt(wide * narrow);
    (fits(middle) ? narrow : wide) = middle;
  }
  return pinholeOf(lens, narrow);
}

Undistortion::Undistortion(const Intrinsics& lens) : from_(lens), pinhole_(pinholeWithin(lens)) {
  if (!lens.distorted()) return;
  const Lens seeing(lens);
  map_.create(pinhole_.height, pinhole_.width, CV_32FC2);
  for (int y = 0; y < map_.rows; ++y)
    for (int x = 0; x < map_.cols; ++x) {
      const auto seen = seeing.pixel(pinhole_.normalised(Eigen::Vector2d(x, y)).homogeneous());
      const Eigen::Vector2d at = seen.value_or(Eigen::Vector2d(-1e4, -1e4));  // black
      map_.at<cv::Vec2f>(y, x) = {float(at.x()), float(at.y())};
    }
}

PosedImage Undistortion::of(const PosedImage& photograph) const {
  if (map_.empty()) return photograph;
  PosedImage straight = photograph;
  straight.bgr = cv::Mat();
  cv::remap(photograph.bgr, straight.bgr, map_, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
  straight.intrinsics = pinhole_;
  return straight;
}

}  // namespace parallax
