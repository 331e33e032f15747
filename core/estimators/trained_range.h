// Whether a pair is of the kind that a network was trained for.
#pragma once

#include <optional>
#include <string>

#include "geometry/relative_pose.h"
#include "networks/model_card.h"

namespace parallax {

struct SeenPair {
  double firstFocal = 0, secondFocal = 0;  // over the shorter side of what the network sees
  bool toldAssumed = false;                // it was told a focal length that is assumed
  std::optional<double> matched;           // the mean of PoseNetwork::matched(), of networks that match
};

// A sentence each for what lies outside, with a space between; empty where nothing does or nothing is known.
std::string cautionOf(const TrainedFor& range, const SeenPair& pair, const RelativePose& estimate);

}  // namespace parallax
