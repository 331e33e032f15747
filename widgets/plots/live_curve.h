// One growing curve of a live plot: its points, their extents, and their moving average, which is caught up with in
// slices so that no frame waits for a million of them.
#pragma once

#include "plots/smoothing.h"
#include "plots/value_pyramid.h"

namespace parallax {

class LiveCurve {
 public:
  void append(std::span<const double> x, std::span<const double> y);  // as many; x ascends
  void truncate(std::size_t size);
  // At most 1 point: none. The logarithms' average lets one huge value fade in a few steps; then values of 0 and below
  // are passed over.
  void setSmoothing(double points, bool ofLogarithms = false);

  // Averages at most so many points more; false: there is nothing left to do.
  bool catchUp(std::size_t points);

  std::span<const double> x() const { return x_; }
  const ValuePyramid& raw() const { return raw_; }
  // As long as raw() once it has caught up; raw() itself where nothing is smoothed.
  const ValuePyramid& shown() const { return points_ > 1 ? smooth_ : raw_; }
  bool smoothed() const { return points_ > 1; }
  std::size_t nearest(double x) const;  // index of a shown point; npos: there is none

  static constexpr std::size_t npos = std::size_t(-1);

 private:
  void restart();

  std::vector<double> x_;
  ValuePyramid raw_, smooth_;
  double points_ = 1;
  bool logarithms_ = false;
  MovingAverage average_;
};

}  // namespace parallax
