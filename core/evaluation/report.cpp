#include "evaluation/report.h"

#include <algorithm>
#include <functional>
#include <set>

#include "base/json_text.h"
#include "evaluation/examples.h"
#include "evaluation/result_figures.h"
#include "evaluation/result_tables.h"
#include "evaluation/statistics.h"

namespace parallax {
namespace {

constexpr std::size_t noMethod = std::size_t(-1);

Result<std::size_t> labelled(const ResultsSet& results, const std::string& label) {
  std::string known;
  for (std::size_t i = 0; i < results.methods.size(); ++i) {
    if (results.methods[i].label == label) return i;
    known += (i ? ", " : "") + results.methods[i].label;
  }
  return fail(ErrorCode::badInput, "The results have no method \"" + label + "\"; they have " + known + ".");
}

Result<std::size_t> labelledOr(const ResultsSet& results, const std::string& label, std::size_t otherwise) {
  return label.empty() ? Result<std::size_t>(otherwise) : labelled(results, label);
}

std::size_t usualBaseline(const ResultsSet& results) {
  for (std::size_t i = 0; i < results.methods.size(); ++i)
    if (results.methods[i].method == "surf") return i;
  return 0;
}

bool matchesNothing(const MethodResults& method) {  // a network
  return std::none_of(method.measurements.begin(), method.measurements.end(),
                      [](const Measurement& m) { return m.matches > 0; });
}

std::size_t usualContender(const ResultsSet& results, std::size_t baseline, const PairFilter& filter) {
  std::size_t best = noMethod;
  std::pair<bool, double> least{true, 1e300};  // networks first
  for (std::size_t i = 0; i < results.methods.size(); ++i) {
    if (i == baseline) continue;
    const ErrorSummary summary = summarise(results, results.methods[i], ErrorKind::worse, filter);
    if (summary.count == 0) continue;
    const std::pair rank{!matchesNothing(results.methods[i]), summary.median};
    if (rank < least) {
      least = rank;
      best = i;
    }
  }
  return best;
}

// "scenes scan1, scan2 and classes textured"
std::string namesIn(const ResultsSet& results) {
  std::set<std::string> scenes, kinds;
  for (const EvaluatedPair& pair : results.pairs) scenes.insert(pair.scene), kinds.insert(pair.kind);
  const auto list = [](const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + (name.empty() ? "-" : name);
    return text;
  };
  return "the scenes " + list(scenes) + " and the classes " + list(kinds);
}

// The first failure ends it: a full disk stays full.
Result<void> inOrder(std::initializer_list<std::function<Result<void>()>> steps) {
  for (const auto& step : steps)
    if (const auto done = step(); !done) return done;
  return {};
}

bool overlapKnown(const ResultsSet& results) {
  return std::any_of(results.pairs.begin(), results.pairs.end(), [](const auto& p) { return p.overlap >= 0; });
}

Result<void> addHard(ReportPage& page, const ResultsSet& results, const ReportOptions& options,
                     std::vector<std::string>& notes) {
  const auto hard = hardPairs(results, options.hard, options.filter);
  if (!hard) {
    std::string names;
    for (const std::string& name : options.hard) names += (names.empty() ? "" : ", ") + name;
    notes.push_back("There is no figure of hard scenes (Fig. 7c): no class or scene is called " + names +
                    "; name them with --hard.");
    return {};
  }
  page.heading("Hard scenes");
  return inOrder({[&] { return page.add("curves-hard", errorCurves(results, "Hard scenes", *hard)); },
                  [&] { return page.add("summary-hard", summaryTable(results, "Hard scenes, in numbers", *hard)); }});
}

// The data set by its place and its content, as far as the file tells.
std::string whatWasEvaluated(const ResultsSet& results) {
  return "Evaluated on " + results.place() +
         (results.collectionHash.empty()
              ? "; the file does not tell what was in it then."
              : ", whose scenes, cameras, true poses and pairs have the SHA-256 " + results.collectionHash + ".");
}

}  // namespace

Table provenanceTable(const ResultsSet& results) {
  Table table{"How it was made", {"method", "program", "version", "made", "weights SHA-256", "settings"}, {}};
  for (const MethodResults& m : results.methods)
    table.rows.push_back({m.label, m.method, m.version, m.created,
                          m.weightsHash.empty() ? "-" : m.weightsHash.substr(0, 16), jsonText(m.settings)});
  return table;
}

std::optional<PairFilter> hardPairs(const ResultsSet& results, const std::vector<std::string>& names,
                                    const PairFilter& base) {
  PairFilter filter = base;
  filter.scenes.clear();
  const auto named = [&](const std::string& s) { return std::find(names.begin(), names.end(), s) != names.end(); };
  for (const EvaluatedPair& pair : results.pairs) {
    const bool known = std::find(filter.scenes.begin(), filter.scenes.end(), pair.scene) != filter.scenes.end();
    if (!known && base.accepts(pair) && (named(pair.kind) || named(pair.scene))) filter.scenes.push_back(pair.scene);
  }
  return filter.scenes.empty() ? std::nullopt : std::optional(filter);
}

Result<void> addExamples(ReportPage& page, const std::string& name, const ResultsSet& results,
                         const Collection* collection, const ReportOptions& options, std::vector<std::string>& notes,
                         const Run& run) {
  if (options.examplesEach == 0) return {};
  const auto baseline = labelledOr(results, options.baseline, usualBaseline(results));
  if (!baseline) return tl::unexpected<Error>(baseline.error());
  const auto contender = labelledOr(results, options.contender, usualContender(results, *baseline, options.filter));
  if (!contender) return tl::unexpected<Error>(contender.error());
  if (*contender == noMethod || *contender == *baseline) {
    notes.push_back("There are no example pairs (Fig. 6): they need two methods.");
    return {};
  }
  if (!collection) {
    notes.push_back("There are no example pairs (Fig. 6): the images of " + results.place() + " are not there.");
    return {};
  }
  const auto examples = examplePairs(results, results.methods[*baseline], results.methods[*contender],
                                     options.examplesEach, options.filter);
  const auto sheet = exampleSheet(*collection, results, *baseline, *contender, examples, notes, run);
  if (!sheet) return tl::unexpected<Error>(sheet.error());
  page.heading("Example pairs");
  return page.add(name, *sheet);
}

Result<ReportSummary> writeReport(const ResultsSet& results, const Collection* collection,
                                  const std::filesystem::path& out, const ReportOptions& options, const Run& run) {
  if (results.methods.empty())
    return fail(ErrorCode::badInput, "The results hold no method yet: there is nothing to report.");
  const auto reference = labelledOr(results, options.reference, 0);
  if (!reference) return tl::unexpected<Error>(reference.error());
  const bool any = std::any_of(results.methods.begin(), results.methods.end(), [&](const MethodResults& m) {
    return !errorsOf(results, m, ErrorKind::worse, options.filter).empty();
  });
  if (!any)
    return fail(ErrorCode::badInput,
                options.filter == PairFilter{}
                    ? "The results hold no measurement yet: there is nothing to report."
                    : "No measurement is of the scenes and classes asked for; there are " + namesIn(results) + ".");
  ReportPage page(out);
  ReportSummary summary;
  const PairFilter& filter = options.filter;
  page.sentence(whatIsCounted(results, filter) + " AUC is that of the larger of ROE and RTE.");
  const auto done = inOrder({
      [&] { return page.add("curves", errorCurves(results, "Errors over all pairs", filter)); },
      [&] { return page.add("summary", summaryTable(results, "In numbers", filter)); },
      [&] {
        const Table table = comparisonTable(results, *reference, filter);
        return table.rows.empty() ? Result<void>() : page.add("comparison", table);
      },
      [&] { return addHard(page, results, options, summary.notes); },
      [&] { return addExamples(page, "examples", results, collection, options, summary.notes, run); },
      [&] {
        page.heading("Along rotation, baseline and overlap");
        return page.add("along-rotation", errorsAlong(results, Along::rotation, filter));
      },
      [&] { return page.add("along-baseline", errorsAlong(results, Along::baseline, filter)); },
      [&] {
        return overlapKnown(results) ? page.add("along-overlap", errorsAlong(results, Along::overlap, filter))
                                     : Result<void>();
      },
      [&] { return page.add("by-class", groupedTable(results, Group::kind, filter)); },
      [&] { return page.add("by-scene", groupedTable(results, Group::scene, filter)); },
      [&] { return page.addFile("measurements", measurementTable(results)); },
      [&] {
        page.sentence(whatWasEvaluated(results));
        return page.add("provenance", provenanceTable(results));
      },
  });
  if (!done) return tl::unexpected<Error>(done.error());
  for (const std::string& note : summary.notes) page.sentence(note);
  auto files = page.finish("Relative pose on " + results.title);
  if (!files) return tl::unexpected<Error>(files.error());
  summary.files = std::move(*files);
  return summary;
}

}  // namespace parallax
