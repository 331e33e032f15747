#include "training/training_run.h"

#include <ATen/ATen.h>
#include <cmath>
#include <thread>
#include <unistd.h>

#include "networks/device_facts.h"
#include "training/agreement.h"
#include "training/learning_rate.h"

namespace parallax {
namespace {

constexpr double tickEvery = 5;  // seconds; well below the other ranks' patience

// With several CUDA ranks a meeting costs each of them a wait for its device.
std::int64_t meetEvery(at::Device device, const RankGroup* ranks) { return ranks && device.is_cuda() ? 16 : 1; }

}  // namespace

TrainingRun::TrainingRun(const TrainingSetup& setup, at::Device device, Surroundings around, Journal& journal)
    : setup_(setup),
      around_(std::move(around)),
      journal_(journal),
      stepper_(setup, device, around_.ranks, around_.place),
      steering_(around_.run, around_.before.acknowledged, around_.before.started > 0, around_.started),
      shelf_(around_.run, setup.plan.checkpointsKept, journal),
      epochs_(std::max(setup.plan.epochs, around_.before.epochs)) {}

Result<TrainEnd> TrainingRun::go() {
  try {
    return goOn();
  } catch (const std::runtime_error& lost) {  // RankGroup's; LibTorch's own errors are no runtime_error
    if (!around_.ranks) throw;
    return endAlone(lost.what());
  }
}

// The step under way is given up: nothing of it has reached the weights yet.
Result<TrainEnd> TrainingRun::endAlone(const std::string& why) {
  stepper_.learner().forget();
  if (around_.place.rank == 0 && step() > 0 && shelf_.newestStep() != step())
    if (auto done = checkpoint("end"); !done) return tl::unexpected<Error>(done.error());
  return fail(ErrorCode::failed, why);
}

Result<TrainEnd> TrainingRun::goOn() {
  if (auto done = restore(); !done) return tl::unexpected<Error>(done.error());
  const bool first = around_.place.rank == 0;
  auto begun = stepper_.begin([&](double share) {
    journal_.preparing("The features of all images are calculated once.", share);
    return !around_.stop.stop_requested();
  });
  if (!begun) return tl::unexpected<Error>(begun.error());
  lastCheckpoint_ = now();
  const auto meeting = meetEvery(stepper_.device(), around_.ranks);
  while (true) {
    const bool epochsEnd = step() % stepper_.stepsPerEpoch() == 0;
    if (epochsEnd || step() % meeting == 0)
      if (auto done = first ? attend() : follow(); !done) return tl::unexpected<Error>(done.error());
    if (ended_) return *ended_;
    const double rate = learningRate(setup_.plan, step(), totalSteps());
    stepper_.step(rate, [&] { return around_.ranks || !stopsAtOnce(); });
  }
}

Result<void> TrainingRun::restore() {
  const Result<void> own = around_.place.rank == 0 ? restoreFound() : Result<void>();
  if (auto all = agreed(around_.ranks, own, "The first of the processes that train together cannot go on."); !all)
    return all;
  if (around_.ranks) beginAsTheFirst();
  announce(around_.before.started > 0);
  for (const auto& note : setup_.notes) journal_.warn(note);
  return {};
}

Result<void> TrainingRun::restoreFound() {
  const auto found = std::exchange(around_.found, {});
  if (!found) return {};
  const auto& [file, checkpoint] = *found;
  if (auto fits = checkFits(file, checkpoint, setup_.start.spec, setup_.runShape()); !fits) return fits;
  position_ = checkpoint.position;
  if (auto done = stepper_.learner().restore(checkpoint.weights, checkpoint.optimiser, position_.step); !done)
    return fail(ErrorCode::badInput,
                "The run cannot go on from " + file.filename().string() + ": " + done.error().message + ".");
  shelf_.continuedFrom(position_.step);
  return {};
}

// The others may have seen an older checkpoint, or another end of the events.
void TrainingRun::beginAsTheFirst() {
  stepper_.learner().beginAsTheFirst();
  const auto epochs = at::tensor({epochs_}).to(stepper_.device());
  around_.ranks->broadcast(epochs);
  epochs_ = epochs.item<std::int64_t>();
}

void TrainingRun::announce(bool resumed) {
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  journal_.stands(step(), epochAt(step()));
  journal_.say("started", {{"host", host},
                           {"pid", getpid()},
                           {"device", setup_.device == Device::cuda ? "cuda" : "cpu"},
                           {"deviceName", setup_.deviceName},
                           {"threads", setup_.threads},
                           {"ranks", around_.place.ranks},
                           {"libtorch", computeFacts().libtorch},
                           {"program", PARALLAX_VERSION},
                           {"trainPairs", setup_.trainPairs.size()},
                           {"validationPairs", setup_.validationPairs.size()},
                           {"stepsPerEpoch", stepper_.stepsPerEpoch()},
                           {"epochs", epochs_},
                           {"microBatch", setup_.microBatch},
                           {"parameters", parameterCount(setup_.shape())},
                           {"resumed", resumed}});
}

Result<void> TrainingRun::attend() {
  journal_.stands(step(), epochAt(step()));
  if (auto done = reportSteps(false); !done) return done;
  if (around_.lock && !around_.lock->held())
    return fail(ErrorCode::failed, "Another process took this run over while this one was held up.");
  poll(false);
  if (auto done = validateIfDue(); !done) return done;
  if (auto done = checkpointIfDue(); !done) return done;
  if (auto done = pauseWhileWished(); !done) return done;
  decideEnd();
  if (ended_) {
    if (auto done = reportSteps(true); !done) return done;
    const char* reason = *ended_ == TrainEnd::signal ? "signal" : "end";
    if (shelf_.newestStep() != step())
      if (auto done = checkpoint(reason); !done) return done;
  }
  tell({false, ended_.has_value(), epochs_});
  if (journal_.error()) return tl::unexpected<Error>(*journal_.error());
  return {};
}

// The other ranks hear a tick now and then while the first is busy, and then what it decided.
void TrainingRun::tell(Verdict verdict) {
  if (!around_.ranks) return;
  const auto words =
      at::tensor({std::int64_t(verdict.wait), std::int64_t(verdict.end), verdict.epochs}).to(stepper_.device());
  around_.ranks->broadcast(words);
}

Result<void> TrainingRun::follow() {
  while (true) {
    const auto words = at::zeros({3}, at::TensorOptions().dtype(at::kLong).device(stepper_.device()));
    around_.ranks->broadcast(words);
    const auto heard = words.to(at::kCPU);
    const auto* word = heard.data_ptr<std::int64_t>();
    epochs_ = word[2];
    if (word[1]) ended_ = TrainEnd::finished;
    if (!word[0]) break;
  }
  for (const auto& metrics : stepper_.metrics().arrived())
    if (!std::isfinite(metrics.lossT + metrics.lossQ + metrics.lossM))
      return tl::unexpected<Error>(brokenAt(metrics.step));
  return {};
}

Result<void> TrainingRun::reportSteps(bool all) {
  auto& queue = stepper_.metrics();
  for (const auto& m : all ? queue.all() : queue.arrived()) {
    if (!std::isfinite(m.lossT + m.lossQ + m.lossM)) return tl::unexpected<Error>(brokenAt(m.step));
    journal_.sayAt(m.step, epochAt(m.step), "step",
                   {{"loss", m.lossT + setup_.plan.beta * m.lossQ},
                    {"lossT", m.lossT},
                    {"lossQ", m.lossQ},
                    {"lossM", m.lossM},
                    {"roe", m.roeDeg},
                    {"rte", m.rteDeg},
                    {"lr", m.rate},
                    {"pairsPerSecond", m.seconds > 0 ? stepper_.batch() / m.seconds : 0},
                    {"wait", m.wait},
                    {"memory", memoryNow(m.step)},
                    {"gradient", m.gradient}});
  }
  return {};
}

// A CUDA driver takes its time to answer, so it is asked now and then.
double TrainingRun::memoryNow(std::int64_t step) {
  if (setup_.device == Device::cpu || memory_ == 0 || step % 16 == 0)
    memory_ = memoryMiB(setup_.device, around_.place.localRank);
  return memory_;
}

Error TrainingRun::brokenAt(std::int64_t step) const {
  const auto newest = shelf_.newestStep();
  return {ErrorCode::failed, "The loss is not a finite number any more at step " + std::to_string(step) +
                                 ", so the run stopped" +
                                 (newest < 0 ? std::string(" before its first checkpoint")
                                             : "; its last good checkpoint is of step " + std::to_string(newest)) +
                                 ". A smaller learning rate, a warm-up or a gradient limit may help."};
}

bool TrainingRun::stopsAtOnce() {
  poll(false);
  return around_.stop.stop_requested() || stopWish_ == StopWhen::now;
}

Result<void> TrainingRun::pauseWhileWished() {
  if (!paused_) return {};
  if (auto done = reportSteps(true); !done) return done;
  journal_.say("paused", {});
  while (paused_ && !around_.stop.stop_requested() && !stopWish_) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    poll(true);
    if (auto done = validateIfDue(); !done) return done;
    if (auto done = checkpointIfDue(); !done) return done;
    if (now() - lastTick_ > tickEvery) lastTick_ = now(), tell({true, false, epochs_});
  }
  paused_ = false;
  stepper_.restartClock();
  journal_.say("continued", {});
  return {};
}

