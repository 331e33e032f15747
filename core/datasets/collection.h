// A data set as an index: scenes, camera positions, pairs. Nothing in it is decoded, so it is made in an instant and
// copied freely; the window and every sweep share one, read-only.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "geometry/relative_pose.h"
#include "imaging/image_pair.h"

namespace parallax {

// One camera position of a scene: the same camera under every light.
struct ViewEntry {
  std::string name;                       // for people, unique in its scene: "017", "0003.jpg"
  std::vector<std::string> images;        // one a light of the scene, in that order, relative to the root; "": missing
  std::optional<Intrinsics> intrinsics;   // width and height 0: the size is not told; see below
  std::optional<RigidPose> camFromWorld;  // all views of a scene share one world
};

// Intrinsics without a size are for the image as it is decoded; a centre of (-0.5, -0.5), the middle of nothing, then
// stands for the middle of the image.

// Two views that are to be compared, the first one's camera being the reference.
struct PairEntry {
  int first = 0, second = 0;               // indices of SceneEntry::views
  std::optional<RelativePose> truth = {};  // cam2 from cam1, where the data set lists it; wins over the views' poses
};

struct SceneEntry {
  std::string name;                 // unique in its collection: "scan9"
  std::string kind;                 // class of scene: "textureless", "type I"; empty: the data set knows none
  std::vector<std::string> lights;  // {"0", ..., "6", "max"}; {""}: one only
  std::vector<ViewEntry> views;
  std::vector<PairEntry> pairs;  // those worth comparing, sorted by (first, second), none twice
};

struct Collection {
  std::string format;          // DatasetFormat::id
  std::string title;           // for people: mostly the folder's name
  std::filesystem::path root;  // absolute
  std::vector<SceneEntry> scenes;
  std::vector<std::string> notes;     // one sentence each: what is missing or odd, files named relative to the root
  std::filesystem::path source = {};  // absolute: what its format opens to get it again, a folder or a list's file
};

// One photograph.
struct ImageRef {
  int scene = 0, view = 0, light = 0;
  bool operator==(const ImageRef&) const = default;
};

// Two photographs under one light.
struct PairRef {
  int scene = 0, first = 0, second = 0, light = 0;
  bool operator==(const PairRef&) const = default;
  ImageRef firstImage() const { return {scene, first, light}; }
  ImageRef secondImage() const { return {scene, second, light}; }
};

// Empty where the image is missing.
std::filesystem::path imagePath(const Collection& collection, const ImageRef& image);

// cam2 from cam1: as listed for the pair or for its reverse, else from the two poses; nothing where neither is known.
std::optional<RelativePose> truthOf(const Collection& collection, const PairRef& pair);

// Decoded, with the index's camera fitted to the pixels (another size of the same picture is scaled, another aspect
// ratio beyond 1 % is an error); without one, the camera that the photograph's EXIF names, or else the assumed one,
// with what is doubtful about that (PosedImage::focalDoubt). Errors name the file.
Result<PosedImage> loadImage(const Collection& collection, const ImageRef& image);
Result<ImagePair> loadPair(const Collection& collection, const PairRef& pair);

// The light to begin with: "max" where there is one, else the first.
int standardLight(const SceneEntry& scene);

}  // namespace parallax
