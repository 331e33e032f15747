// Reading large text files quickly: views into one buffer, no copies, no streams. Numbers that are cut off, overflow or
// are not finite are not numbers.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace parallax {

// The whole file; an error names it. A folder, a pipe or a device is refused, as is a file beyond `limit` bytes.
Result<std::string> contentOf(const std::filesystem::path& file, std::uintmax_t limit = std::uintmax_t(4) << 30);

// The next line of `text` without its end (\n or \r\n); `text` moves on behind it. Nothing: the end.
std::optional<std::string_view> nextLineOf(std::string_view& text);

// The next word of `text`, which moves on behind it; empty: there is none.
std::string_view nextWordOf(std::string_view& text);

std::vector<std::string_view> wordsOf(std::string_view line);

// The whole word as a number.
std::optional<double> realOf(std::string_view word);
std::optional<int> integerOf(std::string_view word);

// The next `count` words as numbers; fewer when one is none.
std::vector<double> realsOf(std::string_view& text, std::size_t count);

}  // namespace parallax
