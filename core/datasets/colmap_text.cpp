#include <fstream>
#include <map>
#include <sstream>

#include "datasets/camera_text.h"
#include "datasets/known_camera.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

bool isModel(const fs::path& folder) { return fs::exists(folder / "cameras.txt") && fs::exists(folder / "images.txt"); }

std::optional<fs::path> modelNear(const fs::path& image) {
  const auto folder = fs::absolute(image).parent_path(), above = folder.parent_path();
  for (const auto& place : {folder, folder / "sparse", folder / "sparse" / "0", above, above / "sparse" / "0"})
    if (isModel(place)) return place;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(above, unreadable))
    if (entry.is_directory(unreadable) && isModel(entry.path())) return entry.path();
  return std::nullopt;
}

// COLMAP's parameter orders (src/base/camera_models.h), its principal point moved by the half pixel.
std::optional<Intrinsics> cameraOf(const std::string& model, int width, int height, const std::vector<double>& p) {
  static const std::map<std::string, std::size_t> counts{
      {"SIMPLE_PINHOLE", 3}, {"PINHOLE", 4}, {"SIMPLE_RADIAL", 4}, {"RADIAL", 5}, {"OPENCV", 8}};
  const auto known = counts.find(model);
  if (known == counts.end() || p.size() != known->second) return std::nullopt;
  const bool twoFocals = model == "PINHOLE" || model == "OPENCV";
  const std::size_t c = twoFocals ? 2 : 1;
  Intrinsics k{width, height, p[0], twoFocals ? p[1] : p[0], p[c] - 0.5, p[c + 1] - 0.5};
  if (model == "SIMPLE_RADIAL" || model == "RADIAL" || model == "OPENCV") k.k1 = p[c + 2];
  if (model == "RADIAL" || model == "OPENCV") k.k2 = p[c + 3];
  if (model == "OPENCV") k.p1 = p[6], k.p2 = p[7];
  return k;
}

Result<Intrinsics> readCamera(const fs::path& file, const std::string& wanted) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string id, model;
    int width = 0, height = 0;
    if (!(words >> id >> model >> width >> height) || id != wanted) continue;
    std::vector<double> parameters;
    for (double p; words >> p;) parameters.push_back(p);
    const auto k = cameraOf(model, width, height, parameters);
    if (!k)
      return fail(ErrorCode::badInput, file.string() + ": camera " + id + " has the model " + model + " with " +
                                           std::to_string(parameters.size()) +
                                           " parameters, which is not supported "
                                           "(SIMPLE_PINHOLE, PINHOLE, SIMPLE_RADIAL, RADIAL, OPENCV are).");
    auto fine = checked(*k);
    if (!fine) return fail(ErrorCode::badInput, file.string() + ": " + fine.error().message);
    return fine;
  }
  return fail(ErrorCode::badInput, file.string() + ": there is no camera " + wanted + ".");
}

struct ImageLine {
  RigidPose pose;
  std::string cameraId;
};

// images.txt holds two lines an image; the second (its points) may be empty.
std::optional<ImageLine> findImage(const fs::path& file, const std::string& wanted) {
  std::ifstream in(file);
  for (std::string line, points; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string id, camera, name;
    double qw, qx, qy, qz, tx, ty, tz;
    words >> id >> qw >> qx >> qy >> qz >> tx >> ty >> tz >> camera >> std::ws;
    std::getline(words, name);
    std::getline(in, points);
    if (name != wanted && fs::path(name).filename() != wanted) continue;
    return ImageLine{{Eigen::Quaterniond(qw, qx, qy, qz).normalized().toRotationMatrix(), {tx, ty, tz}}, camera};
  }
  return std::nullopt;
}

}  // namespace

Result<std::optional<KnownCamera>> readColmapText(const fs::path& image) {
  const auto model = modelNear(image);
  if (!model) return std::nullopt;
  const auto found = findImage(*model / "images.txt", image.filename().string());
  if (!found) return std::nullopt;
  if (!isRotation(found->pose.rotation) || !found->pose.translation.allFinite())
    return fail(ErrorCode::badInput,
                (*model / "images.txt").string() + ": the pose of " + image.filename().string() + " is not one.");
  const auto k = readCamera(*model / "cameras.txt", found->cameraId);
  if (!k) return tl::unexpected<Error>(k.error());
  return KnownCamera{*k, found->pose, (model->filename() / "cameras.txt").string(), *model};
}

}  // namespace parallax
