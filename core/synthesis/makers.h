// The things that can stand on the table, one function each: shape and material, with dice for the variation.
#pragma once

#include <string_view>

#include "synthesis/composition.h"

namespace parallax {

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

Item enlarged(Item item, float factor);  // pattern and all

Part tableTop(Dice& dice);                                         // upper side at z = 0
Part lowered(Part table, float down);                              // and so large that its rim stays out of sight
Part pillar(float halfWidth, float top, float below, Dice& dice);  // from z = -below to z = top

}  // namespace parallax
