#include "method_flags.h"

#include "catalogue/methods.h"

namespace parallax::cli {

std::shared_ptr<nlohmann::json> addMethodFlags(CLI::App& app, const std::set<std::string>& except) {
  auto given = noneGiven();
  for (const SettingsSection& section : settingsSections())
    for (const SettingInfo& info : section.settings)
      if (!except.contains(info.key)) addFlag(app, info, section.title, given);
  return given;
}

}  // namespace parallax::cli
