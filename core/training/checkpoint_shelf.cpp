#include "training/checkpoint_shelf.h"

namespace parallax {

Result<void> CheckpointShelf::put(const Checkpoint& checkpoint, const char* reason) {
  const auto& position = checkpoint.position;
  const auto name = checkpointName(position.step);
  if (auto written = writeCheckpoint(run_.folder / name, checkpoint); !written) return written;
  newest_ = position.step;
  std::error_code ignored;
  journal_->say("checkpoint", {{"file", name},
                               {"bytes", std::filesystem::file_size(run_.folder / name, ignored)},
                               {"best", position.bestStep == position.step},
                               {"reason", reason}});
  prune(position.bestStep);
  return {};
}

void CheckpointShelf::prune(std::int64_t best) {
  if (kept_ <= 0) return;
  const auto all = checkpointsOf(run_);
  for (std::size_t i = 0; i + std::size_t(kept_) < all.size(); ++i) {
    if (all[i].step == best) continue;
    std::error_code error;
    if (std::filesystem::remove(all[i].file, error)) journal_->say("removed", {{"file", checkpointName(all[i].step)}});
  }
}

}  // namespace parallax
