#include "estimators/pose_refinement.h"

#include <ceres/ceres.h>
#include <ceres/rotation.h>
#include <cmath>

namespace parallax {
namespace {

using Parameters = std::array<double, 5>;  // a PoseStep
using Jet = ceres::Jet<double, 5>;

class Loss : public ceres::LossFunction {
 public:
  explicit Loss(const RightOrWrong& cost) : cost_(cost) {}
  void Evaluate(double s, double rho[3]) const override {
    const auto value = cost_.at(s);
    rho[0] = value.cost;
    rho[1] = value.slope;
    rho[2] = value.bend;
  }

 private:
  RightOrWrong cost_;
};

// The chart's pose at a step, for numbers that know their derivatives, too.
template <class T>
struct SteppedPose {
  Eigen::Quaternion<T> rotation;
  Eigen::Matrix<T, 3, 1> translation;
};
template <class T>
SteppedPose<T> stepped(const PoseChart& chart, const T* step) {
  T turn[4];
  ceres::AngleAxisToQuaternion(step, turn);
  const Eigen::Matrix<T, 2, 1> motion(step[3], step[4]);
  const Eigen::Matrix<T, 3, 1> t = chart.origin().translation.cast<T>() + chart.moves().cast<T>() * motion;
  return {chart.origin().rotation.cast<T>() * Eigen::Quaternion<T>(turn[0], turn[1], turn[2], turn[3]), t.normalized()};
}

// The essential matrix with its derivatives, once a step for all matches.
class EssentialAtStep : public ceres::EvaluationCallback {
 public:
  EssentialAtStep(const PoseChart& chart, const Parameters& step) : chart_(chart), step_(step) {}
  void PrepareForEvaluation(bool, bool newPoint) override {
    if (!newPoint) return;
    std::array<Jet, 5> step;
    for (int k = 0; k < 5; ++k) step[k] = Jet(step_[k], k);
    const auto pose = stepped(chart_, step.data());
    const Eigen::Matrix<Jet, 3, 3> r = pose.rotation.toRotationMatrix();
    for (int c = 0; c < 3; ++c) {
      const Eigen::Matrix<Jet, 3, 1> column = pose.translation.cross(r.col(c));
      for (int row = 0; row < 3; ++row) {
        essential(row, c) = column[row].a;
        byStep.row(3 * row + c) = column[row].v.transpose();
      }
    }
  }
  Eigen::Matrix3d essential;
  Eigen::Matrix<double, 9, 5> byStep;

 private:
  const PoseChart& chart_;
  const Parameters& step_;
};

class MatchTerm : public ceres::SizedCostFunction<1, 5> {
 public:
  MatchTerm(const PosePosterior& posterior, int i, const EssentialAtStep& at) : posterior_(posterior), i_(i), at_(at) {}
  bool Evaluate(double const* const*, double* residual, double** jacobians) const override {
    const auto linear = posterior_.matches().linearised(at_.essential, i_);
    *residual = linear.residual / posterior_.belief(i_).noisePx;
    if (jacobians && jacobians[0])
      PoseStep::Map(jacobians[0]) = at_.byStep.transpose() * linear.byEssential / posterior_.belief(i_).noisePx;
    return std::isfinite(*residual);
  }

 private:
  const PosePosterior& posterior_;
  int i_;
  const EssentialAtStep& at_;
};

struct RotationTerm {
  template <class T>
  bool operator()(const T* step, T* residual) const {
    const auto pose = stepped(chart, step);
    const Eigen::Matrix<T, 3, 1> off = (prior.coarse.rotation.conjugate().cast<T>() * pose.rotation).vec();
    for (int k = 0; k < 3; ++k) residual[k] = 2.0 * off[k] / prior.rotationSigma;
    return true;
  }
  const PoseChart& chart;
  const PosePrior& prior;
};

struct TranslationTerm {
  template <class T>
  bool operator()(const T* step, T* residual) const {
    const auto pose = stepped(chart, step);
    for (int k = 0; k < 3; ++k)
      residual[k] = (pose.translation[k] - prior.coarse.translation[k]) / prior.translationSigma;
    return true;
  }
  const PoseChart& chart;
  const PosePrior& prior;
};

}  // namespace

RelativePose refined(const PosePosterior& posterior, const RelativePose& start) {
  const PoseChart chart(start);
  Parameters step{};
  EssentialAtStep essential(chart, step);
  ceres::Problem::Options sharing;
  sharing.evaluation_callback = &essential;
  ceres::Problem problem(sharing);
  for (int i = 0; i < posterior.matches().size(); ++i)
    problem.AddResidualBlock(
        new MatchTerm(posterior, i, essential),
        new ceres::ScaledLoss(new Loss(posterior.lossOf(i)), posterior.matches().vote(i), ceres::TAKE_OWNERSHIP),
        step.data());
  if (const auto& prior = posterior.prior()) {
    problem.AddResidualBlock(new ceres::AutoDiffCostFunction<RotationTerm, 3, 5>(new RotationTerm{chart, *prior}),
                             new Loss({prior->rotationOdds()}), step.data());
    problem.AddResidualBlock(new ceres::AutoDiffCostFunction<TranslationTerm, 3, 5>(new TranslationTerm{chart, *prior}),
                             new Loss({prior->translationOdds()}), step.data());
  }
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_NORMAL_CHOLESKY;
  options.max_num_iterations = 50;
  options.logging_type = ceres::SILENT;
  ceres::Solver::Summary summary;
  ceres::Solve(options, &problem, &summary);
  const auto pose = stepped(chart, step.data());
  const RelativePose found = makeRelativePose(pose.rotation, pose.translation);
  return posterior.logDensity(found) >= posterior.logDensity(start) ? found : start;
}

}  // namespace parallax
