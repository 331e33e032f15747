#include "datasets/strecha_places.h"

#include <algorithm>

#include "datasets/folder.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view camerasEnding = "_cameras", imagesEnding = "_images", plainCameras = "cameras";

bool holdsCameras(const Folder& folder) {
  return std::any_of(folder.files.begin(), folder.files.end(),
                     [](const auto& file) { return !imageOfStrechaCamera(file).empty(); });
}

std::string stemOf(std::string_view name, std::string_view its) {
  return lowered(name).ends_with(its) ? std::string(name.substr(0, name.size() - its.size())) : std::string();
}

// The first of the usual folders that holds an image of one of the cameras; the first at all where none does.
std::string imagesFor(const fs::path& root, const std::string& stem, const Folder& cameras) {
  std::vector<std::string> usual{"images", "urd"};
  if (!stem.empty()) usual.insert(usual.begin(), {stem + std::string(imagesEnding), stem + "/urd", stem});
  for (const auto& folder : usual) {
    const SpeltNames files(listed(root / folder).files);
    for (const auto& file : cameras.files)
      if (const auto image = imageOfStrechaCamera(file); !image.empty() && files.find(image)) return folder;
  }
  return usual.front();
}

}  // namespace

std::string imageOfStrechaCamera(std::string_view file) {
  if (!file.ends_with(strechaEnding)) return {};
  file.remove_suffix(strechaEnding.size());
  return hasImageName(file) ? std::string(file) : std::string();
}

std::vector<StrechaPlaces> strechaPlacesIn(const fs::path& root) {
  const Folder here = listed(root);
  if (holdsCameras(here)) return {{root.filename().string(), "", ""}};
  std::vector<StrechaPlaces> places;
  for (const auto& folder : here.folders) {
    const auto stem = stemOf(folder, camerasEnding);
    if (stem.empty() && lowered(folder) != plainCameras) continue;
    if (const Folder cameras = listed(root / folder); holdsCameras(cameras))
      places.push_back({stem.empty() ? root.filename().string() : stem, imagesFor(root, stem, cameras), folder});
  }
  return places;
}

std::optional<StrechaPlaces> strechaPlacesBeside(const fs::path& photographs) {
  const auto name = lowered(photographs.filename().string());
  const bool urd = name == "urd";
  const fs::path above = photographs.parent_path(), set = urd ? above : photographs, beside = set.parent_path();
  if (!beside.has_relative_path()) return std::nullopt;
  auto stem = stemOf(set.filename().string(), imagesEnding);
  if (stem.empty()) stem = set.filename().string();
  const auto areCameras = [&](const StrechaPlaces& places) {
    return holdsCameras(listed((photographs / places.cameras).lexically_normal()));
  };
  const StrechaPlaces named{stem, "", std::string(urd ? "../../" : "../") + stem + std::string(camerasEnding)};
  if (areCameras(named)) return named;
  const StrechaPlaces plain{above.filename().string(), "", "../" + std::string(plainCameras)};
  if ((urd || name == "images") && areCameras(plain)) return plain;
  return std::nullopt;
}

}  // namespace parallax