Result<void> TrainingRun::validateIfDue() {
  const auto at = step();
  const auto every = setup_.plan.validateEvery > 0 ? setup_.plan.validateEvery : stepper_.stepsPerEpoch();
  const bool due = at > 0 && (at % every == 0 || at >= totalSteps()) && position_.validatedStep != at;
  if (!due && validateWishes_.empty()) return {};
  const auto wishes = std::exchange(validateWishes_, {});
  if (auto done = reportSteps(true); !done) return done;
  for (const auto& wish : steering_.probes()) probe(wish);
  if (setup_.validationPairs.empty()) {
    position_.validatedStep = at;
    for (const auto& id : wishes) acknowledge(id, false, "There is nothing to validate on: no scene is held out.");
    return {};
  }
  auto result = validate(stepper_.learner().module(), stepper_.device(), setup_.validationSet(), setup_.validationPairs,
                         setup_.plan.testCrop, [&](double) {
                           if (now() - lastTick_ > tickEvery) lastTick_ = now(), tell({true, false, epochs_});
                           return !stopsAtOnce();
                         });
  if (!result && result.error().code == ErrorCode::cancelled) {
    for (const auto& id : wishes) acknowledge(id, false, result.error().message);
    return {};
  }
  if (!result) return tl::unexpected<Error>(result.error());
  const auto file = validationName(at);
  if (auto written = writeValidation(around_.run.folder / file, result->pairs); !written) return written;
  const double verdict = judged(*result, setup_.plan.bestBy, setup_.plan.beta);
  const bool best = std::isfinite(verdict) && (!position_.best || verdict < *position_.best);
  position_.validatedStep = at;
  if (best) position_.best = verdict, position_.bestStep = at, bestIsNew_ = true;
  auto facts = factsOf(*result, setup_.plan.beta);
  facts["best"] = best, facts["file"] = file;
  journal_.say("validated", std::move(facts));
  for (const auto& id : wishes) acknowledge(id, true, "The network was validated.");
  stepper_.restartClock();
  return {};
}

