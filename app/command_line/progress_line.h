// How far a long command is, on standard error: one line that changes on a terminal, a plain line now and then
// elsewhere.
#pragma once

#include <chrono>
#include <string>

namespace parallax::cli {

class ProgressLine {
 public:
  ProgressLine();  // before any Quiet, which it is not silenced by
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void show(const std::string& line);

 private:
  int descriptor_;
  bool terminal_;
  std::size_t length_ = 0;  // of what stands on the terminal's line
  std::chrono::steady_clock::time_point last_{};
};

// "1:02:03", "2:03".
std::string clockText(double seconds);

}  // namespace parallax::cli
