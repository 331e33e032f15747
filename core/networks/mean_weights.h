// Between two networks of which one went on learning from the other.
#pragma once

#include "networks/weights.h"

namespace parallax {

// Weight by weight; share 0 is the first, 1 the second. A network that was fine-tuned to narrower data keeps much of
// what it knew before and most of what it learned (Wortsman et al. 2022, Robust fine-tuning of zero-shot models); of
// two that were trained each on its own, the mean knows nothing. Refused where kinds or shapes differ.
Result<NetworkWeights> meanWeights(const NetworkWeights& first, const NetworkWeights& second, double share);

}  // namespace parallax
