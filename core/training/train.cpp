#include "training/train.h"

#include <ATen/core/Tensor.h>
#include <chrono>

#include "base/whole_file.h"
#include "networks/torch_border.h"
#include "training/agreement.h"
#include "training/libtorch_setup.h"
#include "training/training_run.h"
#include "training_set/rendered_set.h"

namespace parallax {
namespace {

RunSummary summaryOf(const RunPaths& run) {
  RunSummary summary;
  LineFollower lines(run.events());
  do {
    for (const auto& line : lines.more())
      if (const auto event = eventOf(line)) summary.add(*event);
  } while (!lines.atEnd());
  return summary;
}

// Really tried: permissions, quotas and read-only mounts are too many to be asked for one by one.
Result<void> checkWritable(const RunPaths& run) {
  const auto trial = run.checkpoints() / "trial";
  std::error_code ignored;
  std::filesystem::create_directories(run.checkpoints(), ignored);
  std::filesystem::create_directories(run.validations(), ignored);
  auto written = writeWhole(trial, std::string(1 << 16, ' '), Durability::survivesPowerCut);
  std::filesystem::remove(trial, ignored);
  if (written) return {};
  return fail(ErrorCode::failed, "The run folder cannot be written: " + written.error().message);
}

// The preset "demo" brings no set: one is rendered beside the runs, once for all of them.
Result<void> renderIfWished(const SavedPlan& saved, const TrainingRun::Surroundings& around, Journal& journal) {
  const auto folder = demoSetFolder(around.run);
  if (!saved.plan.trainingSet.empty() || TrainingSet::open(folder)) return {};
  const auto show = [&](double share) { journal.preparing("The demo's scenes are rendered.", share); };
  const auto set = renderSet(folder, demoSetPlan(), {around.stop, show, 0});
  if (!set) return tl::unexpected<Error>(set.error());
  return {};
}

const char* sentenceOf(TrainEnd end) {
  if (end == TrainEnd::finished) return "The plan is done.";
  return end == TrainEnd::stopped ? "Stopped by a wish." : "Stopped by a signal.";
}

constexpr auto othersCannot = "Another of the processes that train together cannot begin; its own message says why.";

at::Device deviceFor(Device device, const RankPlace& place) {
  return device == Device::cuda ? at::Device(at::kCUDA, at::DeviceIndex(place.localRank)) : at::Device(at::kCPU);
}

// NCCL ends a process that waits for a lost one by itself, and no exception reaches us.
constexpr auto lostRanks =
    "Should one of the processes on CUDA be lost, NCCL ends the others at once: then the run goes on from its newest "
    "checkpoint, so choose how often one is written (checkpoint-minutes).";

// Before everything that takes long or may be refused, so that nobody waits for one that will not come. Null: alone.
Result<std::unique_ptr<RankGroup>> joined(const TrainingPlan& plan, const TrainingRun::Surroundings& around,
                                          Journal& journal) {
  if (around.place.alone()) return nullptr;
  const auto named = deviceNamed(plan.device);
  if (!named) return tl::unexpected<Error>(named.error());
  const auto device = resolvedDevice(*named);
  if (!device) return tl::unexpected<Error>(device.error());
  auto group = RankGroup::join(around.place, deviceFor(*device, around.place), std::chrono::minutes(5), around.stop);
  if (!group && group.error().code == ErrorCode::unavailable && around.place.ranks == 1) {
    journal.warn(group.error().message + " This one process trains without it.");
    return nullptr;
  }
  if (group && *device == Device::cuda && around.place.ranks > 1) journal.warn(lostRanks);
  return group;
}

// What the first process alone does for all: the folder tried, the demo rendered.
Result<void> begun(const SavedPlan& saved, const TrainingRun::Surroundings& around, Journal& journal) {
  if (around.place.rank > 0) return {};
  if (auto fine = checkWritable(around.run); !fine) return fine;
  return renderIfWished(saved, around, journal);
}

// The plan opened here, and where it goes on from; the set verified by the first process.
Result<TrainingSetup> openedHere(const SavedPlan& saved, TrainingRun::Surroundings& around, Journal& journal) {
  const bool first = around.place.rank == 0;
  around.found = newestCheckpoint(around.run, first, [&](const std::string& sentence) { journal.warn(sentence); });
  auto setup = setUp(saved.plan, around.place, around.found ? &around.found->checkpoint.weights : nullptr);
  if (!setup || !first) return setup;
  const Run verifying{around.stop, [&](double share) { journal.preparing("The training set is verified.", share); }};
  if (auto intact = setup->set.verify(verifying); !intact) return tl::unexpected<Error>(intact.error());
  return setup;
}

// `refused`: why this process, the first, cannot begin; the others hear of it.
Result<TrainEnd> trained(SavedPlan saved, TrainingRun::Surroundings around, Journal& journal,
                         const Result<void>& refused = {}) {
  return atTorchBorder([&]() -> Result<TrainEnd> {
    const auto ranks = joined(saved.plan, around, journal);
    if (!ranks) return tl::unexpected<Error>(refused ? ranks.error() : refused.error());
    around.ranks = ranks->get();
    const auto ready = refused ? begun(saved, around, journal) : refused;
    if (auto all = agreed(around.ranks, ready, othersCannot); !all) return tl::unexpected<Error>(all.error());
    if (saved.plan.trainingSet.empty()) saved.plan.trainingSet = demoSetFolder(around.run).string();
    const auto setup = openedHere(saved, around, journal);
    const Result<void> opened = setup ? Result<void>() : tl::unexpected<Error>(setup.error());
    if (auto all = agreed(around.ranks, opened, othersCannot); !all) return tl::unexpected<Error>(all.error());
    if (auto same = checkSameWork(around.ranks, *setup, saved.plan); !same) return tl::unexpected<Error>(same.error());
    setUpLibTorch(setup->plan.precision, setup->threads);
    return TrainingRun(*setup, deviceFor(setup->device, around.place), std::move(around), journal).go();
  });
}

}  // namespace

Result<TrainEnd> train(const RunPaths& run, const RankPlace& place, std::stop_token stop) {
  const double started = now();
  const auto saved = readPlan(run.plan());
  if (!saved) return tl::unexpected<Error>(saved.error());
  if (auto why = fault(*saved); !why.empty()) return fail(ErrorCode::badInput, why);
  TrainingRun::Surroundings around{run, place, nullptr, stop, nullptr, summaryOf(run), started};
  if (place.rank > 0) {
    Journal silent;
    return trained(*saved, around, silent);
  }
  const auto lock = RunLock::acquire(run.folder);
  Journal silent;
  if (!lock) return trained(*saved, around, silent, tl::unexpected<Error>(lock.error()));
  around.lock = &*lock;
  auto log = EventLog::open(run.events());
  if (!log) return trained(*saved, around, silent, tl::unexpected<Error>(log.error()));
  Journal journal(std::move(*log));
  journal.stands(around.before.step, around.before.epoch);
  auto end = trained(*saved, around, journal);
  if (!end && end.error().code == ErrorCode::noMemory)
    end = fail(ErrorCode::noMemory, end.error().message +
                                        " Choose a smaller micro-batch, which gives the same steps, or a smaller crop; "
                                        "the run then goes on from its newest checkpoint.");
  if (!end && end.error().code == ErrorCode::cancelled && stop.stop_requested()) end = TrainEnd::signal;
  if (!end) {
    journal.say("failed", {{"sentence", end.error().message}});
    return end;
  }
  const char* reasons[] = {"finished", "stopped", "signal"};
  journal.say("ended", {{"reason", reasons[int(*end)]}, {"sentence", sentenceOf(*end)}});
  return end;
}

}  // namespace parallax
