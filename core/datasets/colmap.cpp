// A COLMAP model with its images: the model in the folder itself, in sparse/0, 1, ... (the largest), or in any folder
// in it (the one whose cameras are understood and whose photographs are there); the images where photographsBelow()
// finds them. Or a folder of photographs below a model: the model above or beside it, and no photograph from there.
#include <set>

#include "datasets/colmap_choice.h"
#include "datasets/colmap_places.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

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
  if (scene.pairs.empty() && !model.tracks.empty())
    collection.notes.push_back(fewSharedPoints(scene.views.size(), model.tracks));
  collection.scenes.push_back(std::move(scene));
}

Collection collectionOf(const PosedPhotographs& posed, const std::string& format, const fs::path& place,
                        std::vector<std::string> notes) {
  Collection collection{format, place.filename().string(), place, {}, std::move(notes)};
  for (const auto& [id, why] : posed.model.unusable) collection.notes.push_back(why);
  addViews(posed.model, posed.found, collection);
  collection.notes.insert(collection.notes.end(), posed.found.notes.begin(), posed.found.notes.end());
  return collection;
}

std::vector<std::string> outsideTheModel(const fs::path& place, const FoundPhotographs& found) {
  const std::set<std::string> taken(found.files.begin(), found.files.end());
  auto files = listed(place).files;
  std::erase_if(files, [&](const auto& file) { return !hasImageName(file) || taken.count(file); });
  return files;
}

}  // namespace

bool isColmap(const fs::path& place) { return isFolder(place) && !modelsIn(tidied(place)).empty(); }

bool isColmapProject(const fs::path& place) { return isFolder(place) && !modelsOfProject(tidied(place)).empty(); }

Result<Collection> indexColmap(const fs::path& given, const Run&) {
  std::vector<std::string> notes;
  const fs::path place = tidied(given);
  const auto posed = posedBelow(place, notes);
  if (!posed) return tl::unexpected<Error>(posed.error());
  return collectionOf(*posed, "colmap", place, std::move(notes));
}

bool isColmapPhotographs(const fs::path& place) { return posedFromAbove(tidied(place)).has_value(); }

Result<Collection> indexColmapPhotographs(const fs::path& given, const Run&) {
  const fs::path place = tidied(given);
  auto whole = posedFromAbove(place);
  if (!whole)
    return fail(ErrorCode::notFound, "There is no COLMAP model of the photographs in " + place.string() + ".");
  const std::size_t images = whole->model.images.size();
  const auto scaled = whole->found.notes;
  PosedPhotographs posed = onlyFound(std::move(*whole));
  posed.found.notes = scaled;
  std::vector<std::string> notes{"The cameras are those of the model " + posed.folder.string() +
                                 ", which lies above; the photographs are those of the opened folder alone."};
  if (const auto rest = images - posed.model.images.size(); rest > 0)
    notes.push_back(std::to_string(rest) + " of " + std::to_string(images) +
                    " images of the model are left out, because their photographs are not in the opened folder.");
  if (const auto others = outsideTheModel(place, posed.found); !others.empty())
    notes.push_back(std::to_string(others.size()) + (others.size() == 1 ? " photograph is" : " photographs are") +
                    " not part of the model and left out: " + enumerated(others) + ".");
  return collectionOf(posed, "colmap-photographs", place, std::move(notes));
}

}  // namespace parallax
