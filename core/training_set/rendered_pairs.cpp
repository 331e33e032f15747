#include "training_set/rendered_pairs.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <numbers>

#include "synthesis/vec.h"

namespace parallax {
namespace {

struct Candidate {
  ViewPair views;
  double turnDeg;
};

double turnBetween(const RigidPose& one, const RigidPose& two) {
  return Eigen::AngleAxisd(two.rotation * one.rotation.transpose()).angle() * 180 / std::numbers::pi;
}

bool farEnough(const RigidPose& one, const RigidPose& two) {
  constexpr double leastBaseline = 5;  // mm: of nearly the same place the direction means nothing
  return (one.centre() - two.centre()).norm() >= leastBaseline;
}

// In ascending order of the views, each pair once.
Result<std::vector<Candidate>> candidates(const Scene& scene, const std::vector<Camera>& cameras,
                                          const PairWishes& wishes, const Run& run) {
  std::vector<CoarseDepth> depths;
  for (const Camera& camera : cameras) {
    auto depth = coarseDepth(scene, camera, run);
    if (!depth) return tl::unexpected<Error>(depth.error());
    depths.push_back(std::move(*depth));
  }
  std::vector<Candidate> found;
  for (std::size_t i = 0; i < cameras.size(); ++i)
    for (std::size_t j = i + 1; j < cameras.size(); ++j) {
      const RigidPose &one = cameras[i].camFromWorld, &two = cameras[j].camFromWorld;
      const double turnDeg = turnBetween(one, two);
      if (turnDeg > wishes.mostRotationDeg || !farEnough(one, two)) continue;
      if (visibleShare(depths[i], depths[j]) < wishes.overlap || visibleShare(depths[j], depths[i]) < wishes.overlap)
        continue;
      found.push_back({{i, j}, turnDeg});
    }
  return found;
}

std::vector<ViewPair> anyOf(const std::vector<Candidate>& candidates, std::size_t most, Dice dice) {
  std::vector<ViewPair> pairs;
  for (const auto& [views, turn] : candidates)
    pairs.push_back(dice.chance(0.5f) ? views : ViewPair{views.second, views.first});
  for (std::size_t i = 0; i < pairs.size(); ++i)
    std::swap(pairs[i], pairs[i + std::size_t(dice.below(int(pairs.size() - i)))]);
  if (pairs.size() > most) pairs.resize(most);
  return pairs;
}

// For one rotation after the other, drawn evenly, the pair that comes nearest and is not yet taken.
std::vector<ViewPair> evenly(const std::vector<Candidate>& candidates, std::size_t most, double mostDeg, Dice dice) {
  std::vector<Candidate> left;
  for (const auto& [views, turn] : candidates) {
    left.push_back({views, turn});
    left.push_back({{views.second, views.first}, turn});
  }
  std::vector<ViewPair> pairs;
  while (pairs.size() < most && !left.empty()) {
    const double wish = mostDeg * double(dice.uniform(0, 1));
    const bool fromBack = dice.chance(0.5f);  // of the two directions
    auto best = left.begin();
    for (auto c = left.begin(); c != left.end(); ++c) {
      const double gain = std::abs(best->turnDeg - wish) - std::abs(c->turnDeg - wish);
      if (gain > 0 || (fromBack && gain == 0)) best = c;
    }
    pairs.push_back(best->views);
    left.erase(best);
  }
  return pairs;
}

}  // namespace

Result<std::vector<ViewPair>> overlappingPairs(const Scene& scene, const std::vector<Camera>& cameras,
                                               const PairWishes& wishes, std::uint64_t seed, const Run& run) {
  const auto found = candidates(scene, cameras, wishes, run);
  if (!found) return tl::unexpected<Error>(found.error());
  const Dice dice{hashed(std::uint32_t(seed), std::uint32_t(seed >> 32) ^ 0xba5eba11u)};
  const auto most = std::size_t(wishes.most);
  auto pairs = wishes.evenRotation ? evenly(*found, most, wishes.mostRotationDeg, dice) : anyOf(*found, most, dice);
  std::sort(pairs.begin(), pairs.end(),
            [](const auto& a, const auto& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  return pairs;
}

}  // namespace parallax
