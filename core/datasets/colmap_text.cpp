#include <fstream>
#include <iterator>
#include <sstream>

#include "datasets/camera_text.h"
#include "datasets/colmap_model.h"
#include "datasets/known_camera.h"
#include "datasets/look_around.h"
#include "datasets/text_scan.h"

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

Result<Intrinsics> readCamera(const fs::path& file, const std::string& wanted) {
  std::ifstream in(file);
  for (std::string line; nextLine(in, line);) {
    const auto words = wordsOf(line);
    if (words.size() < 4 || words[0] != wanted) continue;
    const std::string id(words[0]), model(words[1]);
    const auto width = wholeOf(words[2]), height = wholeOf(words[3]);
    std::vector<double> parameters;
    for (std::size_t i = 4; i < words.size(); ++i)
      if (const auto p = realOf(words[i])) parameters.push_back(*p);
    if (!width || !height || parameters.size() + 4 != words.size())
      return fail(ErrorCode::badInput, file.string() + ": camera " + id + " has what is no number.");
    const auto k = colmapCamera(model, *width, *height, parameters);
    if (!k)
      return fail(ErrorCode::badInput, file.string() + ": camera " + id + " has " + notKnown(model, parameters.size()));
    auto fine = checked(*k);
    if (!fine) return fail(ErrorCode::badInput, file.string() + ": " + fine.error().message);
    return fine;
  }
  return fail(ErrorCode::badInput, file.string() + ": there is no camera " + wanted + ".");
}

struct ImageLine {
  std::string name, cameraId;
  RigidPose pose;
};

ImageLine parsed(const std::string& line) {
  std::istringstream words(line);
  std::string id, camera, name;
  double qw = 0, qx = 0, qy = 0, qz = 0, tx = 0, ty = 0, tz = 0;
  words >> id >> qw >> qx >> qy >> qz >> tx >> ty >> tz >> camera >> std::ws;
  std::getline(words, name);
  return {name, camera, {Eigen::Quaterniond(qw, qx, qy, qz).normalized().toRotationMatrix(), {tx, ty, tz}}};
}

// How well a name in a model fits the path of an image: 0 when the file names differ; else the more, the more folders
// they share from the end, and a name shared as a whole ("0.ppm") before one that goes on ("cam1/0.ppm").
int likeness(const fs::path& name, const fs::path& image) {
  int shared = 0;
  auto a = name.end(), b = image.end();
  while (a != name.begin() && b != image.begin() && *std::prev(a) == *std::prev(b)) --a, --b, ++shared;
  return shared == 0 ? 0 : 2 * shared + (a == name.begin());
}

// images.txt holds two lines an image; the second (its points) may be empty.
Result<std::optional<ImageLine>> findImage(const fs::path& file, const fs::path& image) {
  std::ifstream in(file);
  std::optional<ImageLine> best;
  int most = 0;
  bool tied = false;
  for (std::string line, points; nextLine(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    ImageLine candidate = parsed(line);
    nextLine(in, points);
    const int like = likeness(candidate.name, image);
    if (like == 0 || like < most) continue;
    tied = like == most;
    most = like;
    best = std::move(candidate);
  }
  if (tied)
    return fail(ErrorCode::badInput, file.string() + ": more than one image could be " + image.filename().string() +
                                         "; the folders in their names do not tell which.");
  return best;
}

Result<std::optional<KnownCamera>> readModel(const fs::path& model, const fs::path& image) {
  const auto found = findImage(model / "images.txt", image);
  if (!found) return tl::unexpected<Error>(found.error());
  if (!*found) return std::nullopt;
  const ImageLine& line = **found;
  if (!isRotation(line.pose.rotation) || !line.pose.translation.allFinite())
    return fail(ErrorCode::badInput, (model / "images.txt").string() + ": the pose of " + line.name + " is not one.");
  const auto k = readCamera(model / "cameras.txt", line.cameraId);
  if (!k) return tl::unexpected<Error>(k.error());
  return KnownCamera{*k, line.pose, (model.filename() / "cameras.txt").string(), model};
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
