// The networks that come with the program: resources/models/<network>.pt, and beside each its card, <network>.json.
#pragma once

#include <filesystem>
#include <optional>

#include "networks/network_kind.h"

namespace parallax {

// $PARALLAX_MODELS, else share/parallax/models beside the installed program's folder, else the source tree's.
std::filesystem::path modelsFolder();

// Nothing when this network is not shipped.
std::optional<std::filesystem::path> shippedWeights(NetworkKind kind);

}  // namespace parallax
