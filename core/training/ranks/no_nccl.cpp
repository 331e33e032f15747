#include "training/ranks/collectives.h"

namespace parallax {

Result<std::unique_ptr<Collectives>> ncclCollectives(const StorePointer&, const RankPlace&, std::chrono::milliseconds) {
  return fail(ErrorCode::unavailable,
              "This parallax-trainer was built without NCCL, so several CUDA devices cannot train together: build it "
              "with a LibTorch that has NCCL, and NCCL's header beside the CUDA toolkit.");
}

}  // namespace parallax
