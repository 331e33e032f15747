// Gradients summed over all ranks while the backward pass still runs: the buffer is cut into buckets, and each is sent
// as soon as the last of its gradients is there. Internal: it includes LibTorch.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "training/flat_parameters.h"
#include "training/ranks/rank_group.h"

namespace parallax {

struct GradientAccumulators;

class GradientExchange {
 public:
  // Both must outlive it.
  GradientExchange(FlatParameters& parameters, RankGroup& ranks);
  ~GradientExchange();

  // Before the backward pass of a step's last micro batch; the buckets go out during it.
  void arm();
  // Sends what has not gone yet and waits for all. Throws when a rank is lost.
  void finish();

 private:
  struct Bucket {
    std::int64_t start = 0, count = 0;  // in gradients()
    int parts = 0, missing = 0;         // gradients in it, and those that have not come yet
    bool sent = false;
  };
  void arrived(std::size_t bucket);
  void send(Bucket& bucket);

  FlatParameters& parameters_;
  RankGroup& ranks_;
  std::array<Bucket, 3> buckets_;
  std::unique_ptr<GradientAccumulators> accumulators_;
  std::vector<RankGroup::Pending> pending_;
  bool armed_ = false;
};

}  // namespace parallax
