#include "view3d/frustum.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "geometry/lens.h"

namespace parallax {
namespace {

using Eigen::Vector2d, Eigen::Vector3d;

constexpr std::array<Vector2d (*)(double), 4> sides{
    [](double s) { return Vector2d(s, 0); }, [](double s) { return Vector2d(1, s); },
    [](double s) { return Vector2d(1 - s, 1); }, [](double s) { return Vector2d(0, 1 - s); }};

// The rays through an image whose places are told as shares of its width and height.
class ImageRays {
 public:
  explicit ImageRays(const Intrinsics& k)
      : lens_(k), size_(k.width, k.height), middle_(lens_.ray(pixel({0.5, 0.5})).value_or(Vector3d::UnitZ())) {}

  // Pixel centres are at integers, so the border is half a pixel out.
  std::optional<Vector3d> at(const Vector2d& share) const { return lens_.ray(pixel(share)); }

  // From the middle as far towards a place as there are rays within this angle of the middle's.
  Vector3d towards(const Vector2d& share, double mostAngle) const {
    const Vector2d middle(0.5, 0.5);
    const auto ray = [&](double t) -> std::optional<Vector3d> {
      const auto there = at(middle + t * (share - middle));
      return there && there->dot(middle_) >= std::cos(mostAngle) ? there : std::nullopt;
    };
    if (const auto all = ray(1)) return *all;
    double seen = 0, unseen = 1;
    for (int i = 0; i < 40; ++i) {
      const double t = (seen + unseen) / 2;
      (ray(t) ? seen : unseen) = t;
    }
    return ray(seen).value_or(middle_);
  }

 private:
  Vector2d pixel(const Vector2d& share) const { return share.cwiseProduct(size_) - Vector2d(0.5, 0.5); }

  Lens lens_;
  Vector2d size_;
  Vector3d middle_;
};

constexpr double everywhere = std::numbers::pi, wide = 50 * std::numbers::pi / 180;

// Rays around the image, so many a side: of a pinhole those of its corners, for between them the border is straight.
// Brown's lens bends little, and there may be thousands of such cameras.
int stepsOf(const Intrinsics& k) { return !k.distorted() ? 1 : k.model == LensModel::brown ? 6 : 16; }

std::vector<Vector3d> borderOf(const ImageRays& image, int steps) {
  std::vector<Vector3d> border;
  for (const auto side : sides)
    for (int i = 0; i < steps; ++i) border.push_back(image.towards(side(double(i) / steps), everywhere));
  return border;
}

std::vector<Polyline> acrossOf(const ImageRays& image, double edge) {
  std::vector<Polyline> across(2);
  constexpr int steps = 48;
  for (int i = 0; i <= steps; ++i) {
    const double share = double(i) / steps;
    if (const auto row = image.at({share, 0.5})) across[0].push_back(edge * *row);
    if (const auto column = image.at({0.5, share})) across[1].push_back(edge * *column);
  }
  return across;
}

// On the top edge of the image: as high as a seventh of its smaller side.
std::array<Vector3d, 3> triangleOn(const std::array<Vector3d, 4>& corners) {
  const Vector3d along = corners[1] - corners[0], down = corners[3] - corners[0],
                 middle = (corners[0] + corners[1]) / 2;
  const double size = 0.14 * std::min(along.norm(), down.norm()), gap = 0.25 * size;
  const Vector3d right = along.normalized(), up = -down.normalized();
  return {middle - size * right + gap * up, middle + (gap + 1.4 * size) * up, middle + size * right + gap * up};
}

// In the camera's frame.
Frustum frustumOf(const Intrinsics& k, double edge) {
  const ImageRays image(k);
  const auto rays = borderOf(image, stepsOf(k));
  constexpr double leastDepth = 0.17;  // 80 degrees
  Frustum f;
  f.apex = Vector3d::Zero();
  f.flat = std::all_of(rays.begin(), rays.end(), [](const Vector3d& ray) { return ray.z() > leastDepth; });
  for (int i = 0; i < 4; ++i) f.corners[i] = image.towards(sides[i](0), f.flat ? everywhere : wide);
  double depth = 0;  // of the plane
  for (const Vector3d& corner : f.corners) depth += 1 / corner.z() / 4;
  depth = edge / depth;
  for (Vector3d& corner : f.corners) corner *= f.flat ? depth / corner.z() : edge;
  for (const Vector3d& ray : rays) f.border.push_back(ray * (f.flat ? depth / ray.z() : edge));
  if (!f.flat) f.across = acrossOf(image, edge);
  f.up = triangleOn(f.corners);
  return f;
}

bool isFinite(const Frustum& f) {
  return std::all_of(f.border.begin(), f.border.end(), [](const Vector3d& p) { return p.allFinite(); }) &&
         std::all_of(f.up.begin(), f.up.end(), [](const Vector3d& p) { return p.allFinite(); });
}

}  // namespace

Polyline Frustum::outline() const {
  Polyline all{apex};
  all.insert(all.end(), border.begin(), border.end());
  all.insert(all.end(), up.begin(), up.end());
  return all;
}

Frustum frustum(const RigidPose& camFromScene, const Intrinsics& intrinsics, double edge) {
  constexpr double focal = 0.866 * 4;  // 60 degrees over a width of 4
  const Intrinsics fallback{4, 3, focal, focal, 1.5, 1};
  Frustum f =
      frustumOf(intrinsics.width > 0 && intrinsics.height > 0 && checked(intrinsics) ? intrinsics : fallback, edge);
  if (!isFinite(f)) f = frustumOf(fallback, edge);
  const auto place = [&](Vector3d& point) {
    point = camFromScene.rotation.transpose() * (point - camFromScene.translation);
  };
  place(f.apex);
  std::for_each(f.border.begin(), f.border.end(), place);
  for (Polyline& line : f.across) std::for_each(line.begin(), line.end(), place);
  std::for_each(f.corners.begin(), f.corners.end(), place);
  std::for_each(f.up.begin(), f.up.end(), place);
  return f;
}

std::vector<Polyline> lines(const Frustum& f) {
  std::vector<Polyline> result;
  for (std::size_t i = 0; i < f.border.size(); ++i)
    result.push_back({f.border[i], f.border[(i + 1) % f.border.size()]});
  result.push_back({f.up[0], f.up[1], f.up[2], f.up[0]});
  for (const Vector3d& corner : f.corners) result.push_back({f.apex, corner});
  result.insert(result.end(), f.across.begin(), f.across.end());
  return result;
}

std::vector<Polyline> dashed(const std::vector<Polyline>& lines, double period) {
  std::vector<Polyline> result;
  for (const Polyline& line : lines) {
    for (std::size_t i = 1; i < line.size(); ++i) {
      const Vector3d from = line[i - 1], along = line[i] - from;
      const int gaps = std::max(1, static_cast<int>(std::lround(along.norm() / period)));
      // `gaps` whole periods, with half a dash at either end.
      for (int dash = 0; dash <= gaps; ++dash) {
        const double start = std::max(0.0, (dash - 0.3) / gaps), end = std::min(1.0, (dash + 0.3) / gaps);
        result.push_back({from + start * along, from + end * along});
      }
    }
  }
  return result;
}

}  // namespace parallax
