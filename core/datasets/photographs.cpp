// A folder of photographs of which nothing is known but, where K.txt or NAME.K.txt lie beside them, the intrinsics.
#include <algorithm>

#include "datasets/colmap_places.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/known_camera.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t few = 40, reach = 5;

std::vector<std::string> imagesIn(const Folder& folder) {
  auto images = folder.files;
  std::erase_if(images, [](const auto& name) { return !hasImageName(name) || name.starts_with('.'); });
  return images;
}

}  // namespace

bool isPhotographs(const fs::path& place) { return imagesIn(listed(place)).size() >= 2; }

Result<Collection> indexPhotographs(const fs::path& given, const Run&) {
  const fs::path root = tidied(given);
  const Folder files = listed(root);
  Collection collection{"photographs", root.filename().string(), root, {}, {}};
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  const bool calibrated = files.hasFile("K.txt");
  for (const auto& name : imagesIn(files)) {
    ViewEntry view{name, {name}, {}, {}};
    if (calibrated || files.hasFile(fs::path(name).stem().string() + ".K.txt")) {
      const auto known = readKMatrix(root / name);
      if (known && *known) view.intrinsics = (*known)->intrinsics;
      if (!known && collection.notes.size() < 4) collection.notes.push_back(known.error().message);
    }
    scene.views.push_back(std::move(view));
  }
  scene.pairs = scene.views.size() <= few ? allPairs(scene.views.size()) : pairsInSequence(scene.views.size(), reach);
  collection.notes.push_back(
      "Photographs without known poses: methods can be compared with each other, not with the truth.");
  if (const auto above = modelsAbove(root); !above.empty())
    collection.notes.push_back("A COLMAP model lies above, " + above.front().model.string() +
                               ", but it names other photographs, or those of another folder: open " +
                               above.front().base.string() + " to have its cameras.");
  if (scene.views.size() > few)
    collection.notes.push_back("Each of the " + std::to_string(scene.views.size()) + " images is paired with the " +
                               std::to_string(reach) + " that follow it.");
  collection.scenes.push_back(std::move(scene));
  return collection;
}

}  // namespace parallax
