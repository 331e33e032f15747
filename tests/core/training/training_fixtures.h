// What the tests of training share: narrow networks, tiny sets, batches.
#pragma once

#include <ATen/ATen.h>
#include <QTemporaryDir>
#include <numeric>

#include "support/made_set.h"
#include "training/feed.h"
#include "training/learner.h"

namespace parallax::test {

struct Folder {
  QTemporaryDir dir;
  std::filesystem::path operator/(const std::string& name) const {
    return std::filesystem::path(dir.path().toStdString()) / name;
  }
};

// The paper's shape with few filters: everything but the cost.
inline BranchOptions narrowBranch() {
  BranchOptions o;
  o.width1 = 8, o.width2 = 12, o.width3 = 16, o.width4 = 16, o.width5 = 10;
  return o;
}

inline NetworkWeights narrowWeights(NetworkKind kind = NetworkKind::cnnBspp, std::uint64_t seed = 3) {
  return initialWeights(kind, narrowBranch(), seed);
}

inline TrainingSet madeSet(const std::filesystem::path& folder, const MadeSet& plan) {
  auto set = makeSet(folder, plan);
  if (!set) qFatal("%s", set.error().message.c_str());
  return std::move(*set);
}

inline std::vector<std::uint32_t> firstPairs(std::uint32_t count) {
  std::vector<std::uint32_t> pairs(count);
  std::iota(pairs.begin(), pairs.end(), 0u);
  return pairs;
}

inline Batch batchOf(const TrainingSet& set, PairSampler& sampler, std::int64_t step, int from, int count) {
  const auto feed = stagedFeed(set, {sampler.window()}, at::kCPU);
  feed->begin(sampler.samples(step, from, count));
  return feed->take();
}

// One sentence: it ends with a full stop and has no line break.
inline bool isSentence(const std::string& text) {
  return text.size() > 10 && text.ends_with('.') && text.find('\n') == std::string::npos;
}

}  // namespace parallax::test
