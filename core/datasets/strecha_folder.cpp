// Strecha et al. 2008: IMAGE and IMAGE.camera side by side, all of one world, or apart (strecha_places.h); a scene for
// every NAME. Opened as a folder of photographs alone, its cameras are those of the folder beside.
#include <algorithm>

#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/strecha_places.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

// The scenes in the folder, or that of the photographs which it holds.
std::vector<StrechaPlaces> placesOf(const fs::path& root) {
  auto places = strechaPlacesIn(root);
  if (!places.empty()) return places;
  const auto files = listed(root).files;
  if (std::none_of(files.begin(), files.end(), hasImageName)) return places;
  if (auto beside = strechaPlacesBeside(root)) places.push_back(std::move(*beside));
  return places;
}

std::string joined(const std::string& folder, const std::string& file) {
  return folder.empty() ? file : folder + "/" + file;
}

SceneEntry sceneOf(const fs::path& root, const StrechaPlaces& parts, std::vector<std::string>& notes) {
  SceneEntry scene{parts.name, "", {""}, {}, {}};
  const auto images = listed(root / parts.images).files;
  const auto cameraFiles = listed(root / parts.cameras).files;
  const SpeltNames imageNames(images), cameraNames(cameraFiles);
  std::vector<std::string> withoutImage, withoutCamera;
  for (const auto& file : cameraFiles)
    if (const auto image = imageOfStrechaCamera(file); !image.empty() && !imageNames.find(image))
      withoutImage.push_back(joined(parts.images, image));
  for (const auto& file : images) {
    if (!hasImageName(file)) continue;
    ViewEntry view{file, {joined(parts.images, file)}, {}, {}};
    const auto itsName = file + std::string(strechaEnding);
    const auto cameraFile = cameraNames.find(itsName).value_or(itsName);
    const auto camera = readStrechaCamera((root / parts.cameras / cameraFile).lexically_normal());
    if (camera && *camera) {
      view.intrinsics = (*camera)->intrinsics;
      view.camFromWorld = (*camera)->camFromWorld;
    } else if (!camera) {
      notes.push_back(camera.error().message);
    } else {
      withoutCamera.push_back(joined(parts.cameras, cameraFile));
    }
    scene.views.push_back(std::move(view));
  }
  for (const auto* missing : {&withoutImage, &withoutCamera})
    if (!missing->empty())
      notes.push_back(enumerated(*missing) + (missing->size() == 1 ? " is" : " are") + " missing.");
  scene.pairs = pairsByNearness(scene.views);
  return scene;
}

}  // namespace

bool isStrechaFolder(const fs::path& place) { return isFolder(place) && !placesOf(tidied(place)).empty(); }

Result<Collection> indexStrechaFolder(const fs::path& given, const Run&) {
  const fs::path root = tidied(given);
  Collection collection{"strecha", root.filename().string(), root, {}, {}};
  for (const StrechaPlaces& parts : placesOf(root)) {
    if (parts.cameras.starts_with(".."))
      collection.notes.push_back("The cameras are those in " + (root / parts.cameras).lexically_normal().string() +
                                 ".");
    if (auto scene = sceneOf(root, parts, collection.notes); !scene.views.empty())
      collection.scenes.push_back(std::move(scene));
  }
  if (collection.scenes.empty())
    return fail(ErrorCode::notFound, root.string() + " has .camera files but none of their images: " +
                                         (collection.notes.empty() ? "" : collection.notes.front()));
  return collection;
}

}  // namespace parallax
