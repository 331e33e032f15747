#include "datasets/camera_text.h"
#include "datasets/known_camera.h"
#include "datasets/look_around.h"

namespace parallax {

Result<std::optional<KnownCamera>> readKMatrix(const std::filesystem::path& image) {
  const auto folder = image.parent_path();
  for (const auto& file : {folder / (image.stem().string() + ".K.txt"), folder / "K.txt"}) {
    if (!isFile(file)) continue;
    const auto n = numbersInFile(file);
    if (!n) return tl::unexpected<Error>(n.error());
    const auto k = intrinsicsFrom(*n, file.string());
    if (!k) return tl::unexpected<Error>(k.error());
    return KnownCamera{*k, std::nullopt, file.filename().string(), {}};
  }
  return std::nullopt;
}

}  // namespace parallax
