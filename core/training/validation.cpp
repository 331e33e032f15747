#include "training/validation.h"

#include <ATen/ATen.h>
#include <algorithm>
#include <c10/core/GradMode.h>
#include <chrono>
#include <map>

#include "training/image_features.h"

namespace parallax {
namespace {

using Pose = std::array<double, 7>;

// Pairs of one scene lie together in a set, so the features that must be kept are those of one scene's images; scenes
// with very many are taken in parts, and images that both parts need go through the branch twice.
constexpr std::size_t pairsAtOnce = 4096;

std::vector<std::vector<std::uint32_t>> parts(const TrainingSet& set, const std::vector<std::uint32_t>& pairs) {
  std::vector<std::vector<std::uint32_t>> all;
  std::map<std::uint32_t, std::size_t> open;  // of each scene
  for (const auto pair : pairs) {
    const auto scene = set.pairs()[pair].scene;
    const auto found = open.find(scene);
    if (found == open.end() || all[found->second].size() == pairsAtOnce) {
      open[scene] = all.size();
      all.push_back({});
    }
    all[open[scene]].push_back(pair);
  }
  return all;
}

bool judgePart(const PoseModule& module, at::Device device, const TrainingSet& set,
               const std::vector<std::uint32_t>& part, int testCrop, const std::function<bool(double)>& between,
               Judge& judge) {
  std::map<std::uint32_t, std::int64_t> rows;  // of images
  std::vector<RgbView> windows;
  const auto rowOf = [&](std::uint32_t image) {
    const auto [place, fresh] = rows.try_emplace(image, std::int64_t(windows.size()));
    if (fresh) windows.push_back(centreWindow(wholeImage(set, image), testCrop));
    return place->second;
  };
  std::vector<std::int64_t> first, second;
  for (const auto pair : part)
    first.push_back(rowOf(set.pairs()[pair].first)), second.push_back(rowOf(set.pairs()[pair].second));
  const auto features = imageFeatures(module, windows, device,
                                      [&](std::size_t done) { return between(double(done) / double(windows.size())); });
  if (!features.defined()) return false;
  const auto picked = [&](const std::vector<std::int64_t>& list, std::size_t from, std::size_t count) {
    const auto index = at::tensor(at::ArrayRef<std::int64_t>(list.data() + from, count));
    return features.index_select(0, index.to(device));
  };
  constexpr std::size_t together = 64;
  for (std::size_t start = 0; start < part.size(); start += together) {
    const auto count = std::min(together, part.size() - start);
    const auto raw = module.regressed(picked(first, start, count), picked(second, start, count))
                         .to(at::kCPU, at::kDouble)
                         .contiguous();
    for (std::size_t i = 0; i < count; ++i) {
      Pose one;
      std::copy_n(raw.data_ptr<double>() + 7 * i, 7, one.begin());
      judge.add(int(part[start + i]), set.pairs()[part[start + i]], one);
    }
  }
  return true;
}

}  // namespace

Result<Validation> validate(const PoseModule& module, at::Device device, const TrainingSet& set,
                            const std::vector<std::uint32_t>& pairs, int testCrop,
                            const std::function<bool(double)>& between) {
  const c10::NoGradGuard none;
  const auto start = std::chrono::steady_clock::now();
  Judge judge;
  double done = 0;
  for (const auto& part : parts(set, pairs)) {
    const double share = double(part.size()) / double(pairs.size());
    const auto here = [&](double fraction) { return between(done + share * fraction); };
    if (!judgePart(module, device, set, part, testCrop, here, judge))
      return fail(ErrorCode::cancelled, "The validation was stopped.");
    done += share;
  }
  auto verdict = judge.verdict();
  verdict.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return verdict;
}

}  // namespace parallax
