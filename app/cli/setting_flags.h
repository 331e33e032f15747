// Flags made from the same described settings as the forms.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

namespace parallax::cli {

// One --key for every setting of every method; what is given lands in the returned object, to be checked by
// methodSettingsFrom().
std::shared_ptr<nlohmann::json> addSettingFlags(CLI::App& app);

}  // namespace parallax::cli
