#include "datasets/colmap_model.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>

#include "datasets/folder.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t noPoint = ~std::uint64_t(0);

struct Sighting {
  std::uint64_t point;
  int image;
};

struct Raw {
  ColmapModel model;
  std::vector<Sighting> sightings;
};

// Each model's parameters are its focal lengths (one for both axes, or two), the principal point and what is left to
// the lens; of EQUIRECTANGULAR they are the width and height of the panorama.
struct ModelKind {
  const char* name;
  std::size_t parameters;
  LensModel lens;
  std::size_t focals;
};
constexpr ModelKind kinds[] = {  // by COLMAP's number
    {"SIMPLE_PINHOLE", 3, LensModel::brown, 1},
    {"PINHOLE", 4, LensModel::brown, 2},
    {"SIMPLE_RADIAL", 4, LensModel::brown, 1},
    {"RADIAL", 5, LensModel::brown, 1},
    {"OPENCV", 8, LensModel::brown, 2},
    {"OPENCV_FISHEYE", 8, LensModel::fisheye, 2},
    {"FULL_OPENCV", 12, LensModel::rational, 2},
    {"FOV", 5, LensModel::fov, 2},
    {"SIMPLE_RADIAL_FISHEYE", 4, LensModel::fisheye, 1},
    {"RADIAL_FISHEYE", 5, LensModel::fisheye, 1},
    {"THIN_PRISM_FISHEYE", 12, LensModel::thinPrismFisheye, 2},
    {"RAD_TAN_THIN_PRISM_FISHEYE", 16, LensModel::radTanThinPrismFisheye, 2},
    {"SIMPLE_DIVISION", 4, LensModel::division, 1},
    {"DIVISION", 5, LensModel::division, 2},
    {"SIMPLE_FISHEYE", 3, LensModel::fisheye, 1},
    {"FISHEYE", 4, LensModel::fisheye, 2},
    {"EUCM", 6, LensModel::eucm, 2},
    {"EQUIRECTANGULAR", 2, LensModel::equirectangular, 0}};

void addCamera(ColmapModel& model, int id, const std::string& kind, int width, int height,
               const std::vector<double>& parameters) {
  const auto k = colmapCamera(kind, width, height, parameters);
  if (!k) {
    model.unusable[id] = "Camera " + std::to_string(id) + " has " + notKnown(kind, parameters.size());
  } else if (const auto fine = checked(*k); !fine) {
    model.unusable[id] = "Camera " + std::to_string(id) + ": " + fine.error().message;
  } else {
    model.cameras[id] = *k;
  }
}

// False: the numbers are no pose.
bool addImage(ColmapModel& model, const double (&qt)[7], int camera, std::string name) {
  const Eigen::Quaterniond q(qt[0], qt[1], qt[2], qt[3]);
  const Eigen::Vector3d t(qt[4], qt[5], qt[6]);
  if (!(std::abs(q.norm() - 1) < 1e-2) || !t.allFinite() || name.empty()) return false;
  model.images.push_back({std::move(name), camera, {q.normalized().toRotationMatrix(), t}});
  return true;
}

tl::unexpected<Error> cutOff(const fs::path& file) {
  return fail(ErrorCode::badInput, file.string() + " is cut off or is no file of a COLMAP model.");
}

// ---- text

// The lines of a text file that are no comments, counted; and what is wrong in one as a sentence. Blanks at the end of
// a line, as editors leave them, are passed over.
class Lines {
 public:
  Lines(const fs::path& file, std::string_view text) : file_(file), rest_(text) {}
  std::optional<std::string_view> any() {
    auto line = nextLineOf(rest_);
    ++number_;
    if (line) line->remove_suffix(line->size() - (line->find_last_not_of(" \t\r") + 1));
    return line;
  }
  std::optional<std::string_view> next() {
    for (auto line = any(); line; line = any())
      if (!line->empty() && !line->starts_with('#')) return line;
    return std::nullopt;
  }
  tl::unexpected<Error> wrong(const std::string& why) const {
    return fail(ErrorCode::badInput, file_.string() + ", line " + std::to_string(number_) + ": " + why + ".");
  }

 private:
  const fs::path& file_;
  std::string_view rest_;
  int number_ = 0;
};

std::string quoted(std::string_view word) { return "\"" + std::string(word.substr(0, 40)) + "\""; }

