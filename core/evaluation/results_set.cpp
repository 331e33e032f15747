#include "evaluation/results_set.h"

#include <algorithm>
#include <set>

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

ResultsSet onlyOf(ResultsSet results, const ResultsSet& planned) {
  std::set<std::int64_t> pairs, methods;
  for (const auto& p : planned.pairs) pairs.insert(p.id);
  for (const auto& m : planned.methods) methods.insert(m.id);
  std::erase_if(results.methods, [&](const MethodResults& m) { return !methods.contains(m.id); });
  for (MethodResults& m : results.methods)
    std::erase_if(m.measurements,
                  [&](const Measurement& one) { return !pairs.contains(results.pairs[std::size_t(one.pair)].id); });
  return results;
}

}  // namespace parallax
