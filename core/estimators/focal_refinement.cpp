#include "estimators/focal_refinement.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

#include "estimators/levenberg_marquardt.h"
#include "estimators/pose_chart.h"

namespace parallax {
namespace {

constexpr int most = 5 + 2 + 1 + 4;  // parameters: pose, logarithms, distortion, centres
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

// Where in a step which parameter lies: five of the pose, then what is free of the cameras. -1: it is not free. Two
// photographs of one camera share their parameters.
struct Layout {
  explicit Layout(const FocalFreedom& freedom) {
    const std::array<bool, 2> unknown{freedom.first, freedom.second};
    for (int camera = 0; camera < 2; ++camera)
      if (unknown[camera] && !freedom.held[camera]) focal[camera] = freedom.shared && camera == 1 ? focal[0] : k1++;
    size = k1 + 1;
    for (int camera = 0; camera < 2; ++camera) {
      if (!unknown[camera]) continue;
      centre[camera] = freedom.shared && camera == 1 ? centre[0] : size;
      size = centre[camera] + 2;
    }
  }
  int focals() const { return k1 - 5; }
  std::array<int, 2> focal{-1, -1}, centre{-1, -1};
  int k1 = 5, size = 0;
};

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

// The epipolar matrix's derivatives by the pose and the logarithms.
ByParameters derivatives(const FocalPose& pose, const Layout& layout) {
  const Eigen::Matrix3d m = epipolarMatrix(pose);
  const Eigen::Vector3d d1 = inverseFactors(pose.logFactors[0]), d2 = inverseFactors(pose.logFactors[1]);
  ByParameters all = ByParameters::Zero(9, layout.k1);
  all.leftCols<5>() = rowByRow(d2 * d1.transpose()).asDiagonal() * PoseChart(pose.cam2FromCam1).essentialDerivatives();
  for (int camera = 0; camera < 2; ++camera)
    if (layout.focal[camera] >= 0) all.col(layout.focal[camera]) += rowByRow(byLogFactor(m, camera));
  return all;
}

// What a parameter's prior weighs against the matches' squared pixels.
double weightOf(double deviation, const FocalFreedom& freedom) { return std::pow(freedom.noisePx / deviation, 2); }

// The free parameters of the cameras, in a vector as long as a step, and the weights of their priors, all about 0.
struct Cameras {
  Cameras(const FocalPose& pose, const FocalFreedom& freedom, const Layout& layout)
      : values(Vector::Zero(layout.size)), weights(Vector::Zero(layout.size)) {
    values[layout.k1] = pose.k1;
    weights[layout.k1] = weightOf(freedom.k1Deviation, freedom);
    for (int camera = 0; camera < 2; ++camera) {
      if (const int k = layout.focal[camera]; k >= 0) {
        values[k] = pose.logFactors[camera];
        weights[k] = weightOf(freedom.priorDeviation, freedom);
      }
      if (const int k = layout.centre[camera]; k >= 0) {
        values.segment<2>(k) = pose.centres[camera];
        weights.segment<2>(k).setConstant(weightOf(freedom.centreDeviation, freedom));
      }
    }
  }
  Vector values, weights;
};

double priorCost(const FocalPose& pose, const FocalFreedom& freedom) {
  FocalFreedom all = freedom;
  all.held = {false, false};
  const Cameras cameras(pose, all, Layout(all));
  return cameras.values.cwiseAbs2().dot(cameras.weights);
}

FocalPose moved(const FocalPose& from, const Layout& layout, const Vector& step) {
  FocalPose to = from;
  to.cam2FromCam1 = PoseChart(from.cam2FromCam1).at(step.head<5>());
  to.k1 += step[layout.k1];
  for (int camera = 0; camera < 2; ++camera) {
    if (const int k = layout.focal[camera]; k >= 0) to.logFactors[camera] += step[k];
    if (const int k = layout.centre[camera]; k >= 0) to.centres[camera] += step.segment<2>(k);
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
  double sum = priorCost(pose, freedom);
  for (int i = 0; i < error.size(); ++i) sum += error.vote(i) * loss.cost(distances.squared(i));
  return sum;
}

struct NormalEquations {
  Matrix matrix;
  Vector gradient;
};

NormalEquations linearised(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom,
                           const Layout& layout, const RobustLoss& loss) {
  const Distances distances(error, pose, freedom);
  const ByParameters byParameters = derivatives(pose, layout);
  NormalEquations equations{Matrix::Zero(layout.size, layout.size), Vector::Zero(layout.size)};
  Vector byStep(layout.size);
  for (int i = 0; i < error.size(); ++i) {
    const auto linear = distances.linearised(i);
    const double weight = error.vote(i) * loss.weight(linear.residual * linear.residual);
    if (!(weight > 1e-6)) continue;
    byStep.setZero();
    byStep.head(layout.k1) = byParameters.transpose() * linear.byMatrix;
    byStep[layout.k1] = linear.byK1;
    for (int camera = 0; camera < 2; ++camera)
      if (const int k = layout.centre[camera]; k >= 0) byStep.segment<2>(k) += linear.byCentre[camera];
    equations.matrix.selfadjointView<Eigen::Lower>().rankUpdate(byStep, weight);
    equations.gradient += weight * linear.residual * byStep;
  }
  const Cameras cameras(pose, freedom, layout);
  equations.matrix.diagonal() += cameras.weights;
  equations.gradient += cameras.weights.cwiseProduct(cameras.values);
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

double costOf(const EpipolarError& error, const FocalPose& pose, const FocalFreedom& freedom, const RobustLoss& loss) {
  const Distances distances(error, pose, freedom);
  const double most = loss.scale * loss.scale;
  double sum = priorCost(pose, freedom);
  for (int i = 0; i < error.size(); ++i)
    sum += error.vote(i) * (inFront(error, pose, i) ? loss.cost(distances.squared(i)) : most);
  return sum;
}

FocalPose refined(const EpipolarError& error, const FocalPose& start, const FocalFreedom& freedom,
                  const RobustLoss& loss, int mostSteps) {
  constexpr double longest = 0.5;  // of a logarithm's step
  const Layout layout(freedom);
  return leastSquares(
      start, [&](const FocalPose& pose) { return totalCost(error, pose, freedom, loss); },
      [&](const FocalPose& pose) { return linearised(error, pose, freedom, layout, loss); },
      [&](const FocalPose& pose, const NormalEquations&, Vector& step) {
        step *= std::min(1.0, longest / step.segment(5, layout.focals()).lpNorm<Eigen::Infinity>());
        return moved(pose, layout, step);
      },
      1e-7, mostSteps);
}

}  // namespace parallax
