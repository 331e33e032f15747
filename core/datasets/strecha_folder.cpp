// Strecha et al. 2008: IMAGE and IMAGE.camera side by side; all of one world.
#include <algorithm>

#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/known_camera.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".camera";

// Of "0000.jpg.camera"; empty when it is no camera of an image.
std::string imageOf(std::string_view file) {
  if (!file.ends_with(ending)) return {};
  file.remove_suffix(ending.size());
  return hasImageName(file) ? std::string(file) : std::string();
}

}  // namespace

bool isStrechaFolder(const fs::path& place) {
  const auto files = listed(place).files;
  return std::any_of(files.begin(), files.end(), [](const auto& file) { return !imageOf(file).empty(); });
}

Result<Collection> indexStrechaFolder(const fs::path& given, const Run&) {
  const fs::path root = tidied(given);
  const Folder files = listed(root);
  Collection collection{"strecha", root.filename().string(), root, {}, {}};
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  std::vector<std::string> withoutImage, withoutCamera;
  for (const auto& file : files.files) {
    if (const auto image = imageOf(file); !image.empty() && !files.hasFile(image)) withoutImage.push_back(image);
    if (!hasImageName(file)) continue;
    ViewEntry view{file, {file}, {}, {}};
    const auto camera = readStrecha(root / file);
    if (camera && *camera) {
      view.intrinsics = (*camera)->intrinsics;
      view.camFromWorld = (*camera)->camFromWorld;
    } else if (!camera) {
      collection.notes.push_back(camera.error().message);
    } else {
      withoutCamera.push_back(file + std::string(ending));
    }
    scene.views.push_back(std::move(view));
  }
  if (scene.views.empty())
    return fail(ErrorCode::notFound, root.string() +
                                         " has .camera files but none of their images: " + enumerated(withoutImage) +
                                         (withoutImage.size() == 1 ? " is" : " are") + " missing.");
  for (const auto* missing : {&withoutImage, &withoutCamera})
    if (!missing->empty())
      collection.notes.push_back(enumerated(*missing) + (missing->size() == 1 ? " is" : " are") + " missing.");
  scene.pairs = pairsByNearness(scene.views);
  collection.scenes.push_back(std::move(scene));
  return collection;
}

}  // namespace parallax
