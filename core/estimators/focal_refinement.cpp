#include "estimators/focal_refinement.h"

#include <Eigen/Cholesky>
#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

#include "estimators/levenberg_marquardt.h"
#include "estimators/pose_chart.h"

namespace parallax {
namespace {

// The parameters in order: five of the pose, one or two logarithms, the distortion, the centre or centres.
constexpr int most = 5 + 2 + 1 + 4;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, most, most>;
using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, most, 1>;
using ByParameters = Eigen::Matrix<double, 9, Eigen::Dynamic, 0, 9, most>;
using Nine = Eigen::Matrix<double, 9, 1>;

Nine rowByRow(const Eigen::Matrix3d& m) {
  Nine rows;
  rows << m.row(0).transpose(), m.row(1).transpose(), m.row(2).transpose();
  return rows;
}

Eigen::Vector3d inverseFactors(double logFactor) {
  const double f = std::exp(-logFactor);
  return {f, f, 1};
}

int focalsIn(const FocalFreedom& freedom) { return freedom.shared ? 1 : int(freedom.first) + int(freedom.second); }

Eigen::Matrix3d epipolarMatrix(const FocalPose& pose) {
  return inverseFactors(pose.logFactors[1]).asDiagonal() * essentialMatrix(pose.cam2FromCam1) *
         inverseFactors(pose.logFactors[0]).asDiagonal();
}

// A larger factor shrinks the columns that belong to x and y of image 1, or the rows of image 2.
Eigen::Matrix3d byLogFactor(const Eigen::Matrix3d& m, int camera) {
  Eigen::Matrix3d d = Eigen::Matrix3d::Zero();
  if (camera == 0)
    d.leftCols<2>() = -m.leftCols<2>();
  else
    d.topRows<2>() = -m.topRows<2>();
  return d;
}

int centresIn(const FocalFreedom& freedom) { return focalsIn(freedom); }

// The epipolar matrix's derivatives by the pose and the logarithms.
ByParameters derivatives(const FocalPose& pose, const FocalFreedom& freedom) {
  const Eigen::Matrix3d m = epipolarMatrix(pose);
  const Eigen::Vector3d d1 = inverseFactors(pose.logFactors[0]), d2 = inverseFactors(pose.logFactors[1]);
  ByParameters all(9, 5 + focalsIn(freedom));
  all.leftCols<5>() = rowByRow(d2 * d1.transpose()).asDiagonal() * PoseChart(pose.cam2FromCam1).essentialDerivatives();
  int column = 5;
  if (freedom.shared) {
    all.col(column) = rowByRow(byLogFactor(m, 0) + byLogFactor(m, 1));
  } else {
    if (freedom.first) all.col(column++) = rowByRow(byLogFactor(m, 0));
    if (freedom.second) all.col(column) = rowByRow(byLogFactor(m, 1));
  }
  return all;
}

// The cameras' parameters, all of which have a prior about 0, and what each weighs against the matches' squared pixels.
Vector ofCameras(const FocalPose& pose, const FocalFreedom& freedom) {
  const int focals = focalsIn(freedom);
  Vector v(focals + 1 + 2 * centresIn(freedom));
  const int only = freedom.first ? 0 : 1;
  v[0] = pose.logFactors[only];
  v.segment<2>(focals + 1) = pose.centres[only];
  if (focals == 2) {
    v[1] = pose.logFactors[1];
    v.tail<2>() = pose.centres[1];
  }
  v[focals] = pose.k1;
  return v;
}
Vector priorWeights(const FocalFreedom& freedom) {
  const int focals = focalsIn(freedom), centres = 2 * centresIn(freedom);
  Vector deviations(focals + 1 + centres);
  deviations << Vector::Constant(focals, freedom.priorDeviation), freedom.k1Deviation,
      Vector::Constant(centres, freedom.centreDeviation);
  return deviations.cwiseAbs2().cwiseInverse() * (freedom.noisePx * freedom.noisePx);
}

FocalPose moved(const FocalPose& from, const FocalFreedom& freedom, const Vector& step) {
  FocalPose to = from;
  to.cam2FromCam1 = PoseChart(from.cam2FromCam1).at(step.head<5>());
  const int focals = focalsIn(freedom), k1 = 5 + focals;
  to.k1 += step[k1];
  const std::array<bool, 2> free{freedom.first, freedom.second};
  for (int camera = 0, k = 0; camera < 2; ++camera) {
    if (!free[camera]) continue;
    to.logFactors[camera] += step[5 + k];
    to.centres[camera] += step.segment<2>(k1 + 1 + 2 * k);
    if (!freedom.shared) ++k;
  }
  return to;
}

// The signed Sampson distances of matches and their derivatives, as EpipolarError::linearised(), with the distortion.
class Distances {
 public:
  Distances(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom)
      : error_(error), m_(epipolarMatrix(pose)), centres_(pose.centres), k1_(pose.k1) {
    const Eigen::Array2d f = pose.logFactors.exp();
    bend_ = {freedom.first ? 1 / (f[0] * f[0]) : 0, freedom.second ? 1 / (f[1] * f[1]) : 0};
  }

  double squared(int i) const {
    const Terms t(*this, i);
    return t.product * t.product / t.gradient;
  }

