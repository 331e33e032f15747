#include "estimators/trained_range.h"

#include <algorithm>

#include "base/fixed_text.h"
#include "geometry/pose_errors.h"

namespace parallax {
namespace {

constexpr double tolerance = 1.02;  // two percent beside the range are within what a range means

bool outside(double focal, const TrainedFor& range) {
  return (range.focalMin && focal * tolerance < *range.focalMin) ||
         (range.focalMax && focal > tolerance * *range.focalMax);
}

std::string focalSentence(const TrainedFor& range, const SeenPair& pair) {
  const double focal = outside(pair.firstFocal, range) ? pair.firstFocal : pair.secondFocal;
  const std::string trained = range.focalMin && range.focalMax
                                  ? fixed(*range.focalMin, 2) + " to " + fixed(*range.focalMax, 2)
                              : range.focalMin ? fixed(*range.focalMin, 2) + " or more"
                                               : fixed(*range.focalMax, 2) + " or less";
  return "The focal length is " + fixed(focal, 2) + " of the shorter side, and the network was trained for " + trained +
         ".";
}

}  // namespace

std::string cautionOf(const TrainedFor& range, const SeenPair& pair, const RelativePose& estimate) {
  std::string caution;
  const auto say = [&](const std::string& sentence) { caution += (caution.empty() ? "" : " ") + sentence; };
  if (range.matchedMin && pair.matched && *pair.matched < *range.matchedMin)
    say("The images seem to have little in common: matched " + fixed(*pair.matched, 3) +
        ", where pairs it knows have " + fixed(*range.matchedMin, 3) + " or more.");
  const double rotationDeg = poseErrors(estimate, RelativePose{}).roeDeg;
  if (range.rotationMaxDeg && rotationDeg > tolerance * *range.rotationMaxDeg)
    say("A rotation of " + fixed(rotationDeg, 0) + " degrees is beyond the " + fixed(*range.rotationMaxDeg, 0) +
        " that the network was trained for.");
  if (outside(pair.firstFocal, range) || outside(pair.secondFocal, range)) say(focalSentence(range, pair));
  if (pair.toldAssumed && (range.focalMin || range.focalMax))
    say("The network was told focal lengths that are assumed.");
  return caution;
}

}  // namespace parallax
