#include "run_line.h"

#include <chrono>
#include <cmath>
#include <unistd.h>

#include "base/fixed_text.h"
#include "command_line/progress_line.h"

namespace parallax::trainer {
namespace {

// Not through std::cout: a line that nobody can read any more is no fault of the run, and does not change how it ends.
void put(const std::string& text) {
  if (write(STDOUT_FILENO, text.data(), text.size()) < 0) return;
}

std::string placeOf(const Event& event, const RunSummary& run) {
  return "step " + std::to_string(event.step) + ", epoch " + fixed(event.epoch, 2) + " of " +
         std::to_string(run.epochs);
}

std::string stepLine(const Event& event, const RunSummary& run) {
  const double left = run.secondsLeft();
  return placeOf(event, run) + ": loss " + fixed(event.number("loss"), 4) + ", ROE " + fixed(event.number("roe"), 2) +
         ", RTE " + fixed(event.number("rte"), 2) + " degrees, " + fixed(run.pairsPerSecond, 1) + " pairs/s" +
         (std::isfinite(left) ? ", " + cli::clockText(left) + " left" : "");
}

std::string factLine(const Event& event, const RunSummary& run) {
  if (event.kind == "validated")
    return placeOf(event, run) + ": validated, median ROE " + fixed(event.number("roeMedian"), 2) + ", RTE " +
           fixed(event.number("rteMedian"), 2) + " degrees, AUC@10 " + fixed(event.number("auc10"), 3) +
           (event.flag("best") ? ", the best so far" : "");
  if (event.kind == "checkpoint") return placeOf(event, run) + ": " + event.text("file");
  if (event.kind == "started")
    return "On " + event.text("deviceName") + ", " + std::to_string(long(event.number("trainPairs"))) +
           " pairs, from step " + std::to_string(event.step) + ".";
  if (event.kind == "warned") return "Note: " + event.text("sentence");
  if (event.kind == "paused") return "Paused.";
  if (event.kind == "continued") return "Goes on.";
  if (event.kind == "ended") return event.text("sentence");
  return {};
}

class Follower {
 public:
  explicit Follower(const RunPaths& run) : lines_(run.events()) {
    do {
      for (const auto& line : lines_.more())
        if (const auto event = eventOf(line)) summary_.add(*event);
    } while (!lines_.atEnd());
  }

  void sayNews() {
    do {
      for (const auto& text : lines_.more()) {
        const auto event = eventOf(text);
        if (!event) continue;
        summary_.add(*event);
        say(*event);
      }
    } while (!lines_.atEnd());
    if (!latest_.empty()) line_.show(latest_);
    latest_.clear();
  }

 private:
  void say(const Event& event) {
    if (event.kind == "step") latest_ = stepLine(event, summary_);
    if (event.kind == "preparing")
      latest_ = event.text("sentence") + " " + std::to_string(int(100 * event.number("fraction"))) + " %";
    if (const auto fact = factLine(event, summary_); !fact.empty()) put(fact + "\n");
  }

  LineFollower lines_;
  RunSummary summary_;
  cli::ProgressLine line_;
  std::string latest_;
};

}  // namespace

RunLine::RunLine(const RunPaths& run)
    : thread_([follower = std::make_shared<Follower>(run)](const std::stop_token& ending) {
        while (!ending.stop_requested()) {
          follower->sayNews();
          std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
        follower->sayNews();
      }) {}

RunLine::~RunLine() = default;

}  // namespace parallax::trainer