Result<void> camerasFromText(const fs::path& file, Raw& raw) {
  const auto text = textOf(file);
  if (!text) return tl::unexpected<Error>(text.error());
  Lines lines(file, *text);
  while (const auto line = lines.next()) {
    const auto words = wordsOf(*line);
    if (words.size() < 4) return lines.wrong("CAMERA_ID MODEL WIDTH HEIGHT PARAMS... are expected");
    const auto id = integerOf(words[0]), width = wholeOf(words[2]), height = wholeOf(words[3]);
    if (!id) return lines.wrong(quoted(words[0]) + " is no number of a camera");
    if (!width || !height) return lines.wrong(quoted(words[width ? 3 : 2]) + " is no width or height in pixels");
    std::vector<double> parameters;
    for (std::size_t i = 4; i < words.size(); ++i) {
      const auto p = realOf(words[i]);
      if (!p) return lines.wrong(quoted(words[i]) + " is not a number");
      parameters.push_back(*p);
    }
    addCamera(raw.model, *id, std::string(words[1]), *width, *height, parameters);
  }
  return {};
}

// X Y POINT3D_ID, again and again.
bool sightingsFromText(std::string_view line, int image, std::vector<Sighting>& sightings) {
  for (auto x = nextWordOf(line); !x.empty(); x = nextWordOf(line)) {
    const auto y = nextWordOf(line), id = nextWordOf(line);
    if (y.empty() || id.empty()) return false;
    if (id == "-1") continue;
    std::uint64_t point = 0;
    for (const char c : id) {
      if (c < '0' || c > '9') return false;
      point = point * 10 + std::uint64_t(c - '0');
    }
    sightings.push_back({point, image});
  }
  return true;
}

Result<void> imagesFromText(const fs::path& file, Raw& raw) {
  const auto text = textOf(file);
  if (!text) return tl::unexpected<Error>(text.error());
  Lines lines(file, *text);
  while (auto line = lines.next()) {
    auto words = *line;
    nextWordOf(words);  // the image's number
    double qt[7];
    for (double& value : qt) {
      const auto word = nextWordOf(words);
      const auto real = realOf(word);
      if (!real)
        return lines.wrong(word.empty() ? "IMAGE_ID QW QX QY QZ TX TY TZ CAMERA_ID NAME are expected"
                                        : quoted(word) + " is not a number");
      value = *real;
    }
    const auto cameraWord = nextWordOf(words);
    const auto camera = integerOf(cameraWord);
    if (!camera) return lines.wrong(quoted(cameraWord) + " is no number of a camera");
    const auto begin = words.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return lines.wrong("the image has no name");
    const std::string name(words.substr(begin));
    if (!addImage(raw.model, qt, *camera, name)) return lines.wrong("the pose of " + name + " is not one");
    const auto points = lines.any();
    if (points && !sightingsFromText(*points, int(raw.model.images.size()) - 1, raw.sightings))
      return lines.wrong("X Y POINT3D_ID again and again are expected, or an empty line");
  }
  return {};
}

// ---- binary, little-endian

class Binary {
 public:
  explicit Binary(std::string_view bytes) : rest_(bytes) {}
  template <class T>
  bool read(T& value) {
    if (rest_.size() < sizeof value) return false;
    std::memcpy(&value, rest_.data(), sizeof value);
    rest_.remove_prefix(sizeof value);
    return true;
  }
  bool readName(std::string& name) {
    const auto end = rest_.find('\0');
    if (end == std::string_view::npos) return false;
    name = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return true;
  }
  std::size_t left() const { return rest_.size(); }

 private:
  std::string_view rest_;
};

Result<void> camerasFromBinary(const fs::path& file, Raw& raw) {
  const auto bytes = contentOf(file);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  Binary in(*bytes);
  std::uint64_t count = 0;
  if (!in.read(count)) return cutOff(file);
  for (std::uint64_t i = 0; i < count; ++i) {
    std::int32_t id = 0, kind = 0;
    std::uint64_t width = 0, height = 0;
    if (!in.read(id) || !in.read(kind) || !in.read(width) || !in.read(height)) return cutOff(file);
    if (width > 1u << 30 || height > 1u << 30) return cutOff(file);
    if (kind < 0 || kind >= int(std::size(kinds)))
      return fail(ErrorCode::badInput, file.string() + ": camera " + std::to_string(id) + " has the model number " +
                                           std::to_string(kind) +
                                           ", which this Parallax does not know, nor how many parameters it has; as "
                                           "text (colmap model_converter) the other cameras can be read.");
    std::vector<double> parameters(kinds[kind].parameters);
    for (double& p : parameters)
      if (!in.read(p)) return cutOff(file);
    addCamera(raw.model, id, kinds[kind].name, int(width), int(height), parameters);
  }
  return {};
}

