// Lists of calibrated pairs as SuperGlue and glue-factory have them (SuperGluePretrainedNetwork, "Test set pair file
// format"; gluefactory/datasets/image_pairs.py). A line is one pair:
//
//   name1 name2 rotation1 rotation2 K1[9] K2[9] T[16]    SuperGlue, 38 words
//   name1 name2 K1[9] K2[9] T[16 or 12]                  glue-factory, 36 or 32 words
//
// K row by row, for the image as stored; T is camera 2 from camera 1, x2 = T x1, as 4 x 4 or 3 x 4 numbers row by row
// (32 words: R row by row, then t). The rotations are quarter turns that a viewer may apply to the pixels; K and T are
// of the image before them, and so are the pixels here.
#include <algorithm>
#include <map>

#include "datasets/camera_text.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/look_around.h"
#include "datasets/model_photographs.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

struct Row {
  std::array<std::string, 2> names;
  std::array<Intrinsics, 2> cameras;
  RelativePose cam2FromCam1;
};

// How many words stand before the numbers of the first camera; nothing where it is no line of such a list.
std::optional<std::size_t> namesIn(const std::vector<std::string_view>& words) {
  if (words.size() == 38) return 4;
  return words.size() == 36 || words.size() == 32 ? std::optional<std::size_t>(2) : std::nullopt;
}

Result<Row> rowIn(std::string_view line) {
  const auto words = wordsOf(line);
  const auto before = namesIn(words);
  if (!before) return fail(ErrorCode::badInput, "38, 36 or 32 words are expected, not " + std::to_string(words.size()));
  std::vector<double> numbers;
  for (std::size_t i = *before; i < words.size(); ++i) {
    const auto value = realOf(words[i]);
    if (!value) return fail(ErrorCode::badInput, "\"" + std::string(words[i].substr(0, 40)) + "\" is not a number");
    numbers.push_back(*value);
  }
  Row row{{std::string(words[0]), std::string(words[1])}, {}, {}};
  for (std::size_t side = 0; side < 2; ++side) {
    const auto k =
        intrinsicsFrom({numbers.begin() + std::ptrdiff_t(9 * side), numbers.begin() + std::ptrdiff_t(9 * side + 9)},
                       "K" + std::to_string(side + 1));
    if (!k) return tl::unexpected<Error>(k.error());
    row.cameras[side] = *k;
  }
  std::vector<double> pose(numbers.begin() + 18, numbers.end());  // R | t, row by row
  if (words.size() == 32) {
    const std::vector<double> r(pose.begin(), pose.begin() + 9), t(pose.begin() + 9, pose.end());
    pose = {r[0], r[1], r[2], t[0], r[3], r[4], r[5], t[1], r[6], r[7], r[8], t[2]};
  }
  pose.resize(12);
  const auto truth = relativePoseFrom(pose, "T");
  if (!truth) return tl::unexpected<Error>(truth.error());
  row.cam2FromCam1 = *truth;
  return row;
}

bool beginsAsList(const fs::path& file) { return rowIn(firstLineOf(file, "#", 4000)).has_value(); }

// The file itself, or the first such list of a folder.
std::optional<fs::path> listAt(const fs::path& place) {
  if (!isFolder(place))
    return lowered(place.extension().string()) == ".txt" && beginsAsList(place) ? std::optional(place) : std::nullopt;
  for (const auto& name : listed(place).files)
    if (lowered(name).ends_with(".txt") && beginsAsList(place / name)) return place / name;
  return std::nullopt;
}

Result<std::vector<Row>> rowsOf(const fs::path& file) {
  const auto text = textOf(file);
  if (!text) return tl::unexpected<Error>(text.error());
  std::vector<Row> rows;
  std::string_view rest = *text;
  for (int number = 1; const auto line = nextLineOf(rest); ++number) {
    if (trimmed(*line).empty() || line->starts_with('#')) continue;
    auto row = rowIn(*line);
    if (!row)
      return fail(ErrorCode::badInput, file.string() + ", line " + std::to_string(number) + ": " + row.error().message +
                                           (row.error().message.ends_with('.') ? "" : "."));
    rows.push_back(std::move(*row));
  }
  return rows;
}

bool same(const Intrinsics& a, const Intrinsics& b) {
  return (a.matrix() - b.matrix()).norm() <= 1e-6 * a.matrix().norm();
}

}  // namespace

bool isSuperGluePairs(const fs::path& given) { return listAt(tidied(given)).has_value(); }

Result<Collection> indexSuperGluePairs(const fs::path& given, const Run&) {
  const fs::path place = tidied(given), file = *listAt(place), root = file.parent_path();
  const auto rows = rowsOf(file);
  if (!rows) return tl::unexpected<Error>(rows.error());
  Collection collection{"superglue", file.stem().string(), root, {}, {}};
  SceneEntry scene{collection.title, "", {""}, {}, {}};
  std::map<std::string, int> views;
  std::vector<NamedPhotograph> wanted;
  std::vector<Intrinsics> cameras;
  std::size_t others = 0;  // rows with another camera for an image than the first said
  const auto viewOf = [&](const std::string& name, const Intrinsics& k) {
    const auto [at, fresh] = views.try_emplace(name, int(wanted.size()));
    if (fresh) wanted.push_back({name}), cameras.push_back(k);
    others += !same(cameras[std::size_t(at->second)], k);
    return at->second;
  };
  for (const Row& row : *rows) {
    const int first = viewOf(row.names[0], row.cameras[0]), second = viewOf(row.names[1], row.cameras[1]);
    scene.pairs.push_back({first, second, row.cam2FromCam1});
  }
  sortPairs(scene.pairs);
  const auto found = photographsBelow(root, root, wanted);
  if (!found) return tl::unexpected<Error>(found.error());
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto& image = found->files[i];
    if (image.empty()) missing.push_back(wanted[i].name);
    const auto [width, height] = image.empty() ? std::pair(0, 0) : sizeOfImageFile(root / image);
    cameras[i].width = width, cameras[i].height = height;
    scene.views.push_back({wanted[i].name, {image}, cameras[i], {}});
  }
  collection.notes = found->notes;
  if (others > 0)
    collection.notes.push_back(std::to_string(others) + " cameras differ from the one that " +
                               file.filename().string() + " gives the same image first, which is taken.");
  if (!missing.empty())
    collection.notes.push_back(file.filename().string() + " names " + std::to_string(missing.size()) + " of " +
                               std::to_string(wanted.size()) + " images that are missing: " + enumerated(missing) +
                               ".");
  collection.scenes.push_back(std::move(scene));
  return collection;
}

}  // namespace parallax
