#include "datasets/pair_list.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "base/json_text.h"
#include "base/named_path.h"
#include "datasets/folder.h"
#include "datasets/format_files.h"
#include "datasets/index_parts.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Numbers = std::vector<double>;

constexpr std::array texts{"scene", "kind", "light", "name1", "image1", "name2", "image2"};
constexpr std::array poseColumns{"qw", "qx", "qy", "qz", "tx", "ty", "tz"};
constexpr std::array lists{"camera1", "camera2", "pose1", "pose2"};

struct Side {
  std::string name, image;
  Numbers camera, pose;
};

struct Row {
  std::string scene, kind, light;
  Side one, two;
  Numbers truth;  // 7, or none

  std::string& text(std::size_t i) {
    return *std::array{&scene, &kind, &light, &one.name, &one.image, &two.name, &two.image}[i];
  }
  Numbers& list(std::size_t i) { return *std::array{&one.camera, &two.camera, &one.pose, &two.pose}[i]; }
};

// ---- numbers

constexpr std::pair<LensModel, int> lensNumbers[] = {  // COLMAP's
    {LensModel::fisheye, 5},
    {LensModel::rational, 6},
    {LensModel::fov, 7},
    {LensModel::thinPrismFisheye, 10},
    {LensModel::radTanThinPrismFisheye, 11},
    {LensModel::division, 13},
    {LensModel::eucm, 16},
    {LensModel::equirectangular, 17}};

Numbers numbersOf(const Intrinsics& k) {
  Numbers numbers{double(k.width), double(k.height), k.fx, k.fy, k.cx, k.cy, k.k1, k.k2, k.p1, k.p2};
  for (const auto& [model, number] : lensNumbers) {
    if (model != k.model) continue;
    numbers.push_back(number);
    numbers.insert(numbers.end(), k.lens.begin(), k.lens.end());
    while (numbers.size() > 11 && numbers.back() == 0) numbers.pop_back();
  }
  return numbers;
}

Numbers numbersOf(const Eigen::Quaterniond& q, const Eigen::Vector3d& t) {
  return {q.w(), q.x(), q.y(), q.z(), t.x(), t.y(), t.z()};
}

std::optional<std::pair<Eigen::Quaterniond, Eigen::Vector3d>> poseFrom(const Numbers& n) {
  if (n.size() != 7) return std::nullopt;
  const Eigen::Quaterniond q(n[0], n[1], n[2], n[3]);
  if (!(std::abs(q.norm() - 1) < 1e-2)) return std::nullopt;
  return std::pair(q.normalized(), Eigen::Vector3d(n[4], n[5], n[6]));
}

std::optional<Intrinsics> cameraFrom(const Numbers& n) {
  constexpr std::size_t brown = 10, lens = brown + 1, most = lens + std::tuple_size_v<decltype(Intrinsics::lens)>;
  if (n.size() < 6 || n.size() > most) return std::nullopt;
  const auto at = [&](std::size_t i) { return i < n.size() ? n[i] : 0.0; };
  const auto sized = [](double v) { return v >= 0 && v <= 1 << 30; };
  if (!sized(n[0]) || !sized(n[1]) || !(n[2] > 0) || !(n[3] > 0)) return std::nullopt;
  Intrinsics k{int(n[0]), int(n[1]), n[2], n[3], n[4], n[5], at(6), at(7), at(8), at(9)};
  if (n.size() <= brown) return k;
  const auto named = std::find_if(std::begin(lensNumbers), std::end(lensNumbers),
                                  [&](const auto& known) { return known.second == n[brown]; });
  if (named == std::end(lensNumbers)) return std::nullopt;
  k.model = named->first;
  std::copy(n.begin() + lens, n.end(), k.lens.begin());
  return k;
}

std::string written(double value) {
  char text[40];
  const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 17).ptr;
  return {text, end};
}

// ---- CSV

std::string csvField(const std::string& field) {
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string text = "\"";
  for (const char c : field) text += c == '"' ? "\"\"" : std::string(1, c);
  return text + "\"";
}

std::string blankSeparated(const Numbers& numbers) {
  std::string text;
  for (const double n : numbers) text += (text.empty() ? "" : " ") + written(n);
  return text;
}

std::string csvHeader() {
  std::string line;
  for (const auto* names : {texts.data(), poseColumns.data(), lists.data()}) {
    const std::size_t count = names == texts.data() ? texts.size() : names == lists.data() ? lists.size() : 7;
    for (std::size_t i = 0; i < count; ++i) line += (line.empty() ? "" : ",") + std::string(names[i]);
  }
  return line + "\n";
}

