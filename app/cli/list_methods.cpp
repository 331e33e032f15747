#include <iomanip>

#include "catalogue/methods.h"
#include "command.h"
#include "method_flags.h"
#include "networks/device_facts.h"

namespace parallax::cli {
namespace {

// Where a network would be calculated with these settings: "cuda" or "cpu"; null where it cannot be.
nlohmann::json deviceOf(const MethodSettings& settings) {
  const auto device = deviceNamed(settings.cnn.device).and_then(resolvedDevice);
  if (!device) return nullptr;
  return *device == Device::cuda ? "cuda" : "cpu";
}

int run(const nlohmann::json& given, bool asJson) {
  const auto settings = methodSettingsFrom(given);
  if (!settings) return complain(settings.error());
  auto list = nlohmann::json::array();
  for (const Method& method : methods()) {
    const auto unavailable = method.unavailable(*settings);
    const std::string why = unavailable ? unavailable->message : "";
    list.push_back({{"method", method.id},
                    {"title", method.title},
                    {"sentence", method.sentence},
                    {"available", why.empty()},
                    {"reason", why}});
    if (takesWeights(method)) {
      list.back()["device"] = deviceOf(*settings);
      list.back()["device_found"] = deviceFound();
    }
    if (asJson) continue;
    std::cout << std::left << std::setw(10) << method.id << std::setw(14) << (why.empty() ? "available" : "unavailable")
              << (why.empty() ? method.sentence : why) << '\n';
  }
  if (asJson)
    print(list);
  else
    std::cout << deviceFound() << '\n';
  return ok;
}

}  // namespace

std::function<int()> listMethods(CLI::App& app) {
  auto asJson = std::make_shared<bool>(false);
  app.add_flag("--json", *asJson, "Print JSON");
  auto given = addMethodFlags(app);
  return [=] { return run(*given, *asJson); };
}

}  // namespace parallax::cli
