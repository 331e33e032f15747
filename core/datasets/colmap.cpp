// A COLMAP model with its images: the model in the folder itself, in sparse/0, 1, ... (the largest), or in any folder
// in it; the images where photographsBelow() finds them.
#include <algorithm>

#include "datasets/colmap_model.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/model_photographs.h"
#include "datasets/text_scan.h"

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

// That of the folder itself, else those that the mapper left in sparse/0, 1, ..., else those of any folder in it.
std::vector<fs::path> modelsIn(const fs::path& place) {
  if (isModel(place)) return {place};
  std::vector<fs::path> models;
  const auto look = [&](const fs::path& folder, const auto& wanted) {
    for (const auto& name : listed(folder).folders)
      if (wanted(name) && isModel(folder / name)) models.push_back(folder / name);
  };
  if (isModel(place / "sparse")) models.push_back(place / "sparse");
  look(place / "sparse", [](const auto& name) { return integerOf(name).has_value(); });
  if (models.empty()) look(place, [](const auto& name) { return name != "sparse"; });
  return models;
}

// The one with the most images; what the others are is noted.
fs::path largestOf(const std::vector<fs::path>& models, const fs::path& place, std::vector<std::string>& notes) {
  if (models.size() == 1) return models.front();
  std::vector<std::size_t> images;
  for (const auto& model : models) images.push_back(colmapImageCount(model));
  const auto best = std::size_t(std::max_element(images.begin(), images.end()) - images.begin());
  std::vector<std::string> others;
  for (std::size_t i = 0; i < models.size(); ++i)
    if (i != best)
      others.push_back(models[i].lexically_relative(place).generic_string() + " (" + std::to_string(images[i]) +
                       (images[i] == 1 ? " image)" : " images)"));
  notes.push_back("Of " + std::to_string(models.size()) + " models " +
                  models[best].lexically_relative(place).generic_string() + ", with " + std::to_string(images[best]) +
                  " images, is the largest; there " + (others.size() == 1 ? "is" : "are") + " also " +
                  enumerated(others) + ", which can be opened in a folder of " +
                  (others.size() == 1 ? "its" : "their") + " own with the photographs.");
  return models[best];
}

std::vector<NamedPhotograph> wantedBy(const ColmapModel& model) {
  std::vector<NamedPhotograph> wanted;
  for (const ColmapImage& image : model.images) {
    const auto k = model.cameras.find(image.camera);
    wanted.push_back(k == model.cameras.end() ? NamedPhotograph{image.name}
                                              : NamedPhotograph{image.name, k->second.width, k->second.height});
  }
  return wanted;
}

// A camera that is not understood must not be replaced by a guess: its images take no part.
void addViews(const ColmapModel& model, const FoundPhotographs& found, Collection& collection) {
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  std::vector<std::string> missing, unknown;
  for (std::size_t i = 0; i < model.images.size(); ++i) {
    const ColmapImage& image = model.images[i];
    ViewEntry view{image.name, {found.files[i]}, {}, image.camFromWorld};
    if (const auto k = model.cameras.find(image.camera); k != model.cameras.end())
      view.intrinsics = k->second;
    else
      unknown.push_back(image.name), view.images[0].clear();
    if (view.images[0].empty() && view.intrinsics) missing.push_back(image.name);
    scene.views.push_back(std::move(view));
  }
  const auto ofAll = " of " + std::to_string(model.images.size());
  if (!unknown.empty())
    collection.notes.push_back(
        std::to_string(unknown.size()) + ofAll +
        " images are left out, because their cameras are not understood: " + enumerated(unknown) + ".");
  if (!missing.empty())
    collection.notes.push_back("The model names " + std::to_string(missing.size()) + ofAll +
                               " images that are missing: " + enumerated(missing) + ".");
  if (missing.size() == model.images.size())
    collection.notes.push_back(
        "Photographs are looked for in the opened folder and below it: open the folder that holds both the model and "
        "its "
        "photographs.");
  scene.pairs =
      model.tracks.empty() ? pairsByNearness(scene.views) : pairsBySharedPoints(scene.views.size(), model.tracks);
  collection.scenes.push_back(std::move(scene));
}

}  // namespace

bool isColmap(const fs::path& place) { return isFolder(place) && !modelsIn(place).empty(); }

Result<Collection> indexColmap(const fs::path& given, const Run&) {
  std::vector<std::string> notes;
  const fs::path place = tidied(given), folder = largestOf(modelsIn(place), place, notes);
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
  const auto found = photographsBelow(place, folder, wantedBy(*model));
  if (!found) return tl::unexpected<Error>(found.error());
  Collection collection{"colmap", place.filename().string(), place, {}, std::move(notes)};
  for (const auto& [id, why] : model->unusable) collection.notes.push_back(why);
  addViews(*model, *found, collection);
  collection.notes.insert(collection.notes.end(), found->notes.begin(), found->notes.end());
  return collection;
}

}  // namespace parallax
