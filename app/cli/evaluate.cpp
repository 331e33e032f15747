#include <iomanip>

#include "base/fixed_text.h"
#include "catalogue/formats.h"
#include "command.h"
#include "command_line/stop_on_signal.h"
#include "evaluate_plan.h"
#include "evaluation/statistics.h"
#include "quiet.h"
#include "sweep_line.h"

namespace parallax::cli {
namespace {

using nlohmann::json;

struct Row {
  std::string label;
  ErrorSummary roe, rte, worse;
  double milliseconds = 0;  // mean
  CameraCounts cameras;
};

// Of the plan's methods over the plan's pairs, whatever else the file holds.
std::vector<Row> rowsOf(const ResultsSet& results) {
  std::vector<Row> rows;
  for (const MethodResults& m : results.methods) {
    Row row{m.label,
            summarise(results, m, ErrorKind::orientation),
            summarise(results, m, ErrorKind::translation),
            summarise(results, m, ErrorKind::worse),
            0,
            cameraCounts(results, m)};
    for (const Measurement& one : m.measurements) row.milliseconds += one.milliseconds / double(m.measurements.size());
    rows.push_back(row);
  }
  return rows;
}

void printTable(const std::vector<Row>& rows) {
  std::size_t widest = 6;
  for (const Row& r : rows) widest = std::max(widest, r.label.size());
  const auto print = [&](const std::string& label, const std::vector<std::string>& cells) {
    std::cout << std::left << std::setw(int(widest)) << label << std::right;
    for (const auto& cell : cells)
      std::cout << "  " << (&cell == &cells.back() ? std::left : std::right) << std::setw(8) << cell;
    std::cout << '\n';
  };
  std::cout << "Errors in degrees; a pair without a pose counts as 180. AUC: of the larger of ROE and RTE.\n";
  print("method", {"pairs", "no pose", "ROE med", "ROE mean", "RTE med", "RTE mean", "AUC@5", "AUC@10", "AUC@20",
                   "ms/pair", "cameras"});
  for (const Row& r : rows)
    print(r.label, {std::to_string(r.worse.count), std::to_string(r.worse.failures), fixed(r.roe.median, 2),
                    fixed(r.roe.mean, 2), fixed(r.rte.median, 2), fixed(r.rte.mean, 2), fixed(r.worse.auc5, 3),
                    fixed(r.worse.auc10, 3), fixed(r.worse.auc20, 3), fixed(r.milliseconds, 1), r.cameras.inWords()});
}

// How many results rest on which kind of camera.
json asJson(const CameraCounts& counts) {
  json out = json::object();
  for (const auto& [kind, count] : counts.kinds()) out[kind] = count;
  return out;
}

json asJson(const std::vector<Row>& rows, const SweepSummary& summary, const SweepPlan& plan) {
  json out{{"results", plan.file.string()}, {"size", plan.size},          {"rows", summary.rows},
           {"failures", summary.failures},  {"seconds", summary.seconds}, {"notes", summary.notes},
           {"methods", json::array()}};
  for (const Row& r : rows)
    out["methods"].push_back({{"label", r.label},
                              {"pairs", r.worse.count},
                              {"failures", r.worse.failures},
                              {"roe_deg", {{"median", r.roe.median}, {"mean", r.roe.mean}}},
                              {"rte_deg", {{"median", r.rte.median}, {"mean", r.rte.mean}}},
                              {"auc", {{"5", r.worse.auc5}, {"10", r.worse.auc10}, {"20", r.worse.auc20}}},
                              {"milliseconds", r.milliseconds},
                              {"cameras", asJson(r.cameras)}});
  return out;
}

void note(const std::vector<std::string>& notes) {
  for (const auto& sentence : notes) std::cerr << "parallax-cli: note: " << sentence << '\n';
}

// A file in which other plans were run, too, holds more than this plan's table shows; its report shows all.
void noteOthers(const ResultsSet& all, const ResultsSet& planned) {
  if (all.pairs.size() <= planned.pairs.size()) return;
  note({"The file holds results of " + std::to_string(all.pairs.size()) + " pairs; the table is of the " +
        std::to_string(planned.pairs.size()) + " that this plan asks for."});
}

Result<SweepSummary> swept(const Collection& collection, const SweepPlan& plan, const Run& run, ResultsSet& planned) {
  ProgressLine line;
  SweepObserver observer;
  observer.planned = [&](const ResultsSet& set) { planned = set; };
  observer.progress = [&](const SweepProgress& p) { line.show(lineOf(p)); };
  const Quiet quiet;
  return sweep(collection, plan, observer, run);
}

int run(const std::string& place, const PlanFlags& flags, bool printJson) {
  const auto plan = planOf(flags);
  if (!plan) return complain(plan.error());
  const StopOnSignal stop;
  const Run run{stop.token(), {}, flags.seed};
  const auto collection = openCollection(place, run);
  if (!collection) return complain(collection.error());
  note(collection->notes);

  ResultsSet planned;
  const auto summary = swept(*collection, *plan, run, planned);
  if (!summary) return complain(summary.error());
  note(summary->notes);
  auto results = readResults(plan->file);
  if (!results) return complain(results.error());
  noteOthers(*results, planned);
  const auto rows = rowsOf(onlyOf(std::move(*results), planned));
  if (printJson)
    print(asJson(rows, *summary, *plan));
  else
    printTable(rows);
  return ok;
}

}  // namespace

std::function<int()> evaluate(CLI::App& app) {
  struct All {
    std::string collection;
    PlanFlags plan;
    bool json = false;
  };
  auto all = std::make_shared<All>();
  app.add_option("collection", all->collection, "A data set: a folder, or a file that stands for one")->required();
  addPlanFlags(app, all->plan);
  app.add_flag("--json", all->json, "Print the summary as JSON");
  app.footer("Ctrl-C stops in order (exit code 5); the same command continues where it stopped.");
  return [=] { return run(all->collection, all->plan, all->json); };
}

}  // namespace parallax::cli
