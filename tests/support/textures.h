// Pictures made up in tests, full of corners and blobs at every scale.
#pragma once

#include <opencv2/core/mat.hpp>

#include "geometry/intrinsics.h"
#include "imaging/image_pair.h"

namespace parallax::test {

// Random ellipses and rectangles, slightly blurred; the same for the same seed.
cv::Mat texture(int width, int height, int seed);
// Independent random bytes.
cv::Mat noise(int width, int height, int seed);
// What a camera with the intrinsics sees of the picture on a plane after moving: x2 ~ K h K^-1 x1.
cv::Mat warped(const cv::Mat& picture, const Intrinsics& k, const Eigen::Matrix3d& h);

// A camera with a focal length of the picture's width, and the picture as what it sees.
PosedImage photograph(const cv::Mat& picture);

}  // namespace parallax::test
