#include <deque>
#include <string_view>

#include "runs/run_folder.h"

namespace parallax {
namespace {

constexpr std::size_t stepsThatTell = 30;  // the last so many, for the speed; what others said is said by no one else

bool isStep(std::string_view line) { return line.starts_with(R"({"event":"step",)"); }

}  // namespace

RunSummary readSummary(const RunPaths& run) {
  RunSummary summary;
  std::deque<std::string> steps;
  const auto fold = [&](const std::string& line) {
    if (const auto event = eventOf(line)) summary.add(*event);
  };
  const auto foldSteps = [&] {
    for (const auto& line : steps) fold(line);
    steps.clear();
  };
  LineFollower events(run.events());
  do
    for (auto& line : events.more()) {
      if (isStep(line)) {
        steps.push_back(std::move(line));
        if (steps.size() > stepsThatTell) steps.pop_front();
        continue;
      }
      foldSteps();
      fold(line);
    }
  while (!events.atEnd());
  foldSteps();
  return summary;
}

}  // namespace parallax
