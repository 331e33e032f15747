#include "support/textures.h"

#include <Eigen/LU>
#include <opencv2/imgproc.hpp>

namespace parallax::test {

cv::Mat texture(int width, int height, int seed) {
  cv::RNG rng{std::uint64_t(seed) + 1};
  cv::Mat picture(height, width, CV_8UC3, cv::Scalar::all(128));
  for (int i = 0; i < width * height / 150; ++i) {
    const cv::Point at(rng.uniform(0, width), rng.uniform(0, height));
    const cv::Size size(rng.uniform(2, 14), rng.uniform(2, 14));
    const cv::Scalar colour(rng.uniform(0, 255), rng.uniform(0, 255), rng.uniform(0, 255));
    if (i % 2)
      cv::ellipse(picture, at, size, rng.uniform(0, 180), 0, 360, colour, cv::FILLED);
    else
      cv::rectangle(picture, {at, size}, colour, cv::FILLED);
  }
  cv::GaussianBlur(picture, picture, {}, 0.8);
  return picture;
}

cv::Mat noise(int width, int height, int seed) {
  cv::RNG rng{std::uint64_t(seed) + 1};
  cv::Mat picture(height, width, CV_8UC3);
  rng.fill(picture, cv::RNG::UNIFORM, 0, 256);
  return picture;
}

cv::Mat warped(const cv::Mat& picture, const Intrinsics& k, const Eigen::Matrix3d& h) {
  const Eigen::Matrix3d pixels = k.matrix() * h * k.matrix().inverse();
  cv::Matx33d m;
  for (int r = 0; r < 3; ++r)
    for (int c = 0; c < 3; ++c) m(r, c) = pixels(r, c);
  cv::Mat out;
  cv::warpPerspective(picture, out, m, picture.size(), cv::INTER_CUBIC, cv::BORDER_REFLECT);
  return out;
}

PosedImage photograph(const cv::Mat& picture) {
  PosedImage image;
  image.name = "made up";
  image.bgr = picture;
  const double f = std::max(picture.cols, picture.rows);
  image.intrinsics = {picture.cols, picture.rows, f, f, (picture.cols - 1) / 2.0, (picture.rows - 1) / 2.0};
  image.intrinsics.source = CameraSource::file;
  return image;
}

}  // namespace parallax::test
