// A network of few filters, with random weights that count as trained, for tests that need an answer and not a good
// one.
#pragma once

#include "networks/weights.h"

namespace parallax::test {

inline NetworkWeights smallNetwork(NetworkKind kind, std::uint64_t seed = 1) {
  BranchOptions options;
  options.width1 = 8, options.width2 = 12, options.width3 = 16, options.width4 = 16, options.width5 = 10;
  auto weights = initialWeights(kind, options, seed);
  weights.spec.trained = true;
  return weights;
}

}  // namespace parallax::test
