// How probable each focal length is by the matches, all else being free.
#pragma once

#include <vector>

#include "estimators/focal_refinement.h"

namespace parallax {

// Nine times in ten the truth lies between `low` and `high`. Factors of the focal length that was given.
struct FocalInterval {
  double best = 1, low = 1, high = 1;
};

// The likelihood's profile (Venzon & Moolgavkar 1988) times the prior, by the logarithm of one factor.
struct FocalProfile {
  struct Point {
    FocalPose pose;  // the best with this logarithm
    double cost;     // -2 log of the density, up to a constant
  };
  std::vector<Point> points;  // the logarithms increase
  int camera = 0;

  // The median, and where nine in ten lie (measured; see the source).
  FocalInterval interval() const;
};

// Of `camera`'s logarithm, or of both where they are one, walked outwards from `best` in small steps, each refined from
// the one before. The curvature at the best does not do: where the axes meet at one distance from both cameras, matches
// exclude wide angles and say nothing of long lenses, and wrong ones make narrow valleys beside the broad true one.
FocalProfile focalProfile(const EpipolarError& error, const FocalPose& best, const FocalFreedom& freedom, int camera,
                          double thresholdPx);

// The best pose and lens with logarithms that are held at those of `start`, which may be some way off.
FocalPose refinedWithHeld(const EpipolarError& error, const FocalPose& start, const FocalFreedom& freedom,
                          double thresholdPx);

}  // namespace parallax
