// Which objects a scene is made of and where they stand. Table frame: z = 0 is the table top, the rig is at -y.
#pragma once

#include <vector>

#include "synthesis/materials.h"
#include "synthesis/mesh.h"
#include "synthesis/scene.h"

namespace parallax {

struct Part {
  Mesh mesh;  // in its own coordinates, which the material's pattern uses too
  Placement placement;
  Material material;
  Colour mean = Colour::Zero();  // of the pattern, for indirect light
};

std::vector<Part> composed(const SceneRecipe& recipe, const Photographs& photographs);

}  // namespace parallax
