// Image files to pixels.
#pragma once

#include <filesystem>
#include <opencv2/core/mat.hpp>

#include "base/result.h"

namespace parallax {

// JPEG, PNG, TIFF, WebP, PPM and what else OpenCV reads, as 8-bit BGR (grey is widened, 16 bits are narrowed, alpha
// dropped), turned upright by its EXIF orientation. A file that is missing, a folder, not an image, cut off, or over
// 2^28 pixels is refused with a sentence that names it.
Result<cv::Mat> decodeImage(const std::filesystem::path& file);

}  // namespace parallax
