#include "fake_run.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <thread>
#include <unistd.h>

#include "base/whole_file.h"
#include "fake_events.h"

namespace parallax::fake {
namespace {

double numberIn(const char* name, double otherwise) {
  const char* text = std::getenv(name);
  return text && *text ? std::atof(text) : otherwise;
}

class FakeRun {
 public:
  FakeRun(RunPaths paths, TrainingPlan plan, Behaviour behaviour, EventLog log)
      : paths_(std::move(paths)),
        plan_(std::move(plan)),
        how_(std::move(behaviour)),
        log_(std::move(log)),
        control_(paths_.control()),
        stepsPerEpoch_(how_.steps > 0 ? how_.steps : 20),
        epochs_(plan_.epochs) {}

  int train() {
    takeUp();
    sayStarted();
    prepare();
    while (step_ < stepsPerEpoch_ * epochs_) {
      if (const auto end = obeyed()) return *end;
      if (asked) return ended("signal", "Ended by a signal.", 5, "signal");
      if (step_ + 1 == how_.crashAt) kill(getpid(), SIGKILL);
      if (step_ + 1 == how_.nanAt) return lossIsNoNumber();
      oneStep();
      if (step_ % stepsPerEpoch_ != 0) continue;
      validate();
      checkpoint("epoch");
      if (stopAtEpoch_) return ended("stopped", "Stopped at the end of an epoch, as wished.", 5, "wish");
    }
    return ended("finished", "All epochs are done.", 0, "end");
  }

 private:
  double epoch() const { return double(step_) / double(stepsPerEpoch_); }

  void say(const char* kind, nlohmann::json facts) { say({kind, 0, step_, epoch(), std::move(facts)}); }
  void say(const Event& event) {
    if (const auto done = log_.write(event); !done) {
      std::cerr << "fake-trainer: " << done.error().message << std::endl;
      std::_Exit(4);
    }
  }

  // Goes on from the newest checkpoint; wishes that were answered in an earlier life are not answered again.
  void takeUp() {
    LineFollower past(paths_.events());
    do
      for (const auto& line : past.more())
        if (const auto event = eventOf(line)) past_.add(*event);
    while (!past.atEnd());
    epochs_ = std::max(epochs_, past_.epochs);
    const auto checkpoints = checkpointsOf(paths_);
    resumed_ = !checkpoints.empty();
    if (resumed_) step_ = checkpoints.back().step;
    if (past_.bestRoeDeg) best_ = std::max(*past_.bestRoeDeg, *past_.bestRteDeg);
  }

  void sayStarted() {
    char host[256] = {};
    gethostname(host, sizeof host - 1);
    say("started", {{"host", host},
                    {"pid", getpid()},
                    {"device", "cpu"},
                    {"deviceName", "No processor at all"},
                    {"threads", 1},
                    {"ranks", 1},
                    {"libtorch", "none"},
                    {"program", "fake"},
                    {"trainPairs", stepsPerEpoch_ * plan_.batch},
                    {"validationPairs", how_.pairs},
                    {"stepsPerEpoch", stepsPerEpoch_},
                    {"epochs", epochs_},
                    {"parameters", 2500000},
                    {"resumed", resumed_}});
  }

  void prepare() {
    for (int i = 0; i < 4; ++i) {
      say("preparing", {{"sentence", "Checking the training set."}, {"fraction", i / 4.0}});
      sleep(how_.prepareSeconds / 4);
    }
  }

