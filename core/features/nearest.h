// The nearest descriptors of two images, exactly and both ways in one pass.
#pragma once

#include <functional>
#include <opencv2/core/mat.hpp>
#include <span>
#include <vector>

#include "base/run.h"

namespace parallax {

struct Nearest {
  int first = -1, second = -1;  // rows of the other side; -1: there is none
};

struct NearestBothWays {
  std::vector<Nearest> inB;  // for each row of a
  std::vector<int> inA;      // for each row of b; -1: none
};

// Sets to infinity the distances of row `row` of a to those rows of b, from `column` on, that it may not be matched
// with. Empty: every one may.
using MatchGate = std::function<void(int row, int column, std::span<float> distances)>;

// The first of those that are equally near. Memory grows with rows, not with their product. A stopped run leaves the
// rest unsearched; descriptors that are not finite are near nothing. Throws as Distances does.
NearestBothWays nearestBothWays(const cv::Mat& a, const cv::Mat& b, int norm, const Run& run,
                                const MatchGate& gate = {});

}  // namespace parallax
