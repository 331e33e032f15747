// Several answers to one question as one answer, and how far apart they are. Degrees.
#pragma once

#include <span>

#include "geometry/relative_pose.h"

namespace parallax {

// The rotation whose quaternion is closest to all, signs aside (the principal eigenvector of the sum of q q^T: Markley
// et al., Averaging Quaternions, JGCD 2007), and the direction of the sum of the translations. At least one pose.
RelativePose meanPose(std::span<const RelativePose> poses);

// Median angles between the poses and `centre`.
struct PoseSpread {
  double rotationDeg = 0;     // of the rotations
  double translationDeg = 0;  // of the translations' directions
  int poses = 0;              // how many there were
};
PoseSpread spreadAbout(const RelativePose& centre, std::span<const RelativePose> poses);

}  // namespace parallax
