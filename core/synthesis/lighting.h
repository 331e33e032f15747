// The studio: seven round lamps above the table, a dim room, a dark backdrop. Table frame, mm.
#pragma once

#include <optional>
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
  std::vector<Lamp> lamps;             // those that are on
  float room;                          // brightness of the surroundings
  float turn = 0;                      // of the room and its windows about the vertical, radians
  std::optional<Colour> curtain = {};  // a backdrop of one colour instead of the cloth
};
Studio studioUnder(Light light);
// Another studio for every seed: where lamps hang, how many shine, how large, warm and bright they are; as often as
// not nothing is behind the scene but black or a plain colour. Lights choose among the same lamps.
Studio variedStudio(Light light, Stage stage, std::uint32_t seed);

// What a ray that leaves the scene sees of the room, but not of the lamps. Windows: only gloss shows them.
Colour surroundings(const Studio& studio, const Vec3& direction, bool windows);
Colour meanSurroundings(const Studio& studio);
// What the camera sees behind the table: dark cloth, a little lighter near the horizon.
Colour backdrop(const Studio& studio, const Vec3& direction);

}  // namespace parallax
