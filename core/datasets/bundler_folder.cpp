// A Bundler reconstruction: bundle.out (or bundle/bundle.out) with list.txt, or, without a list, as many images as
// the bundle has cameras, in the order of their names.
#include <algorithm>

#include "datasets/bundler.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr const char* bundleName = "bundle.out";

// The bundle of a folder, or the file itself.
std::optional<fs::path> bundleAt(const fs::path& place) {
  if (!isFolder(place)) {
    const auto name = place.filename().string();
    return name.ends_with(".out") && name.find("bundle") != std::string::npos ? std::optional(place) : std::nullopt;
  }
  for (const fs::path& folder : {place, place / "bundle"})
    if (listed(folder).hasFile(bundleName)) return folder / bundleName;
  return std::nullopt;
}

Result<std::vector<std::string>> namesFor(const fs::path& bundle, const fs::path& place, std::size_t cameras) {
  for (const fs::path& folder : {bundle.parent_path(), place, bundle.parent_path().parent_path()})
    for (const char* list : {"list.txt", "list_focal.txt"})
      if (isFolder(folder) && listed(folder).hasFile(list)) {
        auto names = readBundlerList(folder / list);
        if (names && names->size() != cameras)
          return fail(ErrorCode::badInput, (folder / list).string() + " names " + std::to_string(names->size()) +
                                               " images, but " + bundle.filename().string() + " has " +
                                               std::to_string(cameras) + " cameras.");
        return names;
      }
  std::vector<std::string> images = listed(bundle.parent_path()).files;
  std::erase_if(images, [](const auto& name) { return !hasImageName(name); });
  if (images.size() == cameras) return images;
  return fail(ErrorCode::notFound, "list.txt, which names the images of " + bundle.string() + ", is missing, and " +
                                       std::to_string(images.size()) + " images beside it cannot be its " +
                                       std::to_string(cameras) + " cameras.");
}

std::vector<std::vector<int>> tracksOf(const Bundle& bundle) {
  std::vector<std::vector<int>> tracks;
  for (const BundlerPoint& point : bundle.points) {
    std::vector<int> track;
    for (const auto& sighting : point.sightings)
      if (bundle.cameras[sighting.camera].registered()) track.push_back(sighting.camera);
    if (track.size() > 1) tracks.push_back(std::move(track));
  }
  return tracks;
}

}  // namespace

bool isBundler(const fs::path& place) { return bundleAt(tidied(place)).has_value(); }

Result<Collection> indexBundler(const fs::path& given, const Run& run) {
  const fs::path place = tidied(given), file = *bundleAt(place);
  const fs::path folder = isFolder(place) ? place : place.parent_path();
  const auto bundle = readBundle(file, BundlerParts::camerasAndPoints);
  if (!bundle) return tl::unexpected<Error>(bundle.error());
  const auto names = namesFor(file, folder, bundle->cameras.size());
  if (!names) return tl::unexpected<Error>(names.error());
  const ImageFiles images = imagesAround(folder, *names);
  Collection collection{"bundler", place.filename().string(), images.root(), {}, {}};
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  std::vector<std::string> missing, unposed;
  for (std::size_t i = 0; i < names->size(); ++i) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data set was stopped.");
    const BundlerCamera& camera = bundle->cameras[i];
    ViewEntry view{(*names)[i], {images.find((*names)[i])}, {}, {}};
    if (view.images[0].empty()) missing.push_back(view.name);
    if (!camera.registered()) unposed.push_back(view.name);
    if (camera.registered()) {
      view.camFromWorld = camera.camFromWorld;
      const auto [width, height] = sizeOfImageFile(images.root() / view.images[0]);
      if (!view.images[0].empty()) view.intrinsics = camera.intrinsics(width, height);
    }
    scene.views.push_back(std::move(view));
  }
  scene.pairs = pairsBySharedPoints(scene.views.size(), tracksOf(*bundle));
  if (bundle->points.empty()) scene.pairs = pairsByNearness(scene.views);
  if (!missing.empty())
    collection.notes.push_back(std::to_string(missing.size()) + " of " + std::to_string(names->size()) +
                               " images are missing: " + enumerated(missing) + ".");
  if (!unposed.empty())
    collection.notes.push_back(std::to_string(unposed.size()) + " of " + std::to_string(names->size()) +
                               " images are not part of the reconstruction: " + enumerated(unposed) + ".");
  collection.scenes.push_back(std::move(scene));
  return collection;
}

}  // namespace parallax
