// Ctrl-C, SIGTERM and a terminal that is closed (SIGHUP) as a wish to stop in order.
#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace parallax::cli {

// While one lives the first of these signals asks to stop and the second ends the program at once; but for SIGHUP,
// which a shell and the system both send, and which nohup has ignored: then it stays so. One at a time.
class StopOnSignal {
 public:
  StopOnSignal();
  ~StopOnSignal();
  StopOnSignal(const StopOnSignal&) = delete;
  StopOnSignal& operator=(const StopOnSignal&) = delete;

  std::stop_token token() const { return stop_.get_token(); }

 private:
  struct sigaction interrupt_ = {}, terminate_ = {}, hangUp_ = {};  // as they were
  std::stop_source stop_;
  std::jthread thread_;
};

}  // namespace parallax::cli
