// What a pose network sees of an image.
#pragma once

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

#include "base/result.h"
#include "imaging/image_pair.h"
#include "networks/pose_network.h"

namespace parallax {

// "crop": the centre 227x227 of the image as if its shorter side were 323 pixels (the paper's section 4.2); "resize":
// all of it at 227x227, the aspect ratio given up (section 4.3); "square": the centre square, as large as the image has
// it, at 227x227; "full": the image as given.
struct NetworkWindow {
  cv::Rect from;  // px of the image
  cv::Size to;    // px of what the network gets
};
NetworkWindow networkWindow(cv::Size image, const std::string& input);

// RGB, 8 bit.
struct NetworkInput {
  cv::Mat rgb;
  double focal;  // px of rgb; where an aspect ratio was given up, the geometric mean of both ways
  // Seen by a camera turned about its centre: x_turned = V x_cam. Identity: the window as it is.
  Eigen::Matrix3d turnedFromCamera = Eigen::Matrix3d::Identity();
};
RgbView viewOf(const NetworkInput& input);  // its pixels stay where they are

// Only after checkInput().
NetworkInput networkInput(const PosedImage& image, const std::string& input);

// The window first, then what cameras turned to `crops` - 1 places around its middle see in their middles, evenly on an
// ellipse of a few percent of the window: the same scene from the same place, in other pixels. Exact but for the lens
// distortion; what lies outside the image is mirrored.
std::vector<NetworkInput> networkInputs(const PosedImage& image, const std::string& input, int crops);

// The pose of two turned cameras, cam2 from cam1, made that of the cameras as they were; each by its turnedFromCamera.
RelativePose turnedBack(const RelativePose& turned, const Eigen::Matrix3d& first, const Eigen::Matrix3d& second);

// Whether a network can be shown the image. It must not be too large for this input: "full" takes 20 million pixels,
// for each of which conv1 alone needs 24 bytes, and convolving takes several times that. And its lens must be a
// pinhole's, distorted by no more than Brown's model can say: a network has never seen what a fisheye or a panorama
// makes of a scene, and what it would answer is no pose.
Result<void> checkInput(const PosedImage& image, const std::string& input);

}  // namespace parallax
