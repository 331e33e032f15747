// The same shapes in other clothes: what makes a class of scenes easy or hard, and no two scenes alike.
#pragma once

#include "synthesis/composition.h"

namespace parallax {

void dress(Part& part, SceneKind kind, Dice& dice);
void dressTable(Part& table, const SceneRecipe& recipe, Dice& dice);

// Other colours, and a finer or coarser grain where nothing has to fit; all of one material alike.
void recolour(Material& m, std::uint32_t sceneSeed);
// Some surfaces show a part of a photograph; all of one material the same.
void paper(Material& m, const Photographs& photographs, std::uint32_t sceneSeed);

}  // namespace parallax
