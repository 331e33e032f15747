// The landmarks of Wilson & Snavely, Robust Global Translations with 1DSfM, ECCV 2014
// (https://www.cs.cornell.edu/projects/1dsfm/): list.txt names the images, gt_bundle.out is the reference
// reconstruction in the same order, EGs.txt holds an edge a line (two numbers of images from 0, then a pose that is
// not used here), cc.txt the images of the largest connected component. The truth of an edge is the reference
// reconstruction's. Which landmarks train and which validate is Melekhov et al. 2017, section 4.
#include <algorithm>

#include "datasets/bundler.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

bool isLandmark(const fs::path& folder) {
  const Folder files = listed(folder);
  return files.hasFile("gt_bundle.out") || (files.hasFile("EGs.txt") && files.hasFile("cc.txt"));
}

// Only letters and digits, small: "Montreal_Notre_Dame" and "Montreal Notre Dame" are one.
std::string plain(const std::string& name) {
  std::string kept;
  for (const char c : lowered(name))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) kept += c;
  return kept;
}

std::string splitOf(const std::string& name) {
  const auto is = plain(name);
  for (const char* train : {"montrealnotredame", "piccadilly", "romanforum", "viennacathedral", "gendarmenmarkt"})
    if (is == train) return "train";
  return is == "yorkminster" ? "validation" : "";
}

// Numbers of images, one a line; those that are none are refused.
Result<std::vector<bool>> componentIn(const fs::path& file, std::size_t images) {
  const auto text = textOf(file, std::uintmax_t(1) << 28);
  if (!text) return tl::unexpected<Error>(text.error());
  std::string_view rest = *text;
  std::vector<bool> in(images, false);
  for (auto word = nextWordOf(rest); !word.empty(); word = nextWordOf(rest)) {
    const auto i = integerOf(word);
    if (!i || *i < 0 || std::size_t(*i) >= images)
      return fail(ErrorCode::badInput, file.string() + " names image " + std::string(word.substr(0, 20)) +
                                           ", but there are " + std::to_string(images) + " (counted from 0).");
    in[std::size_t(*i)] = true;
  }
  return in;
}

Result<std::vector<std::pair<int, int>>> edgesIn(const fs::path& file, std::size_t images) {
  const auto text = textOf(file);
  if (!text) return tl::unexpected<Error>(text.error());
  std::string_view rest = *text;
  std::vector<std::pair<int, int>> edges;
  while (auto line = nextLineOf(rest)) {
    const auto first = nextWordOf(*line);
    if (first.empty()) continue;
    const auto i = integerOf(first), j = integerOf(nextWordOf(*line));
    const auto fine = [&](const auto& n) { return n && *n >= 0 && std::size_t(*n) < images; };
    if (!fine(i) || !fine(j) || *i == *j)
      return fail(ErrorCode::badInput, file.string() + ", line " + std::to_string(edges.size() + 1) +
                                           ": two numbers of images below " + std::to_string(images) +
                                           " are expected first.");
    edges.emplace_back(std::min(*i, *j), std::max(*i, *j));
  }
  return edges;
}

struct Landmark {
  std::vector<std::string> names;
  Bundle bundle;
  std::vector<bool> inComponent;
  std::vector<std::pair<int, int>> edges;
};

