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
  std::string set;  // fingerprint
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

// Refused with what differs: another network, another training set, another batch.
Result<void> checkFits(const std::filesystem::path& file, const Checkpoint& checkpoint, const NetworkSpec& spec,
                       const RunShape& shape);

// The newest that can be read; `warn` hears of each that cannot, which is renamed to *.damaged. Nothing:
// there is none.
std::optional<Checkpoint> newestCheckpoint(const RunPaths& run, std::filesystem::path& file,
                                           const std::function<void(const std::string&)>& warn);

// "checkpoints/000001200.pt"
std::string checkpointName(std::int64_t step);
std::string validationName(std::int64_t step);

}  // namespace parallax
