#include "datasets/file_names.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace parallax {
namespace {

bool isAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  return lower;
}

std::string spelt(std::string_view name, Spelling spelling) {
  const bool folded = spelling == Spelling::folded;
  if (spelling == Spelling::same || isAscii(name)) return folded ? lowered(name) : std::string(name);
  utf8proc_uint8_t* mapped = nullptr;
  const int how = UTF8PROC_STABLE | UTF8PROC_COMPOSE | (folded ? UTF8PROC_CASEFOLD : 0);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                   utf8proc_ssize_t(name.size()), &mapped, utf8proc_option_t(how));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> kept(mapped, &std::free);
  if (length < 0) return folded ? lowered(name) : std::string(name);  // not UTF-8
  return {reinterpret_cast<const char*>(mapped), std::size_t(length)};
}

std::string withSlashes(std::string_view name) {
  std::string slashes(name);
  std::replace(slashes.begin(), slashes.end(), '\\', '/');
  return slashes;
}

int sharedEnd(const std::filesystem::path& a, const std::filesystem::path& b, Spelling spelling) {
  int shared = 0;
  for (auto i = a.end(), j = b.end(); i != a.begin() && j != b.begin(); ++shared) {
    --i, --j;
    if (spelt(i->string(), spelling) != spelt(j->string(), spelling)) break;
  }
  return shared;
}

bool hasImageName(std::string_view name) {
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const auto ending = lowered(name.substr(dot + 1));
  constexpr std::string_view known[] = {"png", "jpg", "jpeg", "jp2", "tif", "tiff", "ppm", "pgm", "bmp", "webp"};
  return std::find(std::begin(known), std::end(known), ending) != std::end(known);
}

}  // namespace parallax
