// The search for the pose that most matches agree with.
#pragma once

#include <optional>

#include "base/run.h"
#include "estimators/epipolar_error.h"

namespace parallax {

struct SearchSettings {
  double thresholdPx = 0.5;
  double confidence = 0.999;  // that at least one sample was free of outliers
  int mostSamples = 50000;
  // The probability that a wrong match lies within the threshold of an epipolar line (chance.h). Above 0 the search
  // gives up after 2000 samples and 20 more a match, at the most 10,000, or after twice, four times as many and so on,
  // when the best pose by then has no more inliers than chance would give.
  double chanceOfALine = 0;
};

struct Consensus {
  std::optional<RelativePose> cam2FromCam1;  // nothing when no sample had a solution
  int models = 0;                            // tried: how often chance had a try
};

// RANSAC around the five-point solver that refines each new best pose at once (LO-RANSAC; Lebeda, Matas & Chum 2012)
// and counts by truncated loss and cheirality. Every other sample comes from all matches, the rest in turn from the
// front half of the list, its front quarter, eighth and sixteenth: put the matches most likely right first (after
// PROSAC; Chum & Matas 2005), but any order works. It ends as soon as a sample of right ones has been met with the
// confidence asked for, by the shares of inliers in each of the five. The same error, settings and seed give the same
// pose. A stopped run ends the search early.
Consensus findConsensus(const EpipolarError& error, const SearchSettings& settings, const Run& run);

}  // namespace parallax
