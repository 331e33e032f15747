// Renders table-top scenes with exact camera poses: as many as there are seeds. World frame and units are the DTU
// rig's (dtu_rig.h), millimetres; the cameras need not be the rig's. Needs no file, no display, and neither Qt nor
// OpenCV.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/result.h"
#include "base/run.h"
#include "geometry/camera.h"

namespace parallax {

enum class SceneKind {
  tabletop,     // a bit of everything: print, stone, masonry, fruit, glazed and plain things
  textured,     // every surface has matte natural texture
  repetitive,   // bricks, tiles, dots and checks, alike everywhere
  textureless,  // plain matte colours, the table too
  glossy,       // glaze, plastic and metal: highlights and reflections that move with the viewer
  thin,         // twigs, wire, slats and grass: depth jumps everywhere, surfaces nowhere
  deep          // things on pillars of all heights over a floor far below: depth from 450 to 1200 mm
};

// The classes by the names that files and commands know them by.
struct SceneKindInfo {
  SceneKind kind;
  const char* id;  // "textureless"
};
std::span<const SceneKindInfo> sceneKinds();

// What the things of a scene stand on.
enum class Stage {
  table,  // on the DTU robot's
  lone,   // a thing or a small group in the void, about the middle of the table top, no table
  facade  // a wall across the table's middle, seen from the front (-y), with ledges, frames and figures
};

class Photograph;  // photograph.h
using Photographs = std::vector<std::shared_ptr<const Photograph>>;

struct SceneRecipe {
  std::uint64_t seed = 1;
  SceneKind kind = SceneKind::tabletop;
  Stage stage = Stage::table;
  // Whether lamps, room, backdrop, table and colours are the seed's too, and the table is turned about its vertical by
  // any angle, lamps and all; else the twin's, the same in all scenes. A facade is not turned.
  bool varied = false;
};

// As in the DTU files: one of seven lamps around the table alone, or all of them (of a varied scene: all that are on).
enum class Light { lamp0, lamp1, lamp2, lamp3, lamp4, lamp5, lamp6, max };

struct RenderOptions {
  Light light = Light::max;
  int samplesPerPixel = 12;  // 1..4096; time grows and grain shrinks with it
  float sensorNoise = 0;  // standard deviation at mid-grey, grey levels of 255; grows with the square root of the light
  int threads = 0;        // 0: as many as the machine has; the picture does not depend on it
};

struct Rgb8Image {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;  // interleaved, row by row from the top: 3 * width * height
};

class Scene {
 public:
  // The same recipe gives the same scene. Where there are photographs, some surfaces show a part of one, except in
  // kinds that are repetitive or textureless.
  static Result<Scene> build(const SceneRecipe& recipe, const Photographs& photographs = {});

  // The photograph, black where the camera's lens has no ray: the same bytes for the same scene, camera, options and
  // Run::seed (which only picks the grain). Refused: images beyond 1..16384 a side or 100 megapixels, cameras with
  // numbers that are not finite.
  Result<Rgb8Image> render(const Camera& camera, const RenderOptions& options, const Run& run = {}) const;

  // z in the camera frame, mm, of the surface at each pixel's centre, below zero behind; +infinity where there is
  // nothing or the lens has no ray. Row by row.
  Result<std::vector<float>> depth(const Camera& camera, const Run& run = {}, int threads = 0) const;

 private:
  Scene() = default;
  struct Contents;
  std::shared_ptr<const Contents> contents_;
};

}  // namespace parallax
