#include "training/ranks/collectives.h"

namespace parallax {

Result<std::unique_ptr<Collectives>> glooCollectives(const StorePointer&, const RankPlace&, std::chrono::milliseconds) {
  return fail(ErrorCode::unavailable,
              "This parallax-trainer was built without Gloo, so several processes cannot train together on processors: "
              "install Gloo's headers (libgloo-dev) and build it again.");
}

}  // namespace parallax
