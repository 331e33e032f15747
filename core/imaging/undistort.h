// A photograph taken through a lens, as a pinhole camera in the same place would have taken it.
#pragma once

#include <opencv2/core/mat.hpp>

#include "imaging/image_pair.h"

namespace parallax {

// The pinhole that sees as much as it can without seeing beside the photograph: of the same size, with the same optical
// axis in the middle of its image, its focal lengths in the same ratio. It sees no more than 100 degrees along either
// side, where the edges of a pinhole's image are drawn out to two and a half times their size; what a wider lens sees
// beyond is left out. The camera itself where there is nothing to undo.
Intrinsics pinholeWithin(const Intrinsics& lens);

// Where each of the pinhole's pixels is in the photograph: made once a camera, used for all its photographs.
class Undistortion {
 public:
  explicit Undistortion(const Intrinsics& lens);
  const Intrinsics& from() const { return from_; }
  const Intrinsics& pinhole() const { return pinhole_; }
  // Bilinear. The photograph has the lens's size; throws cv::Exception.
  PosedImage of(const PosedImage& photograph) const;

 private:
  Intrinsics from_, pinhole_;
  cv::Mat map_;  // CV_32FC2; empty where there is nothing to undo
};

}  // namespace parallax