std::string csvLine(Row& row) {
  std::string line;
  for (std::size_t i = 0; i < texts.size(); ++i) line += (i ? "," : "") + csvField(row.text(i));
  for (std::size_t i = 0; i < 7; ++i) line += "," + (row.truth.empty() ? "" : written(row.truth[i]));
  for (std::size_t i = 0; i < lists.size(); ++i) line += "," + blankSeparated(row.list(i));
  return line + "\n";
}

// The fields of the next record, which quotes may stretch over lines. False: the text ends within quotes.
bool nextRecord(std::string_view& text, std::vector<std::string>& fields) {
  fields.assign(1, "");
  bool inQuotes = false;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (inQuotes && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      fields.back() += c;
      ++i;
    } else if (c == '"') {
      inQuotes = !inQuotes;
    } else if (c == ',' && !inQuotes) {
      fields.emplace_back();
    } else if (c == '\n' && !inQuotes) {
      ++i;
      break;
    } else if (c != '\r' || inQuotes) {
      fields.back() += c;
    }
  }
  text.remove_prefix(i);
  return !inQuotes;
}

std::optional<Numbers> numbersIn(std::string_view field) {
  Numbers numbers;
  for (auto word = nextWordOf(field); !word.empty(); word = nextWordOf(field)) {
    const auto value = realOf(word);
    if (!value) return std::nullopt;
    numbers.push_back(*value);
  }
  return numbers;
}

using Fields = std::map<std::string, std::string, std::less<>>;

// What is wrong with it, or nothing.
std::string rowFrom(const Fields& fields, Row& row) {
  const auto field = [&](const char* name) -> std::string_view {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string_view() : found->second;
  };
  for (std::size_t i = 0; i < texts.size(); ++i) row.text(i) = field(texts[i]);
  for (const char* name : poseColumns) {
    const auto word = field(name);
    if (word.empty()) continue;
    const auto value = realOf(word);
    if (!value) return std::string(name) + " is no finite number";
    row.truth.push_back(*value);
  }
  if (!row.truth.empty() && row.truth.size() != 7) return "the pose has not all of its seven numbers";
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const auto numbers = numbersIn(field(lists[i]));
    if (!numbers) return std::string(lists[i]) + " holds what is no finite number";
    row.list(i) = *numbers;
  }
  return {};
}

// ---- JSON lines

json jsonOf(Row& row) {
  json line;
  for (std::size_t i = 0; i < texts.size(); ++i) line[texts[i]] = row.text(i);
  if (!row.truth.empty()) {
    line["q"] = Numbers(row.truth.begin(), row.truth.begin() + 4);
    line["t"] = Numbers(row.truth.begin() + 4, row.truth.end());
  }
  for (std::size_t i = 0; i < lists.size(); ++i)
    if (!row.list(i).empty()) line[lists[i]] = row.list(i);
  return line;
}

bool takeNumbers(const json& line, const char* name, Numbers& numbers) {
  if (!line.contains(name)) return true;
  if (!line[name].is_array()) return false;
  for (const auto& n : line[name]) {
    if (!n.is_number() || !std::isfinite(n.get<double>())) return false;
    numbers.push_back(n.get<double>());
  }
  return true;
}

std::string rowFrom(const json& line, Row& row) {
  if (!line.is_object()) return "a JSON object is expected";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (!line.contains(texts[i])) continue;
    if (!line[texts[i]].is_string()) return std::string(texts[i]) + " is no text";
    row.text(i) = line[texts[i]].get<std::string>();
  }
  Numbers q, t;
  if (!takeNumbers(line, "q", q) || !takeNumbers(line, "t", t)) return "q and t are lists of numbers";
  row.truth = q;
  row.truth.insert(row.truth.end(), t.begin(), t.end());
  if (!row.truth.empty() && (q.size() != 4 || t.size() != 3)) return "q has four numbers and t three";
  for (std::size_t i = 0; i < lists.size(); ++i)
    if (!takeNumbers(line, lists[i], row.list(i))) return std::string(lists[i]) + " is a list of numbers";
  return {};
}

// ---- rows to a collection

class Builder {
 public:
  explicit Builder(Collection& collection) : collection_(collection) {}

  // What is wrong with the row, or nothing.
  std::string add(Row row) {
    if (row.scene.empty()) row.scene = collection_.title;
    for (Side* side : {&row.one, &row.two})
      if (side->name.empty()) side->name = side->image;
    if (row.one.name.empty() || row.two.name.empty()) return "image1 and image2 are expected";
    if (row.one.name == row.two.name) return "image1 and image2 are the same";
    SceneEntry& scene = sceneFor(row);
    auto& known = known_[row.scene];
    PairEntry pair;
    if (!row.truth.empty()) {
      const auto pose = poseFrom(row.truth);
      if (!pose) return "the quaternion must have length 1";
      pair.truth = makeRelativePose(pose->first, pose->second);
    }
    const auto light = lightFor(scene, row.light);
    for (const auto& [side, view] : {std::pair(&row.one, &pair.first), std::pair(&row.two, &pair.second)}) {
      *view = viewFor(scene, known, side->name);
      if (const auto wrong = fill(scene.views[*view], *side, light); !wrong.empty()) return wrong;
    }
    scene.pairs.push_back(pair);
    return {};
  }

