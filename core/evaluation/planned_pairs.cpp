#include "evaluation/planned_pairs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <random>

#include "geometry/frustum_overlap.h"

namespace parallax {
namespace {

double angleDeg(const Eigen::Quaterniond& q) {
  return 2 * 180 / std::numbers::pi * std::atan2(q.vec().norm(), std::abs(q.w()));
}

// The scene's light of that name; -1: it has none.
int lightNamed(const SceneEntry& scene, const std::string& name) {
  if (name.empty()) return scene.lights.empty() ? -1 : standardLight(scene);
  const auto found = std::find(scene.lights.begin(), scene.lights.end(), name);
  return found == scene.lights.end() ? -1 : int(found - scene.lights.begin());
}

std::optional<Camera> cameraOf(const ViewEntry& view) {
  if (!view.camFromWorld || !view.intrinsics || view.intrinsics->width <= 0 || view.intrinsics->height <= 0) return {};
  return Camera{*view.intrinsics, *view.camFromWorld};
}

// How much of space the pairs of a scene share. Scenes of one rig, one after the other, are calculated once.
class Overlaps {
 public:
  explicit Overlaps(const Collection& collection) : collection_(collection) {}

  double of(const PairRef& pair) {
    const auto& views = collection_.scenes[std::size_t(pair.scene)].views;
    if (pair.scene != scene_) enter(pair.scene);
    const auto a = cameraOf(views[std::size_t(pair.first)]), b = cameraOf(views[std::size_t(pair.second)]);
    if (!a || !b || !(depth_.near > 0 && depth_.far > depth_.near)) return -1;
    const auto [known, isNew] = known_.try_emplace({pair.first, pair.second}, -1.0);
    if (isNew) known->second = frustumOverlap(*a, *b, depth_);
    return std::isfinite(known->second) ? known->second : -1;
  }

 private:
  void enter(int scene) {
    scene_ = scene;
    std::vector<Camera> cameras;
    std::vector<double> rig;
    for (const ViewEntry& view : collection_.scenes[std::size_t(scene)].views) {
      const auto camera = cameraOf(view);
      rig.push_back(camera ? 1 : 0);
      if (!camera) continue;
      const auto& [k, pose] = *camera;
      rig.insert(rig.end(), {double(k.width), double(k.height), k.fx, k.fy, k.cx, k.cy});
      rig.insert(rig.end(), pose.rotation.data(), pose.rotation.data() + 9);
      rig.insert(rig.end(), pose.translation.data(), pose.translation.data() + 3);
      cameras.push_back(*camera);
    }
    if (rig == rig_) return;
    rig_ = std::move(rig);
    known_.clear();
    depth_ = cameras.size() < 2 ? DepthRange{} : guessedDepthRange(cameras);
  }

