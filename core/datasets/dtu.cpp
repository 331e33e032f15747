// DTU as downloaded: Rectified/scanN/rect_PPP_L_r5000.png and Cleaned/scanN/clean_PPP_L_r5000.png (L: light 0..6 or
// max), Calibration/cal18/pos_PPP.txt; any subset of scans, positions and lights. The synthetic twin has the same
// layout and a twin.json that tells each scene's kind.
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "datasets/dtu_files.h"
#include "datasets/format_files.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

struct Layout {
  fs::path root;
  std::vector<std::string> imageFolders;  // as spelt: "Rectified", "Cleaned"
  std::optional<std::string> calibration;
  std::string onlyScan;  // the folder of one scan was given
};

bool holdsImages(const std::string& folder) {
  const auto name = lowered(folder);
  return name == "rectified" || name == "cleaned";
}

bool holdsScans(const Folder& folder) {
  return std::any_of(folder.folders.begin(), folder.folders.end(),
                     [](const auto& name) { return numberAfter(name, "scan").has_value(); });
}

// The data set's own folder, or its Rectified or Cleaned, or one scan in these: then that one only.
Layout layoutOf(const fs::path& given) {
  const fs::path place = tidied(given);
  const auto name = place.filename().string(), above = place.parent_path().filename().string();
  if (holdsImages(name)) {
    const auto root = place.parent_path();
    return {root, {name}, dtuCalibrationBelow(root), ""};
  }
  if (holdsImages(above) && numberAfter(name, "scan")) {
    const auto root = place.parent_path().parent_path();
    return {root, {above}, dtuCalibrationBelow(root), name};
  }
  Layout layout{place, {}, dtuCalibrationBelow(place), ""};
  const Folder here = listed(place);
  for (const char* wanted : {"Rectified", "Cleaned"})
    if (const auto found = here.folderLike(wanted)) layout.imageFolders.push_back(*found);
  return layout;
}

// Scene name to kind; empty where there is no twin.json.
Result<std::map<std::string, std::string>> twinKinds(const fs::path& root) {
  std::map<std::string, std::string> kinds;
  if (!listed(root).hasFile("twin.json")) return kinds;
  const auto text = textOf(root / "twin.json", 64 << 20);
  if (!text) return tl::unexpected<Error>(text.error());
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  const auto wrong = fail(ErrorCode::badInput, "twin.json does not list scenes with names and kinds.");
  if (!json.is_object() || !json.contains("scenes") || !json["scenes"].is_array()) return wrong;
  for (const auto& scene : json["scenes"]) {
    const bool told = scene.is_object() && scene.contains("name") && scene["name"].is_string() &&
                      scene.contains("kind") && scene["kind"].is_string();
    if (!told) return wrong;
    kinds[scene["name"].get<std::string>()] = scene["kind"].get<std::string>();
  }
  return kinds;
}

struct Scan {
  int number = 0;
  std::string folder;  // relative to the root: "Rectified/scan9"
  std::string name;
};

// Rectified goes before Cleaned; what only Cleaned has is taken from there.
std::vector<Scan> scansOf(const Layout& layout, std::vector<std::string>& notes) {
  std::map<int, Scan> scans;
  int twice = 0;
  for (const auto& folder : layout.imageFolders)
    for (const auto& name : listed(layout.root / folder).folders)
      if (const auto number = numberAfter(name, "scan"); number && (layout.onlyScan.empty() || name == layout.onlyScan))
        twice += !scans.emplace(*number, Scan{*number, folder + "/" + name, name}).second;
  if (twice > 0)
    notes.push_back(std::to_string(twice) + (twice == 1 ? " scan is" : " scans are") + " in both " +
                    enumerated(layout.imageFolders) + "; " + layout.imageFolders.front() +
                    " is shown, open the other folder itself to see that.");
  std::vector<Scan> list;
  for (auto& [number, scan] : scans) list.push_back(std::move(scan));
  return list;
}

int positionsOf(const Scan& scan, bool twin, const DtuRig& rig, const SceneEntry& scene) {
  int highest = scene.views.empty() ? 0 : *integerOf(scene.views.back().name);
  if (twin) return std::max(highest, rig.highest);
  const auto kind = dtuScanKind(scan.number);
  return kind == "type I" ? dtuTypeOne : kind == "type II" ? dtuTypeTwo : highest;
}

