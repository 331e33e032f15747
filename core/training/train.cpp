#include "training/train.h"

#include <chrono>
#include <fstream>
#include <thread>

#include "base/whole_file.h"
#include "networks/torch_border.h"
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
// Rank 0 renders, the others wait.
Result<void> renderIfWished(SavedPlan& saved, const TrainingRun::Surroundings& around, Journal& journal) {
  if (!saved.plan.trainingSet.empty()) return {};
  const auto folder = demoSetFolder(around.run);
  const auto& stop = around.stop;
  saved.plan.trainingSet = folder.string();
  while (around.place.rank > 0 && !TrainingSet::open(folder) && !stop.stop_requested())
    std::this_thread::sleep_for(std::chrono::seconds(1));
  if (TrainingSet::open(folder)) return {};
  const auto show = [&](double share) { journal.preparing("The demo's scenes are rendered.", share); };
  const auto set = renderSet(folder, demoSetPlan(), {stop, show, 0});
  if (!set) return tl::unexpected<Error>(set.error());
  return {};
}

const char* sentenceOf(TrainEnd end) {
  if (end == TrainEnd::finished) return "The plan is done.";
  return end == TrainEnd::stopped ? "Stopped by a wish." : "Stopped by a signal.";
}

Result<TrainEnd> trained(SavedPlan saved, TrainingRun::Surroundings around, Journal& journal) {
  if (around.place.rank == 0)
    if (auto fine = checkWritable(around.run); !fine) return tl::unexpected<Error>(fine.error());
  if (auto there = renderIfWished(saved, around, journal); !there) return tl::unexpected<Error>(there.error());
  const auto setup = setUp(saved.plan, around.place);
  if (!setup) return tl::unexpected<Error>(setup.error());
  if (around.place.rank == 0) {
    const Run verifying{around.stop, [&](double share) { journal.preparing("The training set is verified.", share); }};
    if (auto intact = setup->set.verify(verifying); !intact) return tl::unexpected<Error>(intact.error());
  }
  return atTorchBorder([&]() -> Result<TrainEnd> {
    setUpLibTorch(setup->plan.precision, setup->threads);
    const auto device = setup->device == Device::cuda ? at::Device(at::kCUDA, at::DeviceIndex(around.place.localRank))
                                                      : at::Device(at::kCPU);
    std::unique_ptr<RankGroup> ranks;
    if (around.place.ranks > 1) {
      auto joined = RankGroup::join(around.place, device);
      if (!joined) return tl::unexpected<Error>(joined.error());
      ranks = std::move(*joined);
      around.ranks = ranks.get();
    }
    return TrainingRun(*setup, device, around, journal).go();
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
  if (!lock) return tl::unexpected<Error>(lock.error());
  around.lock = &*lock;
  auto log = EventLog::open(run.events());
  if (!log) return tl::unexpected<Error>(log.error());
  Journal journal(std::move(*log));
  journal.stands(around.before.step, around.before.epoch);
  auto end = trained(*saved, around, journal);
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
