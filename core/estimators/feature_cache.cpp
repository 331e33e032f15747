#include "estimators/feature_cache.h"

#include "estimators/stopwatch.h"
#include "imaging/pixel_hash.h"

namespace parallax {
Result<CachedFeatures> FeatureCache::of(const PosedImage& image, FeatureMethod method, Preset preset,
                                        const std::string& size) {
  FeatureKey key{hashOfPixels(image.bgr), method, preset, size};
  if (const auto known = features_.find(key)) {
    CachedFeatures cached{std::move(key), *known};
    cached.features.intrinsics = image.intrinsics.resizedTo(known->intrinsics.width, known->intrinsics.height);
    return cached;
  }
  auto features = imageFeatures(image, method, preset, size);
  if (!features) return tl::unexpected<Error>(features.error());
  features_.keep(key, std::make_shared<const ImageFeatures>(*features), features->bytes());
  return CachedFeatures{std::move(key), std::move(*features)};
}

Result<FeatureMatches> FeatureCache::matches(const CachedFeatures& first, const CachedFeatures& second,
                                             const MatchingRule& rule, const Run& run) {
  MatchKey key{first.key, second.key, rule};
  if (const auto known = matches_.find(key)) return *known;
  auto found = matched(first.key.method, rule, first.features.features, second.features.features, run);
  if (found && !run.stopped())
    matches_.keep(std::move(key), std::make_shared<const FeatureMatches>(*found),
                  sizeof(MatchKey) + found->ranked.matches.size() * sizeof(cv::DMatch));
  return found;
}

FeatureCache& FeatureCache::shared() {
  static FeatureCache cache(std::size_t(256) << 20);
  return cache;
}

Result<FeatureMatches> matched(FeatureMethod method, const MatchingRule& rule, const Features& first,
                               const Features& second, const Run& run) try {
  Stopwatch watch;
  const int norm = descriptorNorm(method);
  if (rule.ratio == 0) {
    auto ranked = rankedMatches(first, second, rule.mutual, norm, run);
    return FeatureMatches{std::move(ranked), watch.lap("match")};
  }
  auto matches = matchFeatures(first, second, rule.mutual, rule.ratio, norm, run);
  const std::size_t count = matches.size();
  return FeatureMatches{{std::move(matches), {count}, count}, watch.lap("match")};
} catch (const std::exception& e) {
  return fail(ErrorCode::failed, std::string("The features could not be matched: ") + e.what());
}

}  // namespace parallax
