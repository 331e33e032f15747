#include "estimators/network_input.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/core/eigen.hpp>
#include <opencv2/imgproc.hpp>

#include "imaging/resize.h"
#include "networks/network_kind.h"

namespace parallax {
namespace {

constexpr double mostMegapixels = 20;
constexpr int shorterSide = 323;      // what the paper scales images to before cropping
constexpr double turnedShare = 0.04;  // how far turned cameras look aside, of the window's sides: half a cell of 13

cv::Rect centreOf(cv::Size image, double share) {
  const int side = std::max(1, int(std::lround(share * std::min(image.width, image.height))));
  return {(image.width - side) / 2, (image.height - side) / 2, side, side};
}

// Cut before scaling: scaled first, a strip of 1x20000 pixels would be gigabytes.
PosedImage cut(const PosedImage& image, const cv::Rect& rect) {
  PosedImage part = image;
  part.bgr = image.bgr(rect);
  part.intrinsics = image.intrinsics.cropped(rect.x, rect.y, rect.width, rect.height);
  return part;
}

PosedImage scaled(const PosedImage& image, cv::Size to) {
  return resized(image, {WorkingSize::Mode::exact, to.width, to.height});
}

NetworkInput inputFrom(const cv::Mat& bgr, const Intrinsics& camera) {
  NetworkInput prepared{{}, std::sqrt(camera.fx * camera.fy)};
  cv::cvtColor(bgr, prepared.rgb, cv::COLOR_BGR2RGB);
  return prepared;
}

// The window and what a turned camera may see beside it, as far as the image has it, at the window's scale.
PosedImage surroundings(const PosedImage& image, const NetworkWindow& window) {
  const int x = int(2 * turnedShare * window.from.width) + 1, y = int(2 * turnedShare * window.from.height) + 1;
  const cv::Rect wide =
      cv::Rect(window.from.x - x, window.from.y - y, window.from.width + 2 * x, window.from.height + 2 * y) &
      cv::Rect({}, image.bgr.size());
  const auto side = [](int pixels, int to, int from) {
    return std::max(1, int(std::lround(double(pixels) * to / from)));
  };
  return scaled(cut(image, wide), {side(wide.width, window.to.width, window.from.width),
                                   side(wide.height, window.to.height, window.from.height)});
}

// Turned so that what stood at `aside` pixels from the middle of the view stands in its middle.
Eigen::Matrix3d turnTo(const Eigen::Vector2d& aside, const Intrinsics& view) {
  const Eigen::Vector2d middle((view.width - 1) / 2.0, (view.height - 1) / 2.0);
  const auto ray = [&](const Eigen::Vector2d& p) {
    return Eigen::Vector3d((p.x() - view.cx) / view.fx, (p.y() - view.cy) / view.fy, 1);
  };
  return Eigen::Quaterniond::FromTwoVectors(ray(middle + aside), ray(middle)).toRotationMatrix();
}

}  // namespace

Result<void> checkInput(const PosedImage& image, const std::string& input) {
  const LensModel lens = image.intrinsics.model;
  if (lens != LensModel::brown)
    return fail(ErrorCode::badInput, image.name + " was taken through a lens of the model " + nameOf(lens) +
                                         ", and the networks know pinhole cameras only; undistort the photograph, or "
                                         "choose a method that matches features.");
  const cv::Mat& bgr = image.bgr;
  const double megapixels = 1e-6 * bgr.cols * bgr.rows;
  if (input != "full" || megapixels <= mostMegapixels) return {};
  return fail(ErrorCode::badInput, "The input full takes images of 20 megapixels at most, and this one has " +
                                       std::to_string(bgr.cols) + "x" + std::to_string(bgr.rows) +
                                       " pixels; choose the input crop or resize, or make the image smaller.");
}

NetworkWindow networkWindow(cv::Size image, const std::string& input) {
  const cv::Size side(networkSide, networkSide);
  if (input == "crop") return {centreOf(image, double(networkSide) / shorterSide), side};
  if (input == "square") return {centreOf(image, 1), side};
  return {cv::Rect({}, image), input == "resize" ? side : image};
}

RgbView viewOf(const NetworkInput& input) {
  const cv::Mat& rgb = input.rgb;
  return {rgb.ptr(), rgb.cols, rgb.rows, std::ptrdiff_t(rgb.step[0]), input.focal};
}

NetworkInput networkInput(const PosedImage& image, const std::string& input) {
  const auto window = networkWindow(image.bgr.size(), input);
  const PosedImage seen = scaled(cut(image, window.from), window.to);
  return inputFrom(seen.bgr, seen.intrinsics);
}

std::vector<NetworkInput> networkInputs(const PosedImage& image, const std::string& input, int crops) {
  std::vector<NetworkInput> inputs{networkInput(image, input)};
  if (crops < 2) return inputs;
  const auto window = networkWindow(image.bgr.size(), input);
  const auto& [from, to] = window;
  const Intrinsics view =
      image.intrinsics.cropped(from.x, from.y, from.width, from.height).resizedTo(to.width, to.height);
  const PosedImage wide = surroundings(image, window);
  for (int i = 1; i < crops; ++i) {
    const double angle = 2 * std::numbers::pi * (i - 1) / (crops - 1);
    const Eigen::Matrix3d turn =
        turnTo(turnedShare * Eigen::Vector2d(to.width * std::cos(angle), to.height * std::sin(angle)), view);
    cv::Mat viewFromWide, bgr;
    cv::eigen2cv(Eigen::Matrix3d(view.matrix() * turn * wide.intrinsics.matrix().inverse()), viewFromWide);
    cv::warpPerspective(wide.bgr, bgr, viewFromWide, to, cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    inputs.push_back(inputFrom(bgr, view));
    inputs.back().turnedFromCamera = turn;
  }
  return inputs;
}

RelativePose turnedBack(const RelativePose& turned, const Eigen::Matrix3d& first, const Eigen::Matrix3d& second) {
  return makeRelativePose(Eigen::Matrix3d(second.transpose() * turned.rotation.toRotationMatrix() * first),
                          second.transpose() * turned.translation);
}

}  // namespace parallax
