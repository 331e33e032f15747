#include "synthesis/dtu_rig.h"

#include <Eigen/Geometry>

namespace parallax {
namespace {

constexpr double table[dtuPositions][12] = {
#include "synthesis/dtu_rig_table.inc"
};

// Where the optical axes of the type-I positions meet best (least squares, 9 mm beside each at most): the middle of
// what stands on the table.
const Eigen::Vector3d lookedAt(40.45, -12.01, 609.52);
// The calibration does not say where up is. This is the direction most nearly square to the x axes of all images
// (2 degrees rms): the one in which the pictures are level.
const Eigen::Vector3d up(0.135037, -0.440669, -0.887455);
// From there towards the middle of the type-I positions, along the table.
const Eigen::Vector3d front(0.934247, 0.354991, -0.034115);
constexpr double middleHeight = 38;  // mm of lookedAt above the table top: objects are 40 to 120 mm high

}  // namespace

std::vector<Camera> dtuRig(int width, int height) {
  std::vector<Camera> rig;
  for (const auto& numbers : table) {
    const Eigen::Matrix<double, 3, 4, Eigen::RowMajor> projection(numbers);
    Camera camera = decomposeProjection(projection, 1600, 1200).value();  // known to be regular
    camera.intrinsics = camera.intrinsics.resizedTo(width, height);
    rig.push_back(camera);
  }
  return rig;
}

RigidPose dtuTableFromWorld() {
  const Eigen::Vector3d z = up.normalized(), y = -(front - z * z.dot(front)).normalized();
  RigidPose pose;
  pose.rotation << y.cross(z).transpose(), y.transpose(), z.transpose();
  pose.translation = -pose.rotation * (lookedAt - middleHeight * z);
  return pose;
}

}  // namespace parallax
