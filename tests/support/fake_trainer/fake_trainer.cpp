// fake-trainer: the command line and the run folder of parallax-trainer, with made-up numbers instead of a network. How
// it behaves is told by the environment (fake_run.h).
#include <csignal>
#include <iostream>

#include "fake_run.h"

namespace parallax::fake {

volatile std::sig_atomic_t asked = 0;

namespace {

int check(const std::string& place) {
  const auto how = behaviourFromEnvironment();
  const std::filesystem::path path(place);
  const auto plan = readPlan(isRunFolder(path) ? path / "plan.json" : path);
  const std::string why = !how.refusal.empty() ? how.refusal : plan ? fault(*plan) : plan.error().message;
  if (!why.empty()) {
    std::cerr << "fake-trainer: " << why << std::endl;
    return 2;
  }
  const nlohmann::json forecast{{"train_pairs", 20 * plan->plan.batch},
                                {"validation_pairs", how.pairs},
                                {"images", 500},
                                {"parameters", 2500000},
                                {"steps_per_epoch", 20},
                                {"micro_batch", plan->plan.batch},
                                {"device", "cpu"},
                                {"pairs_per_second", 40.0},
                                {"seconds", 0.5 * plan->plan.batch * plan->plan.epochs},
                                {"memory_mib", 900.0},
                                {"free_memory_mib", 8000.0},
                                {"notes", {"Made up."}}};
  std::cout << forecast.dump() << std::endl;
  return 0;
}

// train RUN --preset P --key value ...
int train(const std::vector<std::string>& words) {
  std::string preset;
  nlohmann::json changes = nlohmann::json::object();
  for (std::size_t i = 1; i + 1 < words.size(); i += 2)
    if (words[i] == "--preset")
      preset = words[i + 1];
    else
      changes[words[i].substr(2)] = words[i + 1];
  const auto plan = planOf(preset, changes);
  const auto run = plan ? createRun(words[0], {*plan, preset, "fake"}) : tl::unexpected<Error>(plan.error());
  if (run) return resume(words[0], behaviourFromEnvironment());
  std::cerr << "fake-trainer: " << run.error().message << std::endl;
  return 2;
}

int run(const std::vector<std::string>& words) {
  if (words.size() == 2 && words[0] == "resume") return resume(words[1], behaviourFromEnvironment());
  if (words.size() >= 2 && words[0] == "train") return train({words.begin() + 1, words.end()});
  if (words.size() >= 2 && words[0] == "check") return check(words.back());
  std::cerr << "fake-trainer: resume RUN, train RUN [flags] or check [--json] RUN_OR_PLAN" << std::endl;
  return 2;
}

}  // namespace
}  // namespace parallax::fake

int main(int argc, char** argv) {
  for (const int signal : {SIGTERM, SIGINT}) std::signal(signal, [](int) { parallax::fake::asked = 1; });
  return parallax::fake::run({argv + 1, argv + argc});
}
