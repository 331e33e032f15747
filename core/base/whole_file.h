// Files that are whole or not there.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace parallax {

// `survivesPowerCut` waits until the disk itself has it, which takes milliseconds: for what cannot be made again.
enum class Durability { ordinary, survivesPowerCut };

// Written aside (FILE.part) and renamed, so that nobody ever meets half of it; an old file stays until then. Error: a
// full disk, a folder that cannot be written.
Result<void> writeWhole(const std::filesystem::path& file, const std::string& bytes,
                        Durability durability = Durability::ordinary);

// The second half of it, for files that are streamed: `aside` is complete and closed; it becomes `file`. On an error
// `aside` is removed.
Result<void> putInPlace(const std::filesystem::path& aside, const std::filesystem::path& file, Durability durability);

}  // namespace parallax
