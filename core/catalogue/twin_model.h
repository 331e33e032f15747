// A twin photographed through a lens, as files: a COLMAP text model for every scene, and the pairs of all of them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "geometry/camera.h"

namespace parallax {

struct TwinFiles {
  std::filesystem::path root;
  std::vector<std::string> scenes, kinds;  // names, and the class of each
  std::vector<std::string> lights;
  std::vector<Camera> cameras;  // by position, the same of all scenes; their lenses are of one model

  // Relative to the root.
  std::filesystem::path image(const std::string& scene, int position, const std::string& light) const;
};

// ROOT/SCENE/sparse/0/cameras.txt, images.txt and points3D.txt (https://colmap.github.io/format.html), and
// ROOT/pairs.csv (pair_list.h) with the authors' pairs of DTU's positions.
Result<void> writeTwinModel(const TwinFiles& files);

}  // namespace parallax
