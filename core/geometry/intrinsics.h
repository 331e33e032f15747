// Where a camera's rays meet its image: a lens that sends every ray to a point of an image plane (lens.h), and the
// focal lengths and the principal point that take that plane to pixels.
// Pixels; the centre of the top-left pixel is (0, 0) (COLMAP puts it at (0.5, 0.5): converted where read).
#pragma once

#include <Eigen/Core>
#include <array>
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

// How the lens bends rays, by COLMAP's definitions (src/colmap/sensor/models.h); the numbers that belong to each, in
// COLMAP's order, are Intrinsics::lens. With a ray's angle a off the optical axis, the radius r on the image plane is:
enum class LensModel {
  brown,                   // tan a, bent by k1 k2 p1 p2 (Brown-Conrady); all zero: a pinhole. `lens` is not used
  rational,                // FULL_OPENCV: k1 k2 p1 p2 k3 k4 k5 k6
  fisheye,                 // a (1 + k1 a^2 + ... + k4 a^8): OPENCV_FISHEYE and its simpler kin
  thinPrismFisheye,        // THIN_PRISM_FISHEYE: k1 k2 p1 p2 k3 k4 sx1 sy1
  radTanThinPrismFisheye,  // RAD_TAN_THIN_PRISM_FISHEYE (project Aria's 624): k0 .. k5 p0 p1 s0 .. s3
  fov,                     // Devernay & Faugeras 2001: omega
  division,                // Fitzgibbon 2001: k
  eucm,                    // Khomutenko et al. 2016: alpha beta
  equirectangular          // x is the angle to the right, y the angle down, in radians: a panorama
};
const char* nameOf(LensModel model);  // "equirectangular": as it is said in sentences

struct Intrinsics {
  int width = 0, height = 0;              // of the image these belong to
  double fx = 0, fy = 0, cx = 0, cy = 0;  // pixels
  double k1 = 0, k2 = 0, p1 = 0, p2 = 0;  // of LensModel::brown, on normalised coordinates; zero: no distortion
  CameraSource source = CameraSource::assumed;
  LensModel model = LensModel::brown;
  std::array<double, 12> lens{};  // the other models' numbers, in COLMAP's order; what a model has not is zero

  bool operator==(const Intrinsics&) const = default;

  Eigen::Matrix3d matrix() const;  // K, without the distortion
  bool distorted() const { return model != LensModel::brown || k1 != 0 || k2 != 0 || p1 != 0 || p2 != 0; }

  // Normalised camera coordinates (x/z, y/z) of a pixel, distortion undone. Not a number where the lens has no ray in
  // front of the camera for that pixel: beyond its fold (lens.h), and behind. For many pixels, or behind: Lens.
  Eigen::Vector2d normalised(const Eigen::Vector2d& pixel) const;
  // The reverse: where a normalised point lands, distortion applied. Not a number where the lens does not see it.
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

// A panorama of all directions: `width` pixels are 360 degrees, `height` pixels 180, straight ahead in the middle.
Intrinsics equirectangular(double width, double height);

// Focals positive, the one along which the camera sees more between 1/100 and 10000 image sizes (beyond, estimation
// divides by nothing), centre finite and within one image size of the image, the lens's numbers such as its model
// knows: else a sentence.
Result<Intrinsics> checked(const Intrinsics& intrinsics);

}  // namespace parallax
