// parallax-cli wish: steering a run without a window.
#include <chrono>
#include <thread>

#include "base/json_text.h"
#include "command.h"
#include "runs/run_folder.h"

namespace parallax::cli {
namespace {

struct Flags {
  std::string run, wish, when;
  int epochs = 0;
  double wait = 10;
};

// What was said goes through the same check as a line of control.jsonl.
Result<Wish> wishFrom(const Flags& flags) {
  nlohmann::json line{{"id", newWish(Wish::Kind::pause).id}, {"wish", flags.wish}};
  if (!flags.when.empty() && flags.wish != "stop") return fail(ErrorCode::badInput, "--when is of stop only.");
  if (!flags.when.empty()) line["when"] = flags.when;
  if ((flags.epochs != 0) != (flags.wish == "extend"))
    return fail(ErrorCode::badInput, "extend, and only extend, takes a number of epochs.");
  if (flags.epochs != 0) line["epochs"] = flags.epochs;
  auto wish = wishOf(jsonText(line));
  if (wish) wish->time = newWish(wish->kind).time;
  return wish;
}

// The event that answers the wish; nothing when none came in time.
std::optional<Event> answerTo(const Wish& wish, LineFollower& events, double seconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  for (;;) {
    do
      for (const auto& line : events.more())
        if (const auto event = eventOf(line); event && event->kind == "acknowledged" && event->text("wish") == wish.id)
          return *event;
    while (!events.atEnd());
    if (std::chrono::steady_clock::now() > until) return std::nullopt;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

bool isTrained(const std::filesystem::path& run) {
  PulseWatch pulse;
  const auto lock = readLock(run);
  if (pulse.alive(lock, std::chrono::steady_clock::now())) return true;
  if (!lock || ownerIsDead(*lock)) return false;
  std::this_thread::sleep_for(std::chrono::milliseconds(4500));  // another machine's clock, perhaps: does it beat?
  return pulse.alive(readLock(run), std::chrono::steady_clock::now());
}

int run(const Flags& flags) {
  const RunPaths paths{flags.run};
  if (!isRunFolder(paths.folder)) return complain({ErrorCode::notFound, flags.run + " holds no run."});
  const auto wish = wishFrom(flags);
  if (!wish) return complain(wish.error());
  const bool trained = isTrained(paths.folder);
  if (!trained && wish->kind != Wish::Kind::extend)
    return complain({ErrorCode::unavailable, "Nobody trains " + flags.run + " now, so there is nobody to ask."});
  LineFollower events(paths.events());
  while (events.more(), !events.atEnd()) continue;  // the answer comes after what is there
  if (const auto done = append(paths.folder, *wish); !done) return complain(done.error());
  if (!trained) {
    std::cout << "Nobody trains the run now; it is longer when it is resumed.\n";
    return ok;
  }
  const auto answer = answerTo(*wish, events, flags.wait);
  if (!answer) {
    std::cout << "Not answered yet; the trainer does so between two steps.\n";
    return flags.wait > 0 ? noPose : ok;
  }
  std::cout << answer->text("sentence") << '\n';
  return answer->flag("done") ? ok : noPose;
}

}  // namespace

std::function<int()> wish(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("run", flags->run, "The run's folder")->required();
  app.add_option("wish", flags->wish, "pause, resume, stop, checkpoint, validate or extend")
      ->required()
      ->check(CLI::IsMember({"pause", "resume", "stop", "checkpoint", "validate", "extend"}));
  app.add_option("epochs", flags->epochs, "By how many epochs to extend");
  app.add_option("--when", flags->when, "stop: after this step (default), at the end of the epoch, or now")
      ->check(CLI::IsMember({"step", "epoch", "now"}));
  app.add_option("--wait", flags->wait, "Seconds to wait for the trainer's answer")->capture_default_str();
  app.footer("Exit code 1: refused by the trainer, or not answered in time.");
  return [=] { return run(*flags); };
}

}  // namespace parallax::cli
