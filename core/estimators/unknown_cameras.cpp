#include "estimators/unknown_cameras.h"

#include <algorithm>
#include <cmath>

#include "estimators/focal_trial.h"

namespace parallax {
namespace {

Intrinsics guessFor(const ImageFeatures& image) {
  return assumedIntrinsics(image.original.width, image.original.height)
      .resizedTo(image.intrinsics.width, image.intrinsics.height);
}

// "1093 px (1010 to 1190)", in pixels of the image as given.
std::string words(double guessPx, const FocalInterval& factor) {
  const auto px = [&](double f) { return std::to_string(std::llround(guessPx * f)); };
  return px(factor.best) + " px (" + px(factor.low) + " to " + px(factor.high) + ")";
}

bool sameSize(const cv::Size& a, const cv::Size& b) {
  return std::minmax(a.width, a.height) == std::minmax(b.width, b.height);
}

struct Unknown {
  std::array<const ImageFeatures*, 2> images;
  FocalQuestion question;
};

std::string noteOn(const FocalEstimate& found, const Unknown& which) {
  std::array<std::string, 2> each;
  for (int i = 0; i < 2; ++i) {
    const cv::Size& size = which.images[i]->original;
    each[i] = words(assumedIntrinsics(size.width, size.height).fx, found.factors[i]);
  }
  const auto& unknown = which.question.unknown;
  const std::string from = std::string("estimated from the matches") + (found.certain ? ": " : ", which hardly tell: ");
  if (which.question.shared) return "The focal length is " + from + each[0] + ".";
  if (unknown[0] && unknown[1])
    return "The focal lengths are " + from + each[0] + " of image 1, " + each[1] + " of image 2.";
  return "The focal length of image " + std::string(unknown[0] ? "1" : "2") + " is " + from + each[unknown[0] ? 0 : 1] +
         ".";
}

Intrinsics estimatedCamera(const Intrinsics& guess, double factor, double k1) {
  Intrinsics k = withFocalTimes(guess, factor);
  k.k1 = k1;
  k.source = CameraSource::estimated;
  return k;
}

}  // namespace

FoundFocals findFocals(const std::string& how, const std::vector<Eigen::Vector2d>& points1,
                       const std::vector<Eigen::Vector2d>& points2, const ImageFeatures& first,
                       const ImageFeatures& second, double thresholdPx, const Run& run) {
  FoundFocals found{{first.intrinsics, second.intrinsics}, {}, {}};
  Unknown which{{&first, &second}, {}};
  const bool asked = how == "shared" || how == "each";
  for (int i = 0; i < 2; ++i)
    which.question.unknown[i] = asked || which.images[i]->intrinsics.source == CameraSource::assumed;
  const auto& unknown = which.question.unknown;
  if (how == "known" || !(unknown[0] || unknown[1])) return found;
  which.question.shared =
      unknown[0] && unknown[1] && how != "each" && (how == "shared" || sameSize(first.original, second.original));
  which.question.thresholdPx = thresholdPx;
  auto cameras = found.working;
  for (int i = 0; i < 2; ++i)
    if (unknown[i]) cameras[i] = guessFor(*which.images[i]);
  const auto estimate = estimateFocals(points1, points2, cameras, which.question, run);
  if (!estimate || !estimate->told) {
    found.note = asked ? "The matches do not tell the focal length, so the cameras are used as they were given."
                       : "The matches do not tell the focal length, so 1.2 times the longer side is assumed.";
    return found;
  }
  found.estimated.emplace();
  for (int i = 0; i < 2; ++i) {
    if (unknown[i]) found.working[i] = estimatedCamera(cameras[i], estimate->factors[i].best, estimate->k1);
    const cv::Size& size = which.images[i]->original;
    (*found.estimated)[i] = found.working[i].resizedTo(size.width, size.height);
  }
  found.note = noteOn(*estimate, which);
  return found;
}

}  // namespace parallax
