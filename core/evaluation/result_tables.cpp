#include "evaluation/result_tables.h"

#include <algorithm>
#include <cstdio>

#include "base/fixed_text.h"
#include "evaluation/statistics.h"

namespace parallax {
namespace {

std::vector<std::string> summaryHeader() {
  return {"method", "pairs",  "median ROE °", "mean ROE °", "median RTE °", "mean RTE °",
          "AUC@5",  "AUC@10", "AUC@20",       "failures",   "cameras"};
}

std::vector<std::string> summaryRow(const ResultsSet& results, const MethodResults& method, const PairFilter& filter) {
  const ErrorSummary roe = summarise(results, method, ErrorKind::orientation, filter),
                     rte = summarise(results, method, ErrorKind::translation, filter),
                     both = summarise(results, method, ErrorKind::worse, filter);
  return {method.label,
          std::to_string(roe.count),
          fixed(roe.median, 2),
          fixed(roe.mean, 2),
          fixed(rte.median, 2),
          fixed(rte.mean, 2),
          fixed(both.auc5, 3),
          fixed(both.auc10, 3),
          fixed(both.auc20, 3),
          fixed(100 * roe.failureShare(), 1) + " %",
          cameraCounts(results, method, filter).inWords()};
}

std::string verdict(const PairedDifference& d, Statistic statistic, const std::string& other,
                    const std::string& reference) {
  if (!d.distinguishable()) return "not distinguishable";
  const bool errorsFall = statistic == Statistic::median || statistic == Statistic::mean;
  return ((d.difference < 0) == errorsFall ? other : reference) + " is better";
}

}  // namespace

Table summaryTable(const ResultsSet& results, const std::string& title, const PairFilter& filter) {
  Table table{title, summaryHeader(), {}};
  for (const MethodResults& method : results.methods) {
    auto row = summaryRow(results, method, filter);
    if (row[1] != "0") table.rows.push_back(std::move(row));
  }
  return table;
}

Table groupedTable(const ResultsSet& results, Group group, const PairFilter& filter) {
  Table table{group == Group::scene ? "By scene" : "By class of scene", summaryHeader(), {}};
  table.header.insert(table.header.begin(), group == Group::scene ? "scene" : "class");
  std::vector<std::string> names;  // in the order of the pairs
  for (const EvaluatedPair& pair : results.pairs) {
    const std::string& name = group == Group::scene ? pair.scene : pair.kind;
    if (filter.accepts(pair) && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  for (const std::string& name : names) {
    PairFilter one = filter;
    (group == Group::scene ? one.scenes : one.kinds) = {name};
    for (const MethodResults& method : results.methods) {
      auto row = summaryRow(results, method, one);
      if (row[1] == "0") continue;
      row.insert(row.begin(), name.empty() ? "-" : name);
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

Table comparisonTable(const ResultsSet& results, std::size_t reference, const PairFilter& filter) {
  const MethodResults& base = results.methods[reference];
  Table table{"Against " + base.label + " on the pairs both have (95 % intervals of a paired bootstrap)",
              {"method", "pairs", "statistic", "difference", "from", "to", "verdict"},
              {}};
  struct Compared {
    const char* name;
    ErrorKind kind;
    Statistic statistic;
    int digits;
  };
  static constexpr Compared compared[] = {{"median ROE °", ErrorKind::orientation, Statistic::median, 2},
                                          {"median RTE °", ErrorKind::translation, Statistic::median, 2},
                                          {"AUC@10 of the larger error", ErrorKind::worse, Statistic::auc10, 3}};
  for (const MethodResults& method : results.methods) {
    if (&method == &base) continue;
    for (const Compared& c : compared)
      if (const auto d = pairedDifference(results, method, base, c.kind, c.statistic, filter))
        table.rows.push_back({method.label, std::to_string(d->pairs), c.name, fixed(d->difference, c.digits),
                              fixed(d->low, c.digits), fixed(d->high, c.digits),
                              verdict(*d, c.statistic, method.label, base.label)});
  }
  return table;
}

Table measurementTable(const ResultsSet& results) {
  Table table{"All measurements",
              {"method", "scene", "class", "light", "first", "second", "rotation_deg", "baseline", "overlap", "roe_deg",
               "rte_deg", "failed", "matches", "inliers", "ms", "cameras"},
              {}};
  for (const MethodResults& method : results.methods)
    for (const Measurement& m : method.measurements) {
      const EvaluatedPair& p = results.pairs[m.pair];
      table.rows.push_back({method.label, p.scene, p.kind, p.light, p.first, p.second, fixed(p.rotationDeg, 4),
                            fixed(p.baseline, 4), p.overlap < 0 ? "" : fixed(p.overlap, 4), fixed(m.roeDeg, 4),
                            fixed(m.rteDeg, 4), m.failed ? "1" : "0", std::to_string(m.matches),
                            std::to_string(m.inliers), fixed(m.milliseconds, 2),
                            !m.camerasTold ? ""
                            : m.cameras    ? idOf(*m.cameras)
                                           : "none"});
    }
  return table;
}

}  // namespace parallax
