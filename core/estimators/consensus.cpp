#include "estimators/consensus.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

#include "estimators/chance.h"
#include "estimators/essential_refinement.h"

namespace parallax {
namespace {

constexpr int fewestSamples = 100;  // even when the first ones look convincing
constexpr int fronts = 5;           // parts of the list that samples are drawn from
constexpr int smallestFront = 50;   // matches: from fewer the first good pose is seldom the best
constexpr float nothing = std::numeric_limits<float>::infinity();

// How many of the list's first matches are front `k`: all of them, half, a quarter and so on.
int frontSize(int size, int k) { return std::max(size >> k, std::min(smallestFront, size)); }

// Samples before the first look at whether the search is hopeless. A fifth of some hundred right matches takes 10,000
// to be met; where there are few matches, a pose that takes as long is seldom right (fountain at 227x227: AUC@10 .605
// against .612, in 0.58 of the time).
int patience(const EpipolarError& error) { return std::min(10000, 2000 + 20 * error.size()); }

// Draws five matches that differ, each as often as its vote says.
class Sampler {
 public:
  Sampler(const EpipolarError& error, std::uint64_t seed) : error_(error), engine_(seed) {
    for (int i = 0; i < error.size(); ++i) cumulative_.push_back((i ? cumulative_.back() : 0) + error.vote(i));
  }

  std::array<Rays, 5> draw(int iteration) {
    const int pool = frontSize(error_.size(), iteration % 2 ? 0 : 1 + iteration / 2 % (fronts - 1));
    std::array<int, 5> chosen;
    std::array<Rays, 5> sample;
    for (int k = 0; k < 5;) {
      chosen[k] = one(pool);
      if (std::find(chosen.begin(), chosen.begin() + k, chosen[k]) != chosen.begin() + k) continue;
      sample[k] = error_.rays(chosen[k]);
      ++k;
    }
    return sample;
  }

 private:
  int one(int pool) {
    const double at = double(engine_() >> 11) * 0x1p-53 * cumulative_[pool - 1];
    return int(std::upper_bound(cumulative_.begin(), cumulative_.begin() + pool - 1, at) - cumulative_.begin());
  }

  const EpipolarError& error_;
  std::mt19937_64 engine_;
  std::vector<double> cumulative_;
};

class Search {
 public:
  Search(const EpipolarError& error, const SearchSettings& settings)
      : error_(error), settings_(settings), limit_(settings.thresholdPx * settings.thresholdPx) {
    for (int i = 0; i < error.size(); ++i)
      for (int k = 0; k < fronts && i < frontSize(error.size(), k); ++k) frontVotes_[k] += error.vote(i);
  }

  void consider(const std::array<Rays, 5>& sample) {
    for (const Eigen::Matrix3d& essential : fivePoint(sample)) {
      ++found.models;
      if (const auto pose = poseInFront(essential, sample)) consider(*pose, essential);
    }
  }

  int samplesNeeded() const { return samplesNeeded_; }

  // Whether the best pose so far has more inliers than wrong matches alone give to so many models: what the verdict on
  // it will ask (pose_verdict.h).
  bool promising() const {
    if (settings_.chanceOfALine <= 0) return true;
    if (!found.cam2FromCam1) return false;
    const auto inliers = inliersInFronts().front();
    return expectedByChance(int(error_.votes()), int(inliers), 5, settings_.chanceOfALine, found.models) < mostByChance;
  }

  Consensus found;

 private:
  void consider(const RelativePose& pose, const Eigen::Matrix3d& essential) {
    if (error_.truncatedSum(essential, limit_, bestSampled_) == nothing) return;
    const float score = fullScore(pose);
    if (score >= bestSampled_) return;
    bestSampled_ = score;
    keep(pose, score);
    const RelativePose better = refined(error_, pose, {RobustLoss::Shape::truncated, settings_.thresholdPx}, 25);
    keep(better, fullScore(better));
  }

  // As EpipolarError::truncatedSum, but what lies behind a camera is no inlier.
  float fullScore(const RelativePose& pose) const {
    const Eigen::Matrix3d e = essentialMatrix(pose);
    double sum = 0;
    for (int i = 0; i < error_.size(); ++i) {
      const double squared = error_.squared(e, i);
      sum += error_.vote(i) * (squared < limit_ && inFront(pose, error_.rays(i)) ? squared : limit_);
    }
    return float(sum);
  }

  void keep(const RelativePose& pose, float score) {
    if (score >= best_) return;
    best_ = score;
    found.cam2FromCam1 = pose;
    updateSamplesNeeded();
  }

  // The votes of the best pose's inliers in each front of the list.
  std::array<double, fronts> inliersInFronts() const {
    const Eigen::Matrix3d e = essentialMatrix(*found.cam2FromCam1);
    std::array<double, fronts> inliers{};
    for (int i = 0; i < error_.size(); ++i)
      if (error_.squared(e, i) < limit_)
        for (int k = 0; k < fronts && i < frontSize(error_.size(), k); ++k) inliers[k] += error_.vote(i);
    return inliers;
  }

  // Fischler & Bolles 1981, three times over: noise makes many an all-inlier sample miss (as in PoseLib).
  void updateSamplesNeeded() {
    const auto inliers = inliersInFronts();
    double allGood = 0;  // the probability that a sample is free of outliers
    for (int k = 0; k < fronts; ++k) allGood += std::pow(inliers[k] / frontVotes_[k], 5) / (k ? 2 * (fronts - 1) : 2);
    const double needed = 3 * std::log1p(-settings_.confidence) / std::log1p(-allGood);  // 0 when all are good
    samplesNeeded_ = needed < settings_.mostSamples ? int(std::ceil(needed)) : settings_.mostSamples;
  }

  const EpipolarError& error_;
  const SearchSettings& settings_;
  double limit_;  // pixels^2
  std::array<double, fronts> frontVotes_{};
  float bestSampled_ = nothing, best_ = nothing;
  int samplesNeeded_ = std::numeric_limits<int>::max();
};

}  // namespace

Consensus findConsensus(const EpipolarError& error, const SearchSettings& settings, const Run& run) {
  if (error.size() < 5) return {};
  Sampler sampler(error, run.seed);
  Search search(error, settings);
  int look = patience(error);
  for (int i = 0; i < settings.mostSamples && i < std::max(fewestSamples, search.samplesNeeded()); ++i) {
    if (i % 32 == 0 && run.stopped()) break;
    if (i == look) {
      if (!search.promising()) break;
      look *= 2;
    }
    search.consider(sampler.draw(i));
  }
  if (search.found.cam2FromCam1) {
    const RobustLoss polish{RobustLoss::Shape::gemanMcClure, 0.7 * settings.thresholdPx};
    search.found.cam2FromCam1 = refined(error, *search.found.cam2FromCam1, polish, 100);
  }
  return search.found;
}

}  // namespace parallax
