// One optimiser step of a pose network: forward, loss, backward, Adam. Nothing in it waits for the device. Internal: it
// includes LibTorch.
#pragma once

#include <array>
#include <functional>

#include "networks/pose_module.h"
#include "training/adam.h"
#include "training/feed.h"
#include "training/flat_parameters.h"
#include "training/gradient_exchange.h"
#include "training/step_graph.h"

namespace parallax {

struct LearnerPlan {
  double beta = 10, weightDecay = 1e-5, gradientLimit = 0;
  int frozenLayers = 0;
  bool bfloat16 = false;
  double matchWeight = 0;
};

class Learner {
 public:
  Learner(const NetworkWeights& weights, at::Device device, const LearnerPlan& plan);

  // From now on the steps are taken together with other processes; theirs must begin with the same weights.
  void joins(RankGroup& ranks);
  // The first process's step, values and moments, in all that joined. Throws when one is lost.
  void beginAsTheFirst();

  // Loss and gradients of some pairs of a step's batch, added to what the step has so far; `batch` pairs make the step,
  // over all ranks. `last`: the step's last call.
  void add(const Batch& some, int batch, bool last);
  // The same from the features of both images, N x featureCount(), when the branch is frozen whole.
  void add(const at::Tensor& first, const at::Tensor& second, const at::Tensor& truth, int batch, bool last);

  // Ends the step: sums over the ranks, clips, updates. Returns six numbers on the device: the means of translation's
  // and orientation's part of the loss over the batch, the medians of ROE and RTE in degrees over this rank's share,
  // the gradient's norm, the mean of the matches' part. Throws when a rank is lost; then nothing was updated.
  at::Tensor update(double rate);
  void forget();  // ends it without an update

  // add() of a whole step's batch and update(), as a graph from the fourth call on. Every batch must have the first
  // one's sizes; not together with other processes. Throws when the step cannot be recorded.
  at::Tensor recorded(const Batch& batch, double rate, StepGraph& graph);

  std::int64_t step() const { return step_; }
  const PoseModule& module() const { return looking_; }  // of the present values; no gradients
  FlatParameters& parameters() { return parameters_; }
  at::Device device() const { return device_; }

  // Rounded to what the branch calculates with; jitter and normalisation done. uint8 M x H x W x 3 -> M x 3 x H x W
  at::Tensor prepared(const Batch& some) const;

  NetworkWeights weights() const;
  TensorGroups optimiser();
  // Continues where another left off. The second half of a sentence when it does not fit.
  Result<void> restore(const NetworkWeights& weights, const TensorGroups& optimiser, std::int64_t step);

 private:
  // What update() does on the device, but for the step's number.
  template <class Number>
  at::Tensor ended(const Adam::Factors<Number>& factors);
  void fillKept(const Batch& batch, double rate);

  // matches: a mean to be added, with the plan's weight; undefined for none.
  void backward(const at::Tensor& answers, const at::Tensor& truth, const at::Tensor& matches, int batch, bool last);

  NetworkSpec spec_;
  at::Device device_;
  LearnerPlan plan_;
  FlatParameters parameters_;
  PoseModule looking_, learning_;
  Adam adam_;
  RankGroup* ranks_ = nullptr;
  std::unique_ptr<GradientExchange> exchange_;
  std::int64_t step_ = 0;
  std::vector<at::Tensor> losses_, errors_;  // of the step's parts so far

  // What a recorded step reads, and what it says.
  Batch kept_;
  at::Tensor keptFactors_, measured_;
};

// The networks' parameters replaced by these.
PoseModule moduleWith(const NetworkSpec& spec, const std::map<std::string, at::Tensor>& parameters, at::Device device);

}  // namespace parallax
