// For those that keep all cores busy themselves.
#pragma once

namespace parallax {

// While one lives, OpenCV and BLAS calculate on the thread that calls them, in the whole program.
class SingleThreadedLibraries {
 public:
  SingleThreadedLibraries();
  ~SingleThreadedLibraries();
  SingleThreadedLibraries(const SingleThreadedLibraries&) = delete;
  SingleThreadedLibraries& operator=(const SingleThreadedLibraries&) = delete;

 private:
  int opencv_, blas_;  // as they were
};

}  // namespace parallax
