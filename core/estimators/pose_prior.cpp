#include "estimators/pose_prior.h"

#include <cmath>
#include <numbers>

namespace parallax {
namespace {

using std::numbers::pi;

double square(double v) { return v * v; }

// In sigmas.
double squaredRotation(const PosePrior& prior, const RelativePose& pose) {
  return (2 * (prior.coarse.rotation.conjugate() * pose.rotation).vec() / prior.rotationSigma).squaredNorm();
}
double squaredTranslation(const PosePrior& prior, const RelativePose& pose) {
  return ((pose.translation - prior.coarse.translation) / prior.translationSigma).squaredNorm();
}

double logMixture(double trust, double odds, double squared) {
  return std::log(1 - trust) + std::log1p(odds * std::exp(-0.5 * squared));
}
double near(double odds, double squared) {
  const double here = odds * std::exp(-0.5 * squared);
  return here / (1 + here);
}

}  // namespace

// All rotations are a volume of 8 pi^2, all directions an area of 4 pi.
double PosePrior::rotationOdds() const {
  return trust / (1 - trust) * 8 * pi * pi / std::pow(std::sqrt(2 * pi) * rotationSigma, 3);
}
double PosePrior::translationOdds() const {
  return trust / (1 - trust) * 4 * pi / square(std::sqrt(2 * pi) * translationSigma);
}

double PosePrior::logDensity(const RelativePose& pose) const {
  return logMixture(trust, rotationOdds(), squaredRotation(*this, pose)) +
         logMixture(trust, translationOdds(), squaredTranslation(*this, pose));
}

PoseCovariance PosePrior::covariance() const {
  PoseStep variances;
  variances << Eigen::Vector3d::Constant(square(rotationSigma)), Eigen::Vector2d::Constant(square(translationSigma));
  return variances.asDiagonal();
}

PoseCovariance PosePrior::information(const RelativePose& pose) const {
  const double rotation = near(rotationOdds(), squaredRotation(*this, pose)) / square(rotationSigma);
  const double translation = near(translationOdds(), squaredTranslation(*this, pose)) / square(translationSigma);
  PoseStep known;
  known << Eigen::Vector3d::Constant(rotation), Eigen::Vector2d::Constant(translation);
  return known.asDiagonal();
}

}  // namespace parallax
