// Bundler's bundle.out (Snavely et al. 2006; https://www.cs.cornell.edu/~snavely/bundler/bundler-v0.4-manual.html). Its
// camera looks down -z with y up, x_cam = R X + t, and projects p = -x_cam / z, pixels f r(p) p from the middle of the
// image with y up and r(p) = 1 + k1 |p|^2 + k2 |p|^4. Here the cameras are turned (diag(1, -1, -1)) to look down +z
// with y down.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "geometry/camera.h"

namespace parallax {

struct BundlerCamera {
  double focal = 0, k1 = 0, k2 = 0;  // pixels; focal 0: the camera is not part of the reconstruction
  RigidPose camFromWorld;
  bool registered() const { return focal > 0; }

  // Of the image, whose size the file does not tell. The middle is ((width - 1) / 2, (height - 1) / 2), as Bundler
  // takes it.
  Intrinsics intrinsics(int width, int height) const;
};

struct BundlerSighting {
  int camera = 0;
  Eigen::Vector2d offset;  // pixels from the middle of the image, y down
};

struct BundlerPoint {
  Eigen::Vector3d position;
  std::vector<BundlerSighting> sightings;
};

struct Bundle {
  std::vector<BundlerCamera> cameras;
  std::vector<BundlerPoint> points;
};

enum class BundlerParts { cameras, camerasAndPoints };

// Refused, by name: another kind of file, one that is cut off, and a camera that is none.
Result<Bundle> readBundle(const std::filesystem::path& file, BundlerParts parts);

// list.txt: a line an image, "name [0 focal]", where the name may hold blanks. The names, in the order of the bundle's
// cameras.
Result<std::vector<std::string>> readBundlerList(const std::filesystem::path& file);

}  // namespace parallax
