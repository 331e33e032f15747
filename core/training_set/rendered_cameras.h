// Where the cameras of rendered training sets stand. World: the DTU rig's, mm.
#pragma once

#include <cstdint>
#include <vector>

#include "geometry/camera.h"

namespace parallax {

// So many of the DTU robot's 64 positions, drawn by the seed, in ascending order; all of them beyond 64. They look as
// DTU's do; of images that are not 4 : 3 the middle is kept.
std::vector<Camera> rigCameras(int views, int width, int height, std::uint64_t seed);

// Anywhere on a dome about the table: 450 to 1000 mm from what they look at, 12 to 80 degrees above it, rolled by up to
// 45 degrees, focal lengths of 1 to 2 times the longer side.
std::vector<Camera> domeCameras(int views, int width, int height, std::uint64_t seed);

}  // namespace parallax
