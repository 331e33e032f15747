// How far "the frusta overlap" tells the pairs of a given list: for all depth ranges of a grid and the best threshold
// each.
#pragma once

#include <utility>
#include <vector>

#include "geometry/frustum_overlap.h"

namespace parallax {

struct Agreement {
  DepthRange depth;
  double threshold = 0;  // a pair is taken when its overlap is greater
  int taken = 0, listed = 0, both = 0;

  double precision() const { return taken > 0 ? double(both) / taken : 0; }
  double recall() const { return listed > 0 ? double(both) / listed : 0; }
  double jaccard() const { return taken + listed > both ? double(both) / (taken + listed - both) : 1; }
};

// Depths of one camera each: the same for all, or about the depth of one point, which the scene then is.
enum class Depths { uniform, aboutTheMiddle };

struct OverlapStudy {
  Agreement meeting;  // best of "the frusta meet": threshold 0
  Agreement beyond;   // best of "they share more than a threshold of the smaller one's volume"
  int triedRanges = 0;
};

// near and far from `steps` values each, evenly spaced between a tenth and three times the typical depth of the point
// that the optical axes come closest to. aboutTheMiddle: from `near` before to `far` behind each camera's own depth of
// that point, 0.02 to 0.95 of the least such depth. listed: indices of cameras, first < second. The best has the
// highest Jaccard index. Cameras that look apart: nothing is tried.
OverlapStudy studyOverlap(const std::vector<Camera>& cameras, const std::vector<std::pair<int, int>>& listed,
                          Depths depths, int steps);

}  // namespace parallax
