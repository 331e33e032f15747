// Weights files as methods of a sweep.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "evaluation/sweep.h"

namespace parallax {

// One method a file, of the network the file is of, with its path among the settings. Labelled with the network's name;
// where several files are of one network, with the file's name, too.
Result<std::vector<SweepMethod>> networkMethods(const std::vector<std::string>& weights,
                                                const nlohmann::json& settings);

}  // namespace parallax
