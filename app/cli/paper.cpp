#include "evaluation/paper.h"

#include "catalogue/formats.h"
#include "command.h"
#include "command_line/stop_on_signal.h"
#include "evaluation/network_methods.h"
#include "quiet.h"
#include "sweep_line.h"

namespace parallax::cli {
namespace {

struct Flags {
  std::string dtu, out;
  std::vector<std::string> weights;
  PaperPlan plan;
  bool lowOnly = false;
  std::uint64_t seed = 0;
};

Result<ReportSummary> figures(const Collection& collection, const PaperPlan& plan, const Run& run) {
  ProgressLine line;
  SweepObserver observer;
  observer.progress = [&](const SweepProgress& p) { line.show(lineOf(p)); };
  const Quiet quiet;
  return paperFigures(collection, plan, observer, run);
}

int run(Flags flags) {
  const auto networks = networkMethods(flags.weights, nlohmann::json::object());
  if (!networks) return complain(networks.error());
  flags.plan.networks = *networks;
  flags.plan.out = flags.out;
  flags.plan.highResolution = !flags.lowOnly;
  const StopOnSignal stop;
  const Run run{stop.token(), {}, flags.seed};
  const auto collection = openCollection(flags.dtu, run);
  if (!collection) return complain(collection.error());
  const auto done = figures(*collection, flags.plan, run);
  if (!done) return complain(done.error());
  for (const std::string& note : done->notes) std::cerr << "parallax-cli: note: " << note << '\n';
  std::cout << "Wrote " << done->files.size() << " files: " << done->files.front().string() << '\n';
  return ok;
}

}  // namespace

std::function<int()> paper(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("--dtu", flags->dtu, "The DTU folder, or a synthetic twin of it")->required();
  app.add_option("--out", flags->out, "The folder for results, figures and index.html; continued when it is there")
      ->required();
  app.add_option("--weights", flags->weights, "Comma-separated weights files, one a curve; each serves its network")
      ->delimiter(',');
  app.add_option("--hard", flags->plan.hard, "Comma-separated classes or scenes of Fig. 7c")
      ->delimiter(',')
      ->capture_default_str();
  app.add_option("--most-pairs", flags->plan.mostPairs, "An even choice of so many pairs; 0: all")
      ->capture_default_str();
  app.add_option("--threads", flags->plan.threads, "0: all cores")->check(CLI::Range(0, 1024))->capture_default_str();
  app.add_option("--seed", flags->seed, "For random samples and the choice of pairs")->capture_default_str();
  app.add_flag("--low-only", flags->lowOnly, "Only 227x227, which is much quicker");
  app.footer("Ctrl-C stops in order (exit code 5); the same command continues where it stopped.");
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
