// Training a pose network: a run folder with a plan in, events and checkpoints out. No LibTorch types here.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "base/result.h"
#include "runs/run_folder.h"

namespace parallax {

// This process among those that train together; from RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR, MASTER_PORT.
struct RankPlace {
  int rank = 0, ranks = 1, localRank = 0;
  std::string masterAddress;
  int masterPort = 0;
  bool alone() const { return ranks == 1 && masterAddress.empty(); }  // else a group, be it of one
};
Result<RankPlace> rankPlaceFromEnvironment();  // absent: one alone; half a set is refused with what lacks

enum class TrainEnd { finished, stopped, signal };

// Trains from the start, or from the newest intact checkpoint when there is one; until the plan is done, a wish or
// `stop` (SIGTERM, Ctrl-C: a checkpoint first). Holds the run's lock (rank 0). Errors are also the run's last event.
Result<TrainEnd> train(const RunPaths& run, const RankPlace& place, std::stop_token stop);

// Whether train() would begin with this plan here; an Error says why not. Nothing is written, nothing measured.
Result<void> checkPlan(const TrainingPlan& plan, const RankPlace& place);

// What would happen, without writing anything: refusals (no such device, not enough memory, a set of another version,
// weights of another network, a run in use, an unwritable disk), else what it would take. Measures the machine for
// about a second.
struct TrainingForecast {
  std::size_t trainPairs = 0, validationPairs = 0, images = 0, parameters = 0;
  std::int64_t stepsPerEpoch = 0;
  int microBatch = 0;
  std::string device;
  double pairsPerSecond = 0;  // by the machine's measured rate of matrix products and the share training reaches of it
  double seconds = 0;         // of all epochs, without validation
  double memoryMiB = 0, freeMemoryMiB = 0;
  std::vector<std::string> notes;
};
Result<TrainingForecast> forecast(const TrainingPlan& plan);
nlohmann::json toJson(const TrainingForecast& forecast);

}  // namespace parallax
