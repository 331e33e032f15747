// Where the cameras of rendered training sets stand. World: the DTU rig's, mm.
#pragma once

#include <cstdint>
#include <vector>

#include "geometry/camera.h"

namespace parallax {

// So many of the DTU robot's 64 positions, drawn by the seed, in ascending order; all of them beyond 64. They look as
// DTU's do; of images that are not 4 : 3 the middle is kept.
std::vector<Camera> rigCameras(int views, int width, int height, std::uint64_t seed);

// The free cameras share this: one lens for all views, in every fourth scene another for each; focal lengths of 1.1 to
// 3.5 times the shorter side, and as far away as lets the subject fill the picture; the principal point is up to 3 % of
// that side off the middle; held level, upright or by any angle, and never quite still. A seed is a walk of its own.

// On a sector of a dome about the table, 8 to 80 degrees above it.
std::vector<Camera> domeCameras(int views, int width, int height, std::uint64_t seed);
// On a ring or a part of one about a thing at the table's middle, all at one height and one distance.
std::vector<Camera> orbitCameras(int views, int width, int height, std::uint64_t seed);
// Sideways past a wall across the table's middle, on its front (-y of the table), more or less turned towards what was
// in front of the first steps.
std::vector<Camera> walkCameras(int views, int width, int height, std::uint64_t seed);

}  // namespace parallax
