// Takes a run's optimiser steps, from images or from features calculated once. Internal: it includes LibTorch.
#pragma once

#include <chrono>

#include "training/batch_stream.h"
#include "training/learner.h"
#include "training/setup.h"
#include "training/step_metrics.h"

namespace parallax {

class Stepper {
 public:
  // `setup` must outlive it. `ranks` may be null.
  Stepper(const TrainingSetup& setup, at::Device device, RankGroup* ranks, const RankPlace& place);

  Learner& learner() { return learner_; }
  MetricsQueue& metrics() { return metrics_; }
  std::int64_t stepsPerEpoch() const { return sampler_.stepsPerEpoch(); }
  int batch() const { return sampler_.batch(); }
  at::Device device() const { return device_; }

  // After the weights are in place: features calculated, or the first batch on its way. `progress` returns false to
  // stop: then cancelled.
  Result<void> begin(const std::function<bool(double)>& progress);

  void restartClock() { last_ = std::chrono::steady_clock::now(); }  // after a pause

  // False: given up between two micro batches because `goOn` said so; the weights are as they were.
  bool step(double rate, const std::function<bool()>& goOn);

 private:
  Batch nextBatch();
  bool addImages(const std::function<bool()>& goOn);
  void addFeatures();

  const TrainingSetup& setup_;
  at::Device device_;
  Learner learner_;
  PairSampler sampler_;
  Share share_;
  std::unique_ptr<BatchStream> stream_;
  at::Tensor features_;               // a row an image of the set
  std::unique_ptr<StepGraph> graph_;  // null: steps are not recorded
  MetricsQueue metrics_;
  double waited_ = 0;  // seconds of the present step
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace parallax
