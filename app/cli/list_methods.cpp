#include <iomanip>

#include "catalogue/methods.h"
#include "command.h"
#include "setting_flags.h"

namespace parallax::cli {
namespace {

int run(const nlohmann::json& given, bool asJson) {
  const auto settings = methodSettingsFrom(given);
  if (!settings) return complain(settings.error());
  auto list = nlohmann::json::array();
  for (const Method& method : methods()) {
    const Availability a = method.availability(*settings);
    list.push_back({{"method", method.id},
                    {"title", method.title},
                    {"sentence", method.sentence},
                    {"available", a.ready()},
                    {"reason", a.reason},
                    {"way_out", a.wayOut}});
    if (asJson) continue;
    std::cout << std::left << std::setw(10) << method.id << std::setw(14) << (a.ready() ? "available" : "unavailable")
              << (a.ready() ? method.sentence : a.reason + " " + a.wayOut) << '\n';
  }
  if (asJson) std::cout << list.dump(2) << '\n';
  return ok;
}

}  // namespace

std::function<int()> listMethods(CLI::App& app) {
  auto asJson = std::make_shared<bool>(false);
  app.add_flag("--json", *asJson, "Print JSON");
  auto given = addSettingFlags(app);
  return [=] { return run(*given, *asJson); };
}

}  // namespace parallax::cli
