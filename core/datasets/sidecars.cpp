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

Result<std::optional<KnownCamera>> readFitted(SidecarReader read, const std::filesystem::path& image, int width,
                                              int height) {
  auto found = read(image);
  if (!found || !*found) return found;
  const auto k = fitted((*found)->intrinsics, width, height, (*found)->source);
  if (!k) return tl::unexpected<Error>(k.error());
  (*found)->intrinsics = *k;
  (*found)->intrinsics.source = CameraSource::file;
  return found;
}

}  // namespace

Result<std::optional<KnownCamera>> findSidecar(const std::filesystem::path& image, int width, int height) {
  Result<std::optional<KnownCamera>> none = std::nullopt;  // or the first error
  try {
    const auto placed = std::filesystem::absolute(image).lexically_normal();
    for (const SidecarReader read : {readStrecha, readDtuCalibration, readColmapText, readMiddlebury, readKMatrix}) {
      auto found = readFitted(read, placed, width, height);
      if (found && *found) return found;
      if (!found && none) none = std::move(found);
    }
  } catch (const std::exception& e) {  // no memory, no current folder
    return fail(ErrorCode::failed, std::string("Looking for camera files failed: ") + e.what());
  }
  return none;
}

}  // namespace parallax
