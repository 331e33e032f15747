#include "estimators/image_features.h"

#include "estimators/stopwatch.h"
#include "imaging/resize.h"

namespace parallax {

Eigen::Vector2d ImageFeatures::inOriginal(const Eigen::Vector2d& working) const {
  const Eigen::Array2d scale(double(original.width) / intrinsics.width, double(original.height) / intrinsics.height);
  return (working.array() + 0.5) * scale - 0.5;
}

std::size_t ImageFeatures::bytes() const {
  return features.keypoints.size() * sizeof(cv::KeyPoint) +
         features.descriptors.total() * features.descriptors.elemSize();
}

Result<ImageFeatures> imageFeatures(const PosedImage& image, FeatureMethod method, Preset preset,
                                    const std::string& sizeText) try {
  const auto size = parseWorkingSize(sizeText);
  if (!size) return tl::unexpected<Error>(size.error());
  if (image.bgr.empty()) return fail(ErrorCode::badInput, "The image " + image.name + " is empty.");
  Stopwatch watch;
  const PosedImage working = resized(image, *size);
  ImageFeatures found{{}, working.intrinsics, image.bgr.size(), {watch.lap("resize")}};
  auto features = detectFeatures(method, preset, working.bgr);
  if (!features) return tl::unexpected<Error>(features.error());
  found.features = std::move(*features);
  found.stages.push_back(watch.lap("detect"));
  return found;
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The image could not be resized: ") + e.what());
}

}  // namespace parallax
