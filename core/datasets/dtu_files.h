// What the DTU Robot Image Dataset's file names and calibration files say (Jensen et al., CVPR 2014;
// https://roboimagedata.compute.dtu.dk). Positions count from 1, as its files do.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "datasets/collection.h"
#include "datasets/folder.h"

namespace parallax {

constexpr int dtuTypeOne = 49, dtuTypeTwo = 64;  // positions of a scan

// pos_PPP.txt: a 3 x 4 projection matrix for 1600 x 1200 pixels, world in mm. Refused, with the file's name: anything
// but 12 finite numbers, a row of zeros, a singular or mirroring matrix (determinant below zero), numbers that no
// camera has, and a decomposition that does not project points in front of the camera to within 1e-6 pixels of where
// the file puts them. (Pixels that are a little skewed, as rounding makes them, are taken as square: that is left out
// of this comparison and may move a point by mostSkewPx, camera_text.h, at most.)
Result<Camera> readDtuCamera(const std::filesystem::path& file);

struct DtuRig {
  std::map<int, Camera> cameras;   // by position
  std::vector<std::string> notes;  // files that could not be used
  int highest = 0;                 // position that has a file, usable or not
};
// All pos_PPP.txt of a folder; `shownAs` names it in the notes.
DtuRig readDtuRig(const std::filesystem::path& folder, const std::string& shownAs);

// The calibration folder below `root`, relative to it: Calibration/cal18, or cal18.
std::optional<std::string> dtuCalibrationBelow(const std::filesystem::path& root);

// rect_001_3_r5000.png, clean_064_max.png
struct DtuImageName {
  int position = 0;
  std::string light;  // "0" .. "6", "max"
};
std::optional<DtuImageName> dtuImageName(std::string_view file);

std::string dtuViewName(int position);  // "017"
std::string dtuScanKind(int scan);      // "type I": 1..77, "type II": 82..128, else ""

// The pairs that Melekhov et al. 2017 list for every scan: 512 of 49 positions, 753 of 64. Each once, first < second.
std::vector<std::pair<int, int>> publishedDtuPairs(int positions);

// A scan's images as views and lights. `folder` is its path relative to the root; cameras as known; published pairs
// of the views that are there.
SceneEntry dtuScene(const std::string& name, const std::string& folder, const Folder& files,
                    const std::map<int, Camera>& cameras);

// "scan9 has 391 of 392 images (rect_017_max.png is missing)"; empty: nothing is missing.
std::string missingImages(const SceneEntry& scene, int positions);

}  // namespace parallax
