// The shapes objects are made of. Millimetres; the middle at the origin unless said otherwise.
#pragma once

#include <vector>

#include "synthesis/mesh.h"

namespace parallax {

// A lathe's work: a smooth curve (Catmull-Rom) through the points (radius, height), from bottom to top, turned about z.
// A point given twice makes a corner.
Mesh revolved(const std::vector<Vec2>& profile, int sides = 160);

// An ellipsoid-like body |x/a|^e + |y/b|^e + |z/c|^e = 1: e = 2 is an ellipsoid, larger is boxier.
Mesh superellipsoid(const Vec3& halfSize, float exponent, int detail = 64);

// A stone: an ellipsoid, dented and ridged.
Mesh stone(const Vec3& halfSize, std::uint32_t seed);

Mesh roundedBox(const Vec3& size, float radius);

// An outline in the x-z plane (counter-clockwise, star-shaped about the origin), given thickness along y, its rims
// bevelled.
Mesh extruded(const std::vector<Vec2>& outline, float thickness, float bevel);

Mesh torus(float radius, float thickness);  // about z; thickness: radius of the tube

}  // namespace parallax
