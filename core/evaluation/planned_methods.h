// The methods of a plan, checked and made.
#pragma once

#include <memory>
#include <vector>

#include "estimators/two_stage_estimator.h"
#include "evaluation/sweep.h"

namespace parallax {

struct PlannedMethod {
  MethodResults record;  // without id and measurements
  std::unique_ptr<TwoStageEstimator> estimator;
};

// Images are resized before any method sees them, so "size" is original for all; and a sweep keeps the cores busy with
// many pairs, so each method gets one thread. Error: a setting, a label, or a method that cannot run here.
Result<std::vector<PlannedMethod>> plannedMethods(const SweepPlan& plan);

}  // namespace parallax
