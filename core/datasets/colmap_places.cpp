#include "datasets/colmap_places.h"

#include <algorithm>

#include "base/numbers.h"
#include "datasets/folder.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFolders = 500, mostAbove = 8;  // looked at

bool has(const Folder& folder, const std::string& name) {
  return folder.hasFile(name + ".bin") || folder.hasFile(name + ".txt");
}

template <class Wanted>
void addModels(const fs::path& folder, const Wanted& wanted, std::vector<fs::path>& models) {
  std::size_t looked = 0;
  for (const auto& name : listed(folder).folders)
    if (wanted(name) && looked++ < mostFolders && isColmapModel(folder / name)) models.push_back(folder / name);
}

}  // namespace

bool isColmapModel(const fs::path& folder) {
  const Folder files = listed(folder);
  return has(files, "cameras") || (has(files, "images") && has(files, "points3D"));
}

bool hasModelFile(const fs::path& folder, const std::string& name) { return has(listed(folder), name); }

std::vector<fs::path> modelsOfProject(const fs::path& place) {
  if (isColmapModel(place)) return {place};
  std::vector<fs::path> models;
  if (isColmapModel(place / "sparse")) models.push_back(place / "sparse");
  addModels(
      place / "sparse", [](const auto& name) { return integerOf(name).has_value(); }, models);
  return models;
}

std::vector<fs::path> modelsIn(const fs::path& place) {
  auto models = modelsOfProject(place);
  if (models.empty())
    addModels(
        place, [](const auto& name) { return name != "sparse"; }, models);
  return models;
}

std::vector<ModelAbove> modelsAbove(const fs::path& photographs) {
  std::vector<ModelAbove> found;
  const auto add = [&](const std::vector<fs::path>& models, const fs::path& base) {
    for (const auto& model : models)
      if (found.size() < mostAbove) found.push_back({model, base});
  };
  const fs::path above = photographs.parent_path();
  if (above == photographs || !above.has_relative_path()) return found;
  add(modelsIn(above), above);
  const fs::path further = above.parent_path();
  if (further != above && further.has_relative_path()) add(modelsOfProject(further), further);
  return found;
}

}  // namespace parallax
