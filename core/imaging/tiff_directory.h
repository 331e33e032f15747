// The directories of a TIFF, and so of an EXIF block, which is one: numbers by their tags.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace parallax {

using ByteView = std::span<const unsigned char>;

// An unsigned number of `count` bytes; 0 beyond the end, which no size, no offset and no orientation is.
std::uint64_t numberAt(ByteView bytes, std::uint64_t at, int count, bool bigEndian = true);

// One directory of a classic TIFF (TIFF 6.0, section 2). Nothing beyond the bytes is read, whatever they say.
class TiffDirectory {
 public:
  // The first one; nothing where the bytes are no TIFF.
  static std::optional<TiffDirectory> firstOf(ByteView tiff);
  // The one that an entry of this directory points at: EXIF's own (tag 34665).
  std::optional<TiffDirectory> below(unsigned tag) const;

  std::optional<std::uint64_t> entry(unsigned tag) const;  // where its 12 bytes begin
  std::uint64_t whole(unsigned tag) const;                 // a SHORT or LONG; 0 where there is none
  std::optional<double> real(unsigned tag) const;          // a SHORT, LONG or RATIONAL; a fraction by 0 is none

 private:
  TiffDirectory(ByteView tiff, std::uint64_t at);
  std::uint64_t number(std::uint64_t at, int count) const { return numberAt(tiff_, at, count, bigEndian_); }

  ByteView tiff_;
  std::uint64_t at_;
  bool bigEndian_;
};

}  // namespace parallax
