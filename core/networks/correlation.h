// What cnnCspp puts in the place of the paper's plain regression: a correlation layer, as networks for geometric
// matching have (Rocco, Arandjelovic, Sivic: Convolutional neural network architecture for geometric matching, CVPR
// 2017). Every cell of the second map is compared with every cell of the first, so that what is learnt is where things
// went, and not how they look. Internal: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <map>
#include <string>

#include "networks/architecture.h"

namespace parallax {

using Parameters = std::map<std::string, at::Tensor>;

// N x featureCount() of the first and of the second images (channels x cells^2, then the logarithm of the focal length)
// -> logits N x cells^2 of the second x cells^2 of the first: cosine over temperature. A softmax over the first of the
// two gives for each cell of the first image where it is in the second.
at::Tensor correlated(const at::Tensor& first, const at::Tensor& second, const Parameters& parameters);

// The same logits -> how likely each two cells are one place, of the same shape: the geometric mean of the softmaxes
// both ways round, near one only where both are.
at::Tensor likelyMatches(const at::Tensor& logits);

// The same logits -> N x 7.
at::Tensor poseOf(const at::Tensor& logits, const at::Tensor& first, const at::Tensor& second,
                  const Parameters& parameters);

}  // namespace parallax
