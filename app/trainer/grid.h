// One run for each point of a grid of settings, one after the other, and a table that compares them.
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>

#include "plan_flags.h"
#include "training/train.h"

namespace parallax::trainer {

// `axes`: "beta=1,5,10,50". Runs in BASE-beta-1 ...; finished ones are passed over, others continued. Writes the table
// to standard output and BASE-grid.json. Returns an exit code.
int trainGrid(const std::filesystem::path& base, const PlanFlags& flags, const std::vector<std::string>& axes,
              const std::stop_token& stop, const std::function<Result<TrainEnd>(const RunPaths&)>& trainOne);

}  // namespace parallax::trainer
