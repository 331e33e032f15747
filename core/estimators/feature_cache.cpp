#include "estimators/feature_cache.h"

#define XXH_INLINE_ALL
#include <algorithm>
#include <xxhash.h>

#include "imaging/resize.h"

namespace parallax {
namespace {

std::uint64_t hashOf(const cv::Mat& image) {
  std::uint64_t hash = 0;
  for (int y = 0; y < image.rows; ++y)
    hash = XXH3_64bits_withSeed(image.ptr(y), std::size_t(image.cols) * image.elemSize(), hash);
  return hash;
}

}  // namespace

bool FeatureCache::Entry::isOf(const Entry& o) const {
  return pixels == o.pixels && original == o.original && method == o.method && preset == o.preset && size == o.size;
}

Result<ImageFeatures> FeatureCache::of(const PosedImage& image, FeatureMethod method, Preset preset,
                                       const std::string& size) {
  Entry entry{hashOf(image.bgr), method, preset, size, image.bgr.size(), nullptr};
  if (const auto known = found(entry)) {
    ImageFeatures features = *known;
    features.intrinsics = image.intrinsics.resizedTo(known->intrinsics.width, known->intrinsics.height);
    return features;
  }
  auto features = imageFeatures(image, method, preset, size);
  if (!features) return features;
  entry.features = std::make_shared<const ImageFeatures>(*features);
  keep(std::move(entry));
  return features;
}

std::size_t FeatureCache::bytes() const {
  const std::lock_guard lock(mutex_);
  return bytes_;
}

FeatureCache& FeatureCache::shared() {
  static FeatureCache cache(std::size_t(256) << 20);
  return cache;
}

std::shared_ptr<const ImageFeatures> FeatureCache::found(const Entry& wanted) {
  const std::lock_guard lock(mutex_);
  const auto at = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.isOf(wanted); });
  if (at == entries_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, at);
  return at->features;
}

void FeatureCache::keep(Entry entry) {
  const std::lock_guard lock(mutex_);
  if (std::any_of(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.isOf(entry); })) return;
  bytes_ += entry.features->bytes();
  entries_.push_front(std::move(entry));
  for (; bytes_ > mostBytes_; entries_.pop_back()) bytes_ -= entries_.back().features->bytes();
}

}  // namespace parallax
