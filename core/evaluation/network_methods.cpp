#include "evaluation/network_methods.h"

#include <algorithm>
#include <filesystem>

#include "networks/weights.h"

namespace parallax {
namespace {

std::string stemOf(const std::string& path) { return std::filesystem::path(path).stem().string(); }

}  // namespace

Result<std::vector<SweepMethod>> networkMethods(const std::vector<std::string>& weights,
                                                const nlohmann::json& settings) {
  std::vector<SweepMethod> methods;
  for (const std::string& path : weights) {
    const auto spec = readSpec(path);
    if (!spec) return tl::unexpected<Error>(spec.error());
    const std::string network(networkInfo(spec->kind).name);
    methods.push_back({network, network, settings});
    methods.back().settings["weights"] = path;
  }
  const auto alone = [&](std::size_t at, auto alike) {
    for (std::size_t i = 0; i < methods.size(); ++i)
      if (i != at && methods[i].method == methods[at].method && alike(weights[i], weights[at])) return false;
    return true;
  };
  for (std::size_t i = 0; i < methods.size(); ++i) {
    if (alone(i, [](auto&, auto&) { return true; })) continue;
    const bool stemTells = alone(i, [](auto& a, auto& b) { return stemOf(a) == stemOf(b); });
    methods[i].label += " (" + (stemTells ? stemOf(weights[i]) : weights[i]) + ")";
  }
  return methods;
}

}  // namespace parallax
