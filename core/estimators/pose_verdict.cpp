#include "estimators/pose_verdict.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>
#include <sstream>

#include "estimators/chance.h"
#include "estimators/pure_rotation.h"

namespace parallax {
namespace {

class Judge {
 public:
  explicit Judge(const Evidence& evidence)
      : error_(evidence.error),
        k2_(evidence.intrinsics2),
        thresholdPx_(evidence.thresholdPx),
        given_(evidence.given),
        seed_(evidence.seed) {}

  Verdict on(const std::vector<int>& inliers, int models) const {
    std::vector<int> all(error_.size());
    std::iota(all.begin(), all.end(), 0);
    const double line = chanceOfALine(error_, k2_, thresholdPx_);
    const double byChance = inliers.size() < 5 ? 1 : expectedByChance(places(all), places(inliers), 5, line, models);
    const bool meant = byChance < mostByChance;
    if (const auto sentence = onRotation(meant, all, inliers); !sentence.empty()) return {sentence, {}, {}};
    if (meant) return {{}, {}, byChance > doubtful ? cautionAt(byChance, inliers) : std::string()};
    return {{}, tooFew(inliers), {}};
  }

 private:
  static constexpr double doubtful = 1e-3;   // from here on the person is told
  static constexpr double fewestTurned = 8;  // matches that say something of a rotation

  std::string cautionAt(double byChance, const std::vector<int>& inliers) const {
    return "Weak: " + std::to_string(inliers.size()) + " inliers of " + counted(given_, "match", "matches") +
           "; wrong matches alone give such a pose in " + std::to_string(int(std::ceil(1000 * byChance))) +
           " of 1000 pairs.";
  }

  std::string tooFew(const std::vector<int>& inliers) const {
    const auto given = counted(given_, "match", "matches");
    if (inliers.size() < 5)
      return given + "; five-point needs 5 inliers, found " + std::to_string(inliers.size()) + ".";
    return given + "; the best pose has " + std::to_string(inliers.size()) +
           " inliers, no more than chance would give.";
  }

  // A translation counts for nothing when what a rotation leaves unexplained agrees with it no better than chance.
  // `meant`: the inliers are more than chance; without that only a rotation of most matches is believed.
  std::string onRotation(bool meant, const std::vector<int>& all, const std::vector<int>& inliers) const {
    const double limitPx = 3 * thresholdPx_;
    const auto fit = fitRotation(error_, meant ? inliers : all, limitPx, seed_);
    if (!fit) return {};
    std::vector<int> turned, moved;
    for (const int i : all) (fit->parallaxPx[i] < limitPx ? turned : moved).push_back(i);
    if (votes(turned) < std::max(fewestTurned, meant ? 0 : error_.votes() / 2)) return {};
    const int explained = int(inliers.size()) - fit->agreeing(inliers, limitPx), outside = int(moved.size());
    const double ways = std::max(1.0, outside * (outside - 1) / 2.0);  // two matches make a translation
    if (expectedByChance(outside, explained, 2, chanceOfDirections(*fit, moved), ways) < mostByChance) return {};
    std::ostringstream sentence;
    sentence.precision(2);
    sentence << "The cameras seem only to rotate: the median parallax of " << turned.size() << " of "
             << counted(given_, "match", "matches") << " is " << fit->medianParallaxPx(turned)
             << " px, too little for a direction of translation.";
    return sentence.str();
  }

  // A match that noise moved, or that is wrong, was moved in any direction: the mean share of the directions that leave
  // it within the threshold of its epipolar line.
  double chanceOfDirections(const RotationFit& fit, const std::vector<int>& moved) const {
    double sum = 0;
    for (const int i : moved)
      sum += 2 / std::numbers::pi * std::asin(std::min(1.0, std::numbers::sqrt2 * thresholdPx_ / fit.parallaxPx[i]));
    return moved.empty() ? 1 : sum / double(moved.size());
  }

  // A corner found at several scales makes several matches that are right or wrong together: chance is asked about
  // places, squares of three pixels, in whichever image has fewer.
  int places(const std::vector<int>& members) const {
    const auto square = [](const Eigen::Vector2d& pixel) {
      return std::pair(std::floor(pixel.x() / 3), std::floor(pixel.y() / 3));
    };
    std::set<std::pair<double, double>> first, second;
    for (const int i : members) {
      first.insert(square(error_.places(i).first));
      second.insert(square(error_.places(i).second));
    }
    return int(std::min(first.size(), second.size()));
  }

  double votes(const std::vector<int>& members) const {
    double sum = 0;
    for (const int i : members) sum += error_.vote(i);
    return sum;
  }
  static std::string counted(int n, const char* one, const char* many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
  }

  const EpipolarError& error_;
  const Intrinsics& k2_;
  double thresholdPx_;
  int given_;
  std::uint64_t seed_;
};

}  // namespace

std::vector<int> inliersOf(const RelativePose& pose, const EpipolarError& error, double thresholdPx) {
  const Eigen::Matrix3d e = essentialMatrix(pose);
  std::vector<int> inliers;
  for (int i = 0; i < error.size(); ++i)
    if (error.squared(e, i) < thresholdPx * thresholdPx && inFront(pose, error.rays(i))) inliers.push_back(i);
  return inliers;
}

Verdict verdictOn(const std::vector<int>& inliers, int models, const Evidence& evidence) {
  return Judge(evidence).on(inliers, models);
}

}  // namespace parallax
