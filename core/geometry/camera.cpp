#include "geometry/camera.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <Eigen/QR>
#include <cmath>

namespace parallax {

Result<Camera> decomposeProjection(const Eigen::Matrix<double, 3, 4>& given, int width, int height) {
  if (!given.allFinite()) return fail(ErrorCode::badInput, "The projection matrix holds a number that is not finite.");
  const double size = given.leftCols<3>().norm();
  const double det = given.leftCols<3>().determinant();
  if (!(std::abs(det) > 1e-12 * size * size * size))
    return fail(ErrorCode::badInput, "The projection matrix is singular; it belongs to no camera.");
  const Eigen::Matrix<double, 3, 4> p = det < 0 ? Eigen::Matrix<double, 3, 4>(-given) : given;

  // RQ from QR: reverse the rows, decompose the transpose, reverse back.
  const Eigen::Matrix3d flip = Eigen::Matrix3d::Identity().rowwise().reverse();
  const Eigen::Matrix3d m = p.leftCols<3>();
  const Eigen::HouseholderQR<Eigen::Matrix3d> qr((flip * m).transpose());
  const Eigen::Matrix3d q = qr.householderQ();
  const Eigen::Matrix3d r = qr.matrixQR().triangularView<Eigen::Upper>();
  Eigen::Matrix3d k = flip * r.transpose() * flip;
  Eigen::Matrix3d rotation = flip * q.transpose();
  const Eigen::Vector3d sign = k.diagonal().cwiseSign();
  k = k * sign.asDiagonal();
  rotation = sign.asDiagonal() * rotation;
  const double scale = k(2, 2);
  k /= scale;
  if (std::abs(k(0, 1)) > 1e-2 * k(0, 0))
    return fail(ErrorCode::badInput, "The projection matrix has skewed pixels, which are not supported.");

  Camera camera;
  camera.intrinsics = {width, height, k(0, 0), k(1, 1), k(0, 2), k(1, 2)};
  camera.camFromWorld = {rotation, (k * scale).triangularView<Eigen::Upper>().solve(p.col(3))};
  return camera;
}

RigidPose lookAt(const Eigen::Vector3d& centre, const Eigen::Vector3d& target, const Eigen::Vector3d& up) {
  const Eigen::Vector3d z = (target - centre).normalized();
  const Eigen::Vector3d x = z.cross(up).normalized();
  RigidPose pose;
  pose.rotation << x.transpose(), z.cross(x).transpose(), z.transpose();
  pose.translation = -pose.rotation * centre;
  return pose;
}

}  // namespace parallax
