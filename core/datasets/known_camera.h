// What a file beside a photograph tells of its camera.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "geometry/camera.h"

namespace parallax {

struct KnownCamera {
  Intrinsics intrinsics;  // width and height 0: the file does not say for which size
  std::optional<RigidPose> camFromWorld;
  std::string source;           // for people: "0000.jpg.camera"
  std::filesystem::path world;  // two poses are of one world when this is equal
};

// A reader of one kind of sidecar, given the absolute path of an image. Nothing: there is no such file for this image.
// An error: there is one, and it is wrong; the sentence names it.
using SidecarReader = Result<std::optional<KnownCamera>> (*)(const std::filesystem::path& image);

// Strecha et al. 2008: IMAGE.camera beside IMAGE, or in the folder of cameras beside that of the images
// (strecha_places.h). K (3 rows), distortion (1, zero: what other numbers would stand for is said nowhere, so they are
// an error), camera-to-world rotation (3), camera centre (1), width and height.
Result<std::optional<KnownCamera>> readStrecha(const std::filesystem::path& image);

// STEM.K.txt or K.txt beside the image: 3 x 3 numbers, or fx fy cx cy [k1 [k2 [p1 p2]]]. No pose.
Result<std::optional<KnownCamera>> readKMatrix(const std::filesystem::path& image);

// DTU: for rect_PPP_*, clean_PPP_* (and for PPP.png, when it lies beside it) the 3x4 projection matrix pos_PPP.txt,
// beside the image or in Calibration/cal18 of the data set; for 1600x1200, in mm.
Result<std::optional<KnownCamera>> readDtuCalibration(const std::filesystem::path& image);

// COLMAP text model (cameras.txt, images.txt): beside the image, in the folder above, or in a folder beside the
// image's own (also sparse/0); the first of these models, in this order, that holds the image. Of several images of
// the same file name (cam0/0.ppm, cam1/0.ppm) it is the one whose name ends as the path does; when that leaves more
// than one, none, which is an error. Cameras of all of COLMAP's models.
Result<std::optional<KnownCamera>> readColmapText(const std::filesystem::path& image);

// Middlebury multi-view: *_par.txt beside the image; a line "name K(9) R(9) t(3)", world to camera.
Result<std::optional<KnownCamera>> readMiddlebury(const std::filesystem::path& image);

}  // namespace parallax
