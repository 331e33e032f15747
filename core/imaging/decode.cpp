#include "imaging/decode.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <new>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string>

#include "imaging/headers.h"
#include "imaging/jpeg_end.h"

namespace parallax {
namespace {

constexpr std::uintmax_t mostBytes = std::uintmax_t(1) << 30;
constexpr std::uint64_t mostPixels = std::uint64_t(1) << 28;

namespace fs = std::filesystem;

// libjpeg pads a cut file with grey and calls it a warning, so the end is looked for here: the end-of-image marker
// after the first scan. Segments before it are stepped over, because an embedded thumbnail has a marker of its own.
bool jpegIsCut(const Bytes& b) {
  std::size_t at = 2;
  while (at + 4 <= b.size() && b[at] == 0xFF && b[at + 1] != 0xDA) at += 2 + (b[at + 2] << 8 | b[at + 3]);
  for (; at + 1 < b.size(); ++at)
    if (b[at] == 0xFF && b[at + 1] == 0xD9) return false;
  return true;
}

bool pngIsCut(const Bytes& b) {
  static const std::string end = "IEND";
  return std::search(b.begin(), b.end(), end.begin(), end.end()) == b.end();
}

bool isCut(const Bytes& b) { return isJpeg(b) ? jpegIsCut(b) : isPng(b) && pngIsCut(b); }

Error refused(const fs::path& file, const std::string& why) { return {ErrorCode::badInput, file.string() + why}; }

// Opening a pipe would wait for whoever writes to it, so what the file is is asked first.
Result<Bytes> readFile(const fs::path& file) {
  std::error_code unreadable;
  const auto status = fs::status(file, unreadable);
  if (!fs::exists(status)) return fail(ErrorCode::notFound, "There is no file " + file.string() + ".");
  if (fs::is_directory(status)) return tl::unexpected(refused(file, " is a folder, not an image."));
  if (!fs::is_regular_file(status)) return tl::unexpected(refused(file, " is a pipe or a device, not an image."));
  const auto size = fs::file_size(file, unreadable);
  std::ifstream in(file, std::ios::binary);
  if (unreadable || !in) return fail(ErrorCode::failed, file.string() + " cannot be read (no permission?).");
  if (size > mostBytes) return tl::unexpected(refused(file, " is larger than 1 GiB."));
  Bytes bytes(size);
  in.read(reinterpret_cast<char*>(bytes.data()), std::streamsize(size));
  bytes.resize(std::size_t(in.gcount()));
  return bytes;
}

cv::Mat toBgr8(cv::Mat decoded) {
  if (decoded.empty()) return decoded;
  if (decoded.depth() == CV_16U) decoded.convertTo(decoded, CV_8U, 1 / 257.0);
  if (decoded.channels() == 1) cv::cvtColor(decoded, decoded, cv::COLOR_GRAY2BGR);
  return decoded;
}

// OpenCV's flag for the smallest of 1, 1/2, 1/4 and 1/8 of the size that still covers the box.
int reductionFor(const Bytes& bytes, cv::Size box) {
  if (box.empty() || !isJpeg(bytes)) return 0;
  // Only the number of pixels is known, so the box is taken for a square and a picture for four times as long as wide.
  const double side = std::sqrt(double(pixelsInHeader(bytes).value_or(0))) / 2,
               wanted = std::max(box.width, box.height);
  if (side >= 8 * wanted) return cv::IMREAD_REDUCED_COLOR_8;
  if (side >= 4 * wanted) return cv::IMREAD_REDUCED_COLOR_4;
  return side >= 2 * wanted ? cv::IMREAD_REDUCED_COLOR_2 : 0;
}

// EXIF 2.3: what a stored picture is to be done to, to be looked at.
cv::Mat turned(cv::Mat stored, int orientation) {
  cv::Mat image = stored;
  if (orientation >= 5) cv::transpose(stored, image);
  const bool across = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  const bool down = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  if (across || down) cv::flip(image, image, across && down ? -1 : across ? 1 : 0);
  return image;
}

Result<DecodedImage> decodeBytes(const fs::path& file, Bytes bytes, Turn turn, cv::Size box = {}) {
  const std::string tooLarge = " has more than 268 million pixels.";
  if (bytes.empty()) return tl::unexpected(refused(file, " is empty."));
  const bool endMissing = isJpeg(bytes) && jpegIsCut(bytes) && jpegIsWholeWithoutEnd(bytes);
  if (isCut(bytes) && !endMissing)
    return tl::unexpected(refused(file, " is cut off: its data end before the picture does."));
  if (pixelsInHeader(bytes).value_or(0) > mostPixels) return tl::unexpected(refused(file, tooLarge));
  // ANYDEPTH, narrowed here: left to itself OpenCV keeps only the upper 8 of 16 bits in some formats.
  const int reduction = reductionFor(bytes, box);
  const int depth = reduction ? reduction : cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH;
  // As stored, and turned here: what OpenCV turns differs from container to container and from version to version.
  const int orientation = orientationInHeader(bytes);
  const auto exifFocal = exifFocalIn(bytes);
  forgetTiffOrientation(bytes);
  cv::Mat image = toBgr8(cv::imdecode(bytes, depth | cv::IMREAD_IGNORE_ORIENTATION));
  if (image.empty() || image.depth() != CV_8U)
    return tl::unexpected(refused(
        file, " is not an image that can be read (JPEG, PNG, TIFF, WebP, JPEG 2000, BMP, PPM), or it is damaged."));
  if (image.total() > mostPixels) return tl::unexpected(refused(file, tooLarge));
  return DecodedImage{turn == Turn::upright ? turned(image, orientation) : image, orientation, endMissing, exifFocal};
}

}  // namespace

namespace {

Result<DecodedImage> decodeFile(const fs::path& file, Turn turn, cv::Size box) {
  try {
    auto bytes = readFile(file);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    return decodeBytes(file, std::move(*bytes), turn, box);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::failed, "There is not enough memory to read " + file.string() + ".");
  } catch (const std::exception&) {  // OpenCV's own words are source lines, no help to anyone who opens a picture
    return tl::unexpected(refused(file, " cannot be decoded: it is damaged, or of a kind that is not supported."));
  }
}

}  // namespace

Result<DecodedImage> decodeTurned(const fs::path& file, Turn turn) { return decodeFile(file, turn, {}); }

Result<cv::Mat> decodeSmall(const fs::path& file, cv::Size box, Turn turn) {
  auto decoded = decodeFile(file, turn, box);
  if (!decoded) return tl::unexpected<Error>(decoded.error());
  const cv::Mat& image = decoded->bgr;
  const double scale = std::min({1.0, double(box.width) / image.cols, double(box.height) / image.rows});
  const cv::Size size(std::max(1, int(std::lround(scale * image.cols))),
                      std::max(1, int(std::lround(scale * image.rows))));
  try {
    cv::Mat small;
    cv::resize(image, small, size, 0, 0, cv::INTER_AREA);
    return small;
  } catch (const std::exception&) {
    return fail(ErrorCode::failed, "There is not enough memory to show " + file.string() + ".");
  }
}

Result<cv::Mat> decodeImage(const fs::path& file) {
  auto decoded = decodeTurned(file, Turn::upright);
  if (!decoded) return tl::unexpected<Error>(decoded.error());
  return decoded->bgr;
}

}  // namespace parallax
