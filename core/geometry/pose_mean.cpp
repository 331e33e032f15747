#include "geometry/pose_mean.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <vector>

#include "geometry/pose_errors.h"

namespace parallax {
namespace {

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const auto half = values.size() / 2;
  return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

}  // namespace

RelativePose meanPose(std::span<const RelativePose> poses) {
  Eigen::Matrix4d products = Eigen::Matrix4d::Zero();
  Eigen::Vector3d sum = Eigen::Vector3d::Zero();
  for (const RelativePose& pose : poses) {
    products += pose.rotation.coeffs() * pose.rotation.coeffs().transpose();
    sum += pose.translation;
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix4d> solver(products);  // eigenvalues ascend
  const Eigen::Quaterniond rotation(Eigen::Vector4d(solver.eigenvectors().col(3)));
  constexpr double opposed = 1e-9;  // directions that cancel have no mean
  return makeRelativePose(rotation, sum.norm() > opposed ? sum : poses.front().translation);
}

PoseSpread spreadAbout(const RelativePose& centre, std::span<const RelativePose> poses) {
  std::vector<double> rotations, translations;
  for (const RelativePose& pose : poses) {
    const PoseErrors from = poseErrors(pose, centre);
    rotations.push_back(from.roeDeg);
    translations.push_back(from.rteDeg);
  }
  return {median(rotations), median(translations), int(poses.size())};
}

}  // namespace parallax
