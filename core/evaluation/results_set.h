// The results of a sweep in memory: what every curve, table, matrix and report is drawn from.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "geometry/intrinsics.h"
#include "geometry/relative_pose.h"

namespace parallax {

// One pair that was or will be evaluated. Scenes and views by name, so that a results file outlives its collection.
struct EvaluatedPair {
  std::int64_t id = 0;                     // in the results file
  std::string scene, kind, light;          // SceneEntry::name, ::kind and the light's name
  std::string first, second;               // ViewEntry::name
  std::string firstFile, secondFile;       // relative to the collection's root
  double rotationDeg = 0;                  // angle between the two true orientations
  double baseline = 0;                     // distance of the true centres, units of the world; 0: unknown
  double overlap = -1;                     // of the frusta, 0..1; -1: unknown
  std::optional<RelativePose> truth = {};  // cam2 from cam1, what the errors are measured against
};

// What one method made of one pair.
struct Measurement {
  std::int32_t pair = 0;                     // index of ResultsSet::pairs
  float roeDeg = 180, rteDeg = 180;          // a failure counts as 180 (see geometry/pose_errors.h)
  bool failed = false;                       // no pose
  std::int32_t matches = 0, inliers = 0;     // 0 for methods that match nothing
  float milliseconds = 0;                    // sum over the stages, extraction included once an image pair
  std::optional<CameraSource> cameras = {};  // the less certain of the two that the pose depends on; nothing: on none
  bool camerasTold = true;                   // false: of a file that was written before this was recorded
};

// One method with its settings: a curve.
struct MethodResults {
  std::int64_t id = 0;                    // in the results file
  std::string label;                      // unique in the file, for people: "surf", "cnnBspp (fine-tuned)"
  std::string method;                     // id in the catalogue
  nlohmann::json settings;                // flat, as toFlatJson()
  std::string weightsHash;                // SHA-256 of the weights file; empty: none
  std::string version;                    // of Parallax
  std::string created;                    // ISO 8601, UTC
  std::vector<Measurement> measurements;  // sorted by pair
};

struct ResultsSet {
  std::string format, title, root;  // of the collection
  std::string size;                 // of the images: "227x227", "original"
  std::vector<EvaluatedPair> pairs;
  std::vector<MethodResults> methods;
  std::uint64_t seed = 0;           // of the sweeps: Run::seed
  std::string source = {};          // Collection::source; empty: the file was written before this was recorded
  std::string collectionHash = {};  // collectionHash() of what was evaluated; empty: as above

  // Where the collection is opened from.
  const std::string& place() const { return source.empty() ? root : source; }
};

// Only the methods of `planned`, and of them only what was measured on its pairs: what one plan is about, whatever else
// a file has come to hold. By ids.
ResultsSet onlyOf(ResultsSet results, const ResultsSet& planned);

// Which pairs a figure is about; what is left at its default lets everything pass.
struct PairFilter {
  std::vector<std::string> scenes, kinds;     // empty: all
  double rotationFrom = 0, rotationTo = 180;  // degrees
  double baselineFrom = 0, baselineTo = 1e300;
  double overlapFrom = -1, overlapTo = 1;
  std::vector<std::string> lights;  // empty: all

  bool accepts(const EvaluatedPair& pair) const;
  bool operator==(const PairFilter&) const = default;
};

}  // namespace parallax
