// Parallax's own pair list: one line a pair of images under one light, as CSV (RFC 4180, the first line names the
// columns) or as JSON lines (an object a line, with the same names). For people who make lists with a script: image1
// and image2 are all that must be there.
//
//   scene, kind       the scene and its class; default: the list's name, and none
//   light             default: ""
//   name1, name2      names of the views; default: the image's path
//   image1, image2    paths relative to the list's folder; "": the image is missing
//   qw qx qy qz tx ty tz   cam2 from cam1, x2 = R x1 + t; all or none         (CSV: seven columns; JSON: "q", "t")
//   camera1, camera2  width height fx fy cx cy [k1 [k2 [p1 p2]]]; pixel centres at integers, size 0 0: not told.
//                     Of another lens than Brown's: width height fx fy cx cy 0 0 0 0 M n1 n2 ..., with COLMAP's number
//                     M of its model (5, 6, 7, 10, 11, 13, 16, 17) and what of the model's parameters is neither focal
//                     length nor principal point; a panorama (17) has fx = width / 2 pi, fy = height / pi
//   pose1, pose2      qw qx qy qz tx ty tz, camera from world                  (CSV: numbers with blanks; JSON: arrays)
//
// Numbers are written with 17 digits. Views that are in no pair are not kept.
#pragma once

#include <filesystem>

#include "datasets/collection.h"

namespace parallax {

// By the ending of `file`: .csv, or .jsonl. Written aside and renamed. Images are named relative to the file's folder.
Result<void> writePairList(const Collection& collection, const std::filesystem::path& file);

}  // namespace parallax
