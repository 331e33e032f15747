// Where each part of one image is in the other: from the depth of rendered scenes, to teach a correlation layer.
#pragma once

#include <span>

#include "training/pair_sampler.h"

namespace parallax {

// The first window of a sample in cells x cells equal parts: for the middle of each, row by row, the x and y of the
// same surface point in the second window, as shown, in windows (0..1); not-a-number where there is no surface, or the
// second does not see it. `set` must have depths. to: 2 cells^2 numbers.
void trueMatches(const TrainingSet& set, const Sample& sample, const Extent& window, int cells, std::span<float> to);

}  // namespace parallax
