// Flags for the settings of all methods.
#pragma once

#include "command_line/setting_flags.h"

namespace parallax::cli {

// One --key for every setting of every method except those named, which the command has flags of its own for; what is
// given lands in the returned object, to be checked by methodSettingsFrom().
std::shared_ptr<nlohmann::json> addMethodFlags(CLI::App& app, const std::set<std::string>& except = {});

}  // namespace parallax::cli
