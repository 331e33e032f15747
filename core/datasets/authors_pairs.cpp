// The pair lists that Melekhov et al. 2017 published for DTU. Their header names other columns, but a row is
//
//   id1 id2 scan qw qx qy qz tx ty tz
//
// (positions count from 1). Checked against the rig: q is R1 R2^T, cam1 from cam2, and t is R1 R2^T (C1 - C2) over its
// length. Two readings, kept apart:
//   geometric     cam2 from cam1 as the rest of Parallax means it: R = R_file^T, t = R2 R2 R1^T t_file; needs the rig.
//   as published  R = R_file, t = t_file: the numbers that the authors' networks are trained to give.
#include <algorithm>
#include <set>

#include "datasets/dtu_files.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/look_around.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

struct Row {
  int first = 0, second = 0, scan = 0;
  Eigen::Quaterniond rotation;
  Eigen::Vector3d translation;
};

bool namedAsList(std::string_view name) {
  const auto lower = lowered(name);
  return lower.ends_with(".txt") && lower.find("pairs") != std::string::npos;
}

std::optional<Row> rowIn(std::string_view line) {
  const auto id1 = integerOf(nextWordOf(line)), id2 = integerOf(nextWordOf(line)), scan = integerOf(nextWordOf(line));
  const auto n = realsOf(line, 7);
  if (!id1 || !id2 || !scan || n.size() != 7 || !nextWordOf(line).empty()) return std::nullopt;
  const Eigen::Quaterniond q(n[0], n[1], n[2], n[3]);
  const Eigen::Vector3d t(n[4], n[5], n[6]);
  const bool possible = *id1 > 0 && *id2 > 0 && *id1 < 1000 && *id2 < 1000 && *id1 != *id2;
  if (!possible || std::abs(q.norm() - 1) > 1e-2 || !(t.norm() > 1e-6)) return std::nullopt;
  return Row{*id1, *id2, *scan, q.normalized(), t};
}

Result<void> readRows(const fs::path& file, std::vector<Row>& rows) {
  const auto text = textOf(file, std::uintmax_t(1) << 30);
  if (!text) return tl::unexpected<Error>(text.error());
  std::string_view rest = *text;
  int number = 0;
  while (const auto line = nextLineOf(rest)) {
    ++number;
    if (line->starts_with("--") || line->find_first_not_of(" \t") == std::string_view::npos) continue;
    const auto row = rowIn(*line);
    if (!row)
      return fail(ErrorCode::badInput, file.string() + ", line " + std::to_string(number) +
                                           ": \"id1 id2 scan qw qx qy qz tx ty tz\" is expected, with a quaternion of "
                                           "length 1 and two different positions.");
    rows.push_back(*row);
  }
  return {};
}

// Other programs call their lists of pairs so, too; in a folder the first row tells.
bool beginsAsList(const fs::path& file) { return rowIn(firstLineOf(file, "--", 1000)).has_value(); }

std::vector<fs::path> listsAt(const fs::path& place) {
  if (!isFolder(place)) return {place};
  std::vector<fs::path> lists;
  for (const auto& name : listed(place).files)
    if (namedAsList(name) && beginsAsList(place / name)) lists.push_back(place / name);
  return lists;
}

// The list's own folder and the two above it are looked at for the rig and for a DTU tree.
std::vector<fs::path> placesAround(const fs::path& folder) {
  std::vector<fs::path> places;
  for (fs::path place = folder; places.size() < 3 && place.has_relative_path(); place = place.parent_path())
    places.push_back(place);
  return places;
}

DtuRig rigAround(const fs::path& folder) {
  for (const auto& place : placesAround(folder))
    if (const auto calibration = dtuCalibrationBelow(place)) return readDtuRig(place / *calibration, *calibration);
  return {};
}

// The folder with the DTU tree, or nothing; and in it the folder of the images.
std::optional<std::pair<fs::path, std::string>> treeAround(const fs::path& folder) {
  for (const auto& place : placesAround(folder)) {
    const Folder here = listed(place);
    for (const char* name : {"Rectified", "Cleaned"})
      if (const auto found = here.folderLike(name)) return std::pair(place, *found);
  }
  return std::nullopt;
}

RelativePose geometric(const Row& row, const Camera& first, const Camera& second) {
  const Eigen::Matrix3d &r1 = first.camFromWorld.rotation, &r2 = second.camFromWorld.rotation;
  return makeRelativePose(row.rotation.conjugate(), r2 * (r2 * (r1.transpose() * row.translation)));
}

struct Absent {
  std::size_t images = 0, rows = 0, rowsWithoutCamera = 0;
  std::set<std::string> names;
};

