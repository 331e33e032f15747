// A plan with everything it names opened and checked against this machine: what can be refused is refused here, before
// anything is written.
#pragma once

#include <optional>

#include "networks/compute.h"
#include "networks/weights.h"
#include "training/checkpoint.h"
#include "training/feed.h"
#include "training/memory_need.h"
#include "training/train.h"

namespace parallax {

struct TrainingSetup {
  TrainingPlan plan;
  TrainingSet set;
  std::optional<TrainingSet> otherSet;  // to validate on
  std::vector<std::uint32_t> trainPairs, validationPairs;
  NetworkWeights start;
  Device device = Device::cpu;  // cpu or cuda
  std::string deviceName = {};
  int threads = 1;
  Extent window = {};  // of training
  int microBatch = 1;  // pairs at a time
  bool wholeBranchFrozen() const { return plan.frozenLayers == 5; }
  bool resident = false;        // the set fits into the device's memory
  bool cachedFeatures = false;  // of all images, when the branch is frozen whole
  bool recorded = false;        // steps are CUDA graphs (step_graph.h)
  double memoryBytes = 0, freeBytes = 0;
  std::vector<std::string> notes = {};  // sentences for the person: not what was asked for, but it goes on

  const TrainingSet& validationSet() const { return otherSet ? *otherSet : set; }
  NetworkShape shape() const;
  RunShape runShape() const;
  SamplerPlan samplerPlan() const;
  FeedPlan feedPlan() const;
};

// Of a network that begins from nothing.
BranchOptions newBranch(const TrainingPlan& plan);

// Whether the network takes the centre windows of these pairs' images; `side` 0: the whole images.
Result<void> checkTestWindows(const TrainingSet& set, const std::vector<std::uint32_t>& pairs, const NetworkSpec& spec,
                              int side);

// Refused with one sentence: a device, a set, weights or a precision that is not there or does not fit, too little
// memory. The batch is shared by `place.ranks` processes. `goesOn`: the weights of the checkpoint that the run goes on
// from, which stand for its start weights; those need not be there any longer.
Result<TrainingSetup> setUp(const TrainingPlan& plan, const RankPlace& place, const NetworkWeights* goesOn = nullptr);

}  // namespace parallax
