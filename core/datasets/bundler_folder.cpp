// A Bundler reconstruction: bundle.out (or bundle/bundle.out) with list.txt; COLMAP writes NAME.bundle.out and
// NAME.list.txt, others list NAME.lst. Without a list nobody knows which camera is which photograph's.
#include <algorithm>

#include "datasets/bundler.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/look_around.h"
#include "datasets/model_photographs.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr const char* bundleName = "bundle.out";

bool isBundleName(std::string_view name) {
  return name.ends_with(".out") && name.find("bundle") != std::string_view::npos && name != "gt_bundle.out";
}

// The bundle of a folder, or the file itself.
std::optional<fs::path> bundleAt(const fs::path& place) {
  if (!isFolder(place)) {
    const auto name = place.filename().string();
    return isBundleName(name) || name == "gt_bundle.out" ? std::optional(place) : std::nullopt;
  }
  for (const fs::path& folder : {place, place / "bundle"}) {
    const auto files = listed(folder);
    if (files.hasFile(bundleName)) return folder / bundleName;
    for (const auto& name : files.files)
      if (isBundleName(name)) return folder / name;
  }
  return std::nullopt;
}

// In the order in which they are looked for: of the bundle's own name, then the usual ones.
std::vector<fs::path> listsFor(const fs::path& bundle, const fs::path& place) {
  const fs::path own = bundle.parent_path();
  auto name = bundle.filename().string();
  name.erase(name.rfind(".out"));
  if (name.ends_with(".bundle")) name.erase(name.rfind(".bundle"));
  std::vector<fs::path> lists{own / (name + ".list.txt"), own / (name + ".lst"), own / "list.lst"};
  for (const fs::path& folder : {own, place})
    for (const char* list : {"list.txt", "list_focal.txt"}) lists.push_back(folder / list);
  if (own.filename() == "bundle")
    for (const char* list : {"list.txt", "list_focal.txt"}) lists.push_back(own.parent_path() / list);
  std::erase_if(lists, [](const auto& list) { return !isFile(list); });
  return lists;
}

Result<std::vector<std::string>> namesFor(const fs::path& bundle, const fs::path& place, std::size_t cameras) {
  const auto lists = listsFor(bundle, place);
  if (lists.empty())
    return fail(
        ErrorCode::notFound,
        "list.txt (or NAME.list.txt, NAME.lst), which names the images of " + bundle.string() +
            ", is missing: without it nobody knows which camera is which image's. Write one, a name a line in the "
            "order of the cameras.");
  auto names = readBundlerList(lists.front());
  if (names && names->size() != cameras)
    return fail(ErrorCode::badInput, lists.front().string() + " names " + std::to_string(names->size()) +
                                         " images, but " + bundle.filename().string() + " has " +
                                         std::to_string(cameras) + " cameras.");
  return names;
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
  std::vector<NamedPhotograph> wanted;
  for (const auto& name : *names) wanted.push_back({name});
  const auto found = photographsBelow(folder, file.parent_path(), wanted);
  if (!found) return tl::unexpected<Error>(found.error());
  Collection collection{"bundler", place.filename().string(), folder, {}, found->notes};
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  std::vector<std::string> missing, unposed;
  for (std::size_t i = 0; i < names->size(); ++i) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data set was stopped.");
    const BundlerCamera& camera = bundle->cameras[i];
    ViewEntry view{(*names)[i], {found->files[i]}, {}, {}};
    if (view.images[0].empty()) missing.push_back(view.name);
    if (!camera.registered()) unposed.push_back(view.name);
    if (camera.registered()) {
      view.camFromWorld = camera.camFromWorld;
      const auto [width, height] = sizeOfImageFile(folder / view.images[0]);
      if (!view.images[0].empty()) view.intrinsics = camera.intrinsics(width, height);
    }
    scene.views.push_back(std::move(view));
  }
  scene.pairs = pairsBySharedPoints(scene.views.size(), tracksOf(*bundle));
  if (bundle->points.empty())
    scene.pairs = pairsByNearness(scene.views);
  else if (scene.pairs.empty())
    collection.notes.push_back(fewSharedPoints(scene.views.size(), tracksOf(*bundle)));
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
