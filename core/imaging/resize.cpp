#include "imaging/resize.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <regex>

namespace parallax {

cv::Size WorkingSize::of(cv::Size original) const {
  const int longest = std::max(original.width, original.height);
  if (mode == Mode::exact) return {width, height};
  if (mode == Mode::original || longest <= width) return original;
  const auto scaled = [&](int side) { return std::max(1, int(std::lround(double(side) * width / longest))); };
  return {scaled(original.width), scaled(original.height)};
}

Result<WorkingSize> parseWorkingSize(const std::string& text) {
  if (text == "original") return WorkingSize{};
  static const std::regex form(R"((\d{1,5})(?:x(\d{1,5}))?)");
  std::smatch match;
  if (std::regex_match(text, match, form)) {
    const int width = std::stoi(match[1]);
    const int height = match[2].matched ? std::stoi(match[2]) : width;
    if (std::min(width, height) >= 16 && std::max(width, height) <= 16384)
      return WorkingSize{match[2].matched ? WorkingSize::Mode::exact : WorkingSize::Mode::longestSide, width, height};
  }
  return fail(ErrorCode::badInput,
              "size must be \"original\", a longest side such as 640, or a width x height such as "
              "227x227 (16 to 16384), not \"" +
                  text + "\".");
}

PosedImage resized(const PosedImage& image, const WorkingSize& size) {
  const cv::Size to = size.of(image.bgr.size());
  if (to == image.bgr.size()) return image;
  PosedImage out = image;
  const bool shrinks = to.area() < image.bgr.size().area();
  cv::resize(image.bgr, out.bgr, to, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
  out.intrinsics = image.intrinsics.resizedTo(to.width, to.height);
  return out;
}

}  // namespace parallax
