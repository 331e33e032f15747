#include "evaluation/pair_lookup.h"

#include <algorithm>
#include <filesystem>

namespace parallax {
namespace {

namespace fs = std::filesystem;

fs::path real(const fs::path& place) {
  std::error_code unknown;
  const auto path = fs::weakly_canonical(place, unknown);
  return unknown ? place : path;
}

template <class Entries>
int indexOf(const Entries& entries, const std::string& name) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.name == name; });
  return found == entries.end() ? -1 : int(found - entries.begin());
}

}  // namespace

bool areOf(const ResultsSet& results, const Collection& collection) {
  if (results.format != collection.format) return false;
  const fs::path& place = results.source.empty() || collection.source.empty() ? collection.root : collection.source;
  if (results.place() == place.string()) return true;  // without asking a disk that may be far away
  std::error_code unknown;
  return real(results.place()) == real(place) ||
         (results.title == collection.title && !fs::exists(results.place(), unknown));
}

std::optional<PairRef> findPair(const Collection& collection, const EvaluatedPair& pair) {
  PairRef ref;
  ref.scene = indexOf(collection.scenes, pair.scene);
  if (ref.scene < 0) return {};
  const SceneEntry& scene = collection.scenes[ref.scene];
  ref.first = indexOf(scene.views, pair.first);
  ref.second = indexOf(scene.views, pair.second);
  const auto light = std::find(scene.lights.begin(), scene.lights.end(), pair.light);
  if (ref.first < 0 || ref.second < 0 || light == scene.lights.end()) return {};
  ref.light = int(light - scene.lights.begin());
  return ref;
}

}  // namespace parallax
