// NCCL: tensors on CUDA devices, one device a process.
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>

#include "training/ranks/collectives.h"

namespace parallax {

Result<std::unique_ptr<Collectives>> ncclCollectives(const StorePointer& store, const RankPlace& place,
                                                     std::chrono::milliseconds patience) {
  using Nccl = c10d::ProcessGroupNCCL;
  auto options = Nccl::Options::create();
  options->timeout = patience;
  return std::make_unique<GroupCollectives<Nccl>>(c10::make_intrusive<Nccl>(store, place.rank, place.ranks, options));
}

}  // namespace parallax
