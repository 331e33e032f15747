// Files that are whole or not there.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/result.h"

namespace parallax {

// Written aside (FILE.part) and renamed, so that nobody ever meets half of it; an old file stays until then. Error: a
// full disk, a folder that cannot be written.
Result<void> writeWhole(const std::filesystem::path& file, const std::string& bytes);

// The same, and on the disk when it returns: the file and its folder are synchronised, so that a machine that loses its
// power has the old file or the new one.
Result<void> writeDurably(const std::filesystem::path& file, std::span<const char> bytes);

}  // namespace parallax
