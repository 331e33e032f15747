// Baselines on disk: they take minutes and never change. A number a pair, or null where there was no pose.
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "base/whole_file.h"
#include "evaluation/feature_baseline.h"
#include "evaluation/sweep.h"
#include "training_set/set_disk.h"

namespace parallax {
namespace {

using nlohmann::json;

constexpr const char* formatName = "parallax-feature-baseline";
constexpr int version = 1;  // raised when a method's results change: then what is kept is made anew

std::string checksumOfText(const std::string& text) {
  return hexadecimal(checksumOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}

std::optional<FeatureBaseline> baselineOf(const json& from, std::size_t pairs) {
  FeatureBaseline baseline{from.at("method").get<std::string>(), {}};
  const json &roe = from.at("roe"), &rte = from.at("rte");
  if (roe.size() != pairs || rte.size() != pairs) return {};
  for (std::size_t i = 0; i < pairs; ++i) {
    baseline.errors.emplace_back();
    if (roe[i].is_null()) continue;
    const PoseErrors e{roe[i].get<double>(), rte[i].get<double>()};
    if (!(e.roeDeg >= 0 && e.roeDeg <= 180 && e.rteDeg >= 0 && e.rteDeg <= 180)) return {};
    baseline.errors.back() = e;
  }
  return baseline;
}

}  // namespace

std::filesystem::path baselineFile(const std::filesystem::path& folder, const TrainingSet& set,
                                   const BaselineRequest& request) {
  json question{{"version", version}, {"window", request.window}, {"pairs", request.pairs}};
  for (const SweepMethod& method : paperProtocol({"surf", "orb"}).methods)
    question["methods"].push_back({method.method, method.settings});
  return folder / (set.fingerprint() + "-" + checksumOfText(jsonText(question)) + ".json");
}

Result<void> writeBaselines(const std::filesystem::path& file, const FeatureBaselines& baselines) {
  std::error_code why;
  std::filesystem::create_directories(file.parent_path(), why);
  if (why)
    return fail(ErrorCode::failed,
                "The folder " + file.parent_path().string() + " cannot be made: " + why.message() + ".");
  json whole{{"format", formatName}, {"version", version}, {"intrinsicsAssumed", baselines.intrinsicsAssumed}};
  for (const FeatureBaseline& baseline : baselines.methods) {
    json roe = json::array(), rte = json::array();
    for (const auto& e : baseline.errors) {
      roe.push_back(e ? json(e->roeDeg) : json());
      rte.push_back(e ? json(e->rteDeg) : json());
    }
    whole["methods"].push_back({{"method", baseline.method}, {"roe", roe}, {"rte", rte}});
  }
  return writeWhole(file, jsonText(whole));
}

std::optional<FeatureBaselines> readBaselines(const std::filesystem::path& file, std::size_t pairs) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return {};
  try {
    const json whole = json::parse(in);
    if (whole.at("format") != formatName || whole.at("version") != version) return {};
    FeatureBaselines all{{}, whole.at("intrinsicsAssumed").get<bool>()};
    for (const json& one : whole.at("methods")) {
      auto baseline = baselineOf(one, pairs);
      if (!baseline) return {};
      all.methods.push_back(std::move(*baseline));
    }
    return all;
  } catch (const json::exception&) {
    return {};
  }
}

}  // namespace parallax
