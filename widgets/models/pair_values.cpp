#include "models/pair_values.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

#include "geometry/pose_errors.h"

namespace parallax {
namespace {

constexpr std::size_t mostForAllOverlaps = 160;

float angleDeg(const Eigen::Matrix3d& a, const Eigen::Matrix3d& b) {
  const double cosine = std::clamp((a.cwiseProduct(b).sum() - 1) / 2, -1.0, 1.0);  // trace of a^T b
  return float(std::acos(cosine) * 180 / std::numbers::pi);
}

// The first value makes the cells.
template <class T>
void setBoth(std::vector<T>& cells, int views, int i, int j, T value, T none) {
  if (cells.empty()) cells.assign(std::size_t(views) * views, none);
  cells[std::size_t(i) * views + j] = cells[std::size_t(j) * views + i] = value;
}

Intrinsics sized(Intrinsics k) {  // a data set need not say for which size: the centre is about the middle
  if (k.width <= 0) k.width = std::max(1, int(std::lround(2 * k.cx + 1)));
  if (k.height <= 0) k.height = std::max(1, int(std::lround(2 * k.cy + 1)));
  return k;
}

}  // namespace

PairGeometry pairGeometry(const Collection& collection, int sceneIndex, std::stop_token stop) {
  const SceneEntry& scene = collection.scenes.at(sceneIndex);
  PairGeometry g;
  const int n = g.views = int(scene.views.size());
  for (int i = 0; i < n && !stop.stop_requested(); ++i) {
    const auto& a = scene.views[i].camFromWorld;
    if (!a) continue;
    const Eigen::Vector3d centre = a->centre();
    for (int j = i; j < n; ++j) {
      const auto& b = scene.views[j].camFromWorld;
      if (!b) continue;
      setBoth(g.rotationDeg, n, i, j, i == j ? 0.0F : angleDeg(a->rotation, b->rotation), unknownValue);
      setBoth(g.baseline, n, i, j, i == j ? 0.0F : float((centre - b->centre()).norm()), unknownValue);
    }
  }
  for (const PairEntry& pair : scene.pairs) {
    setBoth<std::uint8_t>(g.listed, n, pair.first, pair.second, 1, 0);
    const std::size_t cell = std::size_t(pair.first) * n + pair.second;
    if (pair.truth && (g.rotationDeg.empty() || std::isnan(g.rotationDeg[cell])))
      setBoth(g.rotationDeg, n, pair.first, pair.second, float(poseErrors({}, *pair.truth).roeDeg), unknownValue);
  }
  for (const float v : g.rotationDeg) g.largestRotation = std::max(g.largestRotation, std::isnan(v) ? 0 : v);
  for (const float v : g.baseline) g.largestBaseline = std::max(g.largestBaseline, std::isnan(v) ? 0 : v);
  return g;
}

SceneCameras sceneCameras(const SceneEntry& scene) {
  SceneCameras result;
  for (int i = 0; i < int(scene.views.size()); ++i) {
    const ViewEntry& view = scene.views[i];
    if (!view.camFromWorld || !view.intrinsics) continue;
    result.cameras.push_back({sized(*view.intrinsics), *view.camFromWorld});
    result.views.push_back(i);
  }
  return result;
}

std::vector<float> pairOverlaps(const SceneEntry& scene, const DepthRange& depth, std::stop_token stop) {
  const int n = int(scene.views.size());
  const auto [cameras, views] = sceneCameras(scene);
  if (cameras.size() < 2) return {};
  std::vector<float> result(std::size_t(n) * n, unknownValue);
  if (cameras.size() <= mostForAllOverlaps) {
    const std::vector<double> all = frustumOverlaps(cameras, depth);
    for (std::size_t i = 0; i < views.size(); ++i)
      for (std::size_t j = 0; j < views.size(); ++j)
        result[std::size_t(views[i]) * n + views[j]] = float(all[i * views.size() + j]);
    return result;
  }
  std::vector<int> cameraOf(n, -1);
  for (std::size_t i = 0; i < views.size(); ++i) cameraOf[views[i]] = int(i);
  for (const int view : views) result[std::size_t(view) * n + view] = 1;
  for (const PairEntry& pair : scene.pairs) {
    if (stop.stop_requested()) break;
    const int a = cameraOf[pair.first], b = cameraOf[pair.second];
    if (a >= 0 && b >= 0)
      setBoth(result, n, pair.first, pair.second, float(frustumOverlap(cameras[a], cameras[b], depth)), unknownValue);
  }
  return result;
}

PairResults pairResults(std::shared_ptr<const ResultsSet> set, const Collection& collection, int sceneIndex,
                        int light) {
  const SceneEntry& scene = collection.scenes.at(sceneIndex);
  const int n = int(scene.views.size());
  PairResults results{set, {}, {}};
  std::unordered_map<std::string, int> viewOf;
  for (int i = 0; i < n; ++i) viewOf[scene.views[i].name] = i;
  const std::string lightName = light >= 0 && light < int(scene.lights.size()) ? scene.lights[light] : "";
  for (std::size_t i = 0; i < set->pairs.size(); ++i) {
    const EvaluatedPair& pair = set->pairs[i];
    if (pair.scene != scene.name || pair.light != lightName) continue;
    const auto a = viewOf.find(pair.first), b = viewOf.find(pair.second);
    if (a == viewOf.end() || b == viewOf.end()) continue;
    if (results.pair.empty()) results.pair.assign(std::size_t(n) * n, -1);
    results.pair[std::size_t(a->second) * n + b->second] = std::int32_t(i);
  }
  for (const MethodResults& method : set->methods) {
    auto& places = results.places.emplace_back(set->pairs.size(), -1);
    for (std::size_t m = 0; m < method.measurements.size(); ++m) {
      const auto pair = std::size_t(method.measurements[m].pair);
      if (pair < places.size()) places[pair] = std::int32_t(m);
    }
  }
  return results;
}

const Measurement* PairValues::measurementInOrder(int method, int first, int second) const {
  if (method < 0 || method >= methodCount() || results->pair.empty()) return nullptr;
  const std::int32_t pair = results->pair[cell(first, second)];
  const std::int32_t place = pair < 0 ? -1 : results->places[method][pair];
  return place < 0 ? nullptr : &results->set->methods[method].measurements[place];
}

const Measurement* PairValues::measurement(int method, int first, int second) const {
  const Measurement* found = measurementInOrder(method, first, second);
  return found ? found : measurementInOrder(method, second, first);
}

bool PairLimits::accepts(const PairValues& values, int first, int second) const {
  static const PairFilter open;
  const auto within = [](double v, double from, double to) { return v >= from && v <= to; };  // NaN is not
  if (listedOnly && !values.listed(first, second)) return false;
  if ((filter.rotationFrom > open.rotationFrom || filter.rotationTo < open.rotationTo) &&
      !within(values.rotationOf(first, second), filter.rotationFrom, filter.rotationTo))
    return false;
  if ((filter.baselineFrom > open.baselineFrom || filter.baselineTo < open.baselineTo) &&
      !within(values.baselineOf(first, second), filter.baselineFrom, filter.baselineTo))
    return false;
  if ((filter.overlapFrom > 0 || filter.overlapTo < open.overlapTo) &&
      !within(values.overlapOf(first, second), filter.overlapFrom, filter.overlapTo))
    return false;
  if (errorFrom <= 0 && errorTo >= 180) return true;
  const Measurement* m = values.measurement(method, first, second);
  return m && within(std::max(m->roeDeg, m->rteDeg), errorFrom, errorTo);
}

std::optional<int> bestMethod(const PairValues& values, int first, int second) {
  std::optional<int> best;
  float least = 1e9F;
  for (int method = 0; method < values.methodCount(); ++method) {
    const Measurement* m = values.measurement(method, first, second);
    if (!m) continue;
    if (!best) best = -1;
    const float error = std::max(m->roeDeg, m->rteDeg);
    if (m->failed || error >= least) continue;
    least = error;
    best = method;
  }
  return best;
}

}  // namespace parallax
