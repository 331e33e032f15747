// Where Strecha's photographs and their .camera files lie, by names alone: side by side, or apart, as the sets are
// handed out: NAME_cameras/IMAGE.camera, and IMAGE in NAME_images, in NAME/urd or in NAME (castle_dense/urd/0000.jpg,
// say).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "datasets/known_camera.h"

namespace parallax {

inline constexpr std::string_view strechaEnding = ".camera";

std::string imageOfStrechaCamera(std::string_view file);  // of "0000.jpg.camera"; empty when it is no image's camera

// Of a scene, relative to a folder; "": in that itself.
struct StrechaPlaces {
  std::string name, images, cameras;
};

// The scenes in a folder: itself, or one for every folder of cameras.
std::vector<StrechaPlaces> strechaPlacesIn(const std::filesystem::path& root);

// Of a folder of photographs alone: the folder of cameras beside it, or beside the one above it.
std::optional<StrechaPlaces> strechaPlacesBeside(const std::filesystem::path& photographs);

// One camera file, by its own path; nothing: it is not there.
Result<std::optional<KnownCamera>> readStrechaCamera(const std::filesystem::path& file);

}  // namespace parallax
