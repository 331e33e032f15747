// Width and height in the headers of the less common containers, without decoding; nothing where the bytes do not tell.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace parallax {

// Of a WebP (lossy, lossless, extended), BMP, JPEG 2000 (JP2) or PNM (P5, P6) file's first bytes.
std::optional<std::pair<std::uint64_t, std::uint64_t>> sizeInContainer(std::span<const unsigned char> file);

}  // namespace parallax
