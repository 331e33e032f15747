// Middlebury multi-view (Seitz et al., CVPR 2006): NAME_par.txt tells how many images there are, then a line each,
// "file K(9) R(9) t(3)", world to camera. A scene for every such file.
#include <algorithm>

#include "datasets/camera_text.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = "_par.txt";

std::vector<std::string> parameterFiles(const fs::path& folder) {
  auto files = listed(folder).files;
  std::erase_if(files, [](const auto& file) { return !file.ends_with(ending); });
  return files;
}

Result<ViewEntry> viewIn(std::string_view line, const std::string& what) {
  const std::string name(nextWordOf(line));
  const auto n = realsOf(line, 21);
  if (n.size() != 21 || !nextWordOf(line).empty())
    return fail(ErrorCode::badInput,
                what + ": a line is \"name K(9) R(9) t(3)\"; that of " + name.substr(0, 40) + " is not.");
  const auto k = intrinsicsFrom({n.begin(), n.begin() + 9}, what + ", " + name);
  if (!k) return tl::unexpected<Error>(k.error());
  const Eigen::Matrix3d rotation = matrix3(n, 9);
  if (!isRotation(rotation)) return fail(ErrorCode::badInput, what + ": the rotation of " + name + " is none.");
  return ViewEntry{name, {name}, *k, RigidPose{nearestRotation(rotation), {n[18], n[19], n[20]}}};
}

Result<SceneEntry> sceneIn(const fs::path& root, const std::string& file, const SpeltNames& files,
                           std::vector<std::string>& notes) {
  const auto text = textOf(root / file, std::uintmax_t(1) << 26);
  if (!text) return tl::unexpected<Error>(text.error());
  std::string_view rest = *text;
  const auto count = integerOf(nextWordOf(rest));
  if (!count || *count < 0)
    return fail(ErrorCode::badInput, (root / file).string() + ": the number of images is expected first.");
  nextLineOf(rest);
  SceneEntry scene{file.substr(0, file.size() - ending.size()), "", {""}, {}, {}};
  std::vector<std::string> missing;
  while (const auto line = nextLineOf(rest)) {
    if (line->find_first_not_of(" \t") == std::string_view::npos) continue;
    auto view = viewIn(*line, (root / file).string());
    if (!view) return tl::unexpected<Error>(view.error());
    const auto image = files.find(view->name);
    if (!image) missing.push_back(view->name);
    view->images[0] = image.value_or("");
    scene.views.push_back(std::move(*view));
  }
  std::sort(scene.views.begin(), scene.views.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  if (int(scene.views.size()) != *count)
    notes.push_back(file + " says that it holds " + std::to_string(*count) + " cameras, but it holds " +
                    std::to_string(scene.views.size()) + ".");
  if (!missing.empty())
    notes.push_back(file + " names " + std::to_string(missing.size()) + " of " + std::to_string(scene.views.size()) +
                    " images that are missing: " + enumerated(missing) + ".");
  scene.pairs = pairsByNearness(scene.views);
  return scene;
}

}  // namespace

bool isMiddleburyFolder(const fs::path& place) { return !parameterFiles(place).empty(); }

Result<Collection> indexMiddleburyFolder(const fs::path& given, const Run&) {
  const fs::path root = tidied(given);
  const SpeltNames files(listed(root).files);
  Collection collection{"middlebury", root.filename().string(), root, {}, {}};
  for (const auto& file : parameterFiles(root)) {
    auto scene = sceneIn(root, file, files, collection.notes);
    if (!scene) {
      collection.notes.push_back(scene.error().message);
    } else if (!scene->views.empty()) {
      collection.scenes.push_back(std::move(*scene));
    }
  }
  if (collection.scenes.empty())
    return fail(ErrorCode::badInput,
                collection.notes.empty() ? root.string() + " has no cameras in its _par.txt." : collection.notes[0]);
  return collection;
}

}  // namespace parallax
