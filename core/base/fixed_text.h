// Numbers for people.
#pragma once

#include <iomanip>
#include <sstream>
#include <string>

namespace parallax {

// With so many digits behind the point.
inline std::string fixed(double value, int digits) {
  std::ostringstream out;
  out << std::fixed << std::setprecision(digits) << value;
  return out.str();
}

}  // namespace parallax
