// Numbers as text. They know no locale: whatever language the window speaks, files and command lines have points and
// not commas. The test "layering" refuses what asks the locale (strtod, printf's %f, ...).
#pragma once

#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace parallax {

// The whole word as a number, which "+1" is too; nothing where it is none, overflows or is cut off.
template <class Number>
std::optional<Number> numberOf(std::string_view word) {
  if (word.starts_with('+')) word.remove_prefix(1);
  Number value{};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (word.empty() || error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return value;
}

inline std::optional<int> integerOf(std::string_view word) { return numberOf<int>(word); }

// Finite.
inline std::optional<double> realOf(std::string_view word) {
  const auto value = numberOf<double>(word);
  return value && std::isfinite(*value) ? value : std::nullopt;
}

// With so many significant digits at most, and no zeros at the end: 0.5, 1e+20. As printf's %.*g.
inline std::string general(double value, int digits) {
  char text[64];
  const auto [end, error] = std::to_chars(std::begin(text), std::end(text), value, std::chars_format::general, digits);
  return std::string(text, error == std::errc() ? end : text);
}

}  // namespace parallax
