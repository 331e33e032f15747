#include "interrupt.h"

#include <cstdio>
#include <iostream>
#include <signal.h>
#include <thread>
#include <unistd.h>

namespace parallax::cli {
namespace {

// A signal handler may do next to nothing: it writes a byte into a pipe, and a thread that reads it requests the stop.
int wakeUp[2] = {-1, -1};
std::stop_source stopSource;
std::jthread listener;

void onSignal(int signal) {
  const char byte = 1;
  [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
  ::signal(signal, SIG_DFL);
}

}  // namespace

Interrupt::Interrupt() {
  stopSource = std::stop_source();
  if (::pipe(wakeUp) != 0) return;  // then a signal ends the program, as ever
  listener = std::jthread([](std::stop_token) {
    char byte = 0;
    if (::read(wakeUp[0], &byte, 1) == 1 && byte) stopSource.request_stop();
  });
  ::signal(SIGINT, onSignal);
  ::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt() {
  if (wakeUp[1] < 0) return;
  ::signal(SIGINT, SIG_DFL);
  ::signal(SIGTERM, SIG_DFL);
  const char nothing = 0;
  [[maybe_unused]] const auto written = ::write(wakeUp[1], &nothing, 1);
  listener.join();
  for (int& end : wakeUp) {
    ::close(end);
    end = -1;
  }
}

std::stop_token Interrupt::token() const { return stopSource.get_token(); }

ProgressLine::ProgressLine() : terminal_(::isatty(STDERR_FILENO)) {}

void ProgressLine::show(const std::string& text) {
  const auto now = std::chrono::steady_clock::now();
  const auto between = terminal_ ? std::chrono::milliseconds(200) : std::chrono::milliseconds(10'000);
  last_ = text;
  if (now - shown_ < between) return;
  shown_ = now;
  if (terminal_)
    std::cerr << "\r\033[K" << text << std::flush;
  else
    std::cerr << text << '\n';
}

void ProgressLine::end() {
  if (terminal_ && !last_.empty()) std::cerr << "\r\033[K" << last_ << '\n';
}

std::string timeLeft(double seconds) {
  if (seconds < 0) return {};
  const auto s = long(seconds + 0.5);
  if (s >= 3600) return ", " + std::to_string(s / 3600) + " h " + std::to_string(s / 60 % 60) + " min left";
  if (s >= 60) return ", " + std::to_string(s / 60) + " min " + std::to_string(s % 60) + " s left";
  return ", " + std::to_string(s) + " s left";
}

}  // namespace parallax::cli
