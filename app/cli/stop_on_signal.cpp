#include "stop_on_signal.h"

#include <pthread.h>
#include <unistd.h>

namespace parallax::cli {

StopOnSignal::StopOnSignal() {
  sigemptyset(&signals_);
  sigaddset(&signals_, SIGINT);
  sigaddset(&signals_, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals_, &before_);
  thread_ = std::jthread([this](const std::stop_token& ending) { watch(ending); });
}

StopOnSignal::~StopOnSignal() {
  thread_ = {};
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void StopOnSignal::watch(const std::stop_token& ending) {
  const timespec moment{0, 50'000'000};
  while (!ending.stop_requested()) {
    const int signal = sigtimedwait(&signals_, nullptr, &moment);
    if (signal < 0) continue;
    if (stop_.stop_requested()) _exit(128 + signal);
    stop_.request_stop();
  }
}

}  // namespace parallax::cli
