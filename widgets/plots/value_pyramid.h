// A growing row of numbers that answers at once how low and how high any stretch of it reaches: over the numbers lie
// levels of lowest and highest, each of sixteen of the level below. A million numbers need 130,000 entries beside
// themselves; a stretch is answered from at most 32 entries a level.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace parallax {

// Of the finite numbers of a stretch. None: low > high.
struct Extent {
  static constexpr double none = std::numeric_limits<double>::infinity();
  double low = none, high = -none;
  double leastPositive = none;  // what a logarithmic axis can begin with
  bool empty() const { return low > high; }
  void add(double value);
  void add(const Extent& other);
  bool operator==(const Extent&) const = default;
};

class ValuePyramid {
 public:
  void append(std::span<const double> values);
  void truncate(std::size_t size);                        // forgets what lies beyond
  Extent extent(std::size_t from, std::size_t to) const;  // of [from, to)

  std::size_t size() const { return values_.size(); }
  double operator[](std::size_t i) const { return values_[i]; }
  std::span<const double> values() const { return values_; }

 private:
  static constexpr std::size_t fan = 16;
  void rebuildFrom(std::size_t value);

  std::vector<double> values_;
  std::vector<std::vector<Extent>> levels_;  // levels_[k][i]: of values [i, i + 1) * fan^(k + 1), as far as there are
};

}  // namespace parallax
