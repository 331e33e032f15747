// Long commands: Ctrl-C ends them in good order, and one line says how far they are.
#pragma once

#include <chrono>
#include <stop_token>
#include <string>

namespace parallax::cli {

// While one lives, SIGINT and SIGTERM request a stop instead of ending the program; a second one ends it.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  std::stop_token token() const;
};

// On standard error: on a terminal one line that is written over, else a line now and then.
class ProgressLine {
 public:
  ProgressLine();
  void show(const std::string& text);
  void end();  // the line is done with; the last text stays

 private:
  bool terminal_;
  std::string last_;
  std::chrono::steady_clock::time_point shown_{};
};

// ", 3 min 20 s left"; empty while it is not known.
std::string timeLeft(double seconds);

}  // namespace parallax::cli
