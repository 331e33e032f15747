#include "estimators/pose_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

#include "estimators/essential_refinement.h"
#include "estimators/pose_refinement.h"
#include "geometry/pose_errors.h"

namespace parallax {
namespace {

constexpr int fewestSamples = 100;
constexpr double sameDeg = 2;  // poses closer than this are one maximum

class Sampler {
 public:
  Sampler(const PosePosterior& posterior, std::uint64_t seed) : posterior_(posterior), engine_(seed) {
    for (int i = 0; i < posterior.matches().size(); ++i)
      cumulative_.push_back((i ? cumulative_.back() : 0) + weight(i));
  }

  double weight(int i) const { return posterior_.matches().vote(i) * posterior_.belief(i).probability; }
  double allWeight() const { return cumulative_.empty() ? 0 : cumulative_.back(); }

  std::array<Rays, 5> draw() {
    std::array<int, 5> chosen;
    std::array<Rays, 5> sample;
    for (int k = 0; k < 5;) {
      const double at = double(engine_() >> 11) * 0x1p-53 * cumulative_.back();
      chosen[k] = int(std::upper_bound(cumulative_.begin(), cumulative_.end() - 1, at) - cumulative_.begin());
      if (std::find(chosen.begin(), chosen.begin() + k, chosen[k]) != chosen.begin() + k) continue;
      sample[k] = posterior_.matches().rays(chosen[k]);
      ++k;
    }
    return sample;
  }

 private:
  const PosePosterior& posterior_;
  std::mt19937_64 engine_;
  std::vector<double> cumulative_;
};

class Search {
 public:
  Search(const PosePosterior& posterior, const PoseSearchSettings& settings, std::uint64_t seed)
      : posterior_(posterior), settings_(settings), sampler_(posterior, seed) {}

  void sample(const Run& run) {
    for (int i = 0; i < settings_.mostSamples && i < std::max(fewestSamples, samplesNeeded_); ++i) {
      if (i % 32 == 0 && run.stopped()) return;
      const auto drawn = sampler_.draw();
      for (const Eigen::Matrix3d& essential : fivePoint(drawn)) {
        ++models_;
        if (const auto pose = poseInFront(essential, drawn)) consider(*pose);
      }
    }
  }

  void descendFrom(const RelativePose& coarse) {
    RelativePose pose = coarse;
    for (const double blur : {32., 16., 8., 4., 2., 1.}) pose = refined(posterior_.blurred(blur), pose);
    keep(pose, posterior_.logDensity(pose));
  }

  int models() const { return models_; }

  // Some maximum has so many matches that a few samples were enough to meet it.
  bool sure() const { return samplesNeeded_ < settings_.mostSamples / 10; }

  // A maximum far below the densest gains nothing by being broader.
  std::vector<RelativePose> maxima() const {
    std::vector<RelativePose> poses;
    for (const auto& m : maxima_) {
      const double best = maxima_.front().logDensity;
      if (m.logDensity >= best - std::max(50.0, 0.1 * best)) poses.push_back(m.pose);
    }
    return poses;
  }

 private:
  struct Maximum {
    RelativePose pose;
    double logDensity;
  };

  // Refined where it beats all samples so far, or may become one of the maxima.
  void consider(const RelativePose& pose) {
    const double density = posterior_.logDensity(pose);
    if (density <= bestSampled_) return;
    bestSampled_ = density;
    keep(pose, density);
    const RelativePose better = refined(posterior_.matches(), pose, {RobustLoss::Shape::truncated, 1}, 25);
    keep(better, posterior_.logDensity(better));
  }

  void keep(const RelativePose& pose, double density) {
    const auto same = std::find_if(maxima_.begin(), maxima_.end(),
                                   [&](const Maximum& m) { return poseErrors(m.pose, pose).worse() < sameDeg; });
    if (same != maxima_.end()) {
      if (same->logDensity >= density) return;
      *same = {pose, density};
    } else {
      maxima_.push_back({pose, density});
    }
    std::stable_sort(maxima_.begin(), maxima_.end(),
                     [](const Maximum& a, const Maximum& b) { return a.logDensity > b.logDensity; });
    if (int(maxima_.size()) > settings_.maxima) maxima_.pop_back();
    updateSamplesNeeded();
  }

  // Fischler & Bolles 1981, three times over: noise makes many an all-inlier sample miss.
  void updateSamplesNeeded() {
    double right = 0;
    for (int i = 0; i < posterior_.matches().size(); ++i)
      right += sampler_.weight(i) * posterior_.rightGiven(maxima_.front().pose, i);
    const double allRight = right > 0 ? std::pow(right / sampler_.allWeight(), 5) : 0;
    const double needed = 3 * std::log1p(-0.999) / std::log1p(-allRight);
    samplesNeeded_ = needed < settings_.mostSamples ? int(std::ceil(needed)) : settings_.mostSamples;
  }

  const PosePosterior& posterior_;
  const PoseSearchSettings& settings_;
  Sampler sampler_;
  double bestSampled_ = -std::numeric_limits<double>::infinity();
  std::vector<Maximum> maxima_;
  int models_ = 0;
  int samplesNeeded_ = std::numeric_limits<int>::max();
};

}  // namespace

LikelyPoses likelyPoses(const PosePosterior& posterior, const PoseSearchSettings& settings, const Run& run) {
  Search search(posterior, settings, run.seed);
  if (posterior.matches().size() >= 5) search.sample(run);
  if (posterior.prior() && !search.sure() && !run.stopped()) search.descendFrom(posterior.prior()->coarse);
  return {search.maxima(), search.models()};
}

}  // namespace parallax
