// The exponential moving average of a growing row: each value counts 1 - 1/points less than the one after it, and what
// lies before the first counts nothing (Adam's correction of the bias, Kingma & Ba 2015). Numbers that are not finite
// are passed over: the average stays.
#pragma once

#include <cmath>
#include <limits>

namespace parallax {

class MovingAverage {
 public:
  explicit MovingAverage(double points = 1) : keep_(points > 1 ? 1 - 1 / points : 0) {}

  double next(double value) {
    if (std::isfinite(value)) {
      sum_ = keep_ * sum_ + (1 - keep_) * value;
      weight_ = keep_ * weight_ + (1 - keep_);
    }
    return weight_ > 0 ? sum_ / weight_ : std::numeric_limits<double>::quiet_NaN();
  }

 private:
  double keep_, sum_ = 0, weight_ = 0;
};

}  // namespace parallax