// "Calibration/cal18/pos_017.txt is missing.", and what it means for those that are there but wrong.
void noteMissingCameras(const Collection& collection, const DtuRig& rig, const std::string& folder, int positions,
                        std::vector<std::string>& notes) {
  std::vector<std::string> missing;
  for (int position = 1; position <= positions; ++position) {
    const auto file = "pos_" + dtuViewName(position) + ".txt";
    if (!rig.cameras.count(position) && !fs::exists(collection.root / folder / file))
      missing.push_back(folder + "/" + file);
  }
  if (!missing.empty()) notes.push_back(enumerated(missing) + (missing.size() == 1 ? " is" : " are") + " missing.");
}

void noteRest(std::vector<std::string>& notes, const std::vector<std::string>& more, std::size_t shown,
              const std::string& what) {
  for (std::size_t i = 0; i < std::min(shown, more.size()); ++i) notes.push_back(more[i]);
  if (more.size() > shown) notes.push_back(std::to_string(more.size() - shown) + what);
}

std::string emptySentence(const Layout& layout) {
  if (layout.imageFolders.empty())
    return layout.root.string() +
           " has Calibration/cal18 but no images: Rectified/scanN/rect_PPP_L_r5000.png (or "
           "Cleaned/scanN/clean_PPP_L_r5000.png) is missing.";
  return (layout.root / layout.imageFolders.front()).string() +
         " holds no folder scanN with images named rect_PPP_L_r5000.png or clean_PPP_L_r5000.png.";
}

}  // namespace

bool isDtu(const fs::path& given) {
  if (!isFolder(given)) return false;
  const Layout layout = layoutOf(given);
  if (!layout.onlyScan.empty()) return true;
  const bool named = tidied(given) != layout.root;  // Rectified or Cleaned itself
  if (named) return holdsScans(listed(given));
  if (!layout.imageFolders.empty()) return true;
  const auto files = listed(given).files;
  const bool lists = std::any_of(files.begin(), files.end(), [](const auto& f) { return f.ends_with("pairs.txt"); });
  return layout.calibration.has_value() && !lists;
}

Result<Collection> indexDtu(const fs::path& given, const Run& run) {
  const Layout layout = layoutOf(given);
  Collection collection{"dtu", layout.root.filename().string(), layout.root, {}, {}};
  auto& notes = collection.notes;
  const auto kinds = twinKinds(layout.root);
  if (!kinds) notes.push_back(kinds.error().message);
  const bool twin = kinds && !kinds->empty();
  const DtuRig rig = layout.calibration ? readDtuRig(layout.root / *layout.calibration, *layout.calibration) : DtuRig{};
  std::vector<std::string> lacking, empty;
  int positions = 0;
  const auto scans = scansOf(layout, notes);
  for (const Scan& scan : scans) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the data set was stopped.");
    auto scene = dtuScene(scan.name, scan.folder, listed(layout.root / scan.folder), rig.cameras);
    if (scene.views.empty()) {
      empty.push_back(scan.folder + " holds no image.");
      continue;
    }
    scene.kind = dtuScanKind(scan.number);
    if (twin) scene.kind = kinds->count(scan.name) ? kinds->at(scan.name) : "";
    const int expected = positionsOf(scan, twin, rig, scene);
    positions = std::max({positions, expected, *integerOf(scene.views.back().name)});
    if (auto sentence = missingImages(scene, expected); !sentence.empty()) lacking.push_back(std::move(sentence));
    collection.scenes.push_back(std::move(scene));
    run.report(double(collection.scenes.size()) / double(scans.size()));
  }
  if (collection.scenes.empty()) return fail(ErrorCode::notFound, emptySentence(layout));
  if (!layout.calibration) {
    notes.push_back("Calibration/cal18 is missing: no camera is known, so nothing can be compared with the truth.");
  } else {
    noteMissingCameras(collection, rig, *layout.calibration, positions, notes);
    noteRest(notes, rig.notes, 8, " more calibration files cannot be used.");
  }
  noteRest(notes, lacking, 12, " more scans lack images.");
  noteRest(notes, empty, 4, " more scans hold no image.");
  return collection;
}

}  // namespace parallax
