#include "imaging/headers.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "imaging/container_sizes.h"

namespace parallax {
namespace {

using View = std::span<const unsigned char>;

bool startsWith(View bytes, std::string_view text) {
  return bytes.size() >= text.size() &&
         std::equal(text.begin(), text.end(), bytes.begin(), [](char a, unsigned char b) { return a == char(b); });
}

// An unsigned number of `count` bytes; 0 beyond the end, which no size and no orientation is.
std::uint64_t number(View bytes, std::uint64_t at, int count, bool bigEndian = true) {
  if (at + count > bytes.size()) return 0;
  std::uint64_t value = 0;
  for (int i = 0; i < count; ++i) value = value << 8 | bytes[at + (bigEndian ? i : count - 1 - i)];
  return value;
}

bool isTiff(View bytes) {
  return startsWith(bytes, std::string_view("II*\0", 4)) || startsWith(bytes, std::string_view("MM\0*", 4));
}

// Where the first directory's entry of this tag lies; nothing where there is none.
std::optional<std::uint64_t> tiffEntry(View tiff, unsigned tag) {
  if (!isTiff(tiff)) return std::nullopt;
  const bool big = tiff[0] == 'M';
  const auto directory = number(tiff, 4, 4, big), entries = number(tiff, directory, 2, big);
  for (std::uint64_t i = 0; i < entries; ++i)
    if (const auto entry = directory + 2 + 12 * i; number(tiff, entry, 2, big) == tag) return entry;
  return std::nullopt;
}

// A SHORT or LONG of the first directory; 0 when it has none of this tag.
std::uint64_t tiffValue(View tiff, unsigned tag) {
  const auto entry = tiffEntry(tiff, tag);
  if (!entry) return 0;
  constexpr unsigned shortType = 3;
  const bool big = tiff[0] == 'M';
  return number(tiff, *entry + 8, number(tiff, *entry + 2, 2, big) == shortType ? 2 : 4, big);
}

constexpr unsigned orientationTag = 274;

// The data of the first chunk of this name: a PNG's (length, name, data, checksum) or a RIFF's (name, length, data).
View pngChunk(View png, std::string_view name) {
  for (std::uint64_t at = 8; at + 12 <= png.size();) {
    const auto length = number(png, at, 4);
    if (length > png.size() - at - 12) return {};
    if (startsWith(png.subspan(at + 4), name)) return png.subspan(at + 8, length);
    at += length + 12;
  }
  return {};
}

View riffChunk(View riff, std::string_view name) {
  for (std::uint64_t at = 12; at + 8 <= riff.size();) {
    const auto length = number(riff, at + 4, 4, /*bigEndian=*/false);
    if (length > riff.size() - at - 8) return {};
    if (startsWith(riff.subspan(at), name)) return riff.subspan(at + 8, length);
    at += 8 + length + length % 2;
  }
  return {};
}

bool isWebp(View bytes) {
  return startsWith(bytes, "RIFF") && bytes.size() > 12 && startsWith(bytes.subspan(8), "WEBP");
}

// The segments of a JPEG before its picture data, marker first, until `wanted` says yes to one.
template <class Wanted>
View jpegSegment(View jpeg, const Wanted& wanted) {
  for (std::size_t at = 2; at + 4 <= jpeg.size() && jpeg[at] == 0xFF;) {
    if (jpeg[at + 1] == 0xFF) {  // padding
      ++at;
      continue;
    }
    const std::size_t length = 2 + number(jpeg, at + 2, 2);
    if (length < 4) break;  // no segment: its length counts itself
    const View segment = jpeg.subspan(at, std::min(length, jpeg.size() - at));
    if (wanted(segment)) return segment;
    if (jpeg[at + 1] == 0xDA) break;
    at += length;
  }
  return {};
}

bool isFrameHeader(View segment) {
  const int marker = segment[1];
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool isExif(View segment) {
  return segment[1] == 0xE1 && startsWith(segment.subspan(4), std::string_view("Exif\0\0", 6));
}

}  // namespace

bool isJpeg(const Bytes& file) { return file.size() > 3 && file[0] == 0xFF && file[1] == 0xD8; }

bool isPng(const Bytes& file) { return file.size() > 8 && startsWith(file, "\x89PNG"); }

std::optional<std::pair<int, int>> sizeInHeader(const Bytes& file) {
  const auto size = [](std::uint64_t width, std::uint64_t height) -> std::optional<std::pair<int, int>> {
    constexpr std::uint64_t most = 1u << 30;
    if (width == 0 || height == 0 || width > most || height > most) return std::nullopt;
    return std::pair(int(width), int(height));
  };
  if (isPng(file)) return size(number(file, 16, 4), number(file, 20, 4));
  if (isTiff(file)) return size(tiffValue(file, 256), tiffValue(file, 257));
  if (const auto other = sizeInContainer(file)) return size(other->first, other->second);
  if (!isJpeg(file)) return std::nullopt;
  const View frame = jpegSegment(file, isFrameHeader);
  if (frame.empty()) return std::nullopt;
  return size(number(frame, 7, 2), number(frame, 5, 2));
}

std::optional<std::uint64_t> pixelsInHeader(const Bytes& file) {
  if (isPng(file)) return number(file, 16, 4) * number(file, 20, 4);
  if (isTiff(file)) return tiffValue(file, 256) * tiffValue(file, 257);
  if (const auto other = sizeInContainer(file)) return other->first * other->second;
  if (!isJpeg(file)) return std::nullopt;
  const View frame = jpegSegment(file, isFrameHeader);
  if (frame.empty()) return std::nullopt;
  return number(frame, 5, 2) * number(frame, 7, 2);
}

int orientationInHeader(const Bytes& file) {
  View exif;  // a TIFF of its own
  if (isTiff(file)) exif = file;
  if (isPng(file)) exif = pngChunk(file, "eXIf");
  if (isWebp(file)) exif = riffChunk(file, "EXIF");
  if (isJpeg(file)) exif = jpegSegment(file, isExif);
  constexpr std::string_view title("Exif\0\0", 6);
  if (isJpeg(file) && exif.size() > 4) exif = exif.subspan(4);  // marker and length
  if (startsWith(exif, title)) exif = exif.subspan(title.size());
  const auto orientation = tiffValue(exif, orientationTag);
  return orientation >= 1 && orientation <= 8 ? int(orientation) : 1;
}

void forgetTiffOrientation(Bytes& file) {
  const auto entry = tiffEntry(file, orientationTag);
  if (!entry || *entry + 12 > file.size()) return;
  const bool big = file[0] == 'M';
  const unsigned char one[] = {0, 3, 0, 0, 0, 1, 0, 1, 0, 0};  // a SHORT, one of it, 1
  const unsigned char small[] = {3, 0, 1, 0, 0, 0, 1, 0, 0, 0};
  std::copy_n(big ? one : small, 10, file.begin() + std::ptrdiff_t(*entry) + 2);
}

}  // namespace parallax
