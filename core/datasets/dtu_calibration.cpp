#include <regex>

#include "datasets/dtu_files.h"
#include "datasets/known_camera.h"
#include "datasets/look_around.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

// Beside the image first, then where the DTU tree keeps it: <root>/Rectified/scanN/<image>.
std::optional<fs::path> calibrationFile(const fs::path& image) {
  static const std::regex dtuName(R"((?:rect_|clean_)(\d{3})_.*)"), plainName(R"((\d{3}))");
  const auto stem = image.stem().string();
  std::smatch match;
  const bool dtu = std::regex_match(stem, match, dtuName);
  if (!dtu && !std::regex_match(stem, match, plainName)) return std::nullopt;
  const auto name = "pos_" + match[1].str() + ".txt";
  const auto folder = image.parent_path();
  if (const auto beside = folder / name; isFile(beside)) return beside;
  const auto inTree = folder.parent_path().parent_path() / "Calibration" / "cal18" / name;
  if (dtu && isFile(inTree)) return inTree;
  return std::nullopt;
}

}  // namespace

Result<std::optional<KnownCamera>> readDtuCalibration(const fs::path& image) {
  const auto file = calibrationFile(image);
  if (!file) return std::nullopt;
  const auto camera = readDtuCamera(*file);
  if (!camera) return tl::unexpected<Error>(camera.error());
  return KnownCamera{camera->intrinsics, camera->camFromWorld, file->filename().string(), file->parent_path()};
}

}  // namespace parallax
