// From results to the collection they are of. They name scenes, views and lights; many data sets use the same names, so
// first comes the question whether they belong together at all.
#pragma once

#include <optional>

#include "datasets/collection.h"
#include "evaluation/results_set.h"

namespace parallax {

// Of the same format, and opened from the same folder or list; or of its name, when their old place is gone.
bool areOf(const ResultsSet& results, const Collection& collection);

// By names, in this order of views; nothing when it is not there.
std::optional<PairRef> findPair(const Collection& collection, const EvaluatedPair& pair);

}  // namespace parallax
