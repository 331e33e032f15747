// The pairs that somebody watches while a network learns, as a run's folder tells them.
#pragma once

#include "bridge/run_watch.h"
#include "geometry/relative_pose.h"

namespace parallax {

struct ProbeEstimate {
  std::int64_t step = 0;
  RelativePose pose;              // cam2 from cam1
  double roeDeg = 0, rteDeg = 0;  // NaN: no truth is known
};

struct WatchedProbe {
  ProbeWish wish;
  bool pending = false;              // the trainer has not acknowledged it
  QString problem;                   // why there is no estimate
  std::vector<ProbeEstimate> trail;  // one a step, steps ascending
};

// Those that were wished for and not forgotten since, oldest first.
std::vector<WatchedProbe> watchedProbes(const RunFacts& facts);

// The newest errors, or what it waits for.
QString probeSentence(const WatchedProbe& probe, RunState state);
QString estimateText(const ProbeEstimate& estimate);  // "Step 1,200: ROE 3.2°, RTE 5.1°"
std::size_t nearestEstimate(const std::vector<ProbeEstimate>& trail, double step);  // of one that is not empty

}  // namespace parallax
