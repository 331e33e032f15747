// Which views of a rendered scene make pairs to learn from.
#pragma once

#include "training_set/visible_share.h"

namespace parallax {

struct ViewPair {
  std::size_t first, second;
};

struct PairWishes {
  int most = 48;         // pairs
  double overlap = 0.3;  // share of what either shows that the other must show too, by depth
  double mostRotationDeg = 90;
  bool evenRotation = false;  // rotations spread evenly up to that, each pair in both directions if it comes to that;
                              // else any that overlap, either view first
};

// Sorted; none twice.
Result<std::vector<ViewPair>> overlappingPairs(const Scene& scene, const std::vector<Camera>& cameras,
                                               const PairWishes& wishes, std::uint64_t seed, const Run& run);

}  // namespace parallax
