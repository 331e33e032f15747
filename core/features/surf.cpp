// SURF (Bay et al., 2008) as dlib has it: Debian builds OpenCV without its own.
#include <algorithm>
#include <dlib/image_keypoint/surf.h>
#include <dlib/image_transforms/assign_image.h>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "features/detectors.h"

namespace parallax {
namespace {

// `paper` is as good as OpenCV's SURF with its default threshold, on images shrunk by area averaging (measured on the
// Strecha fountain); dlib's own default of 30 finds too few points in those. dlib starts at twice the sampling step of
// OpenCV's SURF, so it is given the image at twice the size; and it leaves out whatever has less than 32 scales to the
// border, so the strongest set-up adds a border to be left out. Doubling a photograph beyond `largestDoubled` would
// cost gigabytes and finds nothing that matters.
struct Setup {
  int border;        // pixels of the doubled image
  double threshold;  // of the Hessian's determinant
};
constexpr Setup paper{0, 15}, strongest{40, 10};
constexpr int largestDoubled = 2048;  // longer side, before doubling
constexpr long mostPoints = 10000;    // the strongest ones; dlib's default

cv::Mat prepared(const cv::Mat& grey, int scale, int border) {
  cv::Mat out = grey;
  if (scale != 1) cv::resize(grey, out, {}, scale, scale, cv::INTER_CUBIC);
  if (border > 0) cv::copyMakeBorder(out, out, border, border, border, border, cv::BORDER_REFLECT_101);
  return out;
}

std::vector<dlib::surf_point> surfPoints(const cv::Mat& grey, double threshold) {
  dlib::array2d<unsigned char> image(grey.rows, grey.cols);
  for (int y = 0; y < grey.rows; ++y) std::copy_n(grey.ptr(y), grey.cols, &image[y][0]);
  return dlib::get_surf_points(image, mostPoints, threshold);
}

}  // namespace

Features surf(const cv::Mat& grey, Preset preset) {
  const Setup setup = preset == Preset::paper ? paper : strongest;
  const int scale = std::max(grey.rows, grey.cols) <= largestDoubled ? 2 : 1;
  const int border = std::min(setup.border, std::min(grey.rows, grey.cols) * scale - 1);
  const auto points = surfPoints(prepared(grey, scale, border), setup.threshold);

  Features found;
  found.descriptors.create(int(points.size()), 64, CV_32F);
  const auto original = [&](double x) { return float((x - border + 0.5) / scale - 0.5); };
  for (std::size_t i = 0; i < points.size(); ++i) {
    const dlib::interest_point& p = points[i].p;
    const double angle = points[i].angle * 180 / std::numbers::pi;
    // SURF's Gaussian at scale 1.2 is a 9 x 9 filter; a keypoint's size is a diameter.
    found.keypoints.emplace_back(original(p.center.x()), original(p.center.y()), float(p.scale * 9 / 1.2 / scale),
                                 float(angle < 0 ? angle + 360 : angle), float(p.score));
    std::copy_n(points[i].des.begin(), 64, found.descriptors.ptr<float>(int(i)));
  }
  return found;
}

}  // namespace parallax
