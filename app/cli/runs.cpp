// parallax-cli runs: the list of runs that the window shows, over ssh.
#include <chrono>
#include <cmath>
#include <iomanip>
#include <thread>

#include "base/fixed_text.h"
#include "command.h"
#include "command_line/progress_line.h"
#include "runs/run_folder.h"

namespace parallax::cli {
namespace {

struct Seen {
  std::filesystem::path folder;
  RunSummary summary;
  PulseWatch pulse;
  bool alive = false;
  std::size_t pending = 0;
  std::string problem;
  RunState state() const { return stateOf(summary, alive); }
};

std::vector<Wish> wishesOf(const RunPaths& run) {
  std::vector<Wish> wishes;
  LineFollower control(run.control());
  do
    for (const auto& line : control.more())
      if (auto wish = wishOf(line)) wishes.push_back(std::move(*wish));
  while (!control.atEnd());
  return wishes;
}

Seen seen(const std::filesystem::path& folder) {
  const RunPaths run{folder};
  Seen one{folder, readSummary(run), {}, false, 0, {}};
  one.alive = one.pulse.alive(readLock(folder), std::chrono::steady_clock::now());
  one.pending = pendingWishes(wishesOf(run), one.summary.acknowledged).size();
  if (const auto plan = readPlan(run.plan()); !plan) one.problem = plan.error().message;
  return one;
}

// A lock that looks old may be of a machine with another clock: whether it beats shows within two beats.
void lookAgain(std::vector<Seen>& all) {
  const auto doubtful = [](const Seen& one) {
    const auto lock = readLock(one.folder);
    return !one.alive && lock && !ownerIsDead(*lock);
  };
  if (std::none_of(all.begin(), all.end(), doubtful)) return;
  std::this_thread::sleep_for(std::chrono::milliseconds(4500));
  for (Seen& one : all)
    if (doubtful(one)) one.alive = one.pulse.alive(readLock(one.folder), std::chrono::steady_clock::now());
}

std::string leftOf(const Seen& one) {
  const double left = one.summary.secondsLeft();
  const bool runs = one.state() == RunState::running || one.state() == RunState::paused;
  return runs && std::isfinite(left) ? clockText(left) : "";
}

void printTable(const std::vector<Seen>& all) {
  std::size_t widest = 4;
  for (const Seen& one : all) widest = std::max(widest, one.folder.filename().string().size());
  const auto line = [&](const std::string& name, const std::string& state, const std::vector<std::string>& cells,
                        const std::string& sentence) {
    std::cout << std::left << std::setw(int(widest)) << name << "  " << std::setw(9) << state << std::right;
    for (const auto& cell : cells) std::cout << "  " << std::setw(9) << cell;
    std::cout << (sentence.empty() ? "" : "  ") << sentence << '\n';
  };
  std::cout << "Best: medians in degrees on the validation pairs.\n";
  line("run", "state", {"epoch", "step", "pairs/s", "left", "best ROE", "best RTE"}, "");
  for (const Seen& one : all) {
    const RunSummary& s = one.summary;
    const auto degrees = [](const std::optional<double>& v) { return v ? fixed(*v, 2) : std::string(); };
    line(one.folder.filename().string(), nameOf(one.state()),
         {fixed(s.epoch, 1) + "/" + std::to_string(s.epochs), std::to_string(s.step),
          s.pairsPerSecond > 0 ? fixed(s.pairsPerSecond, 1) : "", leftOf(one), degrees(s.bestRoeDeg),
          degrees(s.bestRteDeg)},
         one.problem.empty() ? s.sentence : one.problem);
  }
}

nlohmann::json asJson(const std::vector<Seen>& all) {
  auto list = nlohmann::json::array();
  const auto orNull = [](const std::optional<double>& v) { return v ? nlohmann::json(*v) : nlohmann::json(); };
  for (const Seen& one : all) {
    const RunSummary& s = one.summary;
    list.push_back({{"folder", one.folder.string()},
                    {"state", nameOf(one.state())},
                    {"epoch", s.epoch},
                    {"epochs", s.epochs},
                    {"step", s.step},
                    {"fraction", s.fraction()},
                    {"pairs_per_second", s.pairsPerSecond},
                    {"seconds_left", s.secondsLeft()},  // not known: NaN, which JSON writes as null
                    {"best_roe_deg", orNull(s.bestRoeDeg)},
                    {"best_rte_deg", orNull(s.bestRteDeg)},
                    {"best_checkpoint", s.bestCheckpoint},
                    {"host", s.host},
                    {"device", s.device},
                    {"ranks", s.ranks},
                    {"last_time", s.lastTime},
                    {"pending_wishes", one.pending},
                    {"sentence", s.sentence},
                    {"problem", one.problem}});
  }
  return list;
}

int run(const std::string& folder, bool printJson) {
  if (!std::filesystem::is_directory(folder)) return complain({ErrorCode::notFound, folder + " is not a folder."});
  std::vector<Seen> all;
  for (const auto& one : findRuns(folder)) all.push_back(seen(one));
  lookAgain(all);
  if (printJson)
    print(asJson(all));
  else if (all.empty())
    std::cout << "There is no run in " << folder << ".\n";
  else
    printTable(all);
  return ok;
}

}  // namespace

std::function<int()> runs(CLI::App& app) {
  struct Flags {
    std::string folder;
    bool json = false;
  };
  auto flags = std::make_shared<Flags>();
  app.add_option("folder", flags->folder, "A folder of runs, or one run")->required();
  app.add_flag("--json", flags->json, "Print JSON");
  app.footer("A run whose trainer is gone without a word is \"lost\"; parallax-trainer resume goes on with it.");
  return [=] { return run(flags->folder, flags->json); };
}

}  // namespace parallax::cli
