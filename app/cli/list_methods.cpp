#include <iomanip>

#include "catalogue/methods.h"
#include "command.h"
#include "method_flags.h"

namespace parallax::cli {
namespace {

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
    if (asJson) continue;
    std::cout << std::left << std::setw(10) << method.id << std::setw(14) << (why.empty() ? "available" : "unavailable")
              << (why.empty() ? method.sentence : why) << '\n';
  }
  if (asJson) print(list);
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
