#include <algorithm>

#include "datasets/colmap_model.h"
#include "datasets/file_names.h"
#include "datasets/known_camera.h"
#include "datasets/look_around.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> modelsNear(const fs::path& image) {
  const auto folder = image.parent_path(), above = folder.parent_path();
  std::vector<fs::path> places{folder, folder / "sparse", folder / "sparse" / "0", above, above / "sparse" / "0"};
  for (const auto& entry : entriesOf(above)) places.push_back(entry);
  std::erase_if(places, [](const auto& p) { return !isFile(p / "cameras.txt") || !isFile(p / "images.txt"); });
  return places;
}

// How well a name in a model fits the path of an image: 0 when the file names differ; else the more, the more folders
// they share from the end, and a name shared as a whole ("0.ppm") before one that goes on ("cam1/0.ppm").
int likeness(const fs::path& name, const fs::path& image, Spelling spelling) {
  const int shared = sharedEnd(name, image, spelling);
  return shared == 0 ? 0 : 2 * shared + (shared == int(std::distance(name.begin(), name.end())));
}

// Nothing: the model does not name it.
Result<const ColmapImage*> findImage(const ColmapModel& model, const fs::path& file, const fs::path& image) {
  for (const auto spelling : {Spelling::same, Spelling::composed, Spelling::folded}) {
    const ColmapImage* best = nullptr;
    int most = 0;
    bool tied = false;
    for (const ColmapImage& candidate : model.images) {
      const int like = likeness(withSlashes(candidate.name), image, spelling);
      if (like == 0 || like < most) continue;
      tied = like == most;
      most = like;
      best = &candidate;
    }
    if (tied)
      return fail(ErrorCode::badInput, file.string() + ": more than one image could be " + image.filename().string() +
                                           "; the folders in their names do not tell which.");
    if (best) return best;
  }
  return nullptr;
}

Result<std::optional<KnownCamera>> readModel(const fs::path& folder, const fs::path& image) {
  const auto model = readColmapModel(folder, ColmapParts::withoutPoints);
  if (!model) return tl::unexpected<Error>(model.error());
  const auto found = findImage(*model, folder / "images.txt", image);
  if (!found) return tl::unexpected<Error>(found.error());
  if (!*found) return std::nullopt;
  const int id = (*found)->camera;
  const auto cameras = (folder / "cameras.txt").string();
  if (const auto why = model->unusable.find(id); why != model->unusable.end())
    return fail(ErrorCode::badInput, cameras + ": " + why->second);
  const auto k = model->cameras.find(id);
  if (k == model->cameras.end())
    return fail(ErrorCode::badInput, cameras + ": there is no camera " + std::to_string(id) + ".");
  return KnownCamera{k->second, (*found)->camFromWorld, (folder.filename() / "cameras.txt").string(), folder};
}

}  // namespace

Result<std::optional<KnownCamera>> readColmapText(const fs::path& image) {
  Result<std::optional<KnownCamera>> none = std::nullopt;  // or the first error
  for (const auto& model : modelsNear(image)) {
    auto found = readModel(model, image);
    if (found && *found) return found;
    if (!found && none) none = std::move(found);
  }
  return none;
}

}  // namespace parallax
