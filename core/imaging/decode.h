// Image files to pixels.
#pragma once

#include <filesystem>
#include <opencv2/core/mat.hpp>

#include "base/result.h"
#include "imaging/exif_focal.h"

namespace parallax {

enum class Turn { upright, asStored };  // by the EXIF orientation, or not at all

struct DecodedImage {
  cv::Mat bgr;
  int orientation = 1;      // what its EXIF block says, 1 to 8, whether it was obeyed or not; 1: as stored
  bool endMissing = false;  // a JPEG whose picture is whole but whose end marker is not there
  std::optional<ExifFocal> exifFocal = {};
};

// JPEG, PNG, TIFF, WebP, PPM and what else OpenCV reads, as 8-bit BGR (grey is widened, 16 bits are narrowed, alpha
// dropped). A file that is missing, a folder, a pipe or device, over 1 GiB, not an image, cut off, or over 2^28 pixels
// is refused with a sentence that names it; PNG, JPEG and TIFF files tell their size before they are decoded, and
// OpenCV decodes none of the others beyond 2^30 pixels.
Result<DecodedImage> decodeTurned(const std::filesystem::path& file, Turn turn);

// The same, upright.
Result<cv::Mat> decodeImage(const std::filesystem::path& file);

// A small picture of it that fits into `box`, never enlarged. A JPEG is decoded at an eighth, a quarter or half its
// size where that suffices, in a fraction of the time.
Result<cv::Mat> decodeSmall(const std::filesystem::path& file, cv::Size box, Turn turn);

}  // namespace parallax
