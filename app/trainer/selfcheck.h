// parallax-trainer selfcheck: whether the networks calculate the same everywhere on this machine, and how fast.
#pragma once

namespace parallax {

struct SelfcheckWishes {
  int threads = 0;        // on the processor; 0: all cores but one
  bool needCuda = false;  // a machine without CUDA fails
};

// Prints what it finds; 0 when all is fine, 1 otherwise.
int selfcheck(const SelfcheckWishes& wishes);

}  // namespace parallax
