// A COLMAP model with its images: the model in the folder itself, in sparse/0, or in any folder in it; the images
// wherever the model's names are found, below or (for the folder of a model) above.
#include <algorithm>

#include "datasets/colmap_model.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

bool has(const Folder& folder, const char* name) {
  return folder.hasFile(std::string(name) + ".bin") || folder.hasFile(std::string(name) + ".txt");
}

// cameras alone, or images and points alone, are a model that lacks something.
bool isModel(const fs::path& place) {
  const Folder files = listed(place);
  return has(files, "cameras") || (has(files, "images") && has(files, "points3D"));
}

std::vector<fs::path> modelsIn(const fs::path& place) {
  std::vector<fs::path> models{place, place / "sparse", place / "sparse" / "0"};
  for (const auto& name : listed(place).folders)
    if (name != "sparse") models.push_back(place / name);
  std::erase_if(models, [](const auto& model) { return !isModel(model); });
  return models;
}

void addViews(const ColmapModel& model, const ImageFiles& files, Collection& collection) {
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  std::vector<std::string> missing;
  for (const ColmapImage& image : model.images) {
    ViewEntry view{image.name, {files.find(image.name)}, {}, image.camFromWorld};
    if (view.images[0].empty()) missing.push_back(image.name);
    if (const auto k = model.cameras.find(image.camera); k != model.cameras.end()) view.intrinsics = k->second;
    scene.views.push_back(std::move(view));
  }
  if (!missing.empty())
    collection.notes.push_back("The model names " + std::to_string(missing.size()) + " of " +
                               std::to_string(model.images.size()) +
                               " images that are missing: " + enumerated(missing) + ".");
  scene.pairs =
      model.tracks.empty() ? pairsByNearness(scene.views) : pairsBySharedPoints(scene.views.size(), model.tracks);
  collection.scenes.push_back(std::move(scene));
}

}  // namespace

bool isColmap(const fs::path& place) { return isFolder(place) && !modelsIn(place).empty(); }

Result<Collection> indexColmap(const fs::path& given, const Run&) {
  const fs::path place = tidied(given), folder = modelsIn(place).front();
  const Folder files = listed(folder);
  for (const char* part : {"cameras", "images"})
    if (!has(files, part))
      return fail(ErrorCode::notFound,
                  folder.string() + " is a COLMAP model that lacks " + part + ".txt (or " + part + ".bin).");
  const auto model = readColmapModel(folder);
  if (!model) return tl::unexpected<Error>(model.error());
  if (model->images.empty()) return fail(ErrorCode::badInput, folder.string() + " is a COLMAP model without images.");
  const auto twice = std::adjacent_find(model->images.begin(), model->images.end(),
                                        [](const auto& a, const auto& b) { return a.name == b.name; });
  if (twice != model->images.end())
    return fail(ErrorCode::badInput, folder.string() + " names the image " + twice->name + " twice.");
  std::vector<std::string> names;
  for (const ColmapImage& image : model->images) names.push_back(image.name);
  const ImageFiles images = imagesAround(place, names);
  Collection collection{"colmap", place.filename().string(), images.root(), {}, {}};
  for (const auto& [id, why] : model->unusable) collection.notes.push_back(why);
  addViews(*model, images, collection);
  return collection;
}

}  // namespace parallax
