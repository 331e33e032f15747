#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iomanip>

#include "benchmark_measures.h"
#include "command.h"

namespace parallax::cli {
namespace {

namespace fs = std::filesystem;

struct Named {
  const char* name;
  Result<Measure> (*measure)(const fs::path& scratch);
};

// Memory first: its peak is the whole program's.
const Named all[] = {
    {"memory", sweepMemory}, {"sweep", sweepThroughput}, {"index", indexSpeed}, {"results", resultsSpeed}};

// A folder that is gone at the end.
struct Scratch {
  explicit Scratch(const fs::path& within) : path((within / "parallax-benchmark-XXXXXX").string()) {
    good = mkdtemp(path.data()) != nullptr;
  }
  ~Scratch() {
    std::error_code gone;
    if (good) fs::remove_all(path, gone);
  }
  std::string path;
  bool good;
};

Result<Measure> measured(const Named& named, const fs::path& within) {
  const Scratch scratch(within);
  if (!scratch.good) return fail(ErrorCode::failed, "No folder can be made in " + within.string() + ".");
  auto done = guarded([&] { return named.measure(scratch.path); });
  return done ? std::move(*done) : Result<Measure>(tl::unexpected<Error>(done.error()));
}

nlohmann::json asJson(const Measure& m) {
  return {{"name", m.name},     {"value", m.value}, {"unit", m.unit},    {"bound", m.atLeast ? "at least" : "at most"},
          {"target", m.target}, {"met", m.met()},   {"detail", m.detail}};
}

void printLine(const Measure& m) {
  std::cout << std::left << std::setw(9) << m.name << std::setw(8) << (m.met() ? "met" : "MISSED") << std::right
            << std::fixed << std::setprecision(2) << m.value << ' ' << m.unit << ", target "
            << (m.atLeast ? "at least " : "at most ") << std::defaultfloat << m.target << ": " << m.detail << std::endl;
}

int run(const std::vector<std::string>& only, const std::string& within, bool json) {
  for (const auto& name : only)
    if (std::none_of(std::begin(all), std::end(all), [&](const Named& n) { return n.name == name; }))
      return complain(
          {ErrorCode::badInput, "There is no measure \"" + name + "\"; there are memory, sweep, index and results."});
  bool missed = false;
  auto list = nlohmann::json::array();
  for (const Named& named : all) {
    if (!only.empty() && std::find(only.begin(), only.end(), named.name) == only.end()) continue;
    const auto measure = measured(named, within.empty() ? fs::temp_directory_path() : fs::path(within));
    if (!measure) return complain(measure.error());
    missed = missed || !measure->met();
    if (json)
      list.push_back(asJson(*measure));
    else
      printLine(*measure);
  }
  if (json) print(list);
  return missed ? noPose : ok;
}

}  // namespace

std::function<int()> benchmark(CLI::App& app) {
  struct Flags {
    std::vector<std::string> only;
    std::string scratch;
    bool json = false;
  };
  auto flags = std::make_shared<Flags>();
  app.add_option("--only", flags->only, "Comma-separated: memory, sweep, index, results; default: all")->delimiter(',');
  app.add_option("--scratch", flags->scratch, "Where its files are made and removed; default: the temporary folder");
  app.add_flag("--json", flags->json, "Print JSON");
  app.footer("Exit code 1: a target was missed.");
  return [=] { return run(flags->only, flags->scratch, flags->json); };
}

}  // namespace parallax::cli
