// What one validation of a run found, prepared for looking at: how its errors are distributed, beside those of the best
// validation before it and of SURF and ORB, and which pairs went worst, with pictures. Calculated in a worker.
#pragma once

#include <QImage>
#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "evaluation/feature_baseline.h"
#include "runs/run_folder.h"

namespace parallax {

struct ErrorDistribution {
  std::array<CumulativeCurve, 2> curves;  // orientation, translation
  std::array<double, 2> medians{};        // degrees
};

struct WorstPair {
  int pair = 0;           // of the set
  QString first, second;  // names; empty: the set is not there
  double roeDeg = 180, rteDeg = 180;
  QImage picture;  // both windows side by side, as the network saw them
};

// SURF and ORB that were calculated already, and where they are kept.
struct KnownBaselines {
  std::filesystem::path file;
  FeatureBaselines baselines;
};

struct FailuresRequest {
  std::filesystem::path validation, before;  // files; `before` may be empty
  std::filesystem::path set, cache;          // folders
  int window = 227;                          // px; 0: the whole image
  QSize picture;                             // of one window, in device pixels
  std::shared_ptr<const KnownBaselines> known;
};

struct ValidationFailures {
  QString problem;     // a sentence: the validation cannot be read
  QString setProblem;  // a sentence: why there are no pictures and names
  std::shared_ptr<const TrainingSet> set;
  BaselineRequest question;  // for SURF and ORB on the same pairs
  std::filesystem::path baselineFile;
  bool intrinsicsAssumed = false;  // by SURF and ORB, of some image

  ErrorDistribution shown;
  std::optional<ErrorDistribution> before;
  std::vector<std::pair<std::string, ErrorDistribution>> baselines;  // by method; empty: not calculated yet
  std::vector<WorstPair> worst;                                      // the largest worse error first
};

inline constexpr std::size_t mostWorstPairs = 48;

// Null: stopped. `set`: one opened before, taken when it is that of the request.
std::shared_ptr<const ValidationFailures> validationFailures(const FailuresRequest& request,
                                                             std::shared_ptr<const TrainingSet> set,
                                                             std::stop_token stop);

}  // namespace parallax
