// How good a network is on pairs it does not learn from. Internal: it includes LibTorch.
#pragma once

#include <functional>

#include "networks/pose_module.h"
#include "training/validation_figures.h"

namespace parallax {

// `pairs`: indices into set.pairs(). Each image goes through the branch once. `between` is called with the finished
// share; it returns false to stop: ErrorCode::cancelled.
Result<Validation> validate(const PoseModule& module, at::Device device, const TrainingSet& set,
                            const std::vector<std::uint32_t>& pairs, int testCrop,
                            const std::function<bool(double)>& between);

}  // namespace parallax
