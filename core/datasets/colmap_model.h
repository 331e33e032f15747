// A COLMAP model (https://colmap.github.io/format.html), text or binary: cameras, posed images, and which of them see
// the same points. Poses are world to camera, as ours; the principal point is moved by COLMAP's half pixel.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "geometry/camera.h"

namespace parallax {

struct ColmapImage {
  std::string name;  // as in the model: a path below the folder of the images
  int camera = 0;
  RigidPose camFromWorld;
};

struct ColmapModel {
  std::map<int, Intrinsics> cameras;
  std::map<int, std::string> unusable;   // cameras of a model that is not supported, or wrong: why
  std::vector<ColmapImage> images;       // by name
  std::vector<std::vector<int>> tracks;  // for every point the images (indices) that see it, two at least
};

// COLMAP's models and parameter orders (src/colmap/sensor/models.h). Nothing: a model that is not among its eighteen,
// or another number of parameters.
std::optional<Intrinsics> colmapCamera(const std::string& model, int width, int height,
                                       const std::vector<double>& parameters);

// "the model X with 3 parameters, which is not supported; ...": why there was nothing.
std::string notKnown(const std::string& model, std::size_t parameters);

// cameras.bin and images.bin, or else cameras.txt and images.txt. A file that is cut off or holds what no model does
// is refused by name; no memory is taken for what a damaged file says it holds, only for what it does.
// Of a text file the sentence names the line and what is wrong in it.
enum class ColmapParts { all, withoutPoints };  // the latter: no tracks
Result<ColmapModel> readColmapModel(const std::filesystem::path& folder, ColmapParts parts = ColmapParts::all);

// How many images the model says it has, without reading them; 0 where it does not tell.
std::size_t colmapImageCount(const std::filesystem::path& folder);

}  // namespace parallax
