#include "geometry/intrinsics.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <sstream>

#include "geometry/lens.h"

namespace parallax {
namespace {

// Six digits whatever the size: std::to_string() writes 1e-300 as 0.000000 and 1e300 with 301 digits.
std::string brief(double value) {
  std::ostringstream text;
  text << value;
  return text.str();
}

// What each model asks of its numbers beyond being finite. Empty: they are fine.
std::string wrongLens(const Intrinsics& k) {
  if (!std::all_of(k.lens.begin(), k.lens.end(), [](double p) { return std::isfinite(p); }) ||
      !std::isfinite(k.k1 + k.k2 + k.p1 + k.p2))
    return "A distortion coefficient is not a finite number.";
  if (k.model == LensModel::fov && !(std::abs(k.lens[0]) < std::numbers::pi))
    return "A FOV lens has an omega between -pi and pi, not " + brief(k.lens[0]) + ".";
  if (k.model == LensModel::eucm && !(k.lens[0] >= 0 && k.lens[0] <= 1 && k.lens[1] > 0))
    return "An EUCM lens has an alpha from 0 to 1 and a beta above 0, not " + brief(k.lens[0]) + " and " +
           brief(k.lens[1]) + ".";
  return {};
}

constexpr std::array<const char*, 5> sourceIds{"assumed", "estimated", "exif", "typed", "file"};

}  // namespace

const char* idOf(CameraSource source) { return sourceIds.at(std::size_t(source)); }

std::optional<CameraSource> cameraSourceNamed(std::string_view id) {
  const auto found = std::find(sourceIds.begin(), sourceIds.end(), id);
  if (found == sourceIds.end()) return {};
  return CameraSource(found - sourceIds.begin());
}

const char* nameOf(LensModel model) {
  constexpr std::array<const char*, 9> names{"Brown-Conrady",
                                             "rational (FULL_OPENCV)",
                                             "fisheye",
                                             "thin-prism fisheye",
                                             "radial-tangential thin-prism fisheye",
                                             "FOV",
                                             "division",
                                             "EUCM",
                                             "equirectangular"};
  return names.at(std::size_t(model));
}

Eigen::Matrix3d Intrinsics::matrix() const {
  Eigen::Matrix3d k;
  k << fx, 0, cx, 0, fy, cy, 0, 0, 1;
  return k;
}

Eigen::Vector2d Intrinsics::normalised(const Eigen::Vector2d& pixel) const {
  if (!distorted()) return {(pixel.x() - cx) / fx, (pixel.y() - cy) / fy};
  const auto ray = Lens(*this).ray(pixel);
  if (!ray || !(ray->z() > 0)) return Eigen::Vector2d::Constant(std::numeric_limits<double>::quiet_NaN());
  return ray->hnormalized();
}

Eigen::Vector2d Intrinsics::pixel(const Eigen::Vector2d& normalised) const {
  if (!distorted()) return {fx * normalised.x() + cx, fy * normalised.y() + cy};
  const auto seen = Lens(*this).pixel(normalised.homogeneous());
  return seen ? *seen : Eigen::Vector2d::Constant(std::numeric_limits<double>::quiet_NaN());
}

Intrinsics Intrinsics::resizedTo(int newWidth, int newHeight) const {
  const double sx = double(newWidth) / width, sy = double(newHeight) / height;
  Intrinsics r = *this;
  r.width = newWidth;
  r.height = newHeight;
  r.fx *= sx;
  r.fy *= sy;
  r.cx = (cx + 0.5) * sx - 0.5;
  r.cy = (cy + 0.5) * sy - 0.5;
  return r;
}

Intrinsics Intrinsics::cropped(int left, int top, int newWidth, int newHeight) const {
  Intrinsics r = *this;
  r.width = newWidth;
  r.height = newHeight;
  r.cx -= left;
  r.cy -= top;
  return r;
}

Intrinsics assumedIntrinsics(int width, int height) {
  Intrinsics k;
  k.width = width;
  k.height = height;
  k.fx = k.fy = 1.2 * std::max(width, height);
  k.cx = (width - 1) / 2.0;
  k.cy = (height - 1) / 2.0;
  return k;
}

Intrinsics equirectangular(double width, double height) {
  using std::numbers::pi;
  Intrinsics k{int(std::lround(width)), int(std::lround(height)), width / (2 * pi), height / pi,
               (width - 1) / 2,         (height - 1) / 2};
  k.model = LensModel::equirectangular;
  return k;
}

Result<Intrinsics> checked(const Intrinsics& k) {
  const auto usable = [](double f) { return std::isfinite(f) && f > 0; };
  if (!usable(k.fx) || !usable(k.fy))
    return fail(ErrorCode::badInput,
                "A focal length must be a positive number of pixels, not " + brief(usable(k.fx) ? k.fy : k.fx) + ".");
  // In sizes of the image along its own axis, which resizing leaves alone, however it changes the shape. A strip of one
  // pixel's width has a very long focal along its width, so only the axis that sees more is held to a camera's.
  const double x = k.fx / k.width, y = k.fy / k.height;
  constexpr double shortest = 1e-2, longest = 1e4, longestOfStrips = 1e9;
  if (!(std::min(x, y) >= shortest && std::min(x, y) <= longest && std::max(x, y) <= longestOfStrips))
    return fail(ErrorCode::badInput, "No camera has focal lengths of " + brief(k.fx) + " and " + brief(k.fy) +
                                         " pixels and an image of " + std::to_string(k.width) + " x " +
                                         std::to_string(k.height) + ": 1/100 to 10000 image sizes are possible.");
  const auto near = [](double c, int size) { return std::isfinite(c) && c > -size && c < 2.0 * size; };
  if (!near(k.cx, k.width) || !near(k.cy, k.height))
    return fail(ErrorCode::badInput, "The principal point (" + brief(k.cx) + ", " + brief(k.cy) +
                                         ") lies far outside the image of " + std::to_string(k.width) + " x " +
                                         std::to_string(k.height) + " pixels.");
  if (const std::string wrong = wrongLens(k); !wrong.empty()) return fail(ErrorCode::badInput, wrong);
  return k;
}

}  // namespace parallax
