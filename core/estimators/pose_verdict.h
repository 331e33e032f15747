// Whether a pose that was found means anything. Every method that finds poses by matches asks here.
#pragma once

#include <string>
#include <vector>

#include "estimators/epipolar_error.h"

namespace parallax {

struct Evidence {
  const EpipolarError& error;
  const Intrinsics& intrinsics2;
  double thresholdPx;
  int given;           // matches, with those that are not finite
  std::uint64_t seed;  // of the search for a rotation
};

// One sentence each, with the counts; mostly empty.
struct Verdict {
  std::string onlyTurned;  // against the pose: a rotation explains the matches, so no direction of translation is known
  std::string byChance;    // against the pose: wrong matches alone give such a one
  std::string caution;     // the pose stands, but chance alone gives such a one now and then: how often

  const std::string& refusal() const { return onlyTurned.empty() ? byChance : onlyTurned; }
};

// Indices of the matches within the threshold of their epipolar lines whose rays meet in front of both cameras.
std::vector<int> inliersOf(const RelativePose& cam2FromCam1, const EpipolarError& error, double thresholdPx);

// `inliers` of the best of so many models that were tried, as inliersOf() gives them; none: no pose was found.
Verdict verdictOn(const std::vector<int>& inliers, int models, const Evidence& evidence);

}  // namespace parallax
