// A step recorded once and replayed, as CUDA graphs do it: one launch in the place of some hundred. Internal: it
// includes LibTorch.
#pragma once

#include <ATen/core/Tensor.h>
#include <functional>
#include <memory>

namespace parallax {

class StepGraph {
 public:
  static constexpr int warmUps = 3;  // runs before the recording: buffers allocated, kernels chosen

  virtual ~StepGraph() = default;

  // The first runs call `work`; the next records what it does on the device, and from then on that is done again and
  // `work` is not called. So all that changes must lie in tensors that stay where they are, and `work` may neither wait
  // for the device nor depend on anything else on the host. Throws when it cannot be recorded.
  virtual void run(const std::function<void()>& work) = 0;
};

// On a processor, for tests: what is done again is a copy of the `work` that was recorded, with what it held then.
// Null on CUDA where this program was built without CUDA's headers.
std::unique_ptr<StepGraph> stepGraph(at::Device device);

}  // namespace parallax
