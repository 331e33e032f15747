// Ctrl-C and SIGTERM as a wish to stop in order.
#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace parallax::cli {

// While one lives the first of these signals asks to stop and the second ends the program at once. Made before any
// thread that it is to hold for.
class StopOnSignal {
 public:
  StopOnSignal();
  ~StopOnSignal();
  StopOnSignal(const StopOnSignal&) = delete;
  StopOnSignal& operator=(const StopOnSignal&) = delete;

  std::stop_token token() const { return stop_.get_token(); }

 private:
  void watch(const std::stop_token& ending);

  sigset_t signals_{}, before_{};
  std::stop_source stop_;
  std::jthread thread_;
};

}  // namespace parallax::cli
