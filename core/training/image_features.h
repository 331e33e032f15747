// Features of whole images or centre windows, in batches, without gradients. Internal: it includes LibTorch.
#pragma once

#include <functional>
#include <span>

#include "networks/pose_module.h"
#include "networks/pose_network.h"
#include "training_set/training_set.h"

namespace parallax {

// The middle `side` x `side` of an image, or all of it: for side 0, or where it is smaller.
RgbView centreWindow(RgbView image, int side);

RgbView wholeImage(const TrainingSet& set, std::size_t image);

// `windows` -> as many rows of featureCount() floats on `device`. Windows of one size that follow each other go through
// the branch together. `between` is called now and then with what is done; it returns false to stop: then the result
// is undefined.
at::Tensor imageFeatures(const PoseModule& module, std::span<const RgbView> windows, at::Device device,
                         const std::function<bool(std::size_t)>& between);

}  // namespace parallax
