// The wall-clock time of one stage after the other.
#pragma once

#include <chrono>
#include <string>
#include <utility>

#include "estimators/pose_estimator.h"

namespace parallax {

class Stopwatch {
 public:
  // The stage that ends now; it began with the last one's end, or with this object.
  StageTime lap(std::string stage) {
    const auto now = Clock::now(), since = std::exchange(last_, now);
    return {std::move(stage), std::chrono::duration<double, std::milli>(now - since).count()};
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point last_ = Clock::now();
};

}  // namespace parallax
