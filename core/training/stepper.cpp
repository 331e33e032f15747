#include "training/stepper.h"

#include <ATen/ATen.h>
#include <chrono>

#include "training/image_features.h"
#include "training/sent_tensor.h"

namespace parallax {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

LearnerPlan learnerPlan(const TrainingSetup& s) {
  return {
      s.plan.beta,       s.plan.weightDecay, s.plan.gradientLimit, s.plan.frozenLayers, s.plan.precision == "bfloat16",
      s.plan.matchWeight};
}

}  // namespace

Stepper::Stepper(const TrainingSetup& setup, at::Device device, RankGroup* ranks, const RankPlace& place)
    : setup_(setup),
      device_(device),
      learner_(setup.start, device, learnerPlan(setup)),
      sampler_(setup.set, setup.trainPairs, setup.samplerPlan()),
      share_(shareOf(sampler_.batch(), place.rank, place.ranks, setup.microBatch)) {
  if (ranks) learner_.joins(*ranks);
  if (setup.recorded) graph_ = stepGraph(device);
}

Result<void> Stepper::begin(const std::function<bool(double)>& progress) {
  if (!setup_.cachedFeatures) {
    const auto feed = setup_.resident ? residentFeed : stagedFeed;
    stream_ =
        std::make_unique<BatchStream>(sampler_, feed(setup_.set, setup_.feedPlan(), device_), share_, learner_.step());
    last_ = Clock::now();
    return {};
  }
  std::vector<RgbView> windows;
  for (std::size_t i = 0; i < setup_.set.images().size(); ++i)
    windows.push_back(centreWindow(wholeImage(setup_.set, i), setup_.plan.crop));
  features_ = imageFeatures(learner_.module(), windows, device_,
                            [&](std::size_t done) { return progress(double(done) / double(windows.size())); });
  if (!features_.defined()) return fail(ErrorCode::cancelled, "The calculation of features was stopped.");
  last_ = Clock::now();
  return {};
}

bool Stepper::addImages(const std::function<bool()>& goOn) {
  for (int part = 0; part < share_.parts(); ++part) {
    if (part > 0 && !goOn()) return false;
    learner_.add(nextBatch(), sampler_.batch(), part + 1 == share_.parts());
  }
  return true;
}

Batch Stepper::nextBatch() {
  const auto start = Clock::now();
  auto batch = stream_->next();
  waited_ += secondsSince(start);
  return batch;
}

void Stepper::addFeatures() {
  const auto samples = sampler_.samples(learner_.step(), share_.from, share_.to - share_.from);
  std::array<std::vector<std::int64_t>, 2> rows;
  std::vector<float> truth;
  for (const auto& s : samples) {
    rows[0].push_back(s.image[0]), rows[1].push_back(s.image[1]);
    truth.insert(truth.end(), s.truth.begin(), s.truth.end());
  }
  const auto picked = [&](const std::vector<std::int64_t>& list) {
    return features_.index_select(0, sent(std::span(list), device_));
  };
  learner_.add(picked(rows[0]), picked(rows[1]), sent(std::span<const float>(truth), device_).view({-1, 7}),
               sampler_.batch(), true);
}

bool Stepper::step(double rate, const std::function<bool()>& goOn) {
  waited_ = 0;
  at::Tensor measured;
  if (graph_) {
    measured = learner_.recorded(nextBatch(), rate, *graph_);
  } else {
    if (setup_.cachedFeatures)
      addFeatures();
    else if (!addImages(goOn)) {
      learner_.forget();
      return false;
    }
    measured = learner_.update(rate);
  }
  StepMetrics known;
  const double seconds = secondsSince(last_);
  last_ = Clock::now();
  known.step = learner_.step(), known.rate = rate, known.seconds = seconds;
  known.wait = seconds > 0 ? std::min(1.0, waited_ / seconds) : 0;
  metrics_.push(known, measured);
  return true;
}

}  // namespace parallax
