#include "plan_flags.h"

#include "command_line/setting_flags.h"

namespace parallax::trainer {

std::shared_ptr<PlanFlags> addPlanFlags(CLI::App& app) {
  auto flags = std::make_shared<PlanFlags>();
  std::string presets;
  for (const auto& preset : trainingPresets()) presets += (presets.empty() ? "" : ", ") + preset.id;
  auto* preset = app.add_option("--preset", flags->preset, "A named starting point: " + presets);
  app.add_option("--plan", flags->file, "A saved plan (plan.json) to begin with")->excludes(preset);
  flags->given = cli::addFlags<TrainingPlan>(app, "The plan");
  return flags;
}

Result<SavedPlan> planOf(const PlanFlags& flags, const nlohmann::json& more) {
  auto changes = *flags.given;
  if (more.is_object()) changes.update(more);
  SavedPlan saved{{}, flags.preset, {}};
  if (!flags.file.empty()) {
    const auto read = readPlan(flags.file);
    if (!read) return tl::unexpected<Error>(read.error());
    saved.preset = read->preset;
    auto all = toJson(read->plan);
    all.update(changes);
    changes = std::move(all);
  }
  const auto plan = flags.file.empty() ? parallax::planOf(flags.preset, changes) : fromJson<TrainingPlan>(changes);
  if (!plan) return tl::unexpected<Error>(plan.error());
  saved.plan = withAbsolutePaths(*plan);
  if (auto why = fault(saved); !why.empty()) return fail(ErrorCode::badInput, why);
  return saved;
}

}  // namespace parallax::trainer
