#include "base/numbers.h"
#include "datasets/camera_text.h"
#include "datasets/folder.h"
#include "datasets/look_around.h"
#include "datasets/strecha_places.h"

namespace parallax {

Result<std::optional<KnownCamera>> readStrechaCamera(const std::filesystem::path& file) {
  if (!isFile(file)) return std::nullopt;
  const auto n = numbersInFile(file);
  if (!n) return tl::unexpected<Error>(n.error());
  if (n->size() != 9 + 3 + 9 + 3 + 2)
    return fail(ErrorCode::badInput, file.string() +
                                         ": 26 numbers are expected (K, distortion, rotation, centre, size), "
                                         "not " +
                                         std::to_string(n->size()) + ".");
  if ((*n)[9] != 0 || (*n)[10] != 0 || (*n)[11] != 0)
    return fail(ErrorCode::badInput, file.string() + ": the distortion " + general((*n)[9], 6) + " " +
                                         general((*n)[10], 6) + " " + general((*n)[11], 6) +
                                         " is not zero, and the format does not say what lens that is; undistort the "
                                         "image and write zeros, or give the camera in another format.");
  auto k = intrinsicsFrom({n->begin(), n->begin() + 9}, file.string());
  if (!k) return tl::unexpected<Error>(k.error());
  const Eigen::Matrix3d worldFromCam = matrix3(*n, 12);
  if (!isRotation(worldFromCam)) return fail(ErrorCode::badInput, file.string() + ": the rotation is not a rotation.");
  const Eigen::Matrix3d rotation = nearestRotation(worldFromCam).transpose();
  k->width = int((*n)[24]);
  k->height = int((*n)[25]);
  const Eigen::Vector3d centre((*n)[21], (*n)[22], (*n)[23]);
  return KnownCamera{*k, RigidPose{rotation, -rotation * centre}, file.filename().string(), file.parent_path()};
}

Result<std::optional<KnownCamera>> readStrecha(const std::filesystem::path& image) {
  const auto name = image.filename().string() + std::string(strechaEnding);
  const auto folder = image.parent_path();
  auto beside = readStrechaCamera(folder / name);
  if (!beside || *beside) return beside;
  const auto apart = strechaPlacesBeside(folder);
  if (!apart) return std::nullopt;
  const auto cameras = (folder / apart->cameras).lexically_normal();
  const auto spelt = SpeltNames(listed(cameras).files).find(name);
  return spelt ? readStrechaCamera(cameras / *spelt) : beside;
}

}  // namespace parallax
