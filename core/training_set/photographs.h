// Photographs for the surfaces of rendered scenes: a folder of JPEGs.
//
// Debian's package lomiri-wallpapers-16.04 holds nine under CC-BY-4.0 and one under CC0-1.0 (by Aitzol Berasategi,
// Trevor "Freespace", Abhishek Mudgal, Jakub Mede and Clemens Engelhardt; debian/copyright names each file): the
// command packaging/photographs.sh unpacks these, and leaves those under share-alike licences.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "synthesis/scene.h"

namespace parallax {

struct PhotographFolder {
  Photographs photographs;  // in the order of their names
  nlohmann::json contents;  // names and sizes: what a set that is continued must find again
};

// All *.jpg and *.jpeg of a folder, not of those in it; none at all for an empty path. A folder without any, or with a
// damaged one, is refused.
Result<PhotographFolder> photographsIn(const std::filesystem::path& folder);

}  // namespace parallax
