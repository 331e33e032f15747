// How much memory training takes, estimated before anything is asked for; and how much there is.
#pragma once

#include <cstdint>

#include "networks/architecture.h"
#include "training/pair_sampler.h"

namespace parallax {

struct NetworkShape {
  NetworkKind kind = NetworkKind::cnnBspp;
  BranchOptions options;
  int frozenLayers = 0;
  bool bfloat16 = false;
};

std::int64_t parameterCount(const NetworkShape& shape);

// Bytes of parameters, gradients and the optimiser; of everything that one pair more in a micro batch adds (maps kept
// for the backward pass, pooling's indices, the gradients in flight).
double parameterBytes(const NetworkShape& shape);
double pairBytes(const NetworkShape& shape, Extent window);

// The features that a validation keeps at a time, of this many images.
double validationBytes(const NetworkShape& shape, std::size_t images);

// The largest number of pairs at a time, up to `most`, that fits `bytes`; 0: not even one.
int pairsThatFit(const NetworkShape& shape, Extent window, double bytes, int most);

// The set's images as one block, rows padded to the longest.
std::int64_t longestRow(const TrainingSet& set);  // bytes
std::uint64_t residentBytes(const TrainingSet& set);

// What a new large allocation may take here: this machine's, within the limit set for its control group.
double freeHostBytes();

}  // namespace parallax
