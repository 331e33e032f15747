// Checkpoints: weights files (networks/weights.h) that hold the optimiser and the position, too.
#pragma once

#include <functional>
#include <optional>

#include "networks/weights.h"
#include "runs/run_folder.h"

namespace parallax {

// Where a run stands. All that is random follows from `step` and the plan (pair_sampler.h).
struct Position {
  std::int64_t step = 0;
  std::int64_t validatedStep = -1;  // of the last validation
  std::optional<double> best;       // by the plan's rule, lower is better
  std::int64_t bestStep = -1;
};

// What must be as it was for a run to go on in the same way.
struct RunShape {
  std::string set, validationSet;  // fingerprints; the second is empty where the set's own scenes are held out
  int batch = 0, seed = 0, frozenLayers = 0;
};

struct Checkpoint {
  NetworkWeights weights;
  TensorGroups optimiser;
  Position position;
  RunShape shape;
};

Result<void> writeCheckpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);
Result<Checkpoint> readCheckpoint(const std::filesystem::path& file);

// Refused with what differs: another network, another set to train or to validate on, another batch.
Result<void> checkFits(const std::filesystem::path& file, const Checkpoint& checkpoint, const NetworkSpec& spec,
                       const RunShape& shape);

struct FoundCheckpoint {
  std::filesystem::path file;
  Checkpoint checkpoint;
};
// The newest that can be read; `warn` hears of each that cannot. With `setAside` those are renamed to *.damaged, which
// only one process may do. Nothing: there is none.
std::optional<FoundCheckpoint> newestCheckpoint(const RunPaths& run, bool setAside,
                                                const std::function<void(const std::string&)>& warn);

// "checkpoints/000001200.pt"
std::string checkpointName(std::int64_t step);
std::string validationName(std::int64_t step);

}  // namespace parallax
