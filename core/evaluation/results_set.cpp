#include "evaluation/results_set.h"

#include <algorithm>

namespace parallax {
namespace {

bool listed(const std::vector<std::string>& names, const std::string& name) {
  return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
}

bool within(double value, double from, double to) { return value >= from && value <= to; }

}  // namespace

bool PairFilter::accepts(const EvaluatedPair& pair) const {
  return listed(scenes, pair.scene) && listed(kinds, pair.kind) && listed(lights, pair.light) &&
         within(pair.rotationDeg, rotationFrom, rotationTo) && within(pair.baseline, baselineFrom, baselineTo) &&
         within(pair.overlap, overlapFrom, overlapTo);
}

}  // namespace parallax
