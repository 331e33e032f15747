// Which scenes a rendered training set holds, and from where each is photographed.
#pragma once

#include <string>
#include <vector>

#include "synthesis/scene.h"
#include "training_set/rendered_set.h"

namespace parallax {

// By their names, comma-separated; all for "" and "all". An unknown name is refused with a sentence.
Result<std::vector<SceneKindInfo>> kindsOf(const std::string& names);

struct PlannedScene {
  SetScene entry;
  SceneRecipe recipe;
  std::vector<Camera> (*cameras)(int views, int width, int height, std::uint64_t seed);
};

// Scenes for validation have the upper half of the seeds, so that no number of scenes makes one of them a training
// scene too.
std::vector<PlannedScene> plannedScenes(const RenderedSetPlan& plan, const std::vector<SceneKindInfo>& kinds);

}  // namespace parallax
