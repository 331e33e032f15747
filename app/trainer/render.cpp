// parallax-trainer render: scenes with exact poses straight into a training set.
#include <chrono>
#include <iostream>

#include "command.h"
#include "command_line/progress_line.h"
#include "command_line/setting_flags.h"
#include "command_line/stop_on_signal.h"
#include "training_set/rendered_set.h"

namespace parallax::trainer {
namespace {

using nlohmann::json;

struct Flags {
  std::string out;
  bool demo = false, json = false;
  std::shared_ptr<nlohmann::json> given;
};

Result<RenderedSetPlan> planOf(const Flags& flags) {
  json plan = toJson(flags.demo ? demoSetPlan() : RenderedSetPlan{});
  plan.update(*flags.given);
  return fromJson<RenderedSetPlan>(plan);
}

Result<TrainingSet> rendered(const Flags& flags, const RenderedSetPlan& plan, const std::stop_token& stop) {
  cli::ProgressLine line;
  const auto begun = std::chrono::steady_clock::now();
  const int images = (plan.scenes + plan.validationScenes) * plan.views;
  const auto show = [&](double share) {
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const long done = std::lround(share * images);
    line.show(std::to_string(done) + " of " + std::to_string(images) + " images" +
              (share > 0 ? ", " + cli::clockText(seconds / share * (1 - share)) + " left" : ""));
  };
  return renderSet(flags.out, plan, {stop, show, 0});
}

int run(const Flags& flags) {
  const auto plan = planOf(flags);
  if (!plan) return complain(plan.error());
  const cli::StopOnSignal stop;
  const auto set = rendered(flags, *plan, stop.token());
  if (!set && set.error().code == ErrorCode::cancelled)
    return complain({ErrorCode::cancelled, "Stopped; the same command continues in " + flags.out + "."});
  if (!set) return complain(set.error());
  const auto training = set->pairsOf(Split::training).size(), validation = set->pairsOf(Split::validation).size();
  if (flags.json)
    cli::print({{"folder", flags.out},
                {"scenes", set->scenes().size()},
                {"images", set->images().size()},
                {"training_pairs", training},
                {"validation_pairs", validation},
                {"bytes", set->allPixels().size()},
                {"fingerprint", set->fingerprint()}});
  else
    std::cout << "Rendered " << set->scenes().size() << " scenes, " << set->images().size() << " images: " << training
              << " pairs to train on, " << validation << " to validate on: " << flags.out << '\n';
  return cli::ok;
}

}  // namespace

std::function<int()> render(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("out", flags->out, "The folder; one that was begun with the same settings is continued")->required();
  app.add_flag("--demo", flags->demo, "Begin with the settings of the preset \"demo\" instead of the defaults");
  app.add_flag("--json", flags->json, "Print JSON");
  flags->given = cli::addFlags<RenderedSetPlan>(app, "The set");
  app.footer("Ctrl-C and SIGTERM stop in order (exit code 5); the same command continues where it stopped.");
  return [=] { return run(*flags); };
}

}  // namespace parallax::trainer