Result<Landmark> readLandmark(const fs::path& folder, std::vector<std::string>& notes, const std::string& name) {
  const Folder files = listed(folder);
  for (const char* file : {"list.txt", "gt_bundle.out", "EGs.txt"})
    if (!files.hasFile(file)) return fail(ErrorCode::notFound, (folder / file).string() + " is missing.");
  Landmark landmark;
  auto names = readBundlerList(folder / "list.txt");
  if (!names) return tl::unexpected<Error>(names.error());
  landmark.names = std::move(*names);
  auto bundle = readBundle(folder / "gt_bundle.out", BundlerParts::cameras);
  if (!bundle) return tl::unexpected<Error>(bundle.error());
  landmark.bundle = std::move(*bundle);
  const std::size_t images = landmark.names.size();
  if (landmark.bundle.cameras.size() != images)
    return fail(ErrorCode::badInput, (folder / "gt_bundle.out").string() + " has " +
                                         std::to_string(landmark.bundle.cameras.size()) +
                                         " cameras, but list.txt names " + std::to_string(images) + " images.");
  landmark.inComponent.assign(images, true);
  if (files.hasFile("cc.txt")) {
    auto component = componentIn(folder / "cc.txt", images);
    if (!component) return tl::unexpected<Error>(component.error());
    landmark.inComponent = std::move(*component);
  } else {
    notes.push_back(name + ": cc.txt is missing, so all images count as connected.");
  }
  auto edges = edgesIn(folder / "EGs.txt", images);
  if (!edges) return tl::unexpected<Error>(edges.error());
  landmark.edges = std::move(*edges);
  return landmark;
}

// "images/123.jpg" or only "123.jpg", below the landmark's folder.
SceneEntry sceneOf(const Landmark& landmark, const fs::path& folder, const std::string& prefix, const std::string& name,
                   std::vector<std::string>& notes) {
  SceneEntry scene{name, splitOf(name), {""}, {}, {}};
  const ImageFiles files(folder);
  std::vector<int> viewAt(landmark.names.size(), -1);
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < landmark.names.size(); ++i) {
    const BundlerCamera& camera = landmark.bundle.cameras[i];
    if (!landmark.inComponent[i] || !camera.registered()) continue;
    viewAt[i] = int(scene.views.size());
    ViewEntry view{landmark.names[i], {""}, {}, camera.camFromWorld};
    if (const auto file = files.find(landmark.names[i]); file.empty()) {
      missing.push_back(view.name);
    } else {
      view.images[0] = prefix + file;
      const auto [width, height] = sizeOfImageFile(folder / file);
      view.intrinsics = camera.intrinsics(width, height);
    }
    scene.views.push_back(std::move(view));
  }
  for (const auto& [i, j] : landmark.edges)
    if (viewAt[i] >= 0 && viewAt[j] >= 0) scene.pairs.push_back({viewAt[i], viewAt[j]});
  sortPairs(scene.pairs);
  if (!missing.empty())
    notes.push_back(name + ": " + std::to_string(missing.size()) + " of " + std::to_string(scene.views.size()) +
                    " images are missing (" + enumerated(missing, 2) + ").");
  return scene;
}

}  // namespace

bool isLandmarks(const fs::path& place) {
  if (!isFolder(place)) return false;
  if (isLandmark(place)) return true;
  const auto folders = listed(place).folders;
  return std::any_of(folders.begin(), folders.end(), [&](const auto& name) { return isLandmark(place / name); });
}

Result<Collection> indexLandmarks(const fs::path& given, const Run& run) {
  const fs::path root = tidied(given);
  Collection collection{"landmarks", root.filename().string(), root, {}, {}};
  std::vector<std::string> folders{""};
  if (!isLandmark(root)) {
    folders = listed(root).folders;
    std::erase_if(folders, [&](const auto& name) { return !isLandmark(root / name); });
  }
  for (const auto& folder : folders) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data set was stopped.");
    const fs::path place = folder.empty() ? root : root / folder;
    const auto name = place.filename().string();
    const auto landmark = readLandmark(place, collection.notes, name);
    if (!landmark) {
      collection.notes.push_back(landmark.error().message);
      continue;
    }
    auto scene = sceneOf(*landmark, place, folder.empty() ? "" : folder + "/", name, collection.notes);
    if (scene.pairs.empty()) collection.notes.push_back(name + " has no edge between images with a pose.");
    collection.scenes.push_back(std::move(scene));
  }
  if (collection.scenes.empty()) return fail(ErrorCode::notFound, collection.notes.back());
  return collection;
}

}  // namespace parallax
