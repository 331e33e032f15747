// The paper's Figs. 5, 6 and 7 in one go: two sweeps and one page.
#pragma once

#include "evaluation/report.h"
#include "evaluation/sweep.h"

namespace parallax {

struct PaperPlan {
  std::vector<SweepMethod> networks;  // each with its own weights and label
  std::filesystem::path out;          // low-resolution.db, high-resolution.db, index.html, figures, tables
  std::vector<std::string> hard{"textureless", "glossy"};  // classes or scenes of Fig. 7c
  std::size_t mostPairs = 0;                               // 0: all; else an even choice
  int threads = 0;
  bool highResolution = true;  // images as they are, too: Fig. 7a's second half
};

// SURF, ORB and the networks, by the paper's protocol at 227x227 and at the images' own size. What lacks data is left
// out and named in the notes, and on the page. A stopped call is continued by the same call.
Result<ReportSummary> paperFigures(const Collection& collection, const PaperPlan& plan, const SweepObserver& observer,
                                   const Run& run);

// Two sets over the same pairs as one, for figures with curves of both; labels get the suffix.
ResultsSet joined(const ResultsSet& a, const std::string& suffixA, const ResultsSet& b, const std::string& suffixB);

}  // namespace parallax
