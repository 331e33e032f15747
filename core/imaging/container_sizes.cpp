#include "imaging/container_sizes.h"

#include <string_view>

#include "imaging/tiff_directory.h"

namespace parallax {
namespace {

using View = ByteView;
using Size = std::optional<std::pair<std::uint64_t, std::uint64_t>>;

bool has(View file, std::size_t at, std::string_view text) {
  if (file.size() < at + text.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (file[at + i] != static_cast<unsigned char>(text[i])) return false;
  return true;
}

std::uint64_t little(View file, std::size_t at, int count) { return numberAt(file, at, count, /*bigEndian=*/false); }

// https://developers.google.com/speed/webp/docs/riff_container; RFC 6386, 9.1; WebP lossless bitstream, 3.
Size sizeOfWebp(View file) {
  if (!has(file, 0, "RIFF") || !has(file, 8, "WEBPVP8") || file.size() < 30) return {};
  if (file[15] == 'X') return std::pair(1 + little(file, 24, 3), 1 + little(file, 27, 3));
  if (file[15] == 'L') {
    const auto bits = little(file, 21, 4);
    return std::pair(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
  }
  return std::pair(little(file, 26, 2) & 0x3FFF, little(file, 28, 2) & 0x3FFF);
}

// The height is negative where the rows go down.
Size sizeOfBmp(View file) {
  if (!has(file, 0, "BM") || file.size() < 26) return {};
  if (little(file, 14, 4) == 12) return std::pair(little(file, 18, 2), little(file, 20, 2));  // OS/2
  const auto height = std::int32_t(std::uint32_t(little(file, 22, 4)));
  return std::pair(little(file, 18, 4), std::uint64_t(height < 0 ? -std::int64_t(height) : height));
}

// ISO/IEC 15444-1, annex I: boxes, length (0: to the end) and name; the image header is the first in "jp2h".
Size sizeOfJpeg2000(View file) {
  if (!has(file, 4, "jP  ")) return {};
  for (std::size_t at = 0; at + 24 <= file.size();) {
    const auto length = numberAt(file, at, 4);
    if (has(file, at + 4, "jp2h") && has(file, at + 12, "ihdr"))
      return std::pair(numberAt(file, at + 20, 4), numberAt(file, at + 16, 4));
    if (length < 8) return {};
    at += length;
  }
  return {};
}

// "P6", then width and height as words, with comments from # to the end of a line.
Size sizeOfPnm(View file) {
  if (!has(file, 0, "P5") && !has(file, 0, "P6")) return {};
  std::uint64_t numbers[2] = {0, 0};
  std::size_t at = 2;
  const auto blank = [](unsigned char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  for (auto& number : numbers) {
    while (at < file.size() && (blank(file[at]) || file[at] == '#'))
      if (file[at++] == '#')
        while (at < file.size() && file[at] != '\n') ++at;
    for (; at < file.size() && file[at] >= '0' && file[at] <= '9'; ++at) {
      number = 10 * number + (file[at] - '0');
      if (number > 1u << 30) return {};
    }
    if (at == file.size()) return {};  // it may go on
  }
  return std::pair(numbers[0], numbers[1]);
}

}  // namespace

Size sizeInContainer(View file) {
  for (const auto read : {sizeOfWebp, sizeOfBmp, sizeOfJpeg2000, sizeOfPnm})
    if (const auto size = read(file)) return size;
  return {};
}

}  // namespace parallax
