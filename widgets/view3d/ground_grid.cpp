#include "view3d/ground_grid.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

using Eigen::Vector3d;

// The smallest of ..., 0.2, 0.5, 1, 2, 5, 10, ... of which at most ten make up `length`.
double niceStep(double length) {
  double step = length / 10;
  const double decade = std::pow(10, std::floor(std::log10(step)));
  for (const double nice : {1, 2, 5, 10}) {
    if (nice * decade >= step) return nice * decade;
  }
  return 10 * decade;
}

}  // namespace

std::vector<ColouredPoint> groundGrid(const std::vector<Vector3d>& extent, const QColor& colour,
                                      const QColor& background) {
  Vector3d low = extent.front(), high = low;
  for (const Vector3d& point : extent) {
    low = low.cwiseMin(point);
    high = high.cwiseMax(point);
  }
  const double step = niceStep(std::max({high.x() - low.x(), high.z() - low.z(), 1.0}));
  const int left = static_cast<int>(std::floor(low.x() / step)) - 2,
            right = static_cast<int>(std::ceil(high.x() / step)) + 2;
  const int near = static_cast<int>(std::floor(low.z() / step)) - 2,
            far = static_cast<int>(std::ceil(high.z() / step)) + 2;
  const double floor = high.y() + 0.1 * step;

  const auto end = [&](int column, int row) {
    const double u = std::abs(2.0 * (column - left) / (right - left) - 1),
                 v = std::abs(2.0 * (row - near) / (far - near) - 1);
    const QColor faded = mixed(background, colour, (1 - u * u) * (1 - v * v));
    return ColouredPoint{{column * step, floor, row * step}, faded};
  };
  std::vector<ColouredPoint> ends;
  for (int column = left; column <= right; ++column) {
    for (int row = near; row <= far; ++row) {
      if (column < right) ends.insert(ends.end(), {end(column, row), end(column + 1, row)});
      if (row < far) ends.insert(ends.end(), {end(column, row), end(column, row + 1)});
    }
  }
  return ends;
}

}  // namespace parallax
