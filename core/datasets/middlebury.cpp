#include <fstream>
#include <sstream>

#include "datasets/camera_text.h"
#include "datasets/known_camera.h"
#include "datasets/look_around.h"

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
  return KnownCamera{*k, RigidPose{nearestRotation(rotation), {(*n)[18], (*n)[19], (*n)[20]}}, file.filename().string(),
                     file};
}

}  // namespace

Result<std::optional<KnownCamera>> readMiddlebury(const std::filesystem::path& image) {
  for (const auto& file : entriesOf(image.parent_path())) {
    if (!file.filename().string().ends_with("_par.txt") || !isFile(file)) continue;
    std::ifstream in(file);
    for (std::string line; nextLine(in, line);)
      if (line.starts_with(image.filename().string() + " ")) return readLine(line, file);
  }
  return std::nullopt;
}

}  // namespace parallax
