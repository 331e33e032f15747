// The synthetic twin of the DTU data set: rendered scenes in DTU's own layout and naming, cameras included, so that
// nothing downstream can tell the difference.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/run.h"
#include "synthesis/scene.h"

namespace parallax {

// What the twin is photographed through, from the same places, looking the same way. Of each lens, the middle of the
// image shows things as large as the pinhole does, so its images are as much larger as it sees more.
enum class TwinLens {
  pinhole,   // DTU's own cameras
  fisheye,   // COLMAP's OPENCV_FISHEYE, 160 degrees along the width
  spherical  // COLMAP's EQUIRECTANGULAR: everything around
};
// The pinhole's camera, of any size, with another lens in its place.
Intrinsics throughLens(const Intrinsics& pinhole, TwinLens lens);

struct TwinPlan {
  std::filesystem::path out;
  int scenes = 6;
  int positions = 64;                      // 1..64: the first ones of the rig; 49: type I, 64: type II
  int width = 1600, height = 1200;         // DTU's own; calibration files are always for 1600 x 1200
  std::vector<std::string> lights{"max"};  // "0" .. "6", "max"
  std::vector<std::string> kinds;          // ids of sceneKinds(), taken in turn; empty: all
  std::uint64_t seed = 1;                  // of the first scene; the others follow
  int samplesPerPixel = 12;
  int threads = 0;                    // 0: all cores
  TwinLens lens = TwinLens::pinhole;  // width and height are the pinhole's in any case
};

struct TwinProgress {
  std::size_t done = 0, total = 0;  // images, those already there included
  double secondsLeft = -1;          // -1: not known yet
};

struct TwinSummary {
  std::size_t written = 0, found = 0;  // images rendered by this call, images that were there
};

// Writes OUT/Rectified/scanN/rect_PPP_L_r5000.png (rect_PPP_max.png), OUT/Calibration/cal18/pos_PPP.txt, and
// OUT/twin.json: seed and kind of every scene. Images are written aside and renamed, so a call that was stopped or
// killed is continued by the same call. Refused: a folder that holds another twin, or something that is no twin.
//
// Through a lens DTU's calibration files cannot say what the cameras are. Then it is OUT/scanN/images/PPP_L.png with a
// COLMAP text model in OUT/scanN/sparse/0 for every scene, and OUT/pairs.csv (pair_list.h) for all of them, with the
// same pairs of positions as the authors list for DTU.
Result<TwinSummary> writeTwin(const TwinPlan& plan, const std::function<void(const TwinProgress&)>& progress,
                              const Run& run);

}  // namespace parallax
