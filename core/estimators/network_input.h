// What a pose network sees of an image.
#pragma once

#include <opencv2/core/mat.hpp>
#include <string>

#include "base/result.h"
#include "imaging/image_pair.h"

namespace parallax {

// "crop": the centre 227x227 of the image as if its shorter side were 323 pixels (the paper's section 4.2); "resize":
// all of it at 227x227, the aspect ratio given up (section 4.3); "square": the centre square, as large as the image has
// it, at 227x227; "full": the image as given. RGB, 8 bit.
struct NetworkInput {
  cv::Mat rgb;
  double focal;  // px of rgb; where an aspect ratio was given up, the geometric mean of both ways
};
// Only after checkInput().
NetworkInput networkInput(const PosedImage& image, const std::string& input);

// Whether the image is not too large for this input: "full" takes 20 million pixels, for each of which conv1 alone
// needs 24 bytes, and convolving takes several times that.
Result<void> checkInput(const cv::Mat& bgr, const std::string& input);

}  // namespace parallax
