#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace parallax {

// Of a file's bytes, in hexadecimal (FIPS 180-4).
Result<std::string> sha256Of(const std::filesystem::path& file);

}  // namespace parallax
