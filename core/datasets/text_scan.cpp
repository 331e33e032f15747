#include "datasets/text_scan.h"

#include <cmath>
#include <fstream>

namespace parallax {
namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

}  // namespace

Result<std::string> contentOf(const std::filesystem::path& file, std::uintmax_t limit) {
  std::error_code unreadable;
  if (!std::filesystem::is_regular_file(file, unreadable))
    return fail(ErrorCode::notFound, "There is no file " + file.string() + ".");
  const auto size = std::filesystem::file_size(file, unreadable);
  std::ifstream in(file, std::ios::binary);
  if (unreadable || !in) return fail(ErrorCode::failed, file.string() + " cannot be read.");
  if (size > limit) return fail(ErrorCode::badInput, file.string() + " is too large to be what its name says.");
  std::string content(size, '\0');
  in.read(content.data(), std::streamsize(size));
  if (in.bad()) return fail(ErrorCode::failed, file.string() + " cannot be read.");
  content.resize(std::size_t(in.gcount()));
  return content;
}

std::string_view withoutByteOrderMark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

Result<std::string> textOf(const std::filesystem::path& file, std::uintmax_t limit) {
  auto content = contentOf(file, limit);
  if (content && withoutByteOrderMark(*content).size() < content->size()) content->erase(0, 3);
  return content;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(blanks);
  return begin == std::string_view::npos ? std::string_view()
                                         : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::optional<std::string_view> nextLineOf(std::string_view& text) {
  if (text.empty()) return std::nullopt;
  const auto end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view nextWordOf(std::string_view& text) {
  const auto begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) {
    text = {};
    return {};
  }
  text.remove_prefix(begin);
  const auto word = text.substr(0, text.find_first_of(blanks));
  text.remove_prefix(word.size());
  return word;
}

std::vector<std::string_view> wordsOf(std::string_view line) {
  std::vector<std::string_view> words;
  for (auto word = nextWordOf(line); !word.empty(); word = nextWordOf(line)) words.push_back(word);
  return words;
}

std::optional<int> wholeOf(std::string_view word) {
  if (const auto plain = integerOf(word)) return plain;
  const auto real = realOf(word);
  return real && *real == std::floor(*real) && std::abs(*real) < 1e9 ? std::optional(int(*real)) : std::nullopt;
}

std::vector<double> realsOf(std::string_view& text, std::size_t count) {
  std::vector<double> numbers;
  numbers.reserve(std::min<std::size_t>(count, 64));
  while (numbers.size() < count) {
    const auto value = realOf(nextWordOf(text));
    if (!value) break;
    numbers.push_back(*value);
  }
  return numbers;
}

}  // namespace parallax
