// The checkpoints of a run: written, and those that the plan does not keep removed.
#pragma once

#include "training/checkpoint.h"
#include "training/journal.h"

namespace parallax {

class CheckpointShelf {
 public:
  CheckpointShelf(const RunPaths& run, int kept, Journal& journal) : run_(run), kept_(kept), journal_(&journal) {}

  // Says "checkpoint" and "removed". `reason`: interval, epoch, wish, signal, end. On an Error what was there stays.
  Result<void> put(const Checkpoint& checkpoint, const char* reason);
  std::int64_t newestStep() const { return newest_; }  // written or continued from here; -1: none
  void continuedFrom(std::int64_t step) { newest_ = step; }

 private:
  void prune(std::int64_t best);

  RunPaths run_;
  int kept_;
  Journal* journal_;
  std::int64_t newest_ = -1;
};

}  // namespace parallax
