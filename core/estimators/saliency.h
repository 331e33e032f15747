// Where a network looks: each place of an image is hidden in turn, and what is told is how far the answer turns (Zeiler
// and Fergus, Visualizing and Understanding Convolutional Networks, ECCV 2014). In degrees, so that maps of different
// pairs and networks mean the same.
#pragma once

#include <array>
#include <opencv2/core/types.hpp>
#include <vector>

#include "estimators/cnn_estimator.h"

namespace parallax {

struct SaliencyMap {
  static constexpr int cells = 13;  // a side
  cv::Rect window;                  // px of the image: all that the network sees of it
  // Row by row: how far the pose turns when a square of two cells about the middle of this one is filled with the
  // window's mean colour; the larger of the rotation's and the translation's angle, degrees.
  std::vector<float> turnDeg;
};

struct Saliency {
  std::array<SaliencyMap, 2> maps;  // of the first and of the second image
  double mostDeg() const;
};

// 338 forwards, one to two seconds on one core for a quarter of the filters, so for a worker. Stops between rows.
// Refused as estimate() is, where there is no answer to turn, and for whole images of more than a megapixel.
Result<Saliency> saliency(NetworkKind kind, const CnnSettings& settings, const ImagePair& pair, const Run& run);

}  // namespace parallax
