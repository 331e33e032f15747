// Flags made from the same described settings as the forms.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "base/settings.h"

namespace parallax::cli {

std::shared_ptr<nlohmann::json> noneGiven();  // an empty object

// --key; what is given lands in `given` as text, to be checked by fromJson(). `group`: heading in the help; empty: that
// of the command's own flags.
void addFlag(CLI::App& app, const SettingInfo& info, const std::string& group,
             const std::shared_ptr<nlohmann::json>& given);

// One --key for every setting of T except those named, which the command has flags of its own for. After parsing the
// object holds those that were given: fromJson<T>(*given) checks them.
template <class T>
std::shared_ptr<nlohmann::json> addFlags(CLI::App& app, const std::string& group = {},
                                         const std::set<std::string>& except = {}) {
  auto given = noneGiven();
  for (const auto& field : T::fields())
    if (!except.contains(field.info.key)) addFlag(app, field.info, group, given);
  return given;
}

}  // namespace parallax::cli
