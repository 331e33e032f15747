// All pairs of a scene, first view by second view, and what is known of each: the numbers behind the pair matrix. Slow
// parts are made in workers and shared, read-only.
#pragma once

#include <QString>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "datasets/collection.h"
#include "evaluation/results_set.h"
#include "geometry/frustum_overlap.h"

namespace parallax {

constexpr float unknownValue = std::numeric_limits<float>::quiet_NaN();

// Row by row, views x views; NaN where nothing is known. Empty where nothing is known of any pair: ten thousand
// photographs without cameras must not fill the memory with that.
struct PairGeometry {
  int views = 0;
  std::vector<std::uint8_t> listed;          // 1: in the data set's list, in this order or in the other
  std::vector<float> rotationDeg, baseline;  // angle between the orientations; distance of the centres, world units
  float largestRotation = 0, largestBaseline = 0;
};
PairGeometry pairGeometry(const Collection& collection, int scene, std::stop_token stop = {});

// The cameras that have both pose and intrinsics, and which views they are.
struct SceneCameras {
  std::vector<Camera> cameras;
  std::vector<int> views;
};
SceneCameras sceneCameras(const SceneEntry& scene);

// Overlap of the frusta, views x views; empty: fewer than two cameras are known. Of more than 160 cameras only the
// listed pairs: all would take minutes.
std::vector<float> pairOverlaps(const SceneEntry& scene, const DepthRange& depth, std::stop_token stop = {});

// The rows of a results set that are about one scene under one light, matched by name.
struct PairResults {
  std::shared_ptr<const ResultsSet> set;
  std::vector<std::int32_t> pair;  // views x views: index of ResultsSet::pairs, -1: none; empty: all none
  std::vector<std::vector<std::int32_t>> places;  // a method, then a pair of the set: index of its measurement, or -1
};
PairResults pairResults(std::shared_ptr<const ResultsSet> set, const Collection& collection, int scene, int light);

struct PairValues {
  std::shared_ptr<const PairGeometry> geometry;
  std::shared_ptr<const std::vector<float>> overlap;  // null: not known yet
  std::shared_ptr<const PairResults> results;         // null: none

  int views() const { return geometry ? geometry->views : 0; }
  std::size_t cell(int first, int second) const { return std::size_t(first) * views() + second; }
  bool listed(int first, int second) const { return value(&geometry->listed, first, second, std::uint8_t(0)) != 0; }
  float rotationOf(int first, int second) const { return value(&geometry->rotationDeg, first, second, unknownValue); }
  float baselineOf(int first, int second) const { return value(&geometry->baseline, first, second, unknownValue); }
  float overlapOf(int first, int second) const { return value(overlap.get(), first, second, unknownValue); }
  // What a method made of the pair, or of the same pair the other way round; null: it was not evaluated.
  const Measurement* measurement(int method, int first, int second) const;
  const Measurement* measurementInOrder(int method, int first, int second) const;  // of this order only
  int methodCount() const { return results ? int(results->set->methods.size()) : 0; }

 private:
  template <class T>
  T value(const std::vector<T>* cells, int first, int second, T none) const {
    return cells && !cells->empty() ? (*cells)[cell(first, second)] : none;
  }
};

// Which pairs stand out and which are dimmed; the default dims none. A limit on what is not known of a pair dims it.
struct PairLimits {
  PairFilter filter;                    // of rotation, baseline and overlap; the rest is not looked at
  double errorFrom = 0, errorTo = 180;  // the larger of ROE and RTE of `method`
  int method = -1;
  bool listedOnly = false;

  bool accepts(const PairValues& values, int first, int second) const;
  bool operator==(const PairLimits&) const = default;
};

// The method with the smallest of the larger errors; -1: all that were tried failed; nothing: none was tried.
std::optional<int> bestMethod(const PairValues& values, int first, int second);

}  // namespace parallax
