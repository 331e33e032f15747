// What processes that train together tell each other before the first step. Internal: it includes LibTorch.
#pragma once

#include "training/ranks/rank_group.h"
#include "training/setup.h"

namespace parallax {

// Whether all can go on. An Error of this one stays its own; that of another becomes `otherwise`, or cancelled where
// the other was stopped. `ranks` null: alone, so `mine` is all.
Result<void> agreed(RankGroup* ranks, const Result<void>& mine, const char* otherwise);

// Refused when not all read the same plan, sets and shape of network.
Result<void> checkSameWork(RankGroup* ranks, const TrainingSetup& setup, const TrainingPlan& plan);

}  // namespace parallax
