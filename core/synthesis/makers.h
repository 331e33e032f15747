// The things that can stand on the table, one function each: shape and material, with dice for the variation.
#pragma once

#include <string_view>

#include "synthesis/composition.h"

namespace parallax {

Material rock(Dice& dice);
Material plaster(Dice& dice);
Material print(const Vec3& size, Dice& dice);
Material brickwork(const Vec3& size, Dice& dice);
Material anyStuff(Dice& dice);  // that large surfaces are made of

struct Item {
  std::vector<Part> parts;  // stands on z = 0 about the origin
  float radius;             // mm: of its footprint
  float height;             // mm
};

Item cairn(Dice& dice);    // a pile of stones
Item boulder(Dice& dice);  // one carved or broken stone
Item books(Dice& dice);    // a stack
Item house(Dice& dice);    // a model of brick, with a tiled roof
Item vase(Dice& dice);     // glazed
Item tin(Dice& dice);      // with a printed label
Item apple(Dice& dice);
Item orange(Dice& dice);
Item figure(Dice& dice);     // plain plaster, turned like a chessman
Item sculpture(Dice& dice);  // plain plaster, free form
Item block(Dice& dice);      // a wooden or painted toy brick
Item star(Dice& dice);       // a standing cut-out
Item ring(Dice& dice);       // metal, lying
Item marbleBall(Dice& dice);
Item bowl(Dice& dice);  // glazed, with fruit
Item bead(Dice& dice);  // small, glossy, for the front row

// Thin things (makers_thin.cpp): painted wood and wire.
Item bush(Dice& dice);
Item cage(Dice& dice);
Item trellis(Dice& dice);
Item grass(Dice& dice);
Item tripod(Dice& dice);

// Built things (makers_built.cpp).
Item temple(Dice& dice);  // columns between steps and a gable
// On a wall, about the origin of its front, which is y = 0 and looks to -y. Sizes in mm: x, z or x, y, z.
Item windowFrame(const Vec2& size, Dice& dice);
Item plaque(const Vec2& size, Dice& dice);
Item pilaster(const Vec2& size, Dice& dice);
Item console(const Vec3& size, Dice& dice);  // its upper side at z = 0
Part wall(Dice& dice);                       // 1500 x 1300

Item enlarged(Item item, float factor);  // pattern and all

Part tableTop(Dice& dice);                                         // upper side at z = 0
Part anyTableTop(Dice& dice);                                      // of any stuff and size
Part lowered(Part table, float down);                              // and so large that its rim stays out of sight
Part pillar(float halfWidth, float top, float below, Dice& dice);  // from z = -below to z = top

}  // namespace parallax
