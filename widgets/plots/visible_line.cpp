#include "plots/visible_line.h"

#include <algorithm>
#include <cmath>

namespace parallax {

std::pair<std::size_t, std::size_t> indicesWithin(std::span<const double> x, double low, double high) {
  const auto from = std::lower_bound(x.begin(), x.end(), low), to = std::upper_bound(from, x.end(), high);
  return {std::size_t(from - x.begin()), std::size_t(to - x.begin())};
}

VisibleLine visibleLine(std::span<const double> x, const ValuePyramid& values, double low, double high,
                        std::size_t columns) {
  VisibleLine line;
  const auto give = [&line](double atX, double atY) {
    line.x.push_back(atX);
    line.y.push_back(atY);
  };
  x = x.first(std::min(x.size(), values.size()));  // smoothed values may lag behind
  const auto [from, to] = indicesWithin(x, low, high);
  const std::size_t first = from > 0 ? from - 1 : 0, end = std::min(to + 1, x.size());
  if (end - first <= 4 * columns || !(high > low)) {
    for (std::size_t i = first; i < end; ++i) give(x[i], values[i]);
    return line;
  }
  if (first < from) give(x[first], values[first]);
  const double width = (high - low) / double(columns);
  std::size_t begin = from;
  for (std::size_t c = 0; c < columns && begin < to; ++c) {
    const double right = low + double(c + 1) * width;
    const std::size_t next =
        c + 1 == columns ? to : std::size_t(std::lower_bound(x.begin() + begin, x.begin() + to, right) - x.begin());
    if (next - begin <= 4) {
      for (std::size_t i = begin; i < next; ++i) give(x[i], values[i]);
    } else {
      const Extent in = values.extent(begin, next);
      const double middle = right - width / 2, enters = values[begin];
      if (in.empty()) {
        give(middle, enters);  // not a number: a gap
      } else {
        const bool up = enters - in.low <= in.high - enters;
        give(middle, up ? in.low : in.high);
        give(middle, up ? in.high : in.low);
      }
    }
    begin = next;
  }
  if (to < end) give(x[to], values[to]);
  return line;
}

}  // namespace parallax
