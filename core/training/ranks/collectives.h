// What RankGroup needs of c10d, so that each backend is one file and can be left out where LibTorch lacks it.
#pragma once

#include <ATen/core/Tensor.h>
#include <functional>
#include <memory>
#include <torch/csrc/distributed/c10d/Store.hpp>
#include <torch/csrc/distributed/c10d/Types.hpp>
#include <vector>

#include "training/train.h"

namespace parallax {

class Collectives {
 public:
  virtual ~Collectives() = default;
  // Each starts and returns what waits; waiting throws what c10d throws.
  virtual std::function<void()> sum(at::Tensor tensor) = 0;
  virtual std::function<void()> broadcast(at::Tensor tensor, int root) = 0;
};

using StorePointer = c10::intrusive_ptr<c10d::Store>;

// Unavailable where LibTorch was built without it.
Result<std::unique_ptr<Collectives>> glooCollectives(const StorePointer& store, const RankPlace& place,
                                                     std::chrono::milliseconds patience);
Result<std::unique_ptr<Collectives>> ncclCollectives(const StorePointer& store, const RankPlace& place,
                                                     std::chrono::milliseconds patience);

// Any of c10d's process groups. LibTorch 1 and 2 disagree on their base class, but not on these calls.
template <class Group>
class GroupCollectives : public Collectives {
 public:
  explicit GroupCollectives(c10::intrusive_ptr<Group> group) : group_(std::move(group)) {}

  std::function<void()> sum(at::Tensor tensor) override {
    std::vector<at::Tensor> tensors{std::move(tensor)};
    auto work = group_->allreduce(tensors, c10d::AllreduceOptions());
    return [work, tensors] { work->wait(); };
  }
  std::function<void()> broadcast(at::Tensor tensor, int root) override {
    std::vector<at::Tensor> tensors{std::move(tensor)};
    c10d::BroadcastOptions options;
    options.rootRank = root;
    auto work = group_->broadcast(tensors, options);
    return [work, tensors] { work->wait(); };
  }

 private:
  c10::intrusive_ptr<Group> group_;
};

}  // namespace parallax
