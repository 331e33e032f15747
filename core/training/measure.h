// Measuring without a run: weights on a set, and the speed of training steps. No LibTorch types here.
#pragma once

#include "training/train.h"
#include "training/validation_figures.h"

namespace parallax {

struct WeightsOnSet {
  std::filesystem::path weights, set;
  Split split = Split::validation;
  int pairs = 0, testCrop = 227;  // 0: all; the whole images
  std::string device = "auto";
  int threads = 0;
};
Result<Validation> validateWeights(const WeightsOnSet& wish, const Run& run);

// Training steps of a plan, on pictures made up where it names no set, against the machine's rate of matrix products,
// measured in the same process just before and just after, in the plan's precision.
struct StepSpeed {
  double pairsPerSecond = 0, gigaflopsPerPair = 0;
  double matmulBefore = 0, matmulAfter = 0;  // GFLOP/s
  double share = 0;                          // of the mean of both that the steps reach
  double waitShare = 0;                      // of the time spent waiting for data
  double memoryMiB = 0;
  int batch = 0, microBatch = 0, steps = 0, threads = 0;
  std::string device;
};
Result<StepSpeed> measureSteps(const TrainingPlan& plan, double seconds);
nlohmann::json toJson(const StepSpeed& speed);

}  // namespace parallax
