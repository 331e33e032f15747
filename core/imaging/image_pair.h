// Two images and all that is known of their cameras: what every estimator is given.
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>

#include "geometry/camera.h"
#include "geometry/relative_pose.h"

namespace parallax {

// Why a focal length that a photograph's EXIF block names is less certain than that, or not taken.
struct FocalDoubt {
  enum class Kind { sensorUnknown, notBelieved, contradictory, cropped } kind;
  std::string sentence;
};

struct PosedImage {
  std::string name;                            // for people: the file's name
  cv::Mat bgr;                                 // CV_8UC3, never empty; treated as read-only, so copies may share it
  Intrinsics intrinsics;                       // of exactly this image
  std::string intrinsicsSource = "assumed";    // for people: "K.txt", "typed in", ...
  std::optional<RigidPose> camFromWorld = {};  // when a sidecar tells it
  std::optional<FocalDoubt> focalDoubt = {};   // of a camera that no file knows

  bool intrinsicsAssumed() const { return intrinsics.source == CameraSource::assumed; }
};

struct ImagePair {
  PosedImage first, second;
  std::optional<RelativePose> truth;  // cam2 from cam1

  // Of some image guessed, not known: shown wherever a result depends on it.
  bool intrinsicsAssumed() const { return first.intrinsicsAssumed() || second.intrinsicsAssumed(); }
};

}  // namespace parallax
