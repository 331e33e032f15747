// Which pairs of a collection a plan is about, and what is known of them. Nothing is decoded.
#pragma once

#include <string>
#include <vector>

#include "evaluation/sweep.h"

namespace parallax {

struct PlannedPair {
  PairRef ref;
  RelativePose truth;
  EvaluatedPair about;
};

struct PlannedPairs {
  std::vector<PlannedPair> pairs;  // scene by scene, as in the collection
  std::vector<std::string> notes;  // what was left out, and why
};

// Those that the plan's light, filter and number choose and whose truth is known. Error: none is left, or no scene has
// the light.
Result<PlannedPairs> plannedPairs(const Collection& collection, const SweepPlan& plan, std::uint64_t seed);

}  // namespace parallax