  const Collection& collection_;
  int scene_ = -1;
  std::vector<double> rig_;
  DepthRange depth_;
  std::map<std::pair<int, int>, double> known_;
};

EvaluatedPair described(const Collection& collection, const PairRef& ref, const RelativePose& truth) {
  const SceneEntry& scene = collection.scenes[std::size_t(ref.scene)];
  const ViewEntry &first = scene.views[std::size_t(ref.first)], &second = scene.views[std::size_t(ref.second)];
  const auto light = std::size_t(ref.light);
  EvaluatedPair pair;
  pair.scene = scene.name;
  pair.kind = scene.kind;
  pair.light = scene.lights[light];
  pair.first = first.name;
  pair.second = second.name;
  pair.firstFile = first.images[light];
  pair.secondFile = second.images[light];
  pair.rotationDeg = angleDeg(truth.rotation);
  if (first.camFromWorld && second.camFromWorld)
    pair.baseline = (first.camFromWorld->centre() - second.camFromWorld->centre()).norm();
  return pair;
}

bool finite(const RelativePose& pose) { return pose.rotation.coeffs().allFinite() && pose.translation.allFinite(); }

struct LeftOut {
  std::size_t withoutTruth = 0, withoutImage = 0;
};

// Pairs of one scene.
void choose(const Collection& collection, int sceneIndex, int light, const PairFilter& filter, Overlaps& overlaps,
            PlannedPairs& chosen, LeftOut& left) {
  const SceneEntry& scene = collection.scenes[std::size_t(sceneIndex)];
  const bool overlapMatters = filter.overlapFrom > -1 || filter.overlapTo < 1;
  auto others = filter;
  others.overlapFrom = -1, others.overlapTo = 1;
  for (const PairEntry& entry : scene.pairs) {
    const PairRef ref{sceneIndex, entry.first, entry.second, light};
    const auto truth = truthOf(collection, ref);
    if (!truth || !finite(*truth)) {
      ++left.withoutTruth;
      continue;
    }
    auto about = described(collection, ref, *truth);
    about.truth = *truth;
    if (!others.accepts(about)) continue;
    if (about.firstFile.empty() || about.secondFile.empty()) {
      ++left.withoutImage;
      continue;
    }
    about.overlap = overlaps.of(ref);
    if (overlapMatters && !filter.accepts(about)) continue;
    chosen.pairs.push_back({ref, *truth, std::move(about)});
  }
}

// Evenly over all of them, and so that more pairs include those of fewer: a file in which the same sweep goes on with
// more pairs then holds these and no others. The fractional parts of multiples of the golden ratio, beginning
// somewhere, divide an interval most evenly however many there are (Knuth, TAOCP 3, 6.4).
void thin(std::vector<PlannedPair>& pairs, std::size_t most, std::uint64_t seed) {
  if (most == 0 || pairs.size() <= most) return;
  const double start = double(std::mt19937_64(seed)() >> 11) * 0x1p-53;
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const double turned = start + double(i + 1) * (std::numbers::phi - 1);
    order.emplace_back(turned - std::floor(turned), i);
  }
  std::nth_element(order.begin(), order.begin() + std::ptrdiff_t(most), order.end());
  order.resize(most);
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  std::vector<PlannedPair> kept;
  for (const auto& [place, i] : order) kept.push_back(std::move(pairs[i]));
  pairs = std::move(kept);
}

std::string pairsSay(std::size_t n) { return n == 1 ? "1 pair" : std::to_string(n) + " pairs"; }

}  // namespace

Result<PlannedPairs> plannedPairs(const Collection& collection, const SweepPlan& plan, std::uint64_t seed) {
  PlannedPairs chosen;
  LeftOut left;
  std::size_t withoutLight = 0, wanted = 0;
  Overlaps overlaps(collection);
  for (std::size_t s = 0; s < collection.scenes.size(); ++s) {
    const SceneEntry& scene = collection.scenes[s];
    EvaluatedPair any;
    any.scene = scene.name, any.kind = scene.kind;
    PairFilter sceneOnly;
    sceneOnly.scenes = plan.filter.scenes, sceneOnly.kinds = plan.filter.kinds;
    if (!sceneOnly.accepts(any)) continue;
    ++wanted;
    const int light = lightNamed(scene, plan.light);
    if (light < 0)
      ++withoutLight;
    else
      choose(collection, int(s), light, plan.filter, overlaps, chosen, left);
  }
  if (wanted > 0 && withoutLight == wanted)
    return fail(ErrorCode::badInput,
                "No scene of " + collection.title + " has images under the light " + plan.light + ".");
  if (withoutLight > 0)
    chosen.notes.push_back("Scenes left out because they have no light " + plan.light + ": " +
                           std::to_string(withoutLight) + ".");
  if (left.withoutTruth > 0)
    chosen.notes.push_back(pairsSay(left.withoutTruth) + " left out: their true pose is not known.");
  if (left.withoutImage > 0) chosen.notes.push_back(pairsSay(left.withoutImage) + " left out: an image is missing.");
  const bool noneAtAll = std::all_of(collection.scenes.begin(), collection.scenes.end(),
                                     [](const SceneEntry& scene) { return scene.pairs.empty(); });
  if (chosen.pairs.empty())
    return fail(ErrorCode::badInput,
                "There is nothing to evaluate in " + collection.title +
                    (left.withoutImage > 0   ? ": of every pair an image is missing or its true pose is not known."
                     : left.withoutTruth > 0 ? ": no pair has a known true pose."
                     : noneAtAll             ? ": there are 0 pairs (see the notes on the collection)."
                                             : ": no pair passes the choice of scenes, angles, "
                                               "baselines and overlaps."));
  thin(chosen.pairs, plan.mostPairs, seed);
  return chosen;
}

}  // namespace parallax