  struct Linear {
    double residual, byK1;
    Nine byMatrix;
    std::array<Eigen::Vector2d, 2> byCentre;
  };
  Linear linearised(int i) const {
    const Terms t(*this, i);
    const double inverse = 1 / std::sqrt(t.gradient), residual = t.product * inverse;
    const double bend = residual * inverse * inverse;  // from the derivative of the denominator
    Linear linear{residual,
                  inverse * (t.dB.dot(t.line2) + t.dA.dot(t.line1)),
                  {},
                  {-inverse * t.line1.head<2>(), -inverse * t.line2.head<2>()}};
    for (int r = 0; r < 3; ++r)
      linear.byMatrix.segment<3>(3 * r) = (inverse * t.b[r] - bend * t.u[r]) * t.a - bend * t.b[r] * t.v;
    return linear;
  }

 private:
  struct Terms {
    Terms(const Distances& d, int i) {
      const Eigen::Vector2d first = d.error_.rays(i).first.hnormalized() - d.centres_[0],
                            second = d.error_.rays(i).second.hnormalized() - d.centres_[1];
      dA << -d.bend_[0] * first.squaredNorm() * first, 0;
      dB << -d.bend_[1] * second.squaredNorm() * second, 0;
      a = first.homogeneous() + d.k1_ * dA;
      b = second.homogeneous() + d.k1_ * dB;
      line2 = d.m_ * a;
      line1 = d.m_.transpose() * b;
      u << (line2.head<2>().array() * d.error_.weight2()).matrix(), 0;
      v << (line1.head<2>().array() * d.error_.weight1()).matrix(), 0;
      product = b.dot(line2);
      gradient = line2.dot(u) + line1.dot(v);
    }
    Eigen::Vector3d dA, dB, a, b, line1, line2, u, v;
    double product, gradient;
  };

  const EpipolarError& error_;
  Eigen::Matrix3d m_;
  std::array<Eigen::Vector2d, 2> centres_;
  Eigen::Array2d bend_;
  double k1_;
};

double totalCost(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom,
                 const RobustLoss& loss) {
  const Distances distances(error, pose, freedom);
  double sum = ofCameras(pose, freedom).cwiseAbs2().dot(priorWeights(freedom));
  for (int i = 0; i < error.size(); ++i) sum += error.vote(i) * loss.cost(distances.squared(i));
  return sum;
}

struct NormalEquations {
  Matrix matrix;
  Vector gradient;
};

NormalEquations linearised(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom,
                           const RobustLoss& loss) {
  const Distances distances(error, pose, freedom);
  const ByParameters byParameters = derivatives(pose, freedom);
  const Vector weights = priorWeights(freedom);
  const auto n = 5 + weights.size();
  const int k1 = 5 + focalsIn(freedom);
  NormalEquations equations{Matrix::Zero(n, n), Vector::Zero(n)};
  Vector byStep(n);
  for (int i = 0; i < error.size(); ++i) {
    const auto linear = distances.linearised(i);
    const double weight = error.vote(i) * loss.weight(linear.residual * linear.residual);
    if (!(weight > 1e-6)) continue;
    byStep.head(k1) = byParameters.transpose() * linear.byMatrix;
    byStep[k1] = linear.byK1;
    if (freedom.shared)
      byStep.tail<2>() = linear.byCentre[0] + linear.byCentre[1];
    else if (freedom.first)
      byStep.segment<2>(k1 + 1) = linear.byCentre[0];
    if (!freedom.shared && freedom.second) byStep.tail<2>() = linear.byCentre[1];
    equations.matrix.selfadjointView<Eigen::Lower>().rankUpdate(byStep, weight);
    equations.gradient += weight * linear.residual * byStep;
  }
  equations.matrix.diagonal().tail(weights.size()) += weights;
  equations.gradient.tail(weights.size()) += weights.cwiseProduct(ofCameras(pose, freedom));
  equations.matrix = Matrix(equations.matrix.selfadjointView<Eigen::Lower>());
  return equations;
}

}  // namespace

Eigen::ArrayXd squaredErrors(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom) {
  const Distances distances(error, pose, freedom);
  Eigen::ArrayXd squares(error.size());
  for (int i = 0; i < error.size(); ++i) squares[i] = distances.squared(i);
  return squares;
}

bool inFront(const EpipolarError& error, const FocalPose& pose, int i) {
  const Eigen::Array2d inverse = (-pose.logFactors).exp();
  const Eigen::Vector2d first = error.rays(i).first.hnormalized() * inverse[0],
                        second = error.rays(i).second.hnormalized() * inverse[1];
  return inFront(pose.cam2FromCam1, Rays(first, second));
}

FocalPose refined(const EpipolarError& error, const FocalPose& start, const FocalFreedom& freedom,
                  const RobustLoss& loss, int mostSteps) {
  constexpr double longest = 0.5;  // of a logarithm's step
  return leastSquares(
      start, [&](const FocalPose& pose) { return totalCost(error, pose, freedom, loss); },
      [&](const FocalPose& pose) { return linearised(error, pose, freedom, loss); },
      [&](const FocalPose& pose, const NormalEquations&, Vector& step) {
        step *= std::min(1.0, longest / step.segment(5, focalsIn(freedom)).lpNorm<Eigen::Infinity>());
        return moved(pose, freedom, step);
      },
      1e-7, mostSteps);
}

Eigen::Array2d deviationsOf(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom,
                            const RobustLoss& loss) {
  const Matrix information = linearised(error, pose, freedom, loss).matrix / std::pow(freedom.noisePx, 2);
  const Matrix covariance = information.ldlt().solve(Matrix::Identity(information.rows(), information.cols()));
  const auto deviation = [&](int focal) { return std::sqrt(std::max(0.0, covariance(5 + focal, 5 + focal))); };
  if (freedom.shared) return Eigen::Array2d::Constant(deviation(0));
  return {freedom.first ? deviation(0) : 0, freedom.second ? deviation(focalsIn(freedom) - 1) : 0};
}

}  // namespace parallax
