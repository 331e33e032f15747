#include "estimators/pose_posterior.h"

#include <Eigen/Cholesky>
#include <cmath>
#include <numbers>

namespace parallax {

using std::numbers::pi;

PosePosterior::PosePosterior(const EpipolarError& matches, std::vector<MatchBelief> beliefs,
                             std::optional<PosePrior> prior)
    : matches_(&matches), beliefs_(std::move(beliefs)), prior_(std::move(prior)) {
  for (auto* a : {&sharp_, &blunt_, &votes_, &factor_}) a->resize(matches.size());
  for (int i = 0; i < matches.size(); ++i) {
    const auto [probability, noisePx, reachPx] = beliefs_[i];
    const double odds = probability / (1 - probability) * reachPx / (std::sqrt(2 * pi) * noisePx);
    sharp_[i] = float((1 - bluntShare) * odds);
    blunt_[i] = float(bluntShare * odds / bluntness);
    votes_[i] = float(matches.vote(i));
    factor_[i] = float(-0.5 / (noisePx * noisePx));
    logAllWrong_ += matches.vote(i) * std::log(1 - probability);
  }
}

PosePosterior PosePosterior::blurred(double factor) const {
  auto noisier = beliefs_;
  for (MatchBelief& b : noisier) b.noisePx *= factor;
  return {*matches_, std::move(noisier), prior_};
}

double PosePosterior::logEvidence(const RelativePose& pose) const {
  const Eigen::ArrayXf exponents = matches_->squares(pose) * factor_;
  constexpr auto wider = float(1 / (bluntness * bluntness));
  return (votes_ * (1 + sharp_ * exponents.exp() + blunt_ * (exponents * wider).exp()).log()).sum() + logAllWrong_;
}

double PosePosterior::logDensity(const RelativePose& pose) const {
  return logEvidence(pose) + (prior_ ? prior_->logDensity(pose) : 0);
}

double PosePosterior::rightGiven(const RelativePose& pose, int i) const {
  if (!inFront(pose, matches_->rays(i))) return 0;
  const double s = matches_->squared(essentialMatrix(pose), i) / (beliefs_[i].noisePx * beliefs_[i].noisePx);
  return lossOf(i).probability(s);
}

PoseCovariance PosePosterior::information(const RelativePose& maximum) const {
  const Eigen::Matrix3d e = essentialMatrix(maximum);
  const auto byStep = PoseChart(maximum).essentialDerivatives();
  PoseCovariance sum = PoseCovariance::Zero();
  for (int i = 0; i < matches_->size(); ++i) {
    if (!inFront(maximum, matches_->rays(i))) continue;
    const double noise2 = beliefs_[i].noisePx * beliefs_[i].noisePx;
    const double weight = matches_->vote(i) * lossOf(i).at(matches_->squared(e, i) / noise2).slope / noise2;
    if (!(weight > 1e-6)) continue;
    const PoseStep gradient = byStep.transpose() * matches_->linearised(e, i).byEssential;
    sum.selfadjointView<Eigen::Lower>().rankUpdate(gradient, weight);
  }
  sum = PoseCovariance(sum.selfadjointView<Eigen::Lower>());
  if (prior_) sum += prior_->information(maximum);
  return sum;
}

double PosePosterior::logMass(const RelativePose& maximum) const {
  const Eigen::LDLT<PoseCovariance> factors(information(maximum));
  const double logDeterminant = factors.vectorD().array().max(1e-12).log().sum();
  const double everything = std::log(8 * pi * pi) + std::log(4 * pi);  // the volume of all rotations and directions
  return logDensity(maximum) + 2.5 * std::log(2 * pi) - 0.5 * logDeterminant - everything;
}

}  // namespace parallax
