// The features of the images that were looked at last: whoever types another focal length, or changes how poses are
// searched for, waits for matches and not for features that are the same.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>

#include "estimators/image_features.h"

namespace parallax {

// By the image's pixels, the method, the preset and the size. Thread-safe: two that ask at once for what is not there
// both find it, and one is kept.
class FeatureCache {
 public:
  explicit FeatureCache(std::size_t mostBytes) : mostBytes_(mostBytes) {}

  // As imageFeatures(), whose errors are not kept. The intrinsics are always the image's own; the stages of features
  // that were there already are those of when they were found, so that methods can be compared.
  Result<ImageFeatures> of(const PosedImage& image, FeatureMethod method, Preset preset, const std::string& size);

  std::size_t bytes() const;

  // The one of this process, 256 MiB: for those who look at a pair. Sweeps keep their own features (TwoStageEstimator).
  static FeatureCache& shared();

 private:
  struct Entry {
    std::uint64_t pixels;  // a hash of them
    FeatureMethod method;
    Preset preset;
    std::string size;
    cv::Size original;
    std::shared_ptr<const ImageFeatures> features;

    bool isOf(const Entry& other) const;
  };
  std::shared_ptr<const ImageFeatures> found(const Entry& wanted);
  void keep(Entry entry);

  const std::size_t mostBytes_;
  mutable std::mutex mutex_;
  std::list<Entry> entries_;  // the last one used first
  std::size_t bytes_ = 0;
};

}  // namespace parallax
