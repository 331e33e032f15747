// Whether a pose that was found means anything.
#pragma once

#include <string>
#include <vector>

#include "estimators/consensus.h"

namespace parallax {

struct Evidence {
  const EpipolarError& error;
  const Intrinsics& intrinsics2;
  double thresholdPx;
  int given;           // matches, with those that are not finite
  std::uint64_t seed;  // of the search for a rotation
};

struct Verdict {
  std::string refusal;  // one sentence against the pose, with the counts; empty: the pose stands
  std::string caution;  // the pose stands, but chance alone gives such a one now and then: how often
};

// `inliers` are indices of matches.
Verdict verdictOn(const Consensus& found, const std::vector<int>& inliers, const Evidence& evidence);

}  // namespace parallax
