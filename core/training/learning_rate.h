// The plan's schedule of the learning rate.
#pragma once

#include "runs/plan.h"

namespace parallax {

// Of the step that follows `step` finished ones, when the run has `steps` altogether.
double learningRate(const TrainingPlan& plan, std::int64_t step, std::int64_t steps);

}  // namespace parallax
