// Processes that train one network together, on PyTorch's own c10d: Gloo on processors, NCCL on CUDA builds that have
// it. Internal to training: it includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

#include "training/train.h"

namespace parallax {

class RankGroup {
 public:
  // Waits up to `patience` for all ranks to come; rank 0 listens at the master's address and port. Errors: who did not
  // come, an address that cannot be reached, LibTorch without the backend; cancelled by `stop` within seconds.
  static Result<std::unique_ptr<RankGroup>> join(const RankPlace& place, at::Device device,
                                                 std::chrono::seconds patience = std::chrono::minutes(5),
                                                 std::stop_token stop = {});
  ~RankGroup();

  int rank() const { return place_.rank; }
  int ranks() const { return place_.ranks; }
  at::Device device() const;

  // A collective call under way. Every rank must make the same calls in the same order.
  class Pending {
   public:
    // Throws std::runtime_error with a sentence when a rank was lost, or stayed silent for minutes.
    void wait();

   private:
    friend class RankGroup;
    std::function<void()> wait_;
  };

  // In place, on the tensor's device: the sum over all ranks. The tensor (contiguous, or a slice of a flat buffer) must
  // live until wait() returned.
  Pending sumLater(at::Tensor tensor);
  void sum(at::Tensor tensor) { sumLater(std::move(tensor)).wait(); }
  void broadcast(at::Tensor tensor, int root = 0);  // in place
  void barrier();

 private:
  struct Inside;
  RankGroup(const RankPlace& place, std::unique_ptr<Inside> inside);
  RankPlace place_;
  std::unique_ptr<Inside> inside_;
};

}  // namespace parallax
