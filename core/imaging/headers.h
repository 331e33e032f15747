// What the first bytes of an image file say, without decoding it.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "imaging/tiff_directory.h"

namespace parallax {

using Bytes = std::vector<unsigned char>;

// Width and height of a PNG, JPEG, (classic) TIFF, WebP, BMP, JPEG 2000 or PNM file as stored; nothing where the bytes do not tell.
std::optional<std::pair<int, int>> sizeInHeader(const Bytes& file);

// Width times height of such a file; nothing where the bytes do not tell.
std::optional<std::uint64_t> pixelsInHeader(const Bytes& file);

// The EXIF block of a JPEG, PNG (eXIf), TIFF (the file itself) or WebP: a TIFF of its own. Empty where there is none.
ByteView exifIn(const Bytes& file);

// 1 to 8: how a JPEG, PNG (eXIf), TIFF or WebP says that its picture is to be turned (EXIF 2.3, tag 274); 1, as it is,
// where it says nothing.
int orientationInHeader(const Bytes& file);

// Makes a TIFF say that its picture is as it is: OpenCV turns TIFFs whatever it is told. Other files stay.
void forgetTiffOrientation(Bytes& file);

bool isJpeg(const Bytes& file);
bool isPng(const Bytes& file);

}  // namespace parallax
