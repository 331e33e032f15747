// What the flags of `evaluate` say, as a plan of a sweep.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>

#include "evaluation/sweep.h"

namespace parallax::cli {

struct PlanFlags {
  std::vector<std::string> methods, weights, scenes, kinds;
  std::string protocol, size, light, rotation, baseline, overlap, out;
  std::size_t mostPairs = 0;
  int threads = 0;
  std::uint64_t seed = 0;
  std::shared_ptr<nlohmann::json> settings;
};

void addPlanFlags(CLI::App& app, PlanFlags& flags);
Result<SweepPlan> planOf(const PlanFlags& flags);

}  // namespace parallax::cli
