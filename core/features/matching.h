// Which feature of one image looks like which of the other.
#pragma once

#include <opencv2/core/types.hpp>
#include <vector>

#include "base/run.h"
#include "features/features.h"
#include "features/nearest.h"

namespace parallax {

struct FeatureMatch {
  int first = 0, second = 0;  // in `a` and in `b`
  float distance = 0;
  double distinctiveness = 0;  // distance over that of the second nearest: 0: nothing else comes near, 1: another is
                               // as near
};

// For each feature of `a` its nearest in `b` among those that the gate lets through, kept when it is also the nearest
// in `a` to that feature of `b`; the most distinctive first. As matchFeatures() else.
std::vector<FeatureMatch> mutualMatches(const Features& a, const Features& b, int norm, const MatchGate& gate,
                                        const Run& run);

// For each feature of `a` its nearest in `b` by the norm (cv::NORM_L2 or cv::NORM_HAMMING), kept when
//   mutual: it is also the nearest in `a` to that feature of `b`;
//   ratio:  its distance is at most `ratio` times that of the second nearest (Lowe 2004); 1 keeps all.
// queryIdx counts in `a`, trainIdx in `b`. The most distinctive match comes first: sorted by distance over the
// distance of the second nearest. Exact, as brute force is. Empty when either side has no features, and when the run
// is stopped. Throws what OpenCV throws when the descriptors do not fit each other or the norm.
std::vector<cv::DMatch> matchFeatures(const Features& a, const Features& b, bool mutual, double ratio, int norm,
                                      const Run& run = {});

// All matches in the order of matchFeatures(), and how many of the first of them are meant by a choice of the most
// distinctive. Which choice is best differs by the pair: where many are distinctive, the others only blur the pose
// (SIFT, lund_door at 227x227: AUC@5 .95 against .92 with all); where few are, each right one counts (fountain at
// 227x227: AUC@10 .60 against .47 at a ratio of 0.8).
struct RankedMatches {
  std::vector<cv::DMatch> matches;
  std::vector<std::size_t> parts;  // at ratios of 0.75, 0.85, 0.95 and 1: ascending, the last is all; equal ones once
  // Of descriptors compared by NORM_L2 those at a ratio of 0.8, filled up to 150 with the next. Bits, whose distances
  // are whole numbers close together, tell less: all are meant (ORB, fountain at 640: AUC@10 .22 against .19).
  std::size_t surest = 0;
};
RankedMatches rankedMatches(const Features& a, const Features& b, bool mutual, int norm, const Run& run = {});

}  // namespace parallax
