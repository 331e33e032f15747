#include "training_set/rendered_cameras.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <numbers>
#include <numeric>

#include "synthesis/dtu_rig.h"
#include "synthesis/vec.h"

namespace parallax {
namespace {

Dice diceOf(std::uint64_t seed) { return {hashed(std::uint32_t(seed), std::uint32_t(seed >> 32) ^ 0x5ca1ab1eu)}; }

// The camera of a 4 : 3 image, for the largest window of this shape in its middle.
Intrinsics cutTo(const Intrinsics& native, int width, int height) {
  const double scale = std::max(double(width) / native.width, double(height) / native.height);
  const int w = std::max(width, int(std::lround(scale * native.width)));
  const int h = std::max(height, int(std::lround(scale * native.height)));
  return native.resizedTo(w, h).cropped((w - width) / 2, (h - height) / 2, width, height);
}

Camera domeCamera(int width, int height, Dice& dice) {
  constexpr float degree = std::numbers::pi_v<float> / 180;
  const float turn = dice.uniform(0, 360) * degree, rise = dice.uniform(12, 80) * degree;
  const double distance = double(dice.uniform(450, 1000)), roll = double(dice.uniform(-45, 45) * degree);
  const Eigen::Vector3d target(double(dice.uniform(-60, 60)), double(dice.uniform(-60, 60)),
                               double(dice.uniform(0, 60)));
  const double focal = double(dice.uniform(1, 2)) * std::max(width, height);

  const Eigen::Vector3d away(double(std::cos(turn) * std::cos(rise)), double(std::sin(turn) * std::cos(rise)),
                             double(std::sin(rise)));
  const RigidPose camFromTable = lookAt(target + distance * away, target, Eigen::Vector3d::UnitZ());
  const RigidPose tableFromWorld = dtuTableFromWorld();
  const Eigen::Matrix3d rolled = Eigen::AngleAxisd(roll, Eigen::Vector3d::UnitZ()).toRotationMatrix();
  Camera camera;
  camera.intrinsics = {width, height, focal, focal, (width - 1) / 2.0, (height - 1) / 2.0};
  camera.camFromWorld.rotation = rolled * camFromTable.rotation * tableFromWorld.rotation;
  camera.camFromWorld.translation =
      rolled * (camFromTable.rotation * tableFromWorld.translation + camFromTable.translation);
  return camera;
}

}  // namespace

std::vector<Camera> rigCameras(int views, int width, int height, std::uint64_t seed) {
  auto dice = diceOf(seed);
  std::vector<int> positions(dtuPositions);
  std::iota(positions.begin(), positions.end(), 0);
  const auto wanted = std::size_t(std::clamp(views, 0, dtuPositions));
  for (std::size_t i = 0; i < wanted; ++i)
    std::swap(positions[i], positions[i + std::size_t(dice.below(int(positions.size() - i)))]);
  positions.resize(wanted);
  std::sort(positions.begin(), positions.end());
  const auto rig = dtuRig(1600, 1200);
  std::vector<Camera> cameras;
  for (const int position : positions) {
    cameras.push_back(rig[std::size_t(position)]);
    cameras.back().intrinsics = cutTo(cameras.back().intrinsics, width, height);
  }
  return cameras;
}

std::vector<Camera> domeCameras(int views, int width, int height, std::uint64_t seed) {
  auto dice = diceOf(seed);
  std::vector<Camera> cameras;
  for (int i = 0; i < views; ++i) cameras.push_back(domeCamera(width, height, dice));
  return cameras;
}

}  // namespace parallax
