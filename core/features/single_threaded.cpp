#include "features/single_threaded.h"

#include <dlfcn.h>
#include <opencv2/core/utility.hpp>

namespace parallax {
namespace {

// BLAS has no word for threads of its own; OpenBLAS has, where it is the BLAS that was loaded.
template <class Function>
Function* openBlas(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

int blasThreads() {
  static auto* const get = openBlas<int()>("openblas_get_num_threads");
  return get ? get() : 1;
}

void setBlasThreads(int threads) {
  static auto* const set = openBlas<void(int)>("openblas_set_num_threads");
  if (set) set(threads);
}

}  // namespace

SingleThreadedLibraries::SingleThreadedLibraries() : opencv_(cv::getNumThreads()), blas_(blasThreads()) {
  cv::setNumThreads(1);
  setBlasThreads(1);
}

SingleThreadedLibraries::~SingleThreadedLibraries() {
  cv::setNumThreads(opencv_);
  setBlasThreads(blas_);
}

}  // namespace parallax
