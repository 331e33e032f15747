// parallax-trainer train, resume: one run, or one run for each point of a grid.
#include "training/train.h"

#include <chrono>
#include <optional>
#include <thread>

#include "command.h"
#include "command_line/stop_on_signal.h"
#include "grid.h"
#include "plan_flags.h"
#include "run_line.h"

namespace parallax::trainer {
namespace {

int codeOf(const Result<TrainEnd>& end) {
  if (!end) return complain(end.error());
  return *end == TrainEnd::finished ? cli::ok : cli::stopped;
}

Result<TrainEnd> trainOne(const RunPaths& run, const RankPlace& place, const std::stop_token& stop) {
  std::optional<RunLine> line;
  if (place.rank == 0) line.emplace(run);
  return parallax::train(run, place, stop);
}

int resumeRun(const std::filesystem::path& folder) {
  if (!isRunFolder(folder))
    return complain({ErrorCode::notFound, folder.string() + " holds no run; parallax-trainer train begins one."});
  const auto place = rankPlaceFromEnvironment();
  if (!place) return complain(place.error());
  const cli::StopOnSignal stop;
  return codeOf(trainOne({folder}, *place, stop.token()));
}

// Rank 0 makes the folder; the others wait for its plan, because only it may find that the run is there already.
Result<RunPaths> runFor(const std::filesystem::path& folder, const SavedPlan& plan, const RankPlace& place,
                        const std::stop_token& stop) {
  if (place.rank == 0) return createRun(folder, plan);
  for (int i = 0; i < 600 && !isRunFolder(folder) && !stop.stop_requested(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  if (stop.stop_requested()) return fail(ErrorCode::cancelled, "The wait for the first process was stopped.");
  if (!isRunFolder(folder))
    return fail(ErrorCode::failed, folder.string() + " did not come: the first process made no run there.");
  return RunPaths{folder};
}

int trainNew(const std::filesystem::path& folder, const PlanFlags& flags, const std::vector<std::string>& grid) {
  const auto place = rankPlaceFromEnvironment();
  if (!place) return complain(place.error());
  const cli::StopOnSignal stop;
  if (!grid.empty()) {
    if (place->ranks > 1)
      return complain(
          {ErrorCode::badInput, "A grid is for one process; start each of its runs by a launcher instead."});
    return trainGrid(folder, flags, grid, stop.token(),
                     [&](const RunPaths& run) { return trainOne(run, *place, stop.token()); });
  }
  const auto plan = planOf(flags);
  if (!plan) return complain(plan.error());
  if (const auto fine = checkPlan(plan->plan, *place); !fine) return complain(fine.error());
  const auto run = runFor(folder, *plan, *place, stop.token());
  if (!run) return complain(run.error());
  return codeOf(trainOne(*run, *place, stop.token()));
}

}  // namespace

std::function<int()> train(CLI::App& app) {
  struct Flags {
    std::string folder;
    std::vector<std::string> grid;
  };
  auto flags = std::make_shared<Flags>();
  app.add_option("run", flags->folder, "The folder of the new run, \"runs/first\"")->required();
  app.add_option("--grid", flags->grid,
                 "A setting and its values, \"beta=1,5,10,50\": one run each, in RUN-beta-1 and so on; may be given "
                 "several times. The same command continues an unfinished grid")
      ->type_name("KEY=A,B,...")
      ->allow_extra_args(false);
  auto plan = addPlanFlags(app);
  app.footer(
      "Ctrl-C and SIGTERM write a checkpoint and end (exit code 5); resume goes on. Several processes train together "
      "when RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR and MASTER_PORT are set, as torchrun and Slurm do.");
  return [=] { return trainNew(flags->folder, *plan, flags->grid); };
}

std::function<int()> resume(CLI::App& app) {
  auto folder = std::make_shared<std::string>();
  app.add_option("run", *folder, "The run's folder; one that has not begun yet is begun")->required();
  return [=] { return resumeRun(*folder); };
}

}  // namespace parallax::trainer
