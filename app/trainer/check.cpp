// parallax-trainer check: what a plan would take here, or why it cannot run; nothing is written.
#include <iostream>

#include "base/fixed_text.h"
#include "command.h"
#include "command_line/progress_line.h"
#include "plan_flags.h"
#include "training/train.h"

namespace parallax::trainer {
namespace {

struct Flags {
  std::string plan;
  bool json = false;
};

int run(const Flags& flags, PlanFlags plan) {
  if (!flags.plan.empty()) plan.file = flags.plan;
  const auto saved = planOf(plan);
  if (!saved) return complain(saved.error());
  const auto found = forecast(saved->plan);
  if (!found) return complain(found.error());
  if (flags.json) {
    cli::print(toJson(*found));
    return cli::ok;
  }
  const auto& f = *found;
  std::cout << f.trainPairs << " pairs to train on, " << f.validationPairs << " to validate on, " << f.images
            << " images; " << f.parameters << " parameters.\n"
            << f.stepsPerEpoch << " steps an epoch, " << f.microBatch << " pairs at a time, on " << f.device << ".\n"
            << "About " << fixed(f.pairsPerSecond, 1) << " pairs/s, " << cli::clockText(f.seconds)
            << " for all epochs; about " << fixed(f.memoryMiB, 0) << " MiB of memory, of " << fixed(f.freeMemoryMiB, 0)
            << " that are free.\n";
  for (const auto& note : f.notes) std::cout << note << '\n';
  return cli::ok;
}

}  // namespace

std::function<int()> check(CLI::App& app) {
  auto flags = std::make_shared<Flags>();
  app.add_option("saved-plan", flags->plan, "A saved plan (plan.json); without it the flags make one");
  app.add_flag("--json", flags->json, "Print JSON");
  auto plan = addPlanFlags(app);
  return [=] { return run(*flags, *plan); };
}

}  // namespace parallax::trainer
