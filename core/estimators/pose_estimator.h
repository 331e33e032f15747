// What every method of relative pose looks like from outside.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/run.h"
#include "geometry/pose_mean.h"
#include "geometry/relative_pose.h"
#include "imaging/image_pair.h"

namespace parallax {

// A point of image 1 and the point of image 2 it was matched with: pixels of the images as given, not as resized.
struct Correspondence {
  Eigen::Vector2d first, second;
  bool inlier = false;
};

struct StageTime {
  std::string stage;        // "detect", "match", "pose", "network", ...
  double milliseconds = 0;  // wall clock
};

struct PoseEstimate {
  std::optional<RelativePose> cam2FromCam1;     // absent when the method could not tell: never a made-up pose
  std::string failure;                          // then one sentence of why, with the counts
  std::string caution;                          // with a pose: a sentence each why it may be wrong; mostly empty
  std::string note;                             // how it was calculated, where that is not as asked; mostly empty
  std::optional<PoseSpread> spread;             // with a pose that is a mean: how far apart what it is the mean of was
  std::vector<Correspondence> correspondences;  // empty for methods that match nothing
  std::vector<StageTime> stages;                // in order of work
  bool usedIntrinsics = false;                  // the pose depends on the intrinsics, assumed or not
  // Where the method estimated cameras itself, in place of the pair's: of the images as given, of source `estimated`.
  std::optional<std::array<Intrinsics, 2>> estimatedCameras;

  int inlierCount() const;
  double milliseconds() const;  // sum over the stages
};

// Where the less certain of the two cameras came from that the pose depends on, the sources of the pair's cameras being
// given; nothing: it depends on none.
std::optional<CameraSource> camerasUsed(const PoseEstimate& estimate, CameraSource first, CameraSource second);
std::optional<CameraSource> camerasUsed(const PoseEstimate& estimate, const ImagePair& pair);

// The cameras that the pose and its matches belong to: the estimated ones, else the pair's.
std::array<Intrinsics, 2> camerasOf(const PoseEstimate& estimate, const ImagePair& pair);

// const and stateless during the call: one object may serve several threads.
class PoseEstimator {
 public:
  virtual ~PoseEstimator() = default;
  // An Error only when nothing was tried: input that cannot be worked on, cancelled, a library that failed. A method
  // that tried and found no pose returns an estimate without one, so that its matches can be looked at.
  virtual Result<PoseEstimate> estimate(const ImagePair& pair, const Run& run) const = 0;
};

}  // namespace parallax
