// The networks' arithmetic: which tensors they have, how large their maps are, what a forward costs. One branch is
//   conv1 11x11/4, ReLU, max pool 3/2, conv2 5x5 p2, ReLU, max pool 3/2, conv3, conv4, conv5 3x3 p1, each with ReLU;
// the features of both images, first then second, go to fc1 (quaternion w, x, y, z) and fc2 (translation); in cnnCspp
// the correlation of both maps does (correlation.h).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "networks/branch_options.h"
#include "networks/network_kind.h"

namespace parallax {

struct Convolution {
  int in, out, side, stride, padding, groups;
};
std::array<Convolution, 5> convolutions(const BranchOptions& options);

struct MapSize {
  int height = 0, width = 0;
};

// The map after conv5 (and the last pooling where the network has it) of an image of this size; zeros when the image
// is too small. Pooling rounds down: Caffe's rounds up, which is the same at 227 and 323.
MapSize mapSize(NetworkKind kind, const BranchOptions& options, MapSize image);

// The maps after each convolution, before its pooling.
std::array<MapSize, 5> convolvedMaps(const BranchOptions& options, MapSize image);

// cnnCspp: cells a side of the maps that are correlated, filters and neurons of what reads the correlation.
inline constexpr int correlationCells = 13, correlationFilters = 96, correlationNeurons = 256;

// Features of one branch (in cnnCspp with the logarithm of the focal length behind them): what the image's size does not change with a pyramid, and at 227x227 without.
std::int64_t featureCount(NetworkKind kind, const BranchOptions& options);

using TensorShapes = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;

// "branch.conv1.weight" (filters, channels / groups, side, side), "branch.conv1.bias" ... "fc1.weight" (4, 2 x
// features), "fc1.bias", "fc2.weight" (3, 2 x features), "fc2.bias", in this order. Features are flattened channel by
// channel, row by row; with a pyramid level after level. cnnCspp: "match...." before fc1, and fc1 and fc2 take its
// neurons.
TensorShapes branchShapes(const BranchOptions& options);
TensorShapes networkShapes(NetworkKind kind, const BranchOptions& options);

// Billions of floating point operations (a multiply-add is two) of the convolutions for one pair.
double gigaflopsPerPair(const BranchOptions& options, MapSize image);

// The same of a training step: forward, the gradients of the filters that are trained, and those of the maps above the
// lowest trained filter (the images themselves need none). `frozen`: the first so many convolutions are not trained.
double trainingGigaflopsPerPair(const BranchOptions& options, MapSize image, int frozen);

}  // namespace parallax
