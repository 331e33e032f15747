// Teaches a correlation layer where each cell of the first image is in the second. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>

namespace parallax {

// logits: N x cells^2 of the second x cells^2 of the first (correlation.h); matches: N x cells^2 x 2 as true_matches.h
// has them. The cross entropy between each softmax over the second and the four cells about the true point, weighted
// bilinearly; of each pair the mean over the cells of the first that have a match (0 without any), and of these the
// mean over the pairs: so a batch's loss is the same however it is cut into micro batches and shared by processes.
at::Tensor matchLoss(const at::Tensor& logits, const at::Tensor& matches);

}  // namespace parallax
