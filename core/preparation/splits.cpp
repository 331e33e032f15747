#include "preparation/splits.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <sstream>

namespace parallax {
namespace {

using Splits = std::vector<Split>;

Result<Splits> namedScenes(const Collection& collection, const std::string& names) {
  Splits splits(collection.scenes.size(), Split::training);
  std::istringstream list(names);
  int named = 0;
  for (std::string name; std::getline(list, name, ','); ++named) {
    const auto& scenes = collection.scenes;
    const auto found = std::find_if(scenes.begin(), scenes.end(), [&](const auto& s) { return s.name == name; });
    if (found == scenes.end())
      return fail(ErrorCode::badInput, "There is no scene \"" + name + "\" in " + collection.title + ".");
    splits[std::size_t(found - scenes.begin())] = Split::validation;
  }
  if (named == 0) return fail(ErrorCode::badInput, "Name the scenes to be held out, or choose another split.");
  return splits;
}

// That share of them, at least one of several, never all.
Splits atRandom(std::size_t scenes, double share, int seed) {
  Splits splits(scenes, Split::training);
  if (share <= 0 || scenes < 2) return splits;
  std::vector<std::size_t> order(scenes);
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::mt19937_64 dice{std::uint64_t(seed)};
  for (std::size_t i = 0; i < scenes; ++i) std::swap(order[i], order[i + dice() % (scenes - i)]);
  const auto held = std::clamp(std::size_t(std::lround(share * double(scenes))), std::size_t(1), scenes - 1);
  for (std::size_t i = 0; i < held; ++i) splits[order[i]] = Split::validation;
  return splits;
}

Splits byType(const Collection& collection, const std::string& trainedOn, const std::string& heldOut) {
  Splits splits;
  for (const SceneEntry& scene : collection.scenes)
    splits.push_back(scene.kind == trainedOn ? Split::training
                     : scene.kind == heldOut ? Split::validation
                                             : Split::unused);
  return splits;
}

Result<Splits> asAsked(const Collection& collection, const PreparePlan& plan) {
  if (plan.split == "scenes") return namedScenes(collection, plan.validationScenes);
  if (plan.split == "share") return atRandom(collection.scenes.size(), plan.validationShare, plan.seed);
  if (plan.split == "type-one") return byType(collection, "type I", "type II");
  if (plan.split == "type-two") return byType(collection, "type II", "type I");
  return Splits(collection.scenes.size(), Split::training);
}

}  // namespace

Result<std::vector<Split>> splitsOf(const Collection& collection, const PreparePlan& plan) {
  auto splits = asAsked(collection, plan);
  if (splits && std::find(splits->begin(), splits->end(), Split::training) == splits->end())
    return fail(ErrorCode::badInput, plan.split.starts_with("type-")
                                         ? "There is no scan of DTU's type " +
                                               std::string(plan.split == "type-one" ? "I" : "II") + " in " +
                                               collection.title + ": choose another split."
                                         : "No scene of " + collection.title + " is left for training.");
  return splits;
}

}  // namespace parallax
