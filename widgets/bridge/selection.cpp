#include "bridge/selection.h"

#include <algorithm>

namespace parallax {

const SceneEntry* Selection::sceneEntry() const {
  return collection_ && scene_ >= 0 && scene_ < int(collection_->scenes.size()) ? &collection_->scenes[scene_]
                                                                                : nullptr;
}

void Selection::setCollection(std::shared_ptr<const Collection> collection) {
  collection_ = std::move(collection);
  scene_ = collection_ && !collection_->scenes.empty() ? 0 : -1;
  light_ = sceneEntry() ? standardLight(*sceneEntry()) : 0;
  pair_.reset();
  Q_EMIT collectionChanged();
  Q_EMIT sceneChanged(scene_);
  Q_EMIT lightChanged(light_);
  Q_EMIT pairChanged();
}

void Selection::setScene(int scene) {
  if (!collection_ || scene < 0 || scene >= int(collection_->scenes.size()) || scene == scene_) return;
  const std::string name =
      sceneEntry() && light_ < int(sceneEntry()->lights.size()) ? sceneEntry()->lights[light_] : "";
  scene_ = scene;
  const auto& lights = sceneEntry()->lights;
  const auto same = std::find(lights.begin(), lights.end(), name);
  light_ = same != lights.end() ? int(same - lights.begin()) : standardLight(*sceneEntry());
  const bool hadPair = pair_.has_value();
  pair_.reset();
  Q_EMIT sceneChanged(scene_);
  Q_EMIT lightChanged(light_);
  if (hadPair) Q_EMIT pairChanged();
}

void Selection::setLight(int light) {
  if (!sceneEntry() || light < 0 || light >= int(sceneEntry()->lights.size()) || light == light_) return;
  light_ = light;
  if (pair_) pair_->light = light;
  Q_EMIT lightChanged(light_);
  if (pair_) Q_EMIT pairChanged();
}

void Selection::setPair(const PairRef& pair) {
  if (!collection_ || pair.scene < 0 || pair.scene >= int(collection_->scenes.size()) || pair_ == pair) return;
  const bool otherScene = pair.scene != scene_, otherLight = otherScene || pair.light != light_;
  scene_ = pair.scene;
  light_ = pair.light;
  pair_ = pair;
  if (otherScene) Q_EMIT sceneChanged(scene_);
  if (otherLight) Q_EMIT lightChanged(light_);
  Q_EMIT pairChanged();
}

namespace {

// The first listed pair that does not come before these two views.
std::ptrdiff_t placeFrom(const std::vector<PairEntry>& list, int first, int second) {
  const auto before = [](const PairEntry& entry, const std::pair<int, int>& wanted) {
    return std::pair(entry.first, entry.second) < wanted;
  };
  return std::lower_bound(list.begin(), list.end(), std::pair(first, second), before) - list.begin();
}

}  // namespace

int Selection::placeInList() const {
  if (!sceneEntry() || !pair_) return -1;
  const auto& list = sceneEntry()->pairs;
  for (const auto& [first, second] : {std::pair(pair_->first, pair_->second), std::pair(pair_->second, pair_->first)}) {
    const auto at = placeFrom(list, first, second);
    if (at < std::ssize(list) && list[at].first == first && list[at].second == second) return int(at);
  }
  return -1;
}

bool Selection::step(int by) {
  const SceneEntry* scene = sceneEntry();
  if (!scene || by == 0) return false;
  const auto& list = scene->pairs;
  std::ptrdiff_t at = by > 0 ? -1 : std::ssize(list);  // nothing chosen: from before the first, or behind the last
  if (pair_ && placeInList() >= 0)
    at = placeInList();
  else if (pair_)  // between two listed ones
    at = placeFrom(list, pair_->first, pair_->second) - (by > 0 ? 1 : 0);
  const auto to = at + by;
  if (to < 0 || to >= std::ssize(list)) return false;
  setPair({scene_, list[to].first, list[to].second, light_});
  return true;
}

void Selection::clearPair() {
  if (!pair_) return;
  pair_.reset();
  Q_EMIT pairChanged();
}

}  // namespace parallax
