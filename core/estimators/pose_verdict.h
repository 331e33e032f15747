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

// One sentence against the pose, with the counts, or an empty one. `inliers` are indices of matches.
std::string verdictOn(const Consensus& found, const std::vector<int>& inliers, const Evidence& evidence);

}  // namespace parallax
