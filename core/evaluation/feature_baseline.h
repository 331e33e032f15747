// What SURF and ORB make of pairs of a training set: the yardstick beside a network's validation. The paper's protocol,
// on the very pixels the network is validated on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/run.h"
#include "evaluation/statistics.h"
#include "geometry/pose_errors.h"
#include "training_set/training_set.h"

namespace parallax {

struct FeatureBaseline {
  std::string method;                             // id in the catalogue
  std::vector<std::optional<PoseErrors>> errors;  // one a pair, in order; nothing: the method found no pose

  std::size_t failures() const;
  std::vector<float> degrees(ErrorKind kind) const;  // one a pair; a failed pair counts 180
};

struct FeatureBaselines {
  std::vector<FeatureBaseline> methods;  // SURF, ORB
  bool intrinsicsAssumed = false;        // of some image
};

// Which pairs, and how much of their images: indices of set.pairs(), and the side of the centre window (0: all of it).
struct BaselineRequest {
  std::vector<std::uint32_t> pairs;
  int window = 227;
  int threads = 0;  // 0: all cores; the result is the same
};

// Each image's features once. Every pair's dice start from seed 1, as in Inspect. Errors: a pair that the set does not
// have, cancelled, a library that failed.
Result<FeatureBaselines> featureBaselines(const TrainingSet& set, const BaselineRequest& request, const Run& run);

// Where the result of exactly this question is kept in `folder`: the set's fingerprint is in it, the window, the pairs
// and the methods' settings.
std::filesystem::path baselineFile(const std::filesystem::path& folder, const TrainingSet& set,
                                   const BaselineRequest& request);
Result<void> writeBaselines(const std::filesystem::path& file, const FeatureBaselines& baselines);
// Nothing: there is none, or it is damaged or not for `pairs` pairs.
std::optional<FeatureBaselines> readBaselines(const std::filesystem::path& file, std::size_t pairs);

}  // namespace parallax
