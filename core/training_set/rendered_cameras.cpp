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

constexpr double degree = std::numbers::pi / 180;

// What one person takes along for one scene, and how it is held.
class Photographer {
 public:
  Photographer(int width, int height, Dice& dice) : width_(width), height_(height), dice_(dice) {
    zoomsEachTime_ = dice.chance(0.25f);
    zoom_ = anyZoom();
    centre_ = {double(dice.uniform(-0.03f, 0.03f)), double(dice.uniform(-0.03f, 0.03f))};
    // Upright, on the side or upside down, or tilted.
    roll_ = dice.chance(0.7f) ? 90 * (dice.chance(0.6f) ? 0 : dice.below(4)) : double(dice.uniform(-180, 180));
    const float pick = dice.uniform(0, 1);
    sway_ = pick < 0.5f ? 1 : pick < 0.8f ? 6 : 30;
  }

  // A picture of a subject so large (mm) about the target, from the direction `away` of it (unit, table frame).
  Camera taking(const Eigen::Vector3d& target, const Eigen::Vector3d& away, double size) {
    if (zoomsEachTime_) zoom_ = anyZoom();
    const double distance = zoom_ * size;
    const double roll = (roll_ + sway_ * double(dice_.uniform(-1, 1))) * degree;
    const RigidPose camFromTable = lookAt(target + distance * away, target, Eigen::Vector3d::UnitZ());
    const RigidPose table = dtuTableFromWorld();
    const Eigen::Matrix3d rolled = Eigen::AngleAxisd(roll, Eigen::Vector3d::UnitZ()).toRotationMatrix();
    const double shorter = std::min(width_, height_), focal = zoom_ * shorter;
    Camera camera;
    camera.intrinsics = {width_,
                         height_,
                         focal,
                         focal,
                         (width_ - 1) / 2.0 + centre_.x() * shorter,
                         (height_ - 1) / 2.0 + centre_.y() * shorter};
    camera.camFromWorld.rotation = rolled * camFromTable.rotation * table.rotation;
    camera.camFromWorld.translation = rolled * (camFromTable.rotation * table.translation + camFromTable.translation);
    return camera;
  }

 private:
  double anyZoom() { return std::exp(double(dice_.uniform(std::log(1.1f), std::log(3.5f)))); }

  int width_, height_;
  Dice& dice_;
  bool zoomsEachTime_;
  double zoom_, roll_, sway_;  // focal length in shorter sides; degrees
  Eigen::Vector2d centre_;
};

Eigen::Vector3d direction(double turnDeg, double riseDeg) {
  const double turn = turnDeg * degree, rise = riseDeg * degree;
  return {std::sin(turn) * std::cos(rise), -std::cos(turn) * std::cos(rise), std::sin(rise)};
}

Eigen::Vector3d within(const Eigen::Vector3d& half, Dice& dice) {
  const double x = double(dice.uniform(-1, 1)), y = double(dice.uniform(-1, 1)), z = double(dice.uniform(-1, 1));
  return half.cwiseProduct(Eigen::Vector3d(x, y, z));
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
  Photographer photographer(width, height, dice);
  const double first = double(dice.uniform(-180, 180)), sector = double(dice.uniform(30, 180));
  const double lowest = double(dice.uniform(8, 45)), highest = std::min(80.0, lowest + double(dice.uniform(10, 40)));
  const double size = double(dice.uniform(280, 420));
  std::vector<Camera> cameras;
  for (int i = 0; i < views; ++i) {
    const double turn = first + sector * double(dice.uniform(0, 1));
    const double rise = mix(float(lowest), float(highest), dice.uniform(0, 1));
    const Eigen::Vector3d target = Eigen::Vector3d(0, 0, 30) + within({40, 40, 20}, dice);
    cameras.push_back(photographer.taking(target, direction(turn, rise), size * double(dice.uniform(0.85f, 1.2f))));
  }
  return cameras;
}

std::vector<Camera> orbitCameras(int views, int width, int height, std::uint64_t seed) {
  auto dice = diceOf(seed);
  Photographer photographer(width, height, dice);
  const double first = double(dice.uniform(-180, 180)), arc = double(dice.uniform(90, 360)), step = arc / views;
  const double rise = double(dice.uniform(-5, 50)), size = double(dice.uniform(230, 360));
  std::vector<Camera> cameras;
  for (int i = 0; i < views; ++i) {
    const double turn = first + step * (i + 0.4 * double(dice.uniform(-1, 1)));
    const Eigen::Vector3d target = Eigen::Vector3d(0, 0, 38) + within({4, 4, 4}, dice);
    const Eigen::Vector3d away = direction(turn, rise + double(dice.uniform(-1, 1)));
    cameras.push_back(photographer.taking(target, away, size * double(dice.uniform(0.98f, 1.02f))));
  }
  return cameras;
}

std::vector<Camera> walkCameras(int views, int width, int height, std::uint64_t seed) {
  auto dice = diceOf(seed);
  Photographer photographer(width, height, dice);
  const double size = double(dice.uniform(260, 600)), widest = double(dice.uniform(15, 50));
  const double rise = double(dice.uniform(-15, 15)), drift = double(dice.uniform(0, 0.3f)) * size;
  const Eigen::Vector3d middle = within({80, 0, 80}, dice);
  std::vector<Camera> cameras;
  for (int i = 0; i < views; ++i) {
    const double along = 2 * (i + double(dice.uniform(0, 1))) / views - 1;  // -1..1
    const Eigen::Vector3d target =
        middle + Eigen::Vector3d(drift * along, 0, 0) + within({0.08 * size, 0, 0.08 * size}, dice);
    const Eigen::Vector3d away = direction(widest * along, rise + double(dice.uniform(-4, 4)));
    cameras.push_back(photographer.taking(target, away, size * double(dice.uniform(0.9f, 1.1f))));
  }
  return cameras;
}

}  // namespace parallax