  void finish(const std::string& list) {
    for (SceneEntry& scene : collection_.scenes) {
      sortPairs(scene.pairs);
      for (ViewEntry& view : scene.views) view.images.resize(scene.lights.size());
    }
    if (missing_.empty()) return;
    collection_.notes.push_back(list + " names " + std::to_string(missing_.size()) +
                                (missing_.size() == 1 ? " image that is missing: " : " images that are missing: ") +
                                enumerated({missing_.begin(), missing_.end()}) + ".");
  }

 private:
  SceneEntry& sceneFor(const Row& row) {
    const auto [at, isNew] = sceneAt_.emplace(row.scene, collection_.scenes.size());
    if (isNew) collection_.scenes.push_back({row.scene, row.kind, {}, {}, {}});
    return collection_.scenes[at->second];
  }

  static std::size_t lightFor(SceneEntry& scene, const std::string& light) {
    const auto found = std::find(scene.lights.begin(), scene.lights.end(), light);
    if (found != scene.lights.end()) return std::size_t(found - scene.lights.begin());
    scene.lights.push_back(light);
    return scene.lights.size() - 1;
  }

  static int viewFor(SceneEntry& scene, std::map<std::string, int>& known, const std::string& name) {
    const auto [at, isNew] = known.emplace(name, int(scene.views.size()));
    if (isNew) scene.views.push_back({name, {}, {}, {}});
    return at->second;
  }

  std::string fill(ViewEntry& view, const Side& side, std::size_t light) {
    if (view.images.size() <= light) view.images.resize(light + 1);
    if (!side.image.empty() && view.images[light].empty()) {
      view.images[light] = fileFor(side.image);
      if (view.images[light].empty()) missing_.insert(side.image);
    }
    if (!side.camera.empty()) {
      view.intrinsics = cameraFrom(side.camera);
      if (!view.intrinsics)
        return "a camera is \"width height fx fy cx cy [k1 [k2 [p1 p2]]]\" with positive focals, or of another lens "
               "\"width height fx fy cx cy 0 0 0 0 M n1 n2 ...\" with COLMAP's number M of its model";
    }
    if (!side.pose.empty()) {
      const auto pose = poseFrom(side.pose);
      if (!pose) return "a camera's pose is \"qw qx qy qz tx ty tz\" with a quaternion of length 1";
      view.camFromWorld = RigidPose{pose->first.toRotationMatrix(), pose->second};
    }
    return {};
  }

  // The image as it is spelt on the disk, relative to the list; empty: there is none.
  std::string fileFor(const std::string& image) {
    for (const auto& written : {image, withSlashes(image)}) {
      const auto path = fs::path(written).lexically_normal();
      const auto folder = (collection_.root / path).parent_path();
      auto at = folders_.find(folder.string());
      if (at == folders_.end()) at = folders_.emplace(folder.string(), listed(folder).files).first;
      if (const auto file = at->second.find(path.filename().string())) return (path.parent_path() / *file).string();
    }
    return {};
  }

  Collection& collection_;
  std::map<std::string, std::size_t> sceneAt_;
  std::map<std::string, std::map<std::string, int>> known_;
  std::map<std::string, SpeltNames> folders_;
  std::set<std::string> missing_;
};

Result<void> readCsv(std::string_view text, const std::string& list, Builder& builder) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<std::string> header, fields;
  if (!nextRecord(text, header) || std::find(header.begin(), header.end(), "image1") == header.end() ||
      std::find(header.begin(), header.end(), "image2") == header.end())
    return fail(ErrorCode::badInput,
                list + " is no pair list: its first line must name the columns image1 and image2.");
  for (std::size_t number = 2; !text.empty(); ++number) {
    const bool whole = nextRecord(text, fields);
    if (whole && fields.size() == 1 && fields[0].empty()) continue;
    std::string wrong = !whole                           ? "a quotation mark is not closed"
                        : fields.size() != header.size() ? "there are not as many fields as columns"
                                                         : "";
    if (wrong.empty()) {
      Fields named;
      for (std::size_t i = 0; i < header.size(); ++i) named[header[i]] = fields[i];
      Row row;
      wrong = rowFrom(named, row);
      if (wrong.empty()) wrong = builder.add(std::move(row));
    }
    if (!wrong.empty())
      return fail(ErrorCode::badInput, list + ", record " + std::to_string(number) + ": " + wrong + ".");
  }
  return {};
}

