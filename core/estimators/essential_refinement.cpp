#include "estimators/essential_refinement.h"

#include <algorithm>
#include <cmath>

#include "estimators/levenberg_marquardt.h"
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
  PoseChart chart;                                 // that the step is of
  PoseCovariance matrix = PoseCovariance::Zero();  // the inverse of one
  PoseStep gradient = PoseStep::Zero();
};

NormalEquations linearised(const EpipolarError& error, const PoseChart& chart, const RobustLoss& loss) {
  const Eigen::Matrix3d e = essentialMatrix(chart.origin());
  const Eigen::Matrix<double, 9, 5> byParameters = chart.essentialDerivatives();
  NormalEquations n{chart};
  for (int i = 0; i < error.size(); ++i) {
    const auto [residual, byE] = error.linearised(e, i);
    const double weight = error.vote(i) * loss.weight(residual * residual);
    if (!(weight > 1e-6)) continue;
    const PoseStep byStep = byParameters.transpose() * byE;
    n.matrix.selfadjointView<Eigen::Lower>().rankUpdate(byStep, weight);
    n.gradient += weight * residual * byStep;
  }
  n.matrix = PoseCovariance(n.matrix.selfadjointView<Eigen::Lower>());
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
  return leastSquares(
      start, [&](const RelativePose& pose) { return totalCost(error, pose, loss); },
      [&](const RelativePose& pose) { return linearised(error, PoseChart(pose), loss); },
      [](const RelativePose&, const NormalEquations& n, const PoseStep& step) { return n.chart.at(step); }, 1e-8,
      mostSteps);
}

}  // namespace parallax