// The images of a scan, with a view for every position that the list names: those without an image are there too.
SceneEntry sceneOf(int scan, const std::vector<Row>& rows, const fs::path& root, const std::string& imageFolder,
                   const DtuRig& rig, bool posed, Absent& absent) {
  const std::string name = "scan" + std::to_string(scan);
  SceneEntry scene{name, "", {""}, {}, {}};
  if (!imageFolder.empty()) {
    const auto folder = imageFolder + "/" + name;
    scene = dtuScene(name, folder, listed(root / folder), {});
    if (scene.lights.empty()) scene.lights = {""};
  }
  scene.kind = dtuScanKind(scan);
  scene.pairs.clear();
  std::set<std::string> names;
  for (const auto& view : scene.views) names.insert(view.name);
  for (const Row& row : rows)
    for (const int position : {row.first, row.second})
      if (names.insert(dtuViewName(position)).second) {
        scene.views.push_back({dtuViewName(position), std::vector<std::string>(scene.lights.size()), {}, {}});
        absent.names.insert(name + " position " + dtuViewName(position));
      }
  std::sort(scene.views.begin(), scene.views.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  for (ViewEntry& view : scene.views) {
    const auto camera = rig.cameras.find(*integerOf(view.name));
    if (camera == rig.cameras.end()) continue;
    view.intrinsics = camera->second.intrinsics;
    if (posed) view.camFromWorld = camera->second.camFromWorld;
  }
  return scene;
}

void addPairs(SceneEntry& scene, const std::vector<Row>& rows, const DtuRig& rig, bool asPublished, Absent& absent) {
  std::map<int, int> viewAt;
  for (std::size_t i = 0; i < scene.views.size(); ++i) viewAt[*integerOf(scene.views[i].name)] = int(i);
  const auto imageless = [&](int view) {
    const auto& images = scene.views[view].images;
    return std::all_of(images.begin(), images.end(), [](const auto& image) { return image.empty(); });
  };
  for (const Row& row : rows) {
    PairEntry pair{viewAt[row.first], viewAt[row.second]};
    absent.rows += imageless(pair.first) || imageless(pair.second);
    if (asPublished) {
      pair.truth = makeRelativePose(row.rotation, row.translation);
    } else {
      const auto first = rig.cameras.find(row.first), second = rig.cameras.find(row.second);
      if (first == rig.cameras.end() || second == rig.cameras.end()) {
        ++absent.rowsWithoutCamera;
        continue;
      }
      pair.truth = geometric(row, first->second, second->second);
    }
    scene.pairs.push_back(pair);
  }
  sortPairs(scene.pairs);
}

std::string listNames(const std::vector<fs::path>& lists) {
  std::vector<std::string> names;
  for (const auto& list : lists) names.push_back(list.filename().string());
  return enumerated(names);
}

void noteAbsent(Collection& collection, const Absent& absent, std::size_t rows, bool tree, const std::string& lists) {
  auto& notes = collection.notes;
  if (!tree)
    notes.push_back("No images: there is no DTU folder (Rectified/scanN) around " + lists +
                    ", so its pairs can be looked at but not estimated.");
  else if (!absent.names.empty())
    notes.push_back(lists + (collection.scenes.size() == 1 ? " names " : " name ") +
                    std::to_string(absent.names.size()) + " images that are missing (" +
                    enumerated({absent.names.begin(), absent.names.end()}) + "): " + std::to_string(absent.rows) +
                    " of " + std::to_string(rows) + " pairs cannot be estimated.");
  if (absent.rowsWithoutCamera > 0)
    notes.push_back(std::to_string(absent.rowsWithoutCamera) + " of " + std::to_string(rows) +
                    " pairs name positions that have no calibration file; they are left out.");
}

Result<Collection> indexed(const fs::path& given, const Run& run, bool asPublished) {
  const fs::path place = tidied(given);
  const fs::path folder = isFolder(place) ? place : place.parent_path();
  const auto lists = listsAt(place);
  std::vector<Row> rows;
  for (const auto& list : lists)
    if (const auto read = readRows(list, rows); !read) return tl::unexpected<Error>(read.error());
  if (rows.empty()) return fail(ErrorCode::badInput, place.string() + " holds no pairs.");
  const DtuRig rig = rigAround(folder);
  if (rig.cameras.empty() && !asPublished)
    return fail(ErrorCode::notFound, "The geometric reading of " + listNames(lists) +
                                         " needs the rig, but there is no Calibration/cal18 with pos_PPP.txt beside or "
                                         "above it; the reading \"as published\" needs none.");
  const auto tree = treeAround(folder);
  Collection collection{asPublished ? "authors-published" : "authors-geometric",
                        place.filename().string() + (asPublished ? " (as published)" : ""),
                        tree ? tree->first : folder,
                        {},
                        rig.notes};
  std::map<int, std::vector<Row>> byScan;
  for (const Row& row : rows) byScan[row.scan].push_back(row);
  Absent absent;
  for (const auto& [scan, itsRows] : byScan) {
    if (run.stopped()) return fail(ErrorCode::cancelled, "Opening the list was stopped.");
    SceneEntry scene = sceneOf(scan, itsRows, collection.root, tree ? tree->second : "", rig, !asPublished, absent);
    addPairs(scene, itsRows, rig, asPublished, absent);
    collection.scenes.push_back(std::move(scene));
  }
  noteAbsent(collection, absent, rows.size(), tree.has_value(), listNames(lists));
  if (asPublished)
    collection.notes.push_back(
        "Poses are the list's own columns (rotation cam1 from cam2), not what the rest of Parallax calls a relative "
        "pose.");
  return collection;
}

}  // namespace

bool isAuthorsPairs(const fs::path& given) {
  const fs::path place = tidied(given);
  if (!isFolder(place)) return namedAsList(place.filename().string()) && !isSuperGluePairs(place);
  return !listsAt(place).empty();
}

bool beginsAsAuthorsPairs(const fs::path& file) { return namedAsList(file.filename().string()) && beginsAsList(file); }

Result<Collection> indexAuthorsGeometric(const fs::path& given, const Run& run) { return indexed(given, run, false); }

Result<Collection> indexAuthorsAsPublished(const fs::path& given, const Run& run) { return indexed(given, run, true); }

}  // namespace parallax
