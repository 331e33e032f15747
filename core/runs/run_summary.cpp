#include <algorithm>
#include <cmath>

#include "runs/run_folder.h"

namespace parallax {
namespace {

constexpr double smoothing = 0.1;  // the share of the newest step in the speed that is shown

// A trainer that begins before the best validation throws it away, and its file.
void forgetAfter(RunSummary& run, std::int64_t step) {
  if (run.bestStep > step) run.bestRoeDeg.reset(), run.bestRteDeg.reset(), run.bestStep = 0;
  if (run.bestCheckpointStep > step) run.bestCheckpoint.clear();
}

void addStarted(RunSummary& run, const Event& event) {
  forgetAfter(run, event.step);
  run.state = RunState::running;
  run.sentence.clear();
  run.preparedFraction = 0;
  run.pairsPerSecond = 0;
  if (run.started == 0) run.started = event.time;
  run.stepsPerEpoch = std::int64_t(event.number("stepsPerEpoch", double(run.stepsPerEpoch)));
  run.trainPairs = std::int64_t(event.number("trainPairs", double(run.trainPairs)));
  run.epochs = int(event.number("epochs", run.epochs));
  run.device = event.text("device");
  run.deviceName = event.text("deviceName");
  run.host = event.text("host");
  run.ranks = int(event.number("ranks", 1));
}

void addStep(RunSummary& run, const Event& event) {
  run.state = RunState::running;
  run.sentence.clear();
  const double speed = event.number("pairsPerSecond");
  if (!std::isfinite(speed) || speed <= 0) return;
  run.pairsPerSecond = run.pairsPerSecond > 0 ? (1 - smoothing) * run.pairsPerSecond + smoothing * speed : speed;
}

void addValidated(RunSummary& run, const Event& event) {
  if (!event.flag("best")) return;
  run.bestStep = event.step;
  run.bestRoeDeg = event.number("roeMedian", NAN);
  run.bestRteDeg = event.number("rteMedian", NAN);
}

void addEnded(RunSummary& run, const Event& event) {
  run.state = event.text("reason") == "finished" ? RunState::finished : RunState::stopped;
  run.sentence = event.text("sentence");
}

}  // namespace

void RunSummary::add(const Event& event) {
  lastTime = event.time;
  step = event.step;
  if (std::isfinite(event.epoch)) epoch = event.epoch;
  if (event.kind == "step") return addStep(*this, event);
  if (event.kind == "started") return addStarted(*this, event);
  if (event.kind == "validated") return addValidated(*this, event);
  if (event.kind == "ended") return addEnded(*this, event);
  if (event.kind == "preparing") {
    state = RunState::preparing;
    sentence = event.text("sentence");
    preparedFraction = std::clamp(event.number("fraction"), 0.0, 1.0);
  } else if (event.kind == "paused") {
    state = RunState::paused;
  } else if (event.kind == "continued") {
    state = RunState::running;
  } else if (event.kind == "extended") {
    epochs = int(event.number("epochs", epochs));
    if (const auto wish = event.text("wish"); !wish.empty()) acknowledged.push_back(wish);
  } else if (event.kind == "failed") {
    state = RunState::failed;
    sentence = event.text("sentence");
  } else if (event.kind == "acknowledged") {
    acknowledged.push_back(event.text("wish"));
  } else if (event.kind == "checkpoint") {
    if (event.flag("best")) bestCheckpoint = event.text("file"), bestCheckpointStep = event.step;
  } else if (event.kind == "removed") {
    if (event.text("file") == bestCheckpoint) bestCheckpoint.clear();
  }
}

double RunSummary::fraction() const {
  if (state == RunState::finished) return 1;
  return epochs > 0 ? std::clamp(epoch / epochs, 0.0, 1.0) : 0;
}

double RunSummary::secondsLeft() const {
  if (state == RunState::finished) return 0;
  if (!(pairsPerSecond > 0) || trainPairs <= 0 || epochs <= 0) return NAN;
  return std::max(0.0, epochs - epoch) * double(trainPairs) / pairsPerSecond;
}

RunState stateOf(const RunSummary& summary, bool pulse) {
  switch (summary.state) {
    case RunState::created: return pulse ? RunState::preparing : RunState::created;
    case RunState::preparing:
    case RunState::running:
    case RunState::paused: return pulse ? summary.state : RunState::lost;
    default: return summary.state;
  }
}

const char* nameOf(RunState state) {
  switch (state) {
    case RunState::created: return "created";
    case RunState::preparing: return "preparing";
    case RunState::running: return "running";
    case RunState::paused: return "paused";
    case RunState::finished: return "finished";
    case RunState::stopped: return "stopped";
    case RunState::failed: return "failed";
    case RunState::lost: return "lost";
  }
  return "";
}

}  // namespace parallax
