#include "datasets/colmap_choice.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/numbers.h"
#include "datasets/colmap_places.h"
#include "datasets/folder.h"
#include "datasets/index_parts.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sampled = 16;  // image files whose first bytes are read

std::vector<NamedPhotograph> wantedBy(const ColmapModel& model) {
  std::vector<NamedPhotograph> wanted;
  for (const ColmapImage& image : model.images) {
    const auto k = model.cameras.find(image.camera);
    wanted.push_back(k == model.cameras.end() ? NamedPhotograph{image.name}
                                              : NamedPhotograph{image.name, k->second.width, k->second.height});
  }
  return wanted;
}

Result<ColmapModel> wholeModel(const fs::path& folder) {
  for (const char* part : {"cameras", "images"})
    if (!hasModelFile(folder, part))
      return fail(ErrorCode::notFound,
                  folder.string() + " is a COLMAP model that lacks " + part + ".txt (or " + part + ".bin).");
  auto model = readColmapModel(folder);
  if (!model) return model;
  if (model->images.empty()) return fail(ErrorCode::badInput, folder.string() + " is a COLMAP model without images.");
  const auto twice = std::adjacent_find(model->images.begin(), model->images.end(),
                                        [](const auto& a, const auto& b) { return a.name == b.name; });
  if (twice != model->images.end())
    return fail(ErrorCode::badInput, folder.string() + " names the image " + twice->name + " twice.");
  return model;
}

Result<PosedPhotographs> read(const fs::path& place, const fs::path& folder) {
  auto model = wholeModel(folder);
  if (!model) return tl::unexpected<Error>(model.error());
  auto found = photographsBelow(place, folder, wantedBy(*model));
  if (!found) return tl::unexpected<Error>(found.error());
  return PosedPhotographs{folder, std::move(*model), std::move(*found)};
}

// ---- which of several models

std::string shownIn(const fs::path& model, const fs::path& place) {
  return model.lexically_relative(place).generic_string();
}

std::string howToOpen(const std::vector<std::string>& others) {
  return std::string("there ") + (others.size() == 1 ? "is" : "are") + " also " + enumerated(others) +
         ", which can be opened in a folder of " + (others.size() == 1 ? "its" : "their") +
         " own with the photographs.";
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
      others.push_back(shownIn(models[i], place) + " (" + std::to_string(images[i]) +
                       (images[i] == 1 ? " image)" : " images)"));
  notes.push_back("Of " + std::to_string(models.size()) + " models " + shownIn(models[best], place) + ", with " +
                  std::to_string(images[best]) + " images, is the largest; " + howToOpen(others));
  return models[best];
}

// Photographs that are of the very size that their camera, which is understood, is for; of those, and of the whole
// model, how many there are.
std::array<std::size_t, 3> usableImages(const PosedPhotographs& one, const fs::path& place) {
  std::size_t understood = 0, there = 0, looked = 0, fitting = 0;
  const std::size_t step = std::max<std::size_t>(1, one.model.images.size() / sampled);
  for (std::size_t i = 0; i < one.model.images.size(); ++i) {
    const auto k = one.model.cameras.find(one.model.images[i].camera);
    if (k == one.model.cameras.end()) continue;
    ++understood;
    if (one.found.files[i].empty()) continue;
    if (there++ % step) continue;
    ++looked;
    fitting += sizeOfImageFile(place / one.found.files[i]) == std::pair(k->second.width, k->second.height);
  }
  return {looked > 0 && 2 * fitting > looked ? there : 0, there, understood};
}

// Calibrations of the same photographs: as taken and without distortion, say.
Result<PosedPhotographs> mostUsableOf(const std::vector<fs::path>& models, const fs::path& place,
                                      std::vector<std::string>& notes) {
  std::optional<PosedPhotographs> best;
  std::array<std::size_t, 3> most{};
  std::optional<Error> first;
  for (const auto& folder : models) {
    auto posed = read(place, folder);
    if (!posed) {
      notes.push_back(posed.error().message);
      if (!first) first = posed.error();
      continue;
    }
    const auto usable = usableImages(*posed, place);
    if (best && usable <= most) continue;
    most = usable;
    best = std::move(*posed);
  }
  if (!best) return tl::unexpected<Error>(*first);
  std::vector<std::string> others;
  for (const auto& model : models)
    if (model != best->folder) others.push_back(shownIn(model, place));
  notes.push_back("Of " + std::to_string(models.size()) + " models " + shownIn(best->folder, place) + " is taken: of " +
                  std::to_string(best->model.images.size()) + " images " + std::to_string(most[2]) +
                  " have a camera that is understood, and " + std::to_string(most[1]) + " of them a photograph here; " +
                  howToOpen(others));
  return std::move(*best);
}

// ---- a model above its photographs

