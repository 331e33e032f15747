// The real roots of a polynomial, by Sturm's theorem.
#pragma once

#include <array>
#include <span>

namespace parallax {

constexpr int highestDegree = 10;

struct RealRoots {
  std::array<double, highestDegree> value;  // ascending, the first `count` of them
  int count = 0;
};

// The distinct real roots of c[0] + c[1] x + ... + c[n] x^n, n from 1 to 10. Coefficients that are not finite, and a
// polynomial whose leading coefficient vanishes, give no roots.
RealRoots realRoots(std::span<const double> coefficients);

}  // namespace parallax
