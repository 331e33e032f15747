#include "command_line/stop_on_signal.h"

#include <atomic>
#include <chrono>
#include <unistd.h>

namespace parallax::cli {
namespace {

// All that a handler may touch. Waiting for the signal in a thread of our own would need it blocked in all others, and
// BLAS has begun its own before main() does.
std::atomic<int> asked = 0;
static_assert(std::atomic<int>::is_always_lock_free);

void ask(int signal) {
  if (asked.fetch_add(1) > 0 && signal != SIGHUP) _exit(128 + signal);
}

}  // namespace

StopOnSignal::StopOnSignal() {
  asked = 0;
  struct sigaction handler {};
  handler.sa_handler = ask;
  handler.sa_flags = SA_RESTART;
  sigemptyset(&handler.sa_mask);
  sigaction(SIGINT, &handler, &interrupt_);
  sigaction(SIGTERM, &handler, &terminate_);
  sigaction(SIGHUP, nullptr, &hangUp_);
  if (hangUp_.sa_handler != SIG_IGN) sigaction(SIGHUP, &handler, nullptr);
  thread_ = std::jthread([this](const std::stop_token& ending) {
    while (!ending.stop_requested()) {
      if (asked > 0) stop_.request_stop();
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  });
}

StopOnSignal::~StopOnSignal() {
  thread_ = {};
  sigaction(SIGINT, &interrupt_, nullptr);
  sigaction(SIGTERM, &terminate_, nullptr);
  sigaction(SIGHUP, &hangUp_, nullptr);
}

}  // namespace parallax::cli