  void sleep(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

  void oneStep() {
    ++step_;
    say(stepEvent(step_, epoch(), plan_));
    if (how_.stepsPerSecond > 0) sleep(1 / how_.stepsPerSecond);
  }

  void validate() {
    const auto pairs = validatedPairs(step_, how_.pairs);
    Event event = validatedEvent(step_, epoch(), pairs, false);
    const double worse = event.number("worseMedian");
    isBest_ = worse < best_;
    if (isBest_) best_ = worse;
    event.facts["best"] = isBest_;
    event.facts["file"] = "validations/" + number() + ".csv";
    if (!writeValidation(paths_.validations() / (number() + ".csv"), pairs)) std::_Exit(4);
    say(event);
    for (const ProbeWish& probe : probes_) say(probeEvent(step_, epoch(), probe));
  }

  std::string number() const {
    const std::string digits = std::to_string(step_);
    return std::string(9 - std::min<std::size_t>(9, digits.size()), '0') + digits;
  }

  void checkpoint(const char* reason) {
    const std::string name = "checkpoints/" + number() + ".pt";
    const std::string bytes = "not weights: step " + std::to_string(step_);
    if (!writeWhole(paths_.folder / name, bytes)) std::_Exit(4);
    say("checkpoint", {{"file", name}, {"bytes", bytes.size()}, {"best", isBest_}, {"reason", reason}});
    isBest_ = false;
    const auto all = checkpointsOf(paths_);
    for (std::size_t i = 0; plan_.checkpointsKept > 0 && i + std::size_t(plan_.checkpointsKept) < all.size(); ++i) {
      std::filesystem::remove(all[i].file);
      say("removed", {{"file", "checkpoints/" + all[i].file.filename().string()}});
    }
  }

  int ended(const char* reason, const char* sentence, int code, const char* why) {
    checkpoint(why);
    say("ended", {{"reason", reason}, {"sentence", sentence}});
    return code;
  }

  int lossIsNoNumber() {
    const std::string why = "The loss is not a number at step " + std::to_string(step_ + 1) + ".";
    say("failed", {{"sentence", why}});
    std::cerr << "fake-trainer: " << why << std::endl;
    return 4;
  }

  // Reads what was wished since; while paused, waits for the wish that ends it. An exit code: the run ended.
  std::optional<int> obeyed() {
    do {
      for (const auto& line : control_.more()) {
        const auto wish = wishOf(line);
        if (!wish) {
          say("warned", {{"sentence", wish.error().message}});
          continue;
        }
        const auto& known = past_.acknowledged;
        if (std::find(known.begin(), known.end(), wish->id) != known.end()) continue;
        if (const auto end = obey(*wish)) return end;
      }
      if (paused_) sleep(0.02);
    } while (paused_ && !asked);
    return std::nullopt;
  }

  std::optional<int> obey(const Wish& wish) {
    if (how_.deaf) return std::nullopt;
    std::string sentence = "Done.";
    bool done = true;
    std::optional<int> end;
    switch (wish.kind) {
      case Wish::Kind::pause: setPaused(true); break;
      case Wish::Kind::resume: setPaused(false); break;
      case Wish::Kind::checkpoint: checkpoint("wish"); break;
      case Wish::Kind::validate: validate(); break;
      case Wish::Kind::extend:
        epochs_ += wish.epochs;
        say("extended", {{"epochs", epochs_}});
        break;
      case Wish::Kind::probe:
        done = std::filesystem::exists(paths_.folder / wish.probe.first);
        if (!done) sentence = wish.probe.first + " is not there.";
        if (done) probes_.push_back(wish.probe), say(probeEvent(step_, epoch(), wish.probe));
        break;
      case Wish::Kind::forgetProbe:
        std::erase_if(probes_, [&](const ProbeWish& p) { return p.id == wish.probe.id; });
        break;
      case Wish::Kind::stop:
        stopAtEpoch_ = wish.when == StopWhen::epoch;
        if (stopAtEpoch_) setPaused(false);
        if (!stopAtEpoch_) end = 5;
        break;
    }
    say("acknowledged", {{"wish", wish.id}, {"done", done}, {"sentence", sentence}});
    if (end) return ended("stopped", "Stopped, as wished.", *end, "wish");
    return std::nullopt;
  }

  void setPaused(bool paused) {
    if (paused == paused_) return;
    paused_ = paused;
    say(paused ? "paused" : "continued", nlohmann::json::object());
  }

  RunPaths paths_;
  TrainingPlan plan_;
  Behaviour how_;
  EventLog log_;
  LineFollower control_;
  std::int64_t stepsPerEpoch_, step_ = 0;
  int epochs_;
  RunSummary past_;
  bool resumed_ = false, paused_ = false, stopAtEpoch_ = false, isBest_ = false;
  double best_ = 1e9;
  std::vector<ProbeWish> probes_;
};

int complain(const Error& error, int code) {
  std::cerr << "fake-trainer: " << error.message << std::endl;
  return code;
}

}  // namespace

Behaviour behaviourFromEnvironment() {
  Behaviour how;
  how.stepsPerSecond = numberIn("FAKE_STEPS_PER_SECOND", how.stepsPerSecond);
  how.steps = std::int64_t(numberIn("FAKE_STEPS", 0));
  how.pairs = int(numberIn("FAKE_VALIDATION_PAIRS", how.pairs));
  how.crashAt = std::int64_t(numberIn("FAKE_CRASH_AT", -1));
  how.nanAt = std::int64_t(numberIn("FAKE_NAN_AT", -1));
  how.prepareSeconds = numberIn("FAKE_PREPARE_SECONDS", how.prepareSeconds);
  how.deaf = numberIn("FAKE_DEAF", 0) != 0;
  if (const char* refusal = std::getenv("FAKE_REFUSAL")) how.refusal = refusal;
  return how;
}

int resume(const std::filesystem::path& folder, const Behaviour& how) {
  const RunPaths paths{folder};
  if (!how.refusal.empty()) return complain({ErrorCode::badInput, how.refusal}, 2);
  const auto plan = readPlan(paths.plan());
  if (!plan) return complain(plan.error(), 2);
  const auto lock = RunLock::acquire(folder);
  if (!lock) return complain(lock.error(), 4);
  for (const auto& part : {paths.checkpoints(), paths.validations()}) std::filesystem::create_directories(part);
  auto log = EventLog::open(paths.events());
  if (!log) return complain(log.error(), 4);
  return FakeRun(paths, plan->plan, how, std::move(*log)).train();
}

}  // namespace parallax::fake
