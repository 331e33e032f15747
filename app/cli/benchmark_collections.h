// Data sets made for a benchmark.
#pragma once

#include <filesystem>

#include "datasets/collection.h"

namespace parallax::cli {

// One scene, rendered from the first positions of the DTU rig; all pairs.
Result<Collection> renderedCollection(const std::filesystem::path& root, int views, int width, int height);

// Scenes of pictures of noise, as many pairs in each, with poses that mean nothing.
Result<Collection> noiseCollection(const std::filesystem::path& root, int scenes, int views, std::size_t pairs);

// DTU's whole tree as downloaded: 124 scans, 49 or 64 positions, 8 lights; the images are empty files.
Result<void> writeEmptyDtu(const std::filesystem::path& root);

}  // namespace parallax::cli
