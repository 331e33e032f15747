// Plausible numbers of a training: errors that fall with the step, the same for the same step.
#pragma once

#include "runs/run_folder.h"

namespace parallax::fake {

Event stepEvent(std::int64_t step, double epoch, const TrainingPlan& plan);
// `best`: told by the caller.
Event validatedEvent(std::int64_t step, double epoch, const std::vector<ValidatedPair>& pairs, bool best);
std::vector<ValidatedPair> validatedPairs(std::int64_t step, int count);
Event probeEvent(std::int64_t step, double epoch, const ProbeWish& probe);

}  // namespace parallax::fake
