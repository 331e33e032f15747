// Prints what a run says while it is trained in this process: the trainer's own events, read like anybody reads them.
#pragma once

#include <thread>

#include "runs/run_folder.h"

namespace parallax::trainer {

class RunLine {
 public:
  explicit RunLine(const RunPaths& run);  // what was said before is passed over
  ~RunLine();                             // says the rest first
  RunLine(const RunLine&) = delete;
  RunLine& operator=(const RunLine&) = delete;

 private:
  std::jthread thread_;
};

}  // namespace parallax::trainer
