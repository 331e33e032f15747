// The paper's Fig. 6: pairs on which a baseline and a contender differ, or do not, chosen by rule from the results, so
// that nobody's taste chooses them.
#pragma once

#include <string>
#include <vector>

#include "base/run.h"
#include "datasets/collection.h"
#include "evaluation/results_set.h"
#include "figures/figure.h"

namespace parallax {

// `larger`: of ROE and RTE, degrees. At most one pair of a scene until every scene has given one.
struct ExamplePairs {
  std::vector<std::int32_t> baselineFails;  // its larger error is over 45, the contender's is smaller: by the lead
  std::vector<std::int32_t> bothAgree;      // both under 45 and within 10 of each other: nearest to the median of all
  std::vector<std::int32_t> baselineWins;   // its larger error is under 20, the contender's over 15 more: by the lead
};
ExamplePairs examplePairs(const ResultsSet& results, const MethodResults& baseline, const MethodResults& contender,
                          std::size_t each, const PairFilter& filter = {});

// The rules above, as a reader of the figure is told them.
struct ExampleRule {
  std::string title, sentence;
};
std::vector<ExampleRule> exampleRules(const std::string& baseline, const std::string& contender);

// The sheet: images from the collection, the baseline run again on each pair for its inliers, which are drawn in
// yellow. Pairs whose images are gone are left out; `notes` says so.
Result<PictureSheet> exampleSheet(const Collection& collection, const ResultsSet& results, std::size_t baseline,
                                  std::size_t contender, const ExamplePairs& examples, std::vector<std::string>& notes,
                                  const Run& run);

}  // namespace parallax
