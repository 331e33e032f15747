#include "plots/value_pyramid.h"

#include <algorithm>
#include <cmath>

namespace parallax {

void Extent::add(double value) {
  if (!std::isfinite(value)) return;
  low = std::min(low, value);
  high = std::max(high, value);
  if (value > 0) leastPositive = std::min(leastPositive, value);
}

void Extent::add(const Extent& other) {
  low = std::min(low, other.low);
  high = std::max(high, other.high);
  leastPositive = std::min(leastPositive, other.leastPositive);
}

void ValuePyramid::append(std::span<const double> values) {
  const std::size_t before = values_.size();
  values_.insert(values_.end(), values.begin(), values.end());
  rebuildFrom(before);
}

void ValuePyramid::truncate(std::size_t size) {
  if (size >= values_.size()) return;
  values_.resize(size);
  std::size_t entries = size;
  for (auto& level : levels_) level.resize(entries = (entries + fan - 1) / fan);
  if (size > 0) rebuildFrom(size - 1);
}

void ValuePyramid::rebuildFrom(std::size_t value) {
  const auto fold = [](const auto& below, auto& level, std::size_t first) {
    first = std::min(first, level.size());  // a level that is new begins at its beginning
    level.resize((below.size() + fan - 1) / fan);
    for (std::size_t i = first; i < level.size(); ++i) {
      Extent all;
      for (std::size_t k = i * fan; k < std::min(below.size(), (i + 1) * fan); ++k) all.add(below[k]);
      level[i] = all;
    }
  };
  std::size_t entries = values_.size(), first = value;
  for (std::size_t k = 0; k < levels_.size() || entries > fan; ++k) {
    if (levels_.size() == k) levels_.emplace_back();
    first /= fan;
    k == 0 ? fold(values_, levels_[0], first) : fold(levels_[k - 1], levels_[k], first);
    entries = levels_[k].size();
  }
}

// Up from both ends to where whole entries of the next level begin, and on between them.
Extent ValuePyramid::extent(std::size_t from, std::size_t to) const {
  Extent all;
  to = std::min(to, values_.size());
  const auto take = [&all](const auto& row, std::size_t a, std::size_t b) {
    for (; a < b; ++a) all.add(row[a]);
  };
  for (std::size_t k = 0; from < to; ++k) {
    const std::size_t up = (from + fan - 1) / fan, down = to / fan;
    const auto row = [&](std::size_t a, std::size_t b) { k == 0 ? take(values_, a, b) : take(levels_[k - 1], a, b); };
    if (k == levels_.size() || up >= down) {
      row(from, to);
      break;
    }
    row(from, up * fan);
    row(down * fan, to);
    from = up, to = down;
  }
  return all;
}

}  // namespace parallax
