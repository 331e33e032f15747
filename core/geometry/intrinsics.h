// Pinhole intrinsics with the lens distortion of COLMAP's SIMPLE_RADIAL, RADIAL and OPENCV models.
// Pixels; the centre of the top-left pixel is (0, 0) (COLMAP puts it at (0.5, 0.5): converted where read).
#pragma once

#include <Eigen/Core>
#include <optional>
#include <string_view>

#include "base/result.h"

namespace parallax {

// Where the numbers of a camera came from, the least certain first. A result is as true as its cameras, so this travels
// with them to wherever a number that depends on them is shown.
enum class CameraSource {
  assumed,    // a guess: nothing is known
  estimated,  // from the matches of the pair itself
  exif,       // the focal length that the photograph's own EXIF names
  typed,      // by a person
  file        // a camera file or a data set, or the renderer's own
};
const char* idOf(CameraSource source);  // "assumed", ...: for JSON, results files and command lines
std::optional<CameraSource> cameraSourceNamed(std::string_view id);

struct Intrinsics {
  int width = 0, height = 0;              // of the image these belong to
  double fx = 0, fy = 0, cx = 0, cy = 0;  // pixels
  double k1 = 0, k2 = 0, p1 = 0, p2 = 0;  // Brown-Conrady on normalised coordinates; zero: no distortion
  CameraSource source = CameraSource::assumed;

  Eigen::Matrix3d matrix() const;  // K, without the distortion
  bool distorted() const { return k1 != 0 || k2 != 0 || p1 != 0 || p2 != 0; }

  // Normalised camera coordinates (x/z, y/z) of a pixel, distortion undone (fixed-point iteration, 1e-12).
  Eigen::Vector2d normalised(const Eigen::Vector2d& pixel) const;
  // The reverse: where a normalised point lands, distortion applied.
  Eigen::Vector2d pixel(const Eigen::Vector2d& normalised) const;

  // The same camera after its image was resized to width x height (anisotropic allowed; pixel centres kept at
  // integers, so cx' = (cx + 0.5) s - 0.5).
  Intrinsics resizedTo(int newWidth, int newHeight) const;
  // The same camera after a window of the image was cut out, its top-left pixel at (left, top).
  Intrinsics cropped(int left, int top, int newWidth, int newHeight) const;
};

// The guess for a photograph nothing is known of: focal 1.2 x the longer side, centre in the middle
// (COLMAP's default factor). Whoever shows a result that depends on it says so.
Intrinsics assumedIntrinsics(int width, int height);

// Focals positive, the one along which the camera sees more between 1/100 and 10000 image sizes (beyond, estimation
// divides by nothing), centre finite and within one image size of the image: else a sentence.
Result<Intrinsics> checked(const Intrinsics& intrinsics);

}  // namespace parallax
