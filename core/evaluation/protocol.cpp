#include "evaluation/sweep.h"

namespace parallax {

SweepPlan paperProtocol(std::vector<std::string> methods) {
  SweepPlan plan;
  plan.size = "227x227";
  const nlohmann::json settings{{"surf-preset", "paper"}, {"orb-preset", "standard"},
                                {"robust", "paper"},      {"mutual", true},
                                {"ratio", 1.0},           {"input", "resize"}};
  for (std::string& method : methods) plan.methods.push_back({method, method, settings});
  return plan;
}

}  // namespace parallax
