#include <regex>

#include "datasets/camera_text.h"
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
  const auto n = numbersInFile(*file);
  if (!n) return tl::unexpected<Error>(n.error());
  if (n->size() != 12)
    return fail(ErrorCode::badInput,
                file->string() + ": a 3 x 4 projection matrix has 12 numbers, not " + std::to_string(n->size()) + ".");
  const Eigen::Matrix<double, 3, 4> p = Eigen::Map<const Eigen::Matrix<double, 3, 4, Eigen::RowMajor>>(n->data());
  const auto camera = decomposeProjection(p, 1600, 1200);
  if (!camera) return fail(camera.error().code, file->string() + ": " + camera.error().message);
  return KnownCamera{camera->intrinsics, camera->camFromWorld, file->filename().string(), file->parent_path()};
}

}  // namespace parallax
