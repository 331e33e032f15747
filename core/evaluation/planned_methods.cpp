#include "evaluation/planned_methods.h"

#include <ctime>
#include <set>

#include "catalogue/methods.h"
#include "evaluation/sha256.h"

namespace parallax {
namespace {

std::string now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

Error about(const SweepMethod& method, const Error& error) { return {error.code, method.label + ": " + error.message}; }

// `size`: what the sweep brings the images to before any method sees them, so that is what the record says.
Result<PlannedMethod> planned(const SweepMethod& wanted, const std::string& size) {
  const Method* method = findMethod(wanted.method);
  if (!method) return fail(ErrorCode::badInput, "There is no method \"" + wanted.method + "\".");
  auto settings = methodSettingsFrom(wanted.settings.is_null() ? nlohmann::json::object() : wanted.settings);
  if (!settings) return tl::unexpected(about(wanted, settings.error()));
  settings->features.size = "original";
  settings->cnn.threads = 1;
  if (const auto why = method->unavailable(*settings)) return tl::unexpected(about(wanted, *why));

  PlannedMethod made;
  made.record.label = wanted.label;
  made.record.method = wanted.method;
  made.record.settings = method->settings(*settings);
  made.record.settings.erase("threads");
  if (made.record.settings.contains("size")) made.record.settings["size"] = size;
  made.record.version = PARALLAX_VERSION;
  made.record.created = now();
  if (const auto weights = made.record.settings.value("weights", std::string()); !weights.empty()) {
    const auto hash = sha256Of(weights);
    if (!hash) return tl::unexpected(about(wanted, hash.error()));
    made.record.weightsHash = *hash;
  }
  made.estimator = inTwoStages(method->make(*settings));
  return made;
}

}  // namespace

Result<std::vector<PlannedMethod>> plannedMethods(const SweepPlan& plan) {
  if (plan.methods.empty()) return fail(ErrorCode::badInput, "No method is chosen.");
  std::vector<PlannedMethod> all;
  std::set<std::string> labels;
  for (const SweepMethod& wanted : plan.methods) {
    if (wanted.label.empty()) return fail(ErrorCode::badInput, "A method has no name.");
    if (!labels.insert(wanted.label).second)
      return fail(ErrorCode::badInput, "Two methods are called " + wanted.label + ".");
    auto made = planned(wanted, plan.size);
    if (!made) return tl::unexpected<Error>(made.error());
    all.push_back(std::move(*made));
  }
  return all;
}

}  // namespace parallax
