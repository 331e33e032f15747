// The micro batches of a run, one after the other, each fetched while the one before is calculated. Internal: it
// includes LibTorch.
#pragma once

#include <memory>

#include "training/feed.h"

namespace parallax {

// This process's part of every batch, and how it is cut.
struct Share {
  int from = 0, to = 0;  // pairs of the batch
  int microBatch = 1;
  int parts() const { return (to - from + microBatch - 1) / microBatch; }
};
Share shareOf(int batch, int rank, int ranks, int microBatch);

class BatchStream {
 public:
  BatchStream(PairSampler sampler, std::unique_ptr<Feed> feed, Share share, std::int64_t firstStep);
  // The parts of the first step in order, then of the next, without end.
  Batch next();

 private:
  void beginNext();

  PairSampler sampler_;
  std::unique_ptr<Feed> feed_;
  Share share_;
  std::int64_t step_;
  int part_ = 0;
};

}  // namespace parallax
