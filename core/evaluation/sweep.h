// Method x pair over a whole collection: each image decoded once, its features extracted once, networks in batches,
// all cores busy, memory bounded, and every row on disk soon after it is known.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/run.h"
#include "datasets/collection.h"
#include "evaluation/results_file.h"

namespace parallax {

// One method with its settings, as the sweep is to run it.
struct SweepMethod {
  std::string label;        // unique in the plan
  std::string method;       // id in the catalogue
  nlohmann::json settings;  // flat; "weights" names the file of a network
};

struct SweepPlan {
  std::vector<SweepMethod> methods;
  std::string size = "original";  // "227x227", "640" (longest side), "original": given to every method alike
  std::string light;              // empty: each scene's standard light
  PairFilter filter;              // scenes, kinds, angles, baselines, overlaps
  std::size_t mostPairs = 0;      // 0: all; else an even choice of them, the same for the same collection and seed
  int threads = 0;                // 0: all cores
  std::filesystem::path file;     // results; continued when it exists
};

struct SweepProgress {
  std::size_t done = 0, total = 0;  // rows: method x pair, those of an earlier run included in both
  double rowsPerSecond = 0;         // over the last seconds of this run
  double secondsLeft = -1;          // -1: not known yet
  std::string scene;                // at work on
};

// Called from the sweep's threads, never two at once.
struct SweepObserver {
  std::function<void(const SweepProgress&)> progress;  // a few times a second
  // Rows as they reach the disk. `pairs` and `methods` of the first call's set are complete, measurements empty.
  std::function<void(const ResultsSet& planned)> planned;
  std::function<void(std::span<const NewRow>)> rows;
};

struct SweepSummary {
  std::size_t rows = 0;            // written by this run
  std::size_t failures = 0;        // of them without a pose
  std::vector<std::string> notes;  // sentences: images that could not be read, pairs without truth, doubtful cameras
  double seconds = 0;
};

// The paper's protocol (section 4.3) as a plan: everything resized to 227x227 with its intrinsics, default detectors,
// five-point and RANSAC; networks see the whole image at 227x227.
SweepPlan paperProtocol(std::vector<std::string> methods);

// A stopped run returns ErrorCode::cancelled; what was done is in the file, and the same plan continues there.
Result<SweepSummary> sweep(const Collection& collection, const SweepPlan& plan, const SweepObserver& observer,
                           const Run& run);

}  // namespace parallax
