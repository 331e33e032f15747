#include "estimators/essential_refinement.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

#include "estimators/pose_chart.h"

namespace parallax {
namespace {

double totalCost(const EpipolarError& error, const RelativePose& pose, const RobustLoss& loss) {
  const Eigen::Matrix3d e = essentialMatrix(pose);
  double sum = 0;
  for (int i = 0; i < error.size(); ++i) sum += error.vote(i) * loss.cost(error.squared(e, i));
  return sum;
}

struct NormalEquations {
  PoseCovariance matrix = PoseCovariance::Zero();  // the inverse of one
  PoseStep gradient = PoseStep::Zero();
};

NormalEquations linearised(const EpipolarError& error, const PoseChart& chart, const RobustLoss& loss) {
  const Eigen::Matrix3d e = essentialMatrix(chart.origin());
  const Eigen::Matrix<double, 9, 5> byParameters = chart.essentialDerivatives();
  NormalEquations n;
  for (int i = 0; i < error.size(); ++i) {
    const auto [residual, byE] = error.linearised(e, i);
    const double weight = error.vote(i) * loss.weight(residual * residual);
    if (!(weight > 1e-6)) continue;
    const PoseStep byStep = byParameters.transpose() * byE;
    n.matrix.selfadjointView<Eigen::Lower>().rankUpdate(byStep, weight);
    n.gradient += weight * residual * byStep;
  }
  return n;
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
  PoseChart chart(pose);
  NormalEquations n = linearised(error, chart, loss);
  for (int i = 0; i < mostSteps && damping < mostDamping; ++i) {
    PoseCovariance damped = n.matrix.selfadjointView<Eigen::Lower>();
    damped.diagonal() *= 1 + damping;
    const PoseStep step = -damped.ldlt().solve(n.gradient);
    if (!step.allFinite()) break;
    const RelativePose next = chart.at(step);
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
    chart = PoseChart(pose);
    n = linearised(error, chart, loss);
  }
  return pose;
}

}  // namespace parallax
