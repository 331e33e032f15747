#include "training/learning_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parallax {

double learningRate(const TrainingPlan& plan, std::int64_t step, std::int64_t steps) {
  const double done = steps > 0 ? std::clamp(double(step) / double(steps), 0.0, 1.0) : 0;
  double share = 1;
  if (plan.schedule == "cosine") share = 0.5 * (1 + std::cos(std::numbers::pi * done));
  if (plan.schedule == "steps") share = done < 0.6 ? 1 : done < 0.85 ? 0.1 : 0.01;
  if (step < plan.warmupSteps) share *= double(step + 1) / plan.warmupSteps;
  return plan.learningRate * share;
}

}  // namespace parallax
