// Silence for libraries that write to standard error themselves.
#pragma once

namespace parallax::cli {

// While one lives, what is written to standard error is lost: libpng, libjpeg and protobuf say there, in words of their
// own, what our one sentence says afterwards. Not for while anything of ours is printed.
class Quiet {
 public:
  Quiet();
  ~Quiet();
  Quiet(const Quiet&) = delete;
  Quiet& operator=(const Quiet&) = delete;

 private:
  int kept_;  // standard error as it was; -1: nothing was changed
};

}  // namespace parallax::cli
