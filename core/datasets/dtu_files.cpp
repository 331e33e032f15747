#include "datasets/dtu_files.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <algorithm>
#include <cstdio>
#include <set>

#include "base/numbers.h"
#include "datasets/camera_text.h"
#include "datasets/index_parts.h"
#include "datasets/text_scan.h"

namespace parallax {
namespace {

using Projection = Eigen::Matrix<double, 3, 4, Eigen::RowMajor>;

constexpr int publishedPairs[][2] = {
#include "datasets/dtu_published_pairs.inc"
};

Result<Projection> projectionIn(const std::filesystem::path& file) {
  const auto text = textOf(file, 1 << 20);
  if (!text) return tl::unexpected<Error>(text.error());
  std::string_view rest = *text;
  const auto numbers = realsOf(rest, 12);
  if (numbers.size() != 12 || !nextWordOf(rest).empty())
    return fail(
        ErrorCode::badInput,
        file.string() + " is not a projection matrix: 3 rows of 4 finite numbers are expected, and nothing else.");
  return Projection(numbers.data());
}

// Where in the image, at which depth: the corners and the middle, half and twice the rig's distance from its object.
std::vector<Eigen::Vector3d> pointsInFront(const Camera& camera) {
  std::vector<Eigen::Vector3d> points;
  const Intrinsics& k = camera.intrinsics;
  for (const double depth : {300.0, 1200.0})
    for (const double u : {0.0, 0.5, 1.0})
      for (const double v : {0.0, 0.5, 1.0}) {
        const Eigen::Vector2d ray = k.normalised({u * k.width, v * k.height});
        points.push_back(camera.camFromWorld.rotation.transpose() *
                         (depth * ray.homogeneous() - camera.camFromWorld.translation));
      }
  return points;
}

// The proof: with the skew that is left out put back, the camera projects as the matrix does.
bool projectsAlike(const Camera& camera, const Projection& p) {
  const RigidPose& pose = camera.camFromWorld;
  const Eigen::Matrix3d left = p.leftCols<3>() * pose.rotation.transpose();
  Eigen::Matrix3d k = camera.intrinsics.matrix();
  k(0, 1) = left(0, 1) / left(2, 2);
  for (const Eigen::Vector3d& point : pointsInFront(camera)) {
    const Eigen::Vector3d ours = k * (pose.rotation * point + pose.translation), theirs = p * point.homogeneous();
    if (!((ours.hnormalized() - theirs.hnormalized()).norm() < 1e-6)) return false;
  }
  return true;
}

double pixelsOfSkew(const Camera& camera, const Projection& p) {
  const Eigen::Matrix3d left = p.leftCols<3>() * camera.camFromWorld.rotation.transpose();
  const Intrinsics& k = camera.intrinsics;
  return std::abs(left(0, 1) / left(2, 2)) * std::max(k.cy, k.height - k.cy) / k.fy;
}

int lightRank(const std::string& light) { return light == "max" ? 1000 : integerOf(light).value_or(999); }

}  // namespace

Result<Camera> readDtuCamera(const std::filesystem::path& file) {
  const auto p = projectionIn(file);
  if (!p) return tl::unexpected<Error>(p.error());
  const auto refused = [&](const std::string& why) { return fail(ErrorCode::badInput, file.string() + " " + why); };
  for (int row = 0; row < 3; ++row)
    if (p->row(row).isZero(0))
      return refused("is no camera: row " + std::to_string(row + 1) + " of its projection matrix is zero.");
  const double size = p->leftCols<3>().norm();
  if (p->leftCols<3>().determinant() < -1e-12 * size * size * size)
    return refused("is no camera: its projection matrix has a determinant below zero, which mirrors the world.");
  auto camera = decomposeProjection(*p, 1600, 1200);
  if (!camera) return fail(camera.error().code, file.string() + ": " + camera.error().message);
  const Intrinsics& k = camera->intrinsics;
  if (const auto fine = checked(k); !fine) return refused("is no DTU camera: " + fine.error().message);
  if (k.cx < 0 || k.cy < 0 || k.cx > k.width || k.cy > k.height)
    return refused("is no DTU camera: its principal point lies outside the image; are its rows in order?");
  if (!projectsAlike(*camera, *p))
    return refused("cannot be taken apart: the camera found in it does not project as the matrix does.");
  if (const double moved = pixelsOfSkew(*camera, *p); !(moved <= mostSkewPx))
    return refused("has a skew that moves pixels by up to " + general(moved, 3) +
                   " px, and skewed pixels are not supported.");
  return camera;
}

DtuRig readDtuRig(const std::filesystem::path& folder, const std::string& shownAs) {
  DtuRig rig;
  for (const auto& name : listed(folder).files) {
    if (!name.starts_with("pos_") || !name.ends_with(".txt") || name.size() != 11) continue;
    const auto position = integerOf(std::string_view(name).substr(4, 3));
    if (!position || *position < 1) continue;
    rig.highest = std::max(rig.highest, *position);
    auto camera = readDtuCamera(folder / name);
    if (camera) {
      rig.cameras[*position] = *camera;
      continue;
    }
    std::string why = camera.error().message;
    const std::string full = (folder / name).string();
    if (why.starts_with(full)) why = shownAs + "/" + name + why.substr(full.size());
    rig.notes.push_back(why);
  }
  return rig;
}

std::optional<std::string> dtuCalibrationBelow(const std::filesystem::path& root) {
  const Folder here = listed(root);
  if (const auto calibration = here.folderLike("Calibration"))
    if (const auto cal18 = listed(root / *calibration).folderLike("cal18")) return *calibration + "/" + *cal18;
  return here.folderLike("cal18");
}

std::optional<DtuImageName> dtuImageName(std::string_view file) {
  if (!hasImageName(file)) return std::nullopt;
  file = file.substr(0, file.rfind('.'));
  const bool rect = file.starts_with("rect_"), clean = file.starts_with("clean_");
  if (!rect && !clean) return std::nullopt;
  file.remove_prefix(rect ? 5 : 6);
  if (file.size() < 5 || file[3] != '_') return std::nullopt;
  const auto position = integerOf(file.substr(0, 3));
  const auto light = file.substr(4, file.substr(4).find('_'));
  const bool known = light == "max" || (light.size() == 1 && light[0] >= '0' && light[0] <= '9');
  if (!position || *position < 1 || !known) return std::nullopt;
  return DtuImageName{*position, std::string(light)};
}

std::string dtuViewName(int position) {
  std::string digits = std::to_string(position);
  return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

std::string dtuScanKind(int scan) {
  return scan >= 1 && scan <= 77 ? "type I" : scan >= 82 && scan <= 128 ? "type II" : "";
}

std::vector<std::pair<int, int>> publishedDtuPairs(int positions) {
  std::vector<std::pair<int, int>> pairs;
  for (const auto& [first, second] : publishedPairs)
    if (second <= positions) pairs.emplace_back(first, second);
  return pairs;
}

SceneEntry dtuScene(const std::string& name, const std::string& folder, const Folder& files,
                    const std::map<int, Camera>& cameras) {
  std::vector<std::pair<DtuImageName, const std::string*>> images;
  std::set<std::pair<int, std::string>> lights;
  std::map<int, int> viewAt;
  for (const auto& file : files.files) {
    auto image = dtuImageName(file);
    if (!image) continue;
    lights.emplace(lightRank(image->light), image->light);
    viewAt[image->position] = 0;
    images.emplace_back(std::move(*image), &file);
  }
  SceneEntry scene;
  scene.name = name;
  std::map<std::string, std::size_t> lightAt;
  for (const auto& [rank, light] : lights) {
    lightAt[light] = scene.lights.size();
    scene.lights.push_back(light);
  }
  for (auto& [position, index] : viewAt) {
    index = int(scene.views.size());
    ViewEntry view{dtuViewName(position), std::vector<std::string>(scene.lights.size()), {}, {}};
    if (const auto camera = cameras.find(position); camera != cameras.end()) {
      view.intrinsics = camera->second.intrinsics;
      view.camFromWorld = camera->second.camFromWorld;
    }
    scene.views.push_back(std::move(view));
  }
  for (const auto& [image, file] : images)
    if (auto& place = scene.views[viewAt[image.position]].images[lightAt[image.light]]; place.empty())
      place = folder + "/" + *file;
  for (const auto& [first, second] : publishedDtuPairs(dtuTypeTwo))
    if (viewAt.count(first) && viewAt.count(second)) scene.pairs.push_back({viewAt[first], viewAt[second]});
  return scene;
}

std::string missingImages(const SceneEntry& scene, int positions) {
  std::set<std::string> there;
  std::vector<std::string> missing;
  std::size_t images = 0;
  for (const ViewEntry& view : scene.views) {
    there.insert(view.name);
    for (std::size_t light = 0; light < scene.lights.size(); ++light)
      if (view.images[light].empty()) {
        missing.push_back(view.name + " under light " + scene.lights[light]);
      } else {
        ++images;
      }
  }
  std::vector<std::string> absent;
  for (int position = 1; position <= positions; ++position)
    if (!there.count(dtuViewName(position))) absent.push_back("position " + dtuViewName(position));
  if (missing.empty() && absent.empty()) return {};
  missing.insert(missing.begin(), absent.begin(), absent.end());
  const auto expected = std::max<std::size_t>(positions, scene.views.size()) * scene.lights.size();
  return scene.name + " has " + std::to_string(images) + " of " + std::to_string(expected) + " images (" +
         enumerated(missing) + (missing.size() == 1 ? " is" : " are") + " missing).";
}

}  // namespace parallax
