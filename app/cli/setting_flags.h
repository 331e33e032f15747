// Flags made from the same described settings as the forms.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace parallax::cli {

// One --key for every setting of every method except those named, which the command has flags of its own for; what is
// given lands in the returned object, to be checked by methodSettingsFrom().
std::shared_ptr<nlohmann::json> addSettingFlags(CLI::App& app, const std::set<std::string>& except = {});

}  // namespace parallax::cli
