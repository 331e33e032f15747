// The studio: seven round lamps above the table, a dim room, a dark backdrop. Table frame, mm.
#pragma once

#include <vector>

#include "synthesis/scene.h"
#include "synthesis/vec.h"

namespace parallax {

struct Lamp {
  Vec3 centre, facing;  // facing: unit, towards the table
  float radius;
  Colour radiance;
};

struct Studio {
  std::vector<Lamp> lamps;  // those that are on
  float room;               // brightness of the surroundings
};
Studio studioUnder(Light light);

// What a ray that leaves the scene sees of the room, but not of the lamps. Windows: only gloss shows them.
Colour surroundings(const Studio& studio, const Vec3& direction, bool windows);
Colour meanSurroundings(const Studio& studio);
// What the camera sees behind the table: dark cloth, a little lighter near the horizon.
Colour backdrop(const Studio& studio, const Vec3& direction);

}  // namespace parallax
