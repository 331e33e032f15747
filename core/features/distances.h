// How far the descriptors of one image are from those of another, a block at a time.
#pragma once

#include <opencv2/core/mat.hpp>

namespace parallax {

// For two sets of descriptors, one a row. Throws cv::Exception when they do not fit each other or the norm.
class Distances {
 public:
  Distances(const cv::Mat& a, const cv::Mat& b, int norm);

  // One row for each of `rows` of a, one column for each of `columns` of b, CV_32F: the square of the distance by
  // cv::NORM_L2 between CV_32F descriptors, up to rounding, else the distance. The
  // caller's to change, until the next call.
  cv::Mat& block(const cv::Range& rows, const cv::Range& columns);

 private:
  int norm_;
  bool byProduct_;
  cv::Mat a_, b_, block_;
};

}  // namespace parallax
