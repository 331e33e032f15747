// Names of files are bytes, mostly UTF-8. Where only text can be kept (JSON, a QString) each byte that is none becomes
// U+FFFD; here the file is found again.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace parallax {

inline constexpr std::string_view replacementCharacter = "\uFFFD";

// As people read it: UTF-8.
std::string shownName(const std::filesystem::path& path);

// The path behind such a text. Where it holds U+FFFD the folders are asked which name is meant; as it stands where no
// name, or more than one, reads so.
std::filesystem::path pathShownAs(const std::string& text);

}  // namespace parallax
