#include "estimators/pose_chart.h"

namespace parallax {

PoseChart::PoseChart(const RelativePose& origin) : origin_(origin) {
  moves_.col(0) = origin.translation.unitOrthogonal();
  moves_.col(1) = origin.translation.cross(moves_.col(0));
}

RelativePose PoseChart::at(const PoseStep& step) const {
  const Eigen::Vector3d turn = step.head<3>();
  const double angle = turn.norm();
  const Eigen::Quaterniond by =
      angle > 0 ? Eigen::Quaterniond(Eigen::AngleAxisd(angle, turn / angle)) : Eigen::Quaterniond::Identity();
  return makeRelativePose(Eigen::Quaterniond(origin_.rotation * by), origin_.translation + moves_ * step.tail<2>());
}

Eigen::Matrix<double, 9, 5> PoseChart::essentialDerivatives() const {
  const Eigen::Matrix3d r = origin_.rotation.toRotationMatrix(), e = crossMatrix(origin_.translation) * r;
  Eigen::Matrix<double, 9, 5> all;
  const auto put = [&](int column, const Eigen::Matrix3d& d) {
    all.col(column) << d.row(0).transpose(), d.row(1).transpose(), d.row(2).transpose();
  };
  for (int k = 0; k < 3; ++k) put(k, e * crossMatrix(Eigen::Vector3d::Unit(k)));
  for (int k = 0; k < 2; ++k) put(3 + k, crossMatrix(moves_.col(k)) * r);
  return all;
}

}  // namespace parallax
