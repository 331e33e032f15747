#include "training/batch_stream.h"

#include <algorithm>

namespace parallax {

Share shareOf(int batch, int rank, int ranks, int microBatch) {
  const auto border = [&](int r) { return int(std::int64_t(batch) * r / ranks); };
  return {border(rank), border(rank + 1), microBatch};
}

BatchStream::BatchStream(PairSampler sampler, std::unique_ptr<Feed> feed, Share share, std::int64_t firstStep)
    : sampler_(std::move(sampler)), feed_(std::move(feed)), share_(share), step_(firstStep) {
  beginNext();
}

void BatchStream::beginNext() {
  const int from = share_.from + part_ * share_.microBatch;
  feed_->begin(sampler_.samples(step_, from, std::min(share_.microBatch, share_.to - from)));
  if (++part_ == share_.parts()) part_ = 0, ++step_;
}

Batch BatchStream::next() {
  auto batch = feed_->take();
  beginNext();
  return batch;
}

}  // namespace parallax
