// Training sets made of rendered scenes: exact poses, no photographs needed, nobody's licence. Needs synthesis only, so
// that the trainer can make them where it runs. (A target of its own: parallax::rendered_set.)
#pragma once

#include "base/settings.h"
#include "training_set/training_set.h"

namespace parallax {

struct RenderedSetPlan {
  int scenes = 8;             // for training
  int validationScenes = 2;   // others, with seeds of their own
  std::string kinds = "all";  // names of sceneKinds(), comma-separated, in turn; "all"
  // rig, dome, orbit, walk (rendered_cameras.h); free: the last three; mixed: all four; studio: all but walks, in every
  // second scene the rig
  std::string cameras = "rig";
  bool varied = false;  // SceneRecipe::varied
  int views = 12;       // a scene
  int width = 431, height = 323;
  int pairs = 48;        // a scene, at most, of those whose views overlap (by depth: a share of the first image's
                         // surface points is seen in the second)
  double overlap = 0.3;  // that share, at least
  double mostRotationDeg = 90;
  bool evenRotation = false;   // small and large rotations equally often, as far as there are such pairs
  int samples = 4;             // a pixel
  std::string lights = "max";  // "max"; "any": a lamp at random for each image; "sometimes": in every fourth scene
  double noise = 2;            // grey levels of 255
  double imperfections = 0;    // strength of imperfections.h, drawn for each image; then noise is the most
  std::string textures = "";   // folder of JPEGs for some of the surfaces (photographs.h); none
  int seed = 1;
  static const Fields<RenderedSetPlan>& fields();
};

// What the preset "demo" trains on: a few minutes of two cores, rendering and training together.
RenderedSetPlan demoSetPlan();

// Renders on all cores, a scene on each; continues an unfinished one.
Result<TrainingSet> renderSet(const std::filesystem::path& folder, const RenderedSetPlan& plan, const Run& run);

}  // namespace parallax
