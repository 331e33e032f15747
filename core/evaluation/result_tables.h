// The tables of a report.
#pragma once

#include "evaluation/results_set.h"
#include "evaluation/table.h"

namespace parallax {

// One row a method: pairs, median and mean ROE and RTE, AUC@5/10/20 of the larger error, failures, where the cameras
// came from.
Table summaryTable(const ResultsSet& results, const std::string& title, const PairFilter& filter = {});

// The same by scene or by class of scene: one row a group and method.
enum class Group { scene, kind };
Table groupedTable(const ResultsSet& results, Group group, const PairFilter& filter = {});

// Every method against `reference`, with the 95 % interval of a paired bootstrap, and the verdict in words.
Table comparisonTable(const ResultsSet& results, std::size_t reference, const PairFilter& filter = {});

// Every row of the file.
Table measurementTable(const ResultsSet& results);

}  // namespace parallax
