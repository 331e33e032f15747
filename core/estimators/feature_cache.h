// The features of the images that were looked at last, and their matches: whoever turns a focal length, or changes how
// poses are searched for, waits for poses and not for features and matches that are the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/recently_used.h"
#include "estimators/image_features.h"
#include "features/matching.h"

namespace parallax {

// What features depend on.
struct FeatureKey {
  std::uint64_t pixels = 0;  // imaging/pixel_hash.h: of the shape, too
  FeatureMethod method = FeatureMethod::sift;
  Preset preset = Preset::standard;
  std::string size;

  bool operator==(const FeatureKey&) const = default;
};

struct CachedFeatures {
  FeatureKey key;
  ImageFeatures features;
};

// How features are matched (features/matching.h).
struct MatchingRule {
  bool mutual = true;
  double ratio = 0;  // 0: automatic, by the pose that comes of it

  bool operator==(const MatchingRule&) const = default;
};

struct FeatureMatches {
  RankedMatches ranked;  // of a fixed ratio: one part, of which all are the surest
  StageTime stage;       // "match"
};

// The matches of two images' features of one method. Error: what the library says.
Result<FeatureMatches> matched(FeatureMethod method, const MatchingRule& rule, const Features& first,
                               const Features& second, const Run& run);

// Thread-safe.
class FeatureCache {
 public:
  explicit FeatureCache(std::size_t mostBytes) : features_(mostBytes), matches_(mostBytes / 8) {}

  // As imageFeatures(), whose errors are not kept. The intrinsics are always the image's own; the stages of what was
  // there already are those of when it was found, so that methods can be compared.
  Result<CachedFeatures> of(const PosedImage& image, FeatureMethod method, Preset preset, const std::string& size);

  // As matched(). Those of a run that was stopped are not kept.
  Result<FeatureMatches> matches(const CachedFeatures& first, const CachedFeatures& second, const MatchingRule& rule,
                                 const Run& run);

  std::size_t bytes() const { return features_.bytes() + matches_.bytes(); }

  // The one of this process, 256 MiB of features: for those who look at a pair. Sweeps keep their own features
  // (TwoStageEstimator).
  static FeatureCache& shared();

 private:
  struct MatchKey {
    FeatureKey first, second;
    MatchingRule rule;

    bool operator==(const MatchKey&) const = default;
  };
  RecentlyUsed<FeatureKey, ImageFeatures> features_;
  RecentlyUsed<MatchKey, FeatureMatches> matches_;
};

}  // namespace parallax
