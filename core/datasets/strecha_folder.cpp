// Strecha et al. 2008: IMAGE and IMAGE.camera side by side; all of one world. As the sets are handed out the two lie
// apart: NAME_cameras/IMAGE.camera, and IMAGE in NAME_images, in NAME/urd or in NAME (castle_dense/urd/0000.jpg, say);
// a scene for every such NAME. Opened as a folder of photographs alone, its cameras are those of the folder beside.
#include <algorithm>

#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/known_camera.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".camera", camerasEnding = "_cameras", imagesEnding = "_images";

// Of "0000.jpg.camera"; empty when it is no camera of an image.
std::string imageOf(std::string_view file) {
  if (!file.ends_with(ending)) return {};
  file.remove_suffix(ending.size());
  return hasImageName(file) ? std::string(file) : std::string();
}

bool holdsCameras(const Folder& folder) {
  return std::any_of(folder.files.begin(), folder.files.end(), [](const auto& file) { return !imageOf(file).empty(); });
}

// Where the images and the cameras of a scene lie, relative to the opened folder; "": in that itself.
struct Parts {
  std::string name, images, cameras;
};

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
      if (const auto image = imageOf(file); !image.empty() && files.find(image)) return folder;
  }
  return usual.front();
}

std::vector<Parts> partsOf(const fs::path& root) {
  const Folder here = listed(root);
  if (holdsCameras(here)) return {{root.filename().string(), "", ""}};
  std::vector<Parts> parts;
  for (const auto& folder : here.folders) {
    const auto stem = stemOf(folder, camerasEnding);
    if (stem.empty() && lowered(folder) != "cameras") continue;
    if (const Folder cameras = listed(root / folder); holdsCameras(cameras))
      parts.push_back({stem.empty() ? root.filename().string() : stem, imagesFor(root, stem, cameras), folder});
  }
  if (!parts.empty()) return parts;
  // the photographs alone: castle_dense_images, or castle_dense/urd
  const bool urd = lowered(root.filename().string()) == "urd";
  const fs::path set = urd ? root.parent_path() : root, above = set.parent_path();
  auto stem = stemOf(set.filename().string(), imagesEnding);
  if (stem.empty()) stem = set.filename().string();
  const std::string beside = stem + std::string(camerasEnding);
  const bool photographs = std::any_of(here.files.begin(), here.files.end(), hasImageName);
  if (above.has_relative_path() && photographs && holdsCameras(listed(above / beside)))
    return {{stem, "", std::string(urd ? "../../" : "../") + beside}};
  return {};
}

std::string joined(const std::string& folder, const std::string& file) {
  return folder.empty() ? file : folder + "/" + file;
}

SceneEntry sceneOf(const fs::path& root, const Parts& parts, std::vector<std::string>& notes) {
  SceneEntry scene{parts.name, "", {""}, {}, {}};
  const auto images = listed(root / parts.images).files;
  const auto cameraFiles = listed(root / parts.cameras).files;
  const SpeltNames imageNames(images), cameraNames(cameraFiles);
  std::vector<std::string> withoutImage, withoutCamera;
  for (const auto& file : cameraFiles)
    if (const auto image = imageOf(file); !image.empty() && !imageNames.find(image))
      withoutImage.push_back(joined(parts.images, image));
  for (const auto& file : images) {
    if (!hasImageName(file)) continue;
    ViewEntry view{file, {joined(parts.images, file)}, {}, {}};
    const auto cameraFile = cameraNames.find(file + std::string(ending)).value_or(file + std::string(ending));
    const auto of = cameraFile.substr(0, cameraFile.size() - ending.size());
    const auto camera = readStrecha((root / parts.cameras / of).lexically_normal());
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

bool isStrechaFolder(const fs::path& place) { return isFolder(place) && !partsOf(tidied(place)).empty(); }

Result<Collection> indexStrechaFolder(const fs::path& given, const Run&) {
  const fs::path root = tidied(given);
  Collection collection{"strecha", root.filename().string(), root, {}, {}};
  for (const Parts& parts : partsOf(root)) {
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
