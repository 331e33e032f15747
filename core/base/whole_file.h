// Files that are whole or not there.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace parallax {

// Written aside (FILE.part) and renamed, so that nobody ever meets half of it; an old file stays until then. Error: a
// full disk, a folder that cannot be written.
Result<void> writeWhole(const std::filesystem::path& file, const std::string& bytes);

}  // namespace parallax
