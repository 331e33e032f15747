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

std::optional<CameraSource> camerasUsed(const PoseEstimate& estimate, CameraSource first, CameraSource second) {
  if (!estimate.usedIntrinsics) return {};
  if (const auto& own = estimate.estimatedCameras) return std::min((*own)[0].source, (*own)[1].source);
  return std::min(first, second);
}

std::optional<CameraSource> camerasUsed(const PoseEstimate& estimate, const ImagePair& pair) {
  return camerasUsed(estimate, pair.first.intrinsics.source, pair.second.intrinsics.source);
}

std::array<Intrinsics, 2> camerasOf(const PoseEstimate& estimate, const ImagePair& pair) {
  return estimate.estimatedCameras.value_or(std::array{pair.first.intrinsics, pair.second.intrinsics});
}

}  // namespace parallax
