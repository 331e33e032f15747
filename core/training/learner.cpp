#include "training/learner.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include "training/match_loss.h"
#include "training/pose_loss.h"
#include "training/sent_tensor.h"

namespace parallax {

PoseModule moduleWith(const NetworkSpec& spec, const std::map<std::string, at::Tensor>& parameters, at::Device device) {
  PoseModule module(spec.kind, spec.options, {}, device);
  module.parameters() = parameters;
  return module;
}

Learner::Learner(const NetworkWeights& weights, at::Device device, const LearnerPlan& plan)
    : spec_(weights.spec),
      device_(device),
      plan_(plan),
      parameters_(weights, device, plan.frozenLayers, plan.bfloat16),
      looking_(moduleWith(spec_, parameters_.views(), device)),
      learning_(moduleWith(spec_, parameters_.leaves(), device)),
      adam_(parameters_.gradients()) {
  spec_.trained = true;
}

// x b, then about the window's mean by c; what leaves 0..255 is cut, as a camera would.
static at::Tensor jittered(const at::Tensor& rgb, const at::Tensor& gains) {
  const auto gain = [&](int k) { return gains.select(1, k).view({-1, 1, 1, 1}); };
  auto x = rgb * gain(0);
  const auto mean = x.mean({1, 2, 3}, /*keepdim=*/true);
  return x.sub_(mean).mul_(gain(1)).add_(mean).clamp_(0, 255);
}

at::Tensor Learner::prepared(const Batch& some) const {
  const c10::NoGradGuard none;
  const auto x = learning_.prepared(some.gains.defined() ? jittered(some.images, some.gains) : some.images);
  return plan_.bfloat16 ? x.to(at::kBFloat16) : x;
}

void Learner::joins(RankGroup& ranks) {
  ranks_ = &ranks;
  exchange_ = std::make_unique<GradientExchange>(parameters_, ranks);
}

void Learner::beginAsTheFirst() {
  const c10::NoGradGuard none;
  const auto step = at::tensor({step_}).to(device_);
  for (const auto& tensor : {step, parameters_.all(), adam_.mean(), adam_.square()}) ranks_->broadcast(tensor);
  step_ = step.item<std::int64_t>();
  parameters_.refreshCopies();
}

void Learner::add(const Batch& some, int batch, bool last) {
  // Both images as one batch of 2N. The pyramid's maxima are exact in any type, so float32 begins after it.
  const auto features = learning_.flattened(learning_.map(prepared(some)), some.focals).to(at::kFloat);
  const auto n = some.truth.size(0);
  const auto first = features.narrow(0, 0, n), second = features.narrow(0, n, n);
  if (!some.matches.defined()) return backward(learning_.regressed(first, second), some.truth, {}, batch, last);
  const auto logits = learning_.correlation(first, second);
  backward(learning_.regressed(logits, first, second), some.truth, matchLoss(logits, some.matches), batch, last);
}

void Learner::add(const at::Tensor& first, const at::Tensor& second, const at::Tensor& truth, int batch, bool last) {
  backward(learning_.regressed(first, second), truth, {}, batch, last);
}

void Learner::backward(const at::Tensor& answers, const at::Tensor& truth, const at::Tensor& matches, int batch,
                       bool last) {
  const auto loss = poseLoss(answers, truth);
  const auto taught = matches.defined() ? matches * truth.size(0) : at::zeros({}, truth.options());
  const auto sums = at::stack({loss.translation.sum(), loss.orientation.sum(), taught}) / batch;
  const bool sending = last && exchange_;
  if (sending) exchange_->arm();
  (sums[0] + plan_.beta * sums[1] + plan_.matchWeight * sums[2]).backward();
  if (!sending) parameters_.gather();
  const c10::NoGradGuard none;
  losses_.push_back(sums.detach());
  errors_.push_back(poseErrorsDeg(answers.detach(), truth));
}

at::Tensor Learner::update(double rate) {
  const auto measured = ended(Adam::factors(step_ + 1, rate));
  ++step_;
  return measured;
}

template <class Number>
at::Tensor Learner::ended(const Adam::Factors<Number>& factors) {
  const c10::NoGradGuard none;
  const auto losses = at::stack(losses_).sum(0);
  const auto medians = std::get<0>(at::cat(errors_).median(0));
  if (exchange_) {
    exchange_->finish();
    ranks_->sum(losses);
  }
  auto& gradients = parameters_.gradients();
  const auto norm = gradients.norm();
  if (plan_.gradientLimit > 0) gradients.mul_((plan_.gradientLimit / norm).clamp_max(1));
  adam_.update(parameters_.trained(), gradients, factors, plan_.weightDecay);
  parameters_.refreshCopies();
  forget();
  return at::cat({losses.narrow(0, 0, 2), medians, norm.unsqueeze(0), losses.narrow(0, 2, 1)});
}

void Learner::fillKept(const Batch& batch, double rate) {
  const auto factors = Adam::factors(step_ + 1, rate);
  const float values[] = {float(factors.size), float(factors.root)};
  const auto now = sent(std::span<const float>(values), device_);
  if (!keptFactors_.defined()) {
    keptFactors_ = at::empty_like(now);
    for (const auto part : batchParts)
      if ((batch.*part).defined()) kept_.*part = at::empty_like(batch.*part);
  }
  keptFactors_.copy_(now);
  for (const auto part : batchParts)
    if ((batch.*part).defined()) (kept_.*part).copy_(batch.*part);
}

at::Tensor Learner::recorded(const Batch& batch, double rate, StepGraph& graph) {
  fillKept(batch, rate);
  graph.run([this] {
    add(kept_, int(kept_.truth.size(0)), true);
    measured_ = ended(Adam::Factors<at::Tensor>{keptFactors_[0], keptFactors_[1]});
  });
  ++step_;
  return measured_;
}

void Learner::forget() {
  const c10::NoGradGuard none;
  parameters_.gradients().zero_();
  losses_.clear();
  errors_.clear();
}

NetworkWeights Learner::weights() const { return {spec_, looking_.state()}; }

TensorGroups Learner::optimiser() {
  return {{"optimiser-mean", parameters_.named(adam_.mean())}, {"optimiser-square", parameters_.named(adam_.square())}};
}

Result<void> Learner::restore(const NetworkWeights& weights, const TensorGroups& optimiser, std::int64_t step) {
  for (const auto* key : {"optimiser-mean", "optimiser-square"}) {
    if (!optimiser.contains(key)) return fail(ErrorCode::badInput, std::string("it has no \"") + key + "\"");
    auto& moment = key == std::string("optimiser-mean") ? adam_.mean() : adam_.square();
    if (auto filled = parameters_.fill(moment, optimiser.at(key)); !filled) return filled;
  }
  const c10::NoGradGuard none;
  for (const auto& [name, view] : parameters_.views()) {
    const auto& host = weights.state.at(name);  // from_blob takes no const; copy_ only reads
    view.copy_(at::from_blob(const_cast<float*>(host.values.data()), host.shape, at::kFloat));
  }
  parameters_.refreshCopies();
  step_ = step;
  return {};
}

}  // namespace parallax
