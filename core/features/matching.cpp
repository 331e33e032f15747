#include "features/matching.h"

#include <algorithm>
#include <opencv2/features2d.hpp>

namespace parallax {
namespace {

struct Candidate {
  cv::DMatch match;
  double distinctiveness;  // 0: nothing else comes near, 1: another is as near
};

double distinctivenessOf(const std::vector<cv::DMatch>& nearest) {
  if (nearest.size() < 2) return 0;
  return nearest[1].distance > 0 ? nearest[0].distance / nearest[1].distance : 1;
}

std::vector<Candidate> candidates(const cv::Mat& a, const cv::Mat& b, double ratio, int norm) {
  std::vector<std::vector<cv::DMatch>> nearest;
  cv::BFMatcher(norm).knnMatch(a, b, nearest, 2);
  std::vector<Candidate> kept;
  for (const auto& n : nearest)
    if (!n.empty() && distinctivenessOf(n) <= ratio) kept.push_back({n.front(), distinctivenessOf(n)});
  return kept;
}

void dropOneSided(std::vector<Candidate>& kept, const cv::Mat& a, const cv::Mat& b, int norm) {
  std::vector<cv::DMatch> back;
  cv::BFMatcher(norm).match(b, a, back);
  std::vector<int> nearestInA(b.rows, -1);
  for (const auto& m : back) nearestInA[m.queryIdx] = m.trainIdx;
  std::erase_if(kept, [&](const Candidate& c) { return nearestInA[c.match.trainIdx] != c.match.queryIdx; });
}

}  // namespace

std::vector<cv::DMatch> matchFeatures(const Features& a, const Features& b, bool mutual, double ratio, int norm) {
  if (a.descriptors.empty() || b.descriptors.empty()) return {};
  auto kept = candidates(a.descriptors, b.descriptors, ratio, norm);
  if (mutual) dropOneSided(kept, a.descriptors, b.descriptors, norm);
  std::stable_sort(kept.begin(), kept.end(),
                   [](const Candidate& x, const Candidate& y) { return x.distinctiveness < y.distinctiveness; });
  std::vector<cv::DMatch> matches;
  for (const Candidate& c : kept) matches.push_back(c.match);
  return matches;
}

}  // namespace parallax
