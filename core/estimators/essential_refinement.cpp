#include "estimators/essential_refinement.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

using Step = Eigen::Matrix<double, 5, 1>;
using Normal = Eigen::Matrix<double, 5, 5>;
using Basis = Eigen::Matrix<double, 3, 2>;

double totalCost(const EpipolarError& error, const RelativePose& pose, const RobustLoss& loss) {
  const Eigen::Matrix3d e = essentialMatrix(pose);
  double sum = 0;
  for (int i = 0; i < error.size(); ++i) sum += error.vote(i) * loss.cost(error.squared(e, i));
  return sum;
}

// Two directions in which a unit vector can move.
Basis tangent(const Eigen::Vector3d& t) {
  Basis b;
  b.col(0) = t.unitOrthogonal();
  b.col(1) = t.cross(b.col(0));
  return b;
}

// E's derivatives, row by row in 9 numbers, by the rotation vector (R exp([w]x)) and the two tangents of t.
Eigen::Matrix<double, 9, 5> derivatives(const RelativePose& pose, const Basis& moves) {
  const Eigen::Matrix3d r = pose.rotation.toRotationMatrix(), e = crossMatrix(pose.translation) * r;
  Eigen::Matrix<double, 9, 5> all;
  const auto put = [&](int column, const Eigen::Matrix3d& d) {
    all.col(column) << d.row(0).transpose(), d.row(1).transpose(), d.row(2).transpose();
  };
  for (int k = 0; k < 3; ++k) put(k, e * crossMatrix(Eigen::Vector3d::Unit(k)));
  for (int k = 0; k < 2; ++k) put(3 + k, crossMatrix(moves.col(k)) * r);
  return all;
}

struct NormalEquations {
  Normal matrix = Normal::Zero();
  Step gradient = Step::Zero();
};

NormalEquations linearised(const EpipolarError& error, const RelativePose& pose, const Basis& moves,
                           const RobustLoss& loss) {
  const Eigen::Matrix3d e = essentialMatrix(pose);
  const Eigen::Matrix<double, 9, 5> byParameters = derivatives(pose, moves);
  NormalEquations n;
  for (int i = 0; i < error.size(); ++i) {
    const Eigen::Vector3d a = error.rays(i).first.homogeneous(), b = error.rays(i).second.homogeneous();
    const Eigen::Vector3d line2 = e * a, line1 = e.transpose() * b;
    Eigen::Vector3d u(0, 0, 0), v(0, 0, 0);
    u.head<2>() = line2.head<2>().array() * error.weight2();
    v.head<2>() = line1.head<2>().array() * error.weight1();
    const double inverse = 1 / std::sqrt(line2.dot(u) + line1.dot(v)), residual = b.dot(line2) * inverse;
    const double weight = error.vote(i) * loss.weight(residual * residual);
    if (!(weight > 1e-6)) continue;
    const double bend = residual * inverse * inverse;  // from the derivative of the denominator
    Eigen::Matrix<double, 9, 1> byE;
    for (int r = 0; r < 3; ++r) byE.segment<3>(3 * r) = (inverse * b[r] - bend * u[r]) * a - bend * b[r] * v;
    const Step byStep = byParameters.transpose() * byE;
    n.matrix.selfadjointView<Eigen::Lower>().rankUpdate(byStep, weight);
    n.gradient += weight * residual * byStep;
  }
  return n;
}

RelativePose moved(const RelativePose& pose, const Basis& moves, const Step& step) {
  const Eigen::Vector3d turn = step.head<3>();
  const double angle = turn.norm();
  const Eigen::Quaterniond by =
      angle > 0 ? Eigen::Quaterniond(Eigen::AngleAxisd(angle, turn / angle)) : Eigen::Quaterniond::Identity();
  return makeRelativePose(Eigen::Quaterniond(pose.rotation * by), pose.translation + moves * step.tail<2>());
}

}  // namespace

double RobustLoss::cost(double r2) const {
  const double s2 = scale * scale;
  return shape == Shape::truncated ? std::min(r2, s2) : r2 * s2 / (r2 + s2);
}

double RobustLoss::weight(double r2) const {
  const double s2 = scale * scale;
  if (shape == Shape::truncated) return r2 < s2 ? 1 : 0;
  const double q = s2 / (r2 + s2);
  return q * q;
}

RelativePose refined(const EpipolarError& error, const RelativePose& start, const RobustLoss& loss, int mostSteps) {
  constexpr double smallestStep = 1e-8, smallestGain = 1e-6, mostDamping = 1e6;
  RelativePose pose = start;
  double cost = totalCost(error, pose, loss), damping = 1e-3;
  Basis moves = tangent(pose.translation);
  NormalEquations n = linearised(error, pose, moves, loss);
  for (int i = 0; i < mostSteps && damping < mostDamping; ++i) {
    Normal damped = n.matrix.selfadjointView<Eigen::Lower>();
    damped.diagonal() *= 1 + damping;
    const Step step = -damped.ldlt().solve(n.gradient);
    if (!step.allFinite()) break;
    const RelativePose next = moved(pose, moves, step);
    const double nextCost = totalCost(error, next, loss);
    const bool better = nextCost < cost;
    const bool settled = step.norm() < smallestStep || (better && cost - nextCost < smallestGain * cost);
    if (better) {
      pose = next;
      cost = nextCost;
    }
    if (settled) break;
    damping = better ? std::max(damping / 10, 1e-9) : damping * 10;
    if (!better) continue;
    moves = tangent(pose.translation);
    n = linearised(error, pose, moves, loss);
  }
  return pose;
}

}  // namespace parallax
