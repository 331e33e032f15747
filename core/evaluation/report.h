// From a results file to what is printed: figures, tables, one page.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/run.h"
#include "datasets/collection.h"
#include "evaluation/report_page.h"
#include "evaluation/results_set.h"

namespace parallax {

struct ReportOptions {
  std::string reference;  // label that all others are compared with; empty: the first
  // Labels of the example sheet; empty: SURF, else the first method; and the network of the smallest median error, else
  // the best other method.
  std::string baseline, contender;
  std::vector<std::string> hard{"textureless", "glossy"};  // classes or scenes that get figures of their own
  std::size_t examplesEach = 4;                            // pairs a rule; 0: no sheet
  PairFilter filter;
};

struct ReportSummary {
  std::vector<std::filesystem::path> files;  // index.html first
  std::vector<std::string> notes;            // sentences: what could not be made, and why
};

// Writes OUT/index.html, OUT/figures and OUT/tables. Without a collection there is no example sheet, and a note.
Result<ReportSummary> writeReport(const ResultsSet& results, const Collection* collection,
                                  const std::filesystem::path& out, const ReportOptions& options, const Run& run);

// Its parts, which the paper's figures are made of too.

// What produced the results: one row a method.
Table provenanceTable(const ResultsSet& results);

// The pairs of those classes and scenes that are named and pass `base`; nothing when there is none.
std::optional<PairFilter> hardPairs(const ResultsSet& results, const std::vector<std::string>& names,
                                    const PairFilter& base);

// Adds Fig. 6 to a page; what it lacks is said in `notes`.
Result<void> addExamples(ReportPage& page, const std::string& name, const ResultsSet& results,
                         const Collection* collection, const ReportOptions& options, std::vector<std::string>& notes,
                         const Run& run);

}  // namespace parallax
