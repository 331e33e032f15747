#include "features/matching.h"

#include <algorithm>
#include <opencv2/core.hpp>

namespace parallax {
namespace {

// Distances measured anew: the search knows them only up to rounding.
FeatureMatch measured(const cv::Mat& a, const cv::Mat& b, int row, Nearest nearest, int norm) {
  const auto distance = [&](int other) { return cv::norm(a.row(row), b.row(other), norm); };
  const double first = distance(nearest.first);
  if (nearest.second < 0) return {row, nearest.first, float(first), 0};
  const double second = std::max(first, distance(nearest.second));
  return {row, nearest.first, float(first), second > 0 ? first / second : 1};
}

std::vector<FeatureMatch> matchesOf(const Features& a, const Features& b, bool mutual, int norm, const MatchGate& gate,
                                    const Run& run) {
  if (a.descriptors.empty() || b.descriptors.empty()) return {};
  const auto nearest = nearestBothWays(a.descriptors, b.descriptors, norm, run, gate);
  if (run.stopped()) return {};
  std::vector<FeatureMatch> matches;
  for (int i = 0; i < a.descriptors.rows; ++i) {
    const Nearest n = nearest.inB[i];
    if (n.first < 0 || (mutual && nearest.inA[n.first] != i)) continue;
    matches.push_back(measured(a.descriptors, b.descriptors, i, n, norm));
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const FeatureMatch& x, const FeatureMatch& y) { return x.distinctiveness < y.distinctiveness; });
  return matches;
}

std::vector<cv::DMatch> first(std::size_t count, const std::vector<FeatureMatch>& matches) {
  std::vector<cv::DMatch> kept;
  for (std::size_t i = 0; i < std::min(count, matches.size()); ++i)
    kept.emplace_back(matches[i].first, matches[i].second, matches[i].distance);
  return kept;
}

// Of matches in order of distinctiveness.
std::size_t countUpTo(double ratio, const std::vector<FeatureMatch>& matches) {
  return std::size_t(
      std::count_if(matches.begin(), matches.end(), [&](const FeatureMatch& m) { return m.distinctiveness <= ratio; }));
}

}  // namespace

std::vector<FeatureMatch> mutualMatches(const Features& a, const Features& b, int norm, const MatchGate& gate,
                                        const Run& run) {
  return matchesOf(a, b, true, norm, gate, run);
}

std::vector<cv::DMatch> matchFeatures(const Features& a, const Features& b, bool mutual, double ratio, int norm,
                                      const Run& run) {
  const auto all = matchesOf(a, b, mutual, norm, {}, run);
  return first(countUpTo(ratio, all), all);
}

RankedMatches rankedMatches(const Features& a, const Features& b, bool mutual, int norm, const Run& run) {
  const auto all = matchesOf(a, b, mutual, norm, {}, run);
  RankedMatches ranked{first(all.size(), all), {}, all.size()};
  for (const double ratio : {0.75, 0.85, 0.95, 1.0})
    if (const auto count = countUpTo(ratio, all); ranked.parts.empty() || ranked.parts.back() < count)
      ranked.parts.push_back(count);
  constexpr std::size_t fewest = 150;
  if (norm != cv::NORM_HAMMING) ranked.surest = std::min(all.size(), std::max(fewest, countUpTo(0.8, all)));
  return ranked;
}

}  // namespace parallax
