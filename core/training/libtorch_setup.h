// LibTorch's switches for a process that trains.
#pragma once

#include <string>

namespace parallax {

// precision: "float32", "tf32", "bfloat16" (which leaves the rest in float32).
void setUpLibTorch(const std::string& precision, int threads);

// While it lives, cuDNN takes the kernel that it guesses to be good instead of trying all for each new size of a batch:
// for work whose sizes change, where trying costs more than it brings.
class WithoutKernelTrials {
 public:
  WithoutKernelTrials();
  ~WithoutKernelTrials();
  WithoutKernelTrials(const WithoutKernelTrials&) = delete;

 private:
  bool before_;
};

}  // namespace parallax
