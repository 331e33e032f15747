// What of a long curve can be seen: of a column of pixels that holds many points, only the lowest and the highest, the
// one first that the curve enters nearer to. It reaches as far in every column as all the points would.
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