Result<void> imagesFromBinary(const fs::path& file, Raw& raw) {
  const auto bytes = contentOf(file, std::uintmax_t(16) << 30);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  Binary in(*bytes);
  std::uint64_t count = 0;
  if (!in.read(count)) return cutOff(file);
  for (std::uint64_t i = 0; i < count; ++i) {
    std::int32_t id = 0, camera = 0;
    double qt[7];
    std::string name;
    std::uint64_t points = 0;
    if (!in.read(id) || !in.read(qt) || !in.read(camera) || !in.readName(name) || !in.read(points)) return cutOff(file);
    if (points > in.left() / 24) return cutOff(file);
    if (!addImage(raw.model, qt, camera, name))
      return fail(ErrorCode::badInput, file.string() + ": the pose of image " + std::to_string(id) + " is not one.");
    for (std::uint64_t p = 0; p < points; ++p) {
      double xy[2];
      std::uint64_t point = noPoint;
      in.read(xy);
      in.read(point);
      if (point != noPoint) raw.sightings.push_back({point, int(raw.model.images.size()) - 1});
    }
  }
  return {};
}

// Images by name, and from who sees what to who sees the same.
ColmapModel ordered(Raw raw) {
  auto& images = raw.model.images;
  std::vector<int> order(images.size()), place(images.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = int(i);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return images[a].name < images[b].name; });
  std::vector<ColmapImage> byName;
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = int(i);
    byName.push_back(std::move(images[order[i]]));
  }
  images = std::move(byName);
  auto& sightings = raw.sightings;
  std::sort(sightings.begin(), sightings.end(), [](const Sighting& a, const Sighting& b) { return a.point < b.point; });
  for (std::size_t begin = 0, end = 0; begin < sightings.size(); begin = end) {
    std::vector<int> track;
    for (end = begin; end < sightings.size() && sightings[end].point == sightings[begin].point; ++end)
      track.push_back(place[sightings[end].image]);
    if (track.size() > 1) raw.model.tracks.push_back(std::move(track));
  }
  return std::move(raw.model);
}

}  // namespace

std::optional<Intrinsics> colmapCamera(const std::string& model, int width, int height, const std::vector<double>& p) {
  const auto kind = std::find_if(std::begin(kinds), std::end(kinds), [&](const auto& k) { return k.name == model; });
  if (kind == std::end(kinds) || p.size() != kind->parameters) return std::nullopt;
  if (kind->lens == LensModel::equirectangular) {
    Intrinsics k = equirectangular(p[0], p[1]);
    k.width = width;
    k.height = height;
    return k;
  }
  const std::size_t c = kind->focals;
  Intrinsics k{width, height, p[0], p[c - 1], p[c] - 0.5, p[c + 1] - 0.5};
  std::array<double, 12> lens{};
  std::copy(p.begin() + std::ptrdiff_t(c) + 2, p.end(), lens.begin());
  const bool brown = kind->lens == LensModel::brown ||
                     (kind->lens == LensModel::rational &&
                      std::all_of(lens.begin() + 4, lens.end(), [](double further) { return further == 0; }));
  if (brown) {
    k.k1 = lens[0], k.k2 = lens[1], k.p1 = lens[2], k.p2 = lens[3];
  } else {
    k.model = kind->lens;
    k.lens = lens;
  }
  return k;
}

std::string notKnown(const std::string& model, std::size_t parameters) {
  std::string known;
  for (const ModelKind& kind : kinds)
    known += (known.empty() ? "" : ", ") + std::string(kind.name) + " (" + std::to_string(kind.parameters) + ")";
  return "the model " + model + " with " + std::to_string(parameters) +
         " parameters, which is not supported; models and their numbers of parameters are " + known + ".";
}

std::size_t colmapImageCount(const fs::path& folder) {
  if (listed(folder).hasFile("images.bin")) {
    std::uint64_t count = 0;
    std::ifstream(folder / "images.bin", std::ios::binary).read(reinterpret_cast<char*>(&count), sizeof count);
    return std::size_t(count);
  }
  const fs::path file = folder / "images.txt";
  const auto text = textOf(file);
  if (!text) return 0;
  Lines lines(file, *text);
  std::size_t count = 0;
  for (; lines.next(); lines.any()) ++count;
  return count;
}

Result<ColmapModel> readColmapModel(const fs::path& folder, ColmapParts parts) {
  const Folder files = listed(folder);
  const bool binary = files.hasFile("cameras.bin") && files.hasFile("images.bin");
  Raw raw;
  auto done = binary ? camerasFromBinary(folder / "cameras.bin", raw) : camerasFromText(folder / "cameras.txt", raw);
  if (done) done = binary ? imagesFromBinary(folder / "images.bin", raw) : imagesFromText(folder / "images.txt", raw);
  if (!done) return tl::unexpected<Error>(done.error());
  if (parts == ColmapParts::withoutPoints) raw.sightings.clear();
  return ordered(std::move(raw));
}

}  // namespace parallax
