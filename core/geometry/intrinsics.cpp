#include "geometry/intrinsics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace parallax {
namespace {

Eigen::Vector2d distort(const Intrinsics& k, const Eigen::Vector2d& n) {
  const double x = n.x(), y = n.y(), r2 = n.squaredNorm();
  const double radial = 1 + r2 * (k.k1 + r2 * k.k2);
  return {x * radial + 2 * k.p1 * x * y + k.p2 * (r2 + 2 * x * x),
          y * radial + k.p1 * (r2 + 2 * y * y) + 2 * k.p2 * x * y};
}

// Six digits whatever the size: std::to_string() writes 1e-300 as 0.000000 and 1e300 with 301 digits.
std::string brief(double value) {
  std::ostringstream text;
  text << value;
  return text.str();
}

constexpr std::array<const char*, 5> sourceIds{"assumed", "estimated", "exif", "typed", "file"};

}  // namespace

const char* idOf(CameraSource source) { return sourceIds.at(std::size_t(source)); }

std::optional<CameraSource> cameraSourceNamed(std::string_view id) {
  const auto found = std::find(sourceIds.begin(), sourceIds.end(), id);
  if (found == sourceIds.end()) return {};
  return CameraSource(found - sourceIds.begin());
}

Eigen::Matrix3d Intrinsics::matrix() const {
  Eigen::Matrix3d k;
  k << fx, 0, cx, 0, fy, cy, 0, 0, 1;
  return k;
}

Eigen::Vector2d Intrinsics::normalised(const Eigen::Vector2d& pixel) const {
  const Eigen::Vector2d measured((pixel.x() - cx) / fx, (pixel.y() - cy) / fy);
  if (!distorted()) return measured;
  Eigen::Vector2d ideal = measured;
  for (int i = 0; i < 50; ++i) {
    const Eigen::Vector2d step = measured - distort(*this, ideal);
    ideal += step;
    if (step.squaredNorm() < 1e-24) break;
  }
  return ideal.allFinite() ? ideal : measured;  // far outside the field of view a strong lens model diverges
}

Eigen::Vector2d Intrinsics::pixel(const Eigen::Vector2d& normalised) const {
  const Eigen::Vector2d d = distorted() ? distort(*this, normalised) : normalised;
  return {fx * d.x() + cx, fy * d.y() + cy};
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
  if (!std::isfinite(k.k1 + k.k2 + k.p1 + k.p2))
    return fail(ErrorCode::badInput, "A distortion coefficient is not a finite number.");
  return k;
}

}  // namespace parallax
