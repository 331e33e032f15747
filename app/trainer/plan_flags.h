// A training plan on the command line: a preset, a saved plan, or neither, and one flag a setting.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "runs/plan.h"

namespace parallax::trainer {

struct PlanFlags {
  std::string preset, file;
  std::shared_ptr<nlohmann::json> given;
};
std::shared_ptr<PlanFlags> addPlanFlags(CLI::App& app);

// The defaults, changed by the preset or the file, changed by the flags, changed by `more`.
Result<SavedPlan> planOf(const PlanFlags& flags, const nlohmann::json& more = {});

}  // namespace parallax::trainer
