#include "training/libtorch_setup.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include "networks/kept_memory.h"

namespace parallax {

void setUpLibTorch(const std::string& precision, int threads) {
  keepFreedMemory(/*everything=*/true);
  at::set_num_threads(threads);  // Debian's begins with one
  auto& context = at::globalContext();
  context.setAllowTF32CuBLAS(precision == "tf32");
  context.setAllowTF32CuDNN(precision == "tf32");
  context.setBenchmarkCuDNN(true);
}

WithoutKernelTrials::WithoutKernelTrials() : before_(at::globalContext().benchmarkCuDNN()) {
  at::globalContext().setBenchmarkCuDNN(false);
}
WithoutKernelTrials::~WithoutKernelTrials() { at::globalContext().setBenchmarkCuDNN(before_); }

}  // namespace parallax
