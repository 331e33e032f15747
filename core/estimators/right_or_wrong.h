// The cost of a residual that is either right, up to noise, or means nothing.
#pragma once

#include <cmath>

namespace parallax {

// The odds of being right, against being anything, of a residual of zero; of s squared deviations exp(-s / 2) of
// that. A second, `bluntness` times wider bell has odds of its own.
struct RightOrWrong {
  double sharp, blunt = 0, bluntness = 1;

  struct Value {
    double cost, slope, bend;  // -2 log of (1 + odds), from 0 on, and its two derivatives by s
  };
  Value at(double s) const {
    const double k2 = 1 / (bluntness * bluntness);
    const double u = sharp * std::exp(-0.5 * s), v = blunt * std::exp(-0.5 * s * k2), all = 1 + u + v;
    const double slope = (u + v * k2) / all;
    return {2 * (std::log1p(sharp + blunt) - std::log(all)), slope, 0.5 * (slope * slope - (u + v * k2 * k2) / all)};
  }
  double probability(double s) const {  // of being right
    const double odds = sharp * std::exp(-0.5 * s) + blunt * std::exp(-0.5 * s / (bluntness * bluntness));
    return odds / (1 + odds);
  }
};

}  // namespace parallax
