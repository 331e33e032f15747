#include "datasets/sidecars.h"

#include <cmath>

namespace parallax {
namespace {

Result<Intrinsics> fitted(Intrinsics k, int width, int height, const std::string& source) {
  if (k.width == 0) {
    k.width = width;
    k.height = height;
  }
  const double stretch = (double(width) / k.width) / (double(height) / k.height);
  if (!(std::abs(stretch - 1) < 0.01))
    return fail(ErrorCode::badInput, source + " describes an image of " + std::to_string(k.width) + " x " +
                                         std::to_string(k.height) + " pixels, but this one has " +
                                         std::to_string(width) + " x " + std::to_string(height) + ".");
  auto fine = checked(k.resizedTo(width, height));
  if (!fine) return fail(ErrorCode::badInput, source + ": " + fine.error().message);
  return fine;
}

}  // namespace

Result<std::optional<KnownCamera>> findSidecar(const std::filesystem::path& image, int width, int height) {
  try {
    for (const SidecarReader read : {readStrecha, readDtuCalibration, readColmapText, readMiddlebury, readKMatrix}) {
      auto found = read(image);
      if (!found) return found;
      if (!*found) continue;
      const auto k = fitted((*found)->intrinsics, width, height, (*found)->source);
      if (!k) return tl::unexpected<Error>(k.error());
      (*found)->intrinsics = *k;
      return found;
    }
  } catch (const std::exception& e) {  // std::filesystem, on folders that may not be read
    return fail(ErrorCode::failed, std::string("Looking for camera files failed: ") + e.what());
  }
  return std::nullopt;
}

}  // namespace parallax
