#include "estimators/pose_estimator.h"

#include <algorithm>
#include <numeric>

namespace parallax {

int PoseEstimate::inlierCount() const {
  return int(std::count_if(correspondences.begin(), correspondences.end(), [](const auto& c) { return c.inlier; }));
}

double PoseEstimate::milliseconds() const {
  return std::accumulate(stages.begin(), stages.end(), 0.0,
                         [](double sum, const StageTime& s) { return sum + s.milliseconds; });
}

}  // namespace parallax