Result<void> readJsonLines(std::string_view text, const std::string& list, Builder& builder) {
  for (std::size_t number = 1; const auto line = nextLineOf(text); ++number) {
    if (line->find_first_not_of(" \t") == std::string_view::npos) continue;
    const auto parsed = json::parse(*line, nullptr, false);
    Row row;
    std::string wrong = parsed.is_discarded() ? "this is no JSON" : rowFrom(parsed, row);
    if (wrong.empty()) wrong = builder.add(std::move(row));
    if (!wrong.empty())
      return fail(ErrorCode::badInput, list + ", line " + std::to_string(number) + ": " + wrong + ".");
  }
  return {};
}

// ---- writing

std::string relativeTo(const fs::path& folder, const fs::path& image) {
  if (image.empty()) return {};
  const auto relative = image.lexically_relative(folder);
  return (relative.empty() ? image : relative).generic_string();
}

Side sideOf(const Collection& collection, const ImageRef& ref, const fs::path& folder) {
  const ViewEntry& view = collection.scenes[ref.scene].views[ref.view];
  Side side{view.name, relativeTo(folder, imagePath(collection, ref)), {}, {}};
  if (view.intrinsics) side.camera = numbersOf(*view.intrinsics);
  if (view.camFromWorld)
    side.pose = numbersOf(Eigen::Quaterniond(view.camFromWorld->rotation), view.camFromWorld->translation);
  return side;
}

bool holdsText(const json& value) {
  if (value.is_string()) return shownName(value.get<std::string>()) == value.get<std::string>();
  return !value.is_structured() || std::all_of(value.begin(), value.end(), holdsText);
}

// False: a name is not UTF-8, which JSON has to be.
bool writeRows(const Collection& collection, const fs::path& folder, bool csv, std::ostream& out) {
  if (csv) out << csvHeader();
  for (std::size_t s = 0; s < collection.scenes.size(); ++s) {
    const SceneEntry& scene = collection.scenes[s];
    for (const PairEntry& entry : scene.pairs)
      for (std::size_t l = 0; l < scene.lights.size(); ++l) {
        const PairRef pair{int(s), entry.first, entry.second, int(l)};
        Row row{scene.name,
                scene.kind,
                scene.lights[l],
                sideOf(collection, pair.firstImage(), folder),
                sideOf(collection, pair.secondImage(), folder),
                {}};
        if (const auto truth = truthOf(collection, pair)) row.truth = numbersOf(truth->rotation, truth->translation);
        if (csv) {
          out << csvLine(row);
        } else {
          const auto line = jsonOf(row);
          if (!holdsText(line)) return false;
          out << jsonText(line) << '\n';
        }
      }
  }
  return true;
}

bool isCsv(const fs::path& file) { return lowered(file.extension().string()) == ".csv"; }
bool isJsonLines(const fs::path& file) {
  const auto ending = lowered(file.extension().string());
  return ending == ".jsonl" || ending == ".ndjson";
}

}  // namespace

Result<void> writePairList(const Collection& collection, const fs::path& given) {
  const fs::path file = tidied(given);
  if (!isCsv(file) && !isJsonLines(file))
    return fail(ErrorCode::badInput, "A pair list is named .csv or .jsonl, not " + file.filename().string() + ".");
  const fs::path aside = file.string() + ".part";
  std::ofstream out(aside, std::ios::binary);
  std::error_code failed;
  if (!writeRows(collection, file.parent_path(), isCsv(file), out)) {
    out.close();
    fs::remove(aside, failed);
    return fail(ErrorCode::badInput, "A file's name is not UTF-8, so JSON cannot hold it; write the list as .csv.");
  }
  out.close();
  if (out) fs::rename(aside, file, failed);
  if (out && !failed) return {};
  fs::remove(aside, failed);
  return fail(ErrorCode::failed, file.string() + " cannot be written.");
}

bool isPairList(const fs::path& place) { return !isFolder(place) && (isCsv(place) || isJsonLines(place)); }

Result<Collection> indexPairList(const fs::path& given, const Run&) {
  const fs::path file = tidied(given);
  const auto text = textOf(file);
  if (!text) return tl::unexpected<Error>(text.error());
  Collection collection{"pairs", file.stem().string(), file.parent_path(), {}, {}};
  Builder builder(collection);
  const auto read = isCsv(file) ? readCsv(*text, file.string(), builder) : readJsonLines(*text, file.string(), builder);
  if (!read) return tl::unexpected<Error>(read.error());
  if (collection.scenes.empty()) return fail(ErrorCode::badInput, file.string() + " holds no pairs.");
  builder.finish(file.filename().string());
  return collection;
}

}  // namespace parallax
