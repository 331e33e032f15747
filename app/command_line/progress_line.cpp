#include "command_line/progress_line.h"

#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace parallax::cli {
namespace {

constexpr auto betweenLines = std::chrono::seconds(10);

// A progress line that cannot be written is missed by nobody.
void put(int descriptor, const std::string& text) {
  if (write(descriptor, text.data(), text.size()) < 0) return;
}

}  // namespace

ProgressLine::ProgressLine() : descriptor_(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)), terminal_(isatty(descriptor_)) {}

ProgressLine::~ProgressLine() {
  if (length_ > 0) put(descriptor_, "\r" + std::string(length_, ' ') + "\r");
  if (descriptor_ >= 0) close(descriptor_);
}

void ProgressLine::show(const std::string& line) {
  if (terminal_) {
    const std::size_t blank = length_ > line.size() ? length_ - line.size() : 0;
    put(descriptor_, "\r" + line + std::string(blank, ' '));
    length_ = line.size();
    return;
  }
  const auto now = std::chrono::steady_clock::now();
  if (now - last_ < betweenLines) return;
  last_ = now;
  put(descriptor_, line + "\n");
}

std::string clockText(double seconds) {
  const long s = std::lround(seconds);
  char text[40];
  if (s >= 3600)
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
  else
    std::snprintf(text, sizeof text, "%ld:%02ld", s / 60, s % 60);
  return text;
}

}  // namespace parallax::cli
