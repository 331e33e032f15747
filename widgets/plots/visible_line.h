// What of a long curve can be seen: at most four points a column of pixels (the first, the lowest, the highest and the
// last in it), which draw the same line as all of them would (Jugel et al., M4, 2014).
#pragma once

#include "plots/value_pyramid.h"

namespace parallax {

struct VisibleLine {
  std::vector<double> x, y;  // NaN in y: the line is interrupted
};

// `x` ascends, as long as `values`. The part between `low` and `high` and one point more on either side, so that the
// line leaves the figure. Where no column holds more than a few points, these are given as they are.
VisibleLine visibleLine(std::span<const double> x, const ValuePyramid& values, double low, double high,
                        std::size_t columns);

// Indices [from, to) of the points with low <= x <= high.
std::pair<std::size_t, std::size_t> indicesWithin(std::span<const double> x, double low, double high);

}  // namespace parallax
