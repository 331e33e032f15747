// Reading large text files quickly: views into one buffer, no copies, no streams. Numbers that are cut off, overflow or
// are not finite are not numbers.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/numbers.h"
#include "base/result.h"

namespace parallax {

// The whole file; an error names it. A folder, a pipe or a device is refused, as is a file beyond `limit` bytes.
Result<std::string> contentOf(const std::filesystem::path& file, std::uintmax_t limit = std::uintmax_t(4) << 30);

// The same of a text file, without the byte-order mark that some editors begin one with.
Result<std::string> textOf(const std::filesystem::path& file, std::uintmax_t limit = std::uintmax_t(4) << 30);
std::string_view withoutByteOrderMark(std::string_view text);

// `text` without blanks at its ends.
std::string_view trimmed(std::string_view text);

// The next line of `text` without its end (\n or \r\n); `text` moves on behind it. Nothing: the end.
std::optional<std::string_view> nextLineOf(std::string_view& text);

// The next word of `text`, which moves on behind it; empty: there is none.
std::string_view nextWordOf(std::string_view& text);

std::vector<std::string_view> wordsOf(std::string_view line);

// A whole number, which some programs write with a point: 1920.0.
std::optional<int> wholeOf(std::string_view word);

// The next `count` words as numbers; fewer when one is none.
std::vector<double> realsOf(std::string_view& text, std::size_t count);

}  // namespace parallax
