#include <fstream>
#include <sstream>

#include "datasets/camera_text.h"
#include "datasets/known_camera.h"

namespace parallax {
namespace {

Result<std::optional<KnownCamera>> readLine(const std::string& line, const std::filesystem::path& file) {
  const auto n = numbersIn(line.substr(line.find(' ')));
  if (!n || n->size() != 21)
    return fail(ErrorCode::badInput,
                file.string() + ": a line is \"name K(9) R(9) t(3)\"; this one is not: " + line.substr(0, 60));
  auto k = intrinsicsFrom({n->begin(), n->begin() + 9}, file.string());
  if (!k) return tl::unexpected<Error>(k.error());
  const Eigen::Matrix3d rotation = matrix3(*n, 9);
  if (!isRotation(rotation)) return fail(ErrorCode::badInput, file.string() + ": a rotation is not a rotation.");
  return KnownCamera{*k, RigidPose{rotation, {(*n)[18], (*n)[19], (*n)[20]}}, file.filename().string(), file};
}

}  // namespace

Result<std::optional<KnownCamera>> readMiddlebury(const std::filesystem::path& image) {
  const auto folder = image.has_parent_path() ? image.parent_path() : std::filesystem::path(".");
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (!entry.path().filename().string().ends_with("_par.txt")) continue;
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);)
      if (line.starts_with(image.filename().string() + " ")) return readLine(line, entry.path());
  }
  return std::nullopt;
}

}  // namespace parallax
