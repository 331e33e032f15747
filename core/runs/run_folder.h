// The run folder, the only interface between a trainer and whoever watches it:
//
//   plan.json  events.jsonl  control.jsonl  lock
//   checkpoints/000001200.pt     a weights file (networks/weights.h) that holds the optimiser and the position too
//   validations/000001200.csv    pair,first,second,roe,rte,w,x,y,z,tx,ty,tz: a row a pair of the validation set; `pair`
//                                is its index there, first and second its images', the pose normalised
//   probes/ID-1.ppm, ID-2.ppm    written by the window before it wishes for the probe
//   trainer.log                  what the trainer printed, when a window started it
//
// The trainer is the only writer of all but control.jsonl, probes/ and trainer.log.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "runs/control.h"
#include "runs/events.h"
#include "runs/plan.h"
#include "runs/run_lock.h"

namespace parallax {

struct RunPaths {
  std::filesystem::path folder;
  std::filesystem::path plan() const { return folder / "plan.json"; }
  std::filesystem::path events() const { return folder / "events.jsonl"; }
  std::filesystem::path control() const { return folder / "control.jsonl"; }
  std::filesystem::path checkpoints() const { return folder / "checkpoints"; }
  std::filesystem::path validations() const { return folder / "validations"; }
  std::filesystem::path probes() const { return folder / "probes"; }
};

// Makes the folder with its plan, its paths absolute, and its empty folders. Refused when a run is there already, other
// files are, the disk cannot be written, the name is odd, or fault(plan) finds something.
Result<RunPaths> createRun(const std::filesystem::path& folder, const SavedPlan& plan);
bool isRunFolder(const std::filesystem::path& folder);  // has a plan.json

// Run folders in `folder` and one level below, sorted by name; `folder` itself when it is one.
std::vector<std::filesystem::path> findRuns(const std::filesystem::path& folder);

// Where the preset "demo" without a training set renders its own: "sets/demo" beside the run's folder.
std::filesystem::path demoSetFolder(const RunPaths& run);

// The folder of the set that this run is validated on. Where the trainer was given a relative path, it is relative.
std::filesystem::path validationSetFolder(const RunPaths& run, const TrainingPlan& plan);

// "checkpoints/" sorted by step; half-written ones (*.part) are not listed.
struct CheckpointEntry {
  std::filesystem::path file;
  std::int64_t step = 0;
};
std::vector<CheckpointEntry> checkpointsOf(const RunPaths& run);

// "validations/*.csv", one file. Refused when damaged, with the file and line.
struct ValidatedPair {
  int pair = 0, first = 0, second = 0;
  double roeDeg = 180, rteDeg = 180;
  std::array<double, 7> pose{};  // w, x, y, z, tx, ty, tz
};
Result<std::vector<ValidatedPair>> readValidation(const std::filesystem::path& file);
Result<void> writeValidation(const std::filesystem::path& file, const std::vector<ValidatedPair>& pairs);

// Where a run stands, folded from its events one by one: what a list of runs shows.
enum class RunState { created, preparing, running, paused, finished, stopped, failed, lost };
struct RunSummary {
  RunState state = RunState::created;  // by the events alone; see stateOf for `lost`
  std::string sentence;                // why it failed, how it ended, what it prepares
  double preparedFraction = 0;
  std::int64_t step = 0, stepsPerEpoch = 0, trainPairs = 0;
  double epoch = 0;
  int epochs = 0;
  double pairsPerSecond = 0;  // of the last steps, smoothed
  double started = 0, lastTime = 0;
  std::string device, deviceName, host;
  int ranks = 1;
  std::optional<double> bestRoeDeg, bestRteDeg;  // medians at the best validation
  std::int64_t bestStep = 0;
  std::string bestCheckpoint;  // relative; empty: none yet
  std::int64_t bestCheckpointStep = 0;
  std::vector<std::string> acknowledged = {};  // ids of wishes
  void add(const Event& event);
  double fraction() const;     // 0..1 of all epochs
  double secondsLeft() const;  // NaN: not known
};
// Of the whole events.jsonl, quickly: of the steps between other events only the last few are read.
RunSummary readSummary(const RunPaths& run);
// A run that says it is running while nobody's pulse is there is `lost`; one that has said nothing yet while somebody's
// is there is `preparing`.
RunState stateOf(const RunSummary& summary, bool pulse);
const char* nameOf(RunState state);

}  // namespace parallax
