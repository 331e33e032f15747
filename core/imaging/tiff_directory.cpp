#include "imaging/tiff_directory.h"

#include <algorithm>
#include <array>

namespace parallax {
namespace {

enum Type { shortType = 3, longType = 4, rationalType = 5 };

}  // namespace

std::uint64_t numberAt(ByteView bytes, std::uint64_t at, int count, bool bigEndian) {
  if (at > bytes.size() || bytes.size() - at < std::uint64_t(count)) return 0;
  std::uint64_t value = 0;
  for (int i = 0; i < count; ++i) value = value << 8 | bytes[at + (bigEndian ? i : count - 1 - i)];
  return value;
}

TiffDirectory::TiffDirectory(ByteView tiff, std::uint64_t at) : tiff_(tiff), at_(at), bigEndian_(tiff[0] == 'M') {}

std::optional<TiffDirectory> TiffDirectory::firstOf(ByteView tiff) {
  constexpr std::array<unsigned char, 4> small{'I', 'I', '*', 0}, big{'M', 'M', 0, '*'};
  const auto begins = [&](const auto& mark) {
    return tiff.size() >= 8 && std::equal(mark.begin(), mark.end(), tiff.begin());
  };
  if (!begins(small) && !begins(big)) return {};
  return TiffDirectory(tiff, numberAt(tiff, 4, 4, begins(big)));
}

std::optional<TiffDirectory> TiffDirectory::below(unsigned tag) const {
  const auto at = whole(tag);
  if (at == 0) return {};
  return TiffDirectory(tiff_, at);
}

std::optional<std::uint64_t> TiffDirectory::entry(unsigned tag) const {
  const auto entries = number(at_, 2);
  for (std::uint64_t i = 0; i < entries; ++i) {
    const auto entry = at_ + 2 + 12 * i;
    if (entry + 12 > tiff_.size()) return {};
    if (number(entry, 2) == tag) return entry;
  }
  return {};
}

std::uint64_t TiffDirectory::whole(unsigned tag) const {
  const auto at = entry(tag);
  return at ? number(*at + 8, number(*at + 2, 2) == shortType ? 2 : 4) : 0;
}

std::optional<double> TiffDirectory::real(unsigned tag) const {
  const auto at = entry(tag);
  if (!at) return {};
  const auto type = number(*at + 2, 2);
  if (type == shortType || type == longType) return double(whole(tag));
  if (type != rationalType) return {};
  const auto fraction = number(*at + 8, 4);
  const auto below = number(fraction + 4, 4);
  if (below == 0) return {};
  return double(number(fraction, 4)) / double(below);
}

}  // namespace parallax
