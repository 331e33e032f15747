// What a network looks for first, as pictures: the filters of conv1 in a weights file or checkpoint.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/result.h"

namespace parallax {

struct FirstFilters {
  int count = 0, side = 0;     // 96 filters of 11 x 11
  std::vector<float> weights;  // filter by filter, row by row: R, G, B, whatever order the network takes them in

  std::size_t perFilter() const { return 3u * std::size_t(side) * std::size_t(side); }
  float largest(int filter) const;  // the largest magnitude among its weights
};

// Only conv1 is read, a fraction of a millisecond, so that a checkpoint may be looked at while it is about to be
// removed. Errors: one sentence that names the file, which is missing, cut, damaged or not ours.
Result<FirstFilters> firstFilters(const std::filesystem::path& file);

// What changed from `before` to `after`; nothing when they are not of one shape.
Result<FirstFilters> change(const FirstFilters& after, const FirstFilters& before);
// The 2-norm of what changed in one filter, as a share of its norm before.
double shareChanged(const FirstFilters& after, const FirstFilters& before, int filter);

// A filter as side x side RGB8: a weight of 0 is mid-grey (127), and those of magnitude `scale` are 0 and 254.
std::vector<std::uint8_t> pictureOf(const FirstFilters& filters, int filter, float scale);

}  // namespace parallax
