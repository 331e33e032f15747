#include "training_set/rendered_scenes.h"

#include <algorithm>
#include <sstream>

#include "synthesis/vec.h"
#include "training_set/rendered_cameras.h"

namespace parallax {
namespace {

using CamerasOf = decltype(PlannedScene::cameras);

// What is photographed from where.
struct Shooting {
  Stage stage;
  CamerasOf cameras;
  int weight;  // how often, where several are asked for
};

std::vector<Shooting> shootingsOf(const std::string& cameras) {
  const Shooting rig{Stage::table, rigCameras, 6}, dome{Stage::table, domeCameras, 6},
      orbit{Stage::lone, orbitCameras, 4}, over{Stage::lone, domeCameras, 1}, walk{Stage::facade, walkCameras, 4};
  if (cameras == "dome") return {dome};
  if (cameras == "orbit") return {orbit};
  if (cameras == "walk") return {walk};
  if (cameras == "free") return {dome, orbit, over, walk};
  if (cameras == "mixed") return {rig, dome, orbit, over, walk};
  if (cameras == "studio") return {rig, orbit, {Stage::table, domeCameras, 2}};
  return {rig};
}

Shooting shootingOf(const std::string& cameras, std::uint64_t seed) {
  const auto all = shootingsOf(cameras);
  int sum = 0;
  for (const Shooting& s : all) sum += s.weight;
  Dice dice{hashed(std::uint32_t(seed), std::uint32_t(seed >> 32) ^ 0x5c07u)};
  int pick = dice.below(sum);
  for (const Shooting& s : all)
    if ((pick -= s.weight) < 0) return s;
  return all.back();
}

}  // namespace

Result<std::vector<SceneKindInfo>> kindsOf(const std::string& names) {
  const auto all = sceneKinds();
  if (names.empty() || names == "all") return std::vector(all.begin(), all.end());
  std::vector<SceneKindInfo> kinds;
  std::istringstream list(names);
  for (std::string name; std::getline(list, name, ',');) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& k) { return k.id == name; });
    if (found == all.end()) {
      std::string known;
      for (const auto& k : all) known += (known.empty() ? "" : ", ") + std::string(k.id);
      return fail(ErrorCode::badInput, "There is no kind of scene \"" + name + "\"; there are " + known + ".");
    }
    kinds.push_back(*found);
  }
  return kinds;
}

std::vector<PlannedScene> plannedScenes(const RenderedSetPlan& plan, const std::vector<SceneKindInfo>& kinds) {
  std::vector<PlannedScene> scenes;
  const auto add = [&](int i, Split split) {
    const auto& kind = kinds[std::size_t(i) % kinds.size()];
    const std::uint64_t seed =
        std::uint64_t(plan.seed) << 32 | (split == Split::validation ? 1u << 31 : 0u) | unsigned(i);
    const Shooting shooting = shootingOf(plan.cameras, seed);
    scenes.push_back({{"scene" + std::to_string(scenes.size() + 1), kind.id, split},
                      {seed, kind.kind, shooting.stage, plan.varied},
                      shooting.cameras});
  };
  for (int i = 0; i < plan.scenes; ++i) add(i, Split::training);
  for (int i = 0; i < plan.validationScenes; ++i) add(i, Split::validation);
  return scenes;
}

}  // namespace parallax