// Those of the photographs, found from `from`, that lie in `place`, which is in it, relative to that; two at least.
std::optional<FoundPhotographs> within(const fs::path& place, const fs::path& from, Result<FoundPhotographs> found) {
  if (!found) return std::nullopt;
  const auto relative = place.lexically_relative(from).generic_string();
  const auto prefix = relative == "." ? std::string() : relative + "/";
  std::size_t there = 0;
  for (auto& file : found->files) {
    file = file.starts_with(prefix) ? file.substr(prefix.size()) : std::string();
    there += !file.empty();
  }
  return there < 2 ? std::nullopt : std::optional(std::move(*found));
}

// 4 of images_4, as data sets of radiance fields name a copy of their photographs at a quarter of the size; 0: none.
int reductionOf(const std::string& folder) {
  const auto at = folder.rfind('_');
  const auto times = at == 0 || at == std::string::npos ? std::nullopt : integerOf(folder.substr(at + 1));
  return times && *times >= 2 && *times <= 64 ? *times : 0;
}

bool areReduced(const fs::path& place, const FoundPhotographs& found, const std::vector<NamedPhotograph>& wanted,
                int times) {
  std::size_t looked = 0;
  for (std::size_t i = 0; i < wanted.size() && looked < sampled; ++i) {
    if (found.files[i].empty() || wanted[i].width <= 0) continue;
    const auto [width, height] = sizeOfImageFile(place / found.files[i]);
    const auto fits = [&](int side, int whole) { return std::abs(side * times - whole) < times; };  // however rounded
    if (!fits(width, wanted[i].width) || !fits(height, wanted[i].height)) return false;
    ++looked;
  }
  return looked > 0;
}

// The photographs of `place` where that is a reduced copy of the model's, or a folder in one: by its name and its
// sizes.
std::optional<FoundPhotographs> reducedCopy(const fs::path& base, const fs::path& place,
                                            const std::vector<NamedPhotograph>& wanted) {
  const auto folder = *place.lexically_relative(base).begin();
  const int times = reductionOf(folder.string());
  if (times == 0) return std::nullopt;
  auto found = within(place, base / folder, photographsBelow(base / folder, base / folder, wanted));
  return found && areReduced(place, *found, wanted, times) ? found : std::nullopt;
}

// What of the model's photographs lies in `place`, relative to it. The model's photographs are first looked for from
// where the model was found: those of the same name in another folder, which fit better, say that it is not for these,
// unless these are a reduced copy of them.
std::optional<PosedPhotographs> partOf(const ModelAbove& above, const fs::path& place) {
  auto model = wholeModel(above.model);
  if (!model) return std::nullopt;
  const auto wanted = wantedBy(*model);
  auto found = within(place, above.base, photographsBelow(above.base, above.model, wanted));
  if (!found) found = reducedCopy(above.base, place, wanted);
  if (!found) return std::nullopt;
  return PosedPhotographs{above.model, std::move(*model), std::move(*found)};
}

}  // namespace

Result<PosedPhotographs> posedBelow(const fs::path& place, std::vector<std::string>& notes) {
  constexpr std::size_t mostCompared = 8;
  const auto models = modelsIn(place);
  const bool ofOneProject = !modelsOfProject(place).empty();
  if (models.size() > 1 && models.size() <= mostCompared && !ofOneProject) return mostUsableOf(models, place, notes);
  return read(place, largestOf(models, place, notes));
}

std::optional<PosedPhotographs> posedFromAbove(const fs::path& place) {
  if (!isFolder(place)) return std::nullopt;
  const auto models = modelsAbove(place);
  if (models.empty() || !holdsImages(place, 2) || !modelsIn(place).empty()) return std::nullopt;
  const auto there = [](const PosedPhotographs& one) {
    return std::count_if(one.found.files.begin(), one.found.files.end(), [](const auto& f) { return !f.empty(); });
  };
  std::optional<PosedPhotographs> best;
  for (const auto& above : models)
    if (auto posed = partOf(above, place); posed && (!best || there(*posed) > there(*best))) best = std::move(posed);
  return best;
}

PosedPhotographs onlyFound(PosedPhotographs whole) {
  std::vector<int> now(whole.model.images.size(), -1);
  PosedPhotographs kept{
      std::move(whole.folder), {std::move(whole.model.cameras), std::move(whole.model.unusable), {}, {}}, {}};
  for (std::size_t i = 0; i < whole.model.images.size(); ++i) {
    if (whole.found.files[i].empty()) continue;
    now[i] = int(kept.model.images.size());
    kept.model.images.push_back(std::move(whole.model.images[i]));
    kept.found.files.push_back(std::move(whole.found.files[i]));
  }
  for (auto& track : whole.model.tracks) {
    for (int& image : track) image = now[std::size_t(image)];
    std::erase(track, -1);
    if (track.size() > 1) kept.model.tracks.push_back(std::move(track));
  }
  return kept;
}

}  // namespace parallax
