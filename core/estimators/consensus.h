// The search for the pose that most matches agree with.
#pragma once

#include <optional>

#include "base/run.h"
#include "estimators/epipolar_error.h"

namespace parallax {

struct SearchSettings {
  double thresholdPx = 0.5;
  double confidence = 0.999;  // that at least one sample was free of outliers
  int mostSamples = 5000;
};

struct Consensus {
  std::optional<RelativePose> cam2FromCam1;  // nothing when no sample had a solution
  int models = 0;                            // tried: how often chance had a try
};

// RANSAC around the five-point solver that refines each new best pose at once (LO-RANSAC; Lebeda, Matas & Chum 2012),
// counts by truncated loss and cheirality, and draws every other sample from the front of the list, which grows to all
// of it (after PROSAC; Chum & Matas 2005): put the matches most likely right first. Any order works. The same error,
// settings and seed give the same pose. A stopped run ends the search early.
Consensus findConsensus(const EpipolarError& error, const SearchSettings& settings, const Run& run);

}  // namespace parallax
