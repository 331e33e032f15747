#include "grid.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "base/fixed_text.h"
#include "base/json_text.h"
#include "base/whole_file.h"
#include "command.h"

namespace parallax::trainer {
namespace {

using nlohmann::json;

struct Axis {
  std::string key;
  std::vector<std::string> values;
};

Result<Axis> axisOf(const std::string& text) {
  Axis axis;
  const auto equals = text.find('=');
  axis.key = text.substr(0, equals);
  std::istringstream values(equals == std::string::npos ? "" : text.substr(equals + 1));
  for (std::string value; std::getline(values, value, ',');) axis.values.push_back(value);
  const auto& fields = TrainingPlan::fields();
  if (std::none_of(fields.begin(), fields.end(), [&](const auto& f) { return f.info.key == axis.key; }))
    return fail(ErrorCode::badInput, "--grid: there is no setting called \"" + axis.key + "\".");
  if (axis.values.empty())
    return fail(ErrorCode::badInput, "--grid wants a setting and its values, such as beta=1,5,10,50.");
  return axis;
}

struct Point {
  std::string name;  // "-beta-1"
  json changes = json::object();
};

// Every value of each axis with every value of the others; the last axis changes fastest.
Result<std::vector<Point>> pointsOf(const std::vector<std::string>& texts) {
  std::vector<Point> points{{}};
  for (const auto& text : texts) {
    const auto axis = axisOf(text);
    if (!axis) return tl::unexpected<Error>(axis.error());
    std::vector<Point> longer;
    for (const auto& point : points)
      for (const auto& value : axis->values) {
        auto next = point;
        auto word = value;
        std::replace(word.begin(), word.end(), '/', '_');
        next.name += "-" + axis->key + "-" + word;
        next.changes[axis->key] = value;
        longer.push_back(std::move(next));
      }
    points = std::move(longer);
  }
  return points;
}

struct Outcome {
  RunSummary summary;
  json best;  // facts of the best validation; null: none
};

Outcome outcomeOf(const RunPaths& run) {
  Outcome outcome;
  LineFollower lines(run.events());
  do {
    for (const auto& line : lines.more())
      if (const auto event = eventOf(line)) {
        outcome.summary.add(*event);
        if (event->kind == "validated" && event->flag("best")) {
          outcome.best = event->facts;
          outcome.best["step"] = event->step, outcome.best["epoch"] = event->epoch;
        }
      }
  } while (!lines.atEnd());
  return outcome;
}

bool isFinished(const RunPaths& run) {
  return isRunFolder(run.folder) && outcomeOf(run).summary.state == RunState::finished;
}

void addRow(json& table, const std::filesystem::path& folder, const Point& point) {
  const auto outcome = outcomeOf({folder});
  table.push_back({{"run", folder.filename().string()},
                   {"settings", point.changes},
                   {"state", nameOf(outcome.summary.state)},
                   {"best", outcome.best}});
}

void print(const json& table) {
  std::size_t width = 3;
  for (const auto& row : table) width = std::max(width, row["run"].get<std::string>().size());
  const auto cell = [](const json& best, const char* key, int digits) {
    return best.is_object() && best.contains(key) && best[key].is_number() ? fixed(best[key].get<double>(), digits)
                                                                           : std::string("-");
  };
  std::cout << std::left << std::setw(int(width)) << "run" << std::right
            << "  state        ROE     RTE   worse  AUC@10   epoch\n";
  for (const auto& row : table)
    std::cout << std::left << std::setw(int(width)) << row["run"].get<std::string>() << "  " << std::setw(8)
              << row["state"].get<std::string>() << std::right << std::setw(8) << cell(row["best"], "roeMedian", 2)
              << std::setw(8) << cell(row["best"], "rteMedian", 2) << std::setw(8)
              << cell(row["best"], "worseMedian", 2) << std::setw(8) << cell(row["best"], "auc10", 3) << std::setw(8)
              << cell(row["best"], "epoch", 1) << '\n';
}

Result<RunPaths> runAt(const std::filesystem::path& folder, const SavedPlan& plan) {
  if (!isRunFolder(folder)) return createRun(folder, plan);
  const auto there = readPlan(folder / "plan.json");
  if (!there) return tl::unexpected<Error>(there.error());
  if (there->plan == plan.plan) return RunPaths{folder};
  return fail(ErrorCode::badInput,
              folder.string() + " holds a run with another plan; choose another name for the grid.");
}

// Every point, before the first is trained for days.
Result<void> checkPoints(const std::filesystem::path& base, const std::vector<Point>& points,
                         const std::vector<SavedPlan>& plans) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k)
      if (plans[k].plan == plans[i].plan || points[k].name == points[i].name)
        return fail(ErrorCode::badInput, "--grid: " + points[k].name.substr(1) + " and " + points[i].name.substr(1) +
                                             " are the same run; name every value once.");
    if (isRunFolder(base.string() + points[i].name)) continue;
    if (auto fine = checkPlan(plans[i].plan, {}); !fine)
      return fail(fine.error().code, points[i].name.substr(1) + ": " + fine.error().message);
  }
  return {};
}

}  // namespace

int trainGrid(const std::filesystem::path& base, const PlanFlags& flags, const std::vector<std::string>& axes,
              const std::stop_token& stop, const std::function<Result<TrainEnd>(const RunPaths&)>& trainOne) {
  const auto points = pointsOf(axes);
  if (!points) return complain(points.error());
  std::vector<SavedPlan> plans;  // all checked before the first begins
  for (const auto& point : *points) {
    auto plan = planOf(flags, point.changes);
    if (!plan) return complain(plan.error());
    plans.push_back(std::move(*plan));
  }
  if (auto fine = checkPoints(base, *points, plans); !fine) return complain(fine.error());
  int code = cli::ok;
  auto table = json::array();
  for (std::size_t i = 0; i < points->size(); ++i) {
    const std::filesystem::path folder = base.string() + (*points)[i].name;
    const auto run = runAt(folder, plans[i]);
    if (!run) return complain(run.error());
    if (!stop.stop_requested() && !isFinished(*run)) {
      std::cout << folder.filename().string() << std::endl;
      const auto end = trainOne(*run);
      if (!end) code = complain(end.error());
      if (end && *end != TrainEnd::finished && code == cli::ok) code = cli::stopped;
    }
    addRow(table, folder, (*points)[i]);
  }
  print(table);
  const auto written = writeWhole(base.string() + "-grid.json", jsonText(json{{"runs", table}}, 2) + "\n");
  if (!written) return complain(written.error());
  return stop.stop_requested() && code == cli::ok ? cli::stopped : code;
}

}  // namespace parallax::trainer
