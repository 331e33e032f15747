#include "bridge/run_following.h"

#include <algorithm>
#include <fstream>

#include "bridge/file_path.h"
#include "bridge/trainer_log.h"

namespace parallax {
namespace {

constexpr std::size_t bytesALook = 4 << 20;  // about 20 000 lines: a tenth of a second
constexpr auto deadStartAfter =
    std::chrono::seconds(2);  // of silence of a trainer that has said nothing but in its log

// What the trainer did beside training: said among the events.
const std::set<std::string, std::less<>> turns{"started", "paused", "continued",   "extended",
                                               "failed",  "ended",  "acknowledged"};
constexpr std::size_t mostTurns = 500;

void dropAfter(std::vector<Event>& events, double step) {
  std::erase_if(events, [&](const Event& e) { return double(e.step) > step; });
}

// A file may be written again at the same step (the last one, at the end); once the best, it stays the best.
void replaceFile(std::vector<Event>& checkpoints, Event event, bool isThere) {
  const auto old = std::find_if(checkpoints.begin(), checkpoints.end(),
                                [&](const Event& e) { return e.text("file") == event.text("file"); });
  if (old != checkpoints.end()) {
    if (old->flag("best")) event.facts["best"] = true;
    checkpoints.erase(old);
  }
  if (isThere) checkpoints.push_back(std::move(event));
}

}  // namespace

RunWatch::Found RunWatch::Following::look() {
  Found found;
  bool news = std::exchange(first, false);
  std::error_code error;
  const bool there = std::filesystem::is_directory(paths.folder, error);
  news |= there != std::exchange(reachable, there);
  if (there) {
    news |= readPlanFile();
    news |= readEvents(found);
    news |= readWishes();
  }
  news |= readPulse();
  const RunState state = stateOf(facts.summary, alive);
  news |= state != std::exchange(facts.state, state);
  const QString problem = problemNow();
  news |= problem != std::exchange(facts.problem, problem);
  if (!news) return found;
  facts.pending = pendingWishes(facts.wishes, facts.summary.acknowledged);
  found.facts = std::make_shared<const RunFacts>(facts);
  return found;
}

bool RunWatch::Following::readPlanFile() {
  std::error_code error;
  const auto time = std::filesystem::last_write_time(paths.plan(), error);
  if (error) return false;  // said by problemNow()
  if (time == planTime) return false;
  planTime = time;
  auto plan = readPlan(paths.plan());
  facts.plan = plan ? std::optional(*plan) : std::nullopt;
  return true;
}

bool RunWatch::Following::readEvents(Found& found) {
  const auto lines = events.more(bytesALook);
  if (events.restarted()) {
    facts.summary = {};
    facts.validations.clear(), facts.checkpoints.clear(), facts.warnings.clear(), facts.probes.clear();
    facts.turns.clear();
    facts.damagedLines = 0;
    linesRead = bytesRead = 0;
    keys.clear();
    found.afresh = true;
  }
  for (const std::string& line : lines) {
    bytesRead += line.size() + 1;
    if (const auto event = eventOf(line))
      fold(*event, found);
    else
      ++facts.damagedLines;
  }
  linesRead += lines.size();
  found.more = !events.atEnd();
  std::error_code error;
  const auto size = std::filesystem::file_size(paths.events(), error);
  if (!error && bytesRead > 0) found.expected = std::size_t(double(size) * double(linesRead) / double(bytesRead));
  return !lines.empty() || found.afresh;
}

bool RunWatch::Following::readWishes() {
  const auto lines = control.more(bytesALook);
  if (control.restarted()) facts.wishes.clear();
  for (const std::string& line : lines) {
    auto wish = wishOf(line);
    if (wish)
      facts.wishes.push_back(std::move(*wish));
    else
      ++facts.damagedLines;
  }
  return !lines.empty() || control.restarted();
}

bool RunWatch::Following::readPulse() {
  const bool now = pulse.alive(readLock(paths.folder), std::chrono::steady_clock::now());
  return now != std::exchange(alive, now);
}

QString RunWatch::Following::problemNow() {
  if (!reachable) return RunWatch::tr("The folder %1 cannot be reached.").arg(pathText(paths.folder));
  if (!facts.plan) {
    const auto plan = readPlan(paths.plan());  // again: a disk may come back without the file having changed
    if (!plan) return QString::fromStdString(plan.error().message);
    facts.plan = *plan;
  }
  return wordsOfADeadStart();
}

// A trainer that could not even begin (a library is missing, the plan is refused) has said so in its log only.
QString RunWatch::Following::wordsOfADeadStart() {
  if (facts.state != RunState::created || alive) return {};
  std::error_code error;
  const auto size = std::filesystem::file_size(paths.folder / "trainer.log", error);
  if (error || size == 0) return {};
  const auto now = std::chrono::steady_clock::now();
  if (size != std::exchange(logSize, size)) logSeen = now;
  if (now - logSeen < deadStartAfter) return {};
  return lastSentenceOf(paths.folder / "trainer.log");
}

void RunWatch::Following::fold(const Event& event, Found& found) {
  if (event.kind == "started") forgetAfter(double(event.step), found);
  facts.summary.add(event);
  if (event.kind == "step") {
    for (const auto& [key, value] : event.facts.items())
      if (value.is_number() || value.is_null()) point(found, key, event, event.number(key.c_str()));
  } else if (event.kind == "validated") {
    facts.validations.push_back(event);
    for (const auto& [key, value] : event.facts.items())
      if (value.is_number() || value.is_null()) point(found, "validated." + key, event, event.number(key.c_str()));
  } else if (event.kind == "checkpoint" || event.kind == "removed") {
    replaceFile(facts.checkpoints, event, event.kind == "checkpoint");
  } else if (event.kind == "probe") {
    const std::string id = event.text("probe");
    facts.probes[id].push_back(event);
    for (const char* key : {"roe", "rte"})
      if (event.facts.contains(key)) point(found, "probe." + id + "." + key, event, event.number(key));
  } else if (event.kind == "warned") {
    facts.warnings.push_back(event);
  } else if (turns.contains(event.kind)) {
    facts.turns.push_back(event);
    if (facts.turns.size() > mostTurns) facts.turns.erase(facts.turns.begin());
  }
}

// A step that is said again replaces what was said of it, and of all later ones.
void RunWatch::Following::point(Found& found, const std::string& key, const Event& event, double value) {
  SeriesGrowth& growth = found.growth[key];
  RunSeries& s = growth.added;
  const auto step = double(event.step);
  if (s.step.empty()) {
    growth.keepTo = std::min(growth.keepTo, step - 0.5);
    keys.insert(key);
  }
  while (!s.step.empty() && s.step.back() >= step) {
    s.step.pop_back(), s.epoch.pop_back(), s.time.pop_back(), s.value.pop_back();
    growth.keepTo = std::min(growth.keepTo, step - 0.5);
  }
  s.step.push_back(step);
  s.epoch.push_back(event.epoch);
  s.time.push_back(event.time);
  s.value.push_back(value);
}

void RunWatch::Following::forgetAfter(double step, Found& found) {
  for (const std::string& key : keys) {
    SeriesGrowth& growth = found.growth[key];
    growth.keepTo = std::min(growth.keepTo, step);
    RunSeries& s = growth.added;
    const auto keep = std::size_t(std::upper_bound(s.step.begin(), s.step.end(), step) - s.step.begin());
    s.step.resize(keep), s.epoch.resize(keep), s.time.resize(keep), s.value.resize(keep);
  }
  dropAfter(facts.validations, step);
  dropAfter(facts.checkpoints, step);
  for (auto& [id, events] : facts.probes) dropAfter(events, step);
}

}  // namespace parallax
