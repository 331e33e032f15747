#include "features/matching.h"

#include <algorithm>
#include <opencv2/core.hpp>

#include "features/nearest.h"

namespace parallax {
namespace {

struct Candidate {
  cv::DMatch match;
  double distinctiveness;  // 0: nothing else comes near, 1: another is as near
};

// Distances measured anew: the search knows them only up to rounding.
Candidate candidate(const cv::Mat& a, const cv::Mat& b, int row, Nearest nearest, int norm) {
  const auto distance = [&](int other) { return cv::norm(a.row(row), b.row(other), norm); };
  const double first = distance(nearest.first);
  if (nearest.second < 0) return {cv::DMatch(row, nearest.first, float(first)), 0};
  const double second = std::max(first, distance(nearest.second));
  return {cv::DMatch(row, nearest.first, float(first)), second > 0 ? first / second : 1};
}

}  // namespace

std::vector<cv::DMatch> matchFeatures(const Features& a, const Features& b, bool mutual, double ratio, int norm,
                                      const Run& run) {
  if (a.descriptors.empty() || b.descriptors.empty()) return {};
  const auto nearest = nearestBothWays(a.descriptors, b.descriptors, norm, run);
  if (run.stopped()) return {};
  std::vector<Candidate> kept;
  for (int i = 0; i < a.descriptors.rows; ++i) {
    const Nearest n = nearest.inB[i];
    if (n.first < 0 || (mutual && nearest.inA[n.first] != i)) continue;
    const Candidate c = candidate(a.descriptors, b.descriptors, i, n, norm);
    if (c.distinctiveness <= ratio) kept.push_back(c);
  }
  std::stable_sort(kept.begin(), kept.end(),
                   [](const Candidate& x, const Candidate& y) { return x.distinctiveness < y.distinctiveness; });
  std::vector<cv::DMatch> matches;
  for (const Candidate& c : kept) matches.push_back(c.match);
  return matches;
}

}  // namespace parallax
