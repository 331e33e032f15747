#include "imaging/decode.h"

#include <fstream>
#include <iterator>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

namespace parallax {
namespace {

using Bytes = std::vector<unsigned char>;
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

bool isCut(const Bytes& b) {
  if (b.size() > 3 && b[0] == 0xFF && b[1] == 0xD8) return jpegIsCut(b);
  if (b.size() > 8 && b[0] == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') return pngIsCut(b);
  return false;
}

Result<Bytes> readFile(const fs::path& file) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return fail(ErrorCode::notFound, "There is no file " + file.string() + ".");
  if (fs::is_directory(file, ignored)) return fail(ErrorCode::badInput, file.string() + " is a folder, not an image.");
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorCode::failed, file.string() + " cannot be read (no permission?).");
  return Bytes(std::istreambuf_iterator<char>(in), {});
}

cv::Mat toBgr8(cv::Mat decoded) {
  if (decoded.empty()) return decoded;
  if (decoded.depth() == CV_16U) decoded.convertTo(decoded, CV_8U, 1 / 257.0);
  if (decoded.channels() == 1) cv::cvtColor(decoded, decoded, cv::COLOR_GRAY2BGR);
  return decoded;
}

}  // namespace

Result<cv::Mat> decodeImage(const fs::path& file) {
  const auto bytes = readFile(file);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  if (bytes->empty()) return fail(ErrorCode::badInput, file.string() + " is empty.");
  if (isCut(*bytes))
    return fail(ErrorCode::badInput, file.string() + " is cut off: its data end before the picture does.");
  try {
    // ANYDEPTH, narrowed here: left to itself OpenCV keeps only the upper 8 of 16 bits in some formats.
    cv::Mat image = toBgr8(cv::imdecode(*bytes, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH));
    if (image.empty() || image.depth() != CV_8U)
      return fail(ErrorCode::badInput, file.string() +
                                           " is not an image that can be read (JPEG, PNG, TIFF, WebP, PPM), "
                                           "or it is damaged.");
    if (std::size_t(image.total()) > std::size_t(1) << 28)
      return fail(ErrorCode::badInput, file.string() + " has more than 268 million pixels.");
    return image;
  } catch (const std::exception& e) {
    return fail(ErrorCode::badInput, file.string() + " cannot be decoded: " + e.what());
  }
}

}  // namespace parallax
