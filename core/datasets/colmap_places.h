// Where the models of a COLMAP project lie, by names alone. rigs and frames (COLMAP 3.12 and later) may lie beside a
// model's files: every image still has its pose in images.txt or images.bin, so nobody needs them here.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace parallax {

// The folder holds cameras and images, or one of them and points: a model, though perhaps one that lacks something.
bool isColmapModel(const std::filesystem::path& folder);

// The name's .bin or .txt lies there.
bool hasModelFile(const std::filesystem::path& folder, const std::string& name);

// The folder itself, or sparse, or those that the mapper left in sparse/0, 1, ...
std::vector<std::filesystem::path> modelsOfProject(const std::filesystem::path& place);

// These, or else those of any folder in it: ETH3D's dslr_calibration_jpg and dslr_calibration_undistorted.
std::vector<std::filesystem::path> modelsIn(const std::filesystem::path& place);

struct ModelAbove {
  std::filesystem::path model, base;  // base: the folder above the photographs from which the model was found
};

// Of a folder of photographs: those models that lie beside it or above it, as in project/sparse/0 for project/images
// and for project/images/left.
std::vector<ModelAbove> modelsAbove(const std::filesystem::path& photographs);

}  // namespace parallax