Result<void> TrainingRun::checkpointIfDue() {
  const auto at = step();
  const auto& plan = setup_.plan;
  const bool epoch = plan.checkpointEvery == 0 && at % stepper_.stepsPerEpoch() == 0;
  const bool interval = plan.checkpointEvery > 0 && at % plan.checkpointEvery == 0;
  const bool clock = plan.checkpointMinutes > 0 && now() - lastCheckpoint_ > 60 * plan.checkpointMinutes;
  const bool wished = !checkpointWishes_.empty();
  const bool fresh = at > 0 && shelf_.newestStep() != at;
  if (!wished && !bestIsNew_ && !(fresh && (epoch || interval || clock))) return {};
  if (auto done = checkpoint(wished ? "wish" : epoch || bestIsNew_ ? "epoch" : "interval"); !done) return done;
  for (const auto& id : std::exchange(checkpointWishes_, {}))
    acknowledge(id, true, "The checkpoint " + checkpointName(at) + " was written.");
  return {};
}

Result<void> TrainingRun::checkpoint(const char* reason) {
  if (auto done = reportSteps(true); !done) return done;  // so that no weights after a broken loss are written
  auto& learner = stepper_.learner();
  const auto weights = learner.weights();
  if (!checkTensors(networkShapes(weights.spec.kind, weights.spec.options), weights.state))
    return tl::unexpected<Error>(brokenAt(step()));
  position_.step = step();
  bestIsNew_ = false;
  lastCheckpoint_ = now();
  auto put = shelf_.put({weights, learner.optimiser(), position_, setup_.runShape()}, reason);
  stepper_.restartClock();
  return put;
}

void TrainingRun::decideEnd() {
  const bool epochsEnd = step() % stepper_.stepsPerEpoch() == 0;
  // A last validation that was stopped is still to be done.
  if (step() >= totalSteps() && position_.validatedStep == step())
    ended_ = TrainEnd::finished;
  else if (around_.stop.stop_requested())
    ended_ = TrainEnd::signal;
  else if (stopWish_ && (*stopWish_ != StopWhen::epoch || epochsEnd))
    ended_ = TrainEnd::stopped;
}

}  // namespace parallax
