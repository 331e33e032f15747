#include "imaging/headers.h"

#include <algorithm>
#include <string_view>

#include "imaging/container_sizes.h"

namespace parallax {
namespace {

using View = ByteView;

bool startsWith(View bytes, std::string_view text) {
  return bytes.size() >= text.size() &&
         std::equal(text.begin(), text.end(), bytes.begin(), [](char a, unsigned char b) { return a == char(b); });
}

bool isTiff(View bytes) { return TiffDirectory::firstOf(bytes).has_value(); }

// A SHORT or LONG of the first directory; 0 when it has none of this tag.
std::uint64_t tiffValue(View tiff, unsigned tag) {
  const auto directory = TiffDirectory::firstOf(tiff);
  return directory ? directory->whole(tag) : 0;
}

constexpr unsigned orientationTag = 274;

// The data of the first chunk of this name: a PNG's (length, name, data, checksum) or a RIFF's (name, length, data).
View pngChunk(View png, std::string_view name) {
  for (std::uint64_t at = 8; at + 12 <= png.size();) {
    const auto length = numberAt(png, at, 4);
    if (length > png.size() - at - 12) return {};
    if (startsWith(png.subspan(at + 4), name)) return png.subspan(at + 8, length);
    at += length + 12;
  }
  return {};
}

View riffChunk(View riff, std::string_view name) {
  for (std::uint64_t at = 12; at + 8 <= riff.size();) {
    const auto length = numberAt(riff, at + 4, 4, /*bigEndian=*/false);
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
    const std::size_t length = 2 + numberAt(jpeg, at + 2, 2);
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
  if (isPng(file)) return size(numberAt(file, 16, 4), numberAt(file, 20, 4));
  if (isTiff(file)) return size(tiffValue(file, 256), tiffValue(file, 257));
  if (const auto other = sizeInContainer(file)) return size(other->first, other->second);
  if (!isJpeg(file)) return std::nullopt;
  const View frame = jpegSegment(file, isFrameHeader);
  if (frame.empty()) return std::nullopt;
  return size(numberAt(frame, 7, 2), numberAt(frame, 5, 2));
}

std::optional<std::uint64_t> pixelsInHeader(const Bytes& file) {
  if (isPng(file)) return numberAt(file, 16, 4) * numberAt(file, 20, 4);
  if (isTiff(file)) return tiffValue(file, 256) * tiffValue(file, 257);
  if (const auto other = sizeInContainer(file)) return other->first * other->second;
  if (!isJpeg(file)) return std::nullopt;
  const View frame = jpegSegment(file, isFrameHeader);
  if (frame.empty()) return std::nullopt;
  return numberAt(frame, 5, 2) * numberAt(frame, 7, 2);
}

ByteView exifIn(const Bytes& file) {
  View exif;
  if (isTiff(file)) exif = file;
  if (isPng(file)) exif = pngChunk(file, "eXIf");
  if (isWebp(file)) exif = riffChunk(file, "EXIF");
  if (isJpeg(file)) exif = jpegSegment(file, isExif);
  constexpr std::string_view title("Exif\0\0", 6);
  if (isJpeg(file) && exif.size() > 4) exif = exif.subspan(4);  // marker and length
  return startsWith(exif, title) ? exif.subspan(title.size()) : exif;
}

int orientationInHeader(const Bytes& file) {
  const auto orientation = tiffValue(exifIn(file), orientationTag);
  return orientation >= 1 && orientation <= 8 ? int(orientation) : 1;
}

void forgetTiffOrientation(Bytes& file) {
  const auto directory = TiffDirectory::firstOf(file);
  const auto entry = directory ? directory->entry(orientationTag) : std::nullopt;
  if (!entry) return;
  const bool big = file[0] == 'M';
  const unsigned char one[] = {0, 3, 0, 0, 0, 1, 0, 1, 0, 0};  // a SHORT, one of it, 1
  const unsigned char small[] = {3, 0, 1, 0, 0, 0, 1, 0, 0, 0};
  std::copy_n(big ? one : small, 10, file.begin() + std::ptrdiff_t(*entry) + 2);
}

}  // namespace parallax
