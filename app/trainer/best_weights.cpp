#include "best_weights.h"

#include "runs/events.h"
#include "runs/run_folder.h"

namespace parallax::trainer {

Result<std::filesystem::path> bestWeights(const std::filesystem::path& path) {
  if (!isRunFolder(path)) return path;
  RunSummary summary;
  LineFollower lines(RunPaths{path}.events());
  do {
    for (const auto& line : lines.more())
      if (const auto event = eventOf(line)) summary.add(*event);
  } while (!lines.atEnd());
  if (!summary.bestCheckpoint.empty()) return path / summary.bestCheckpoint;
  const auto all = checkpointsOf({path});
  if (all.empty()) return fail(ErrorCode::notFound, path.string() + " has no checkpoint yet.");
  return all.back().file;
}

}  // namespace parallax::trainer
