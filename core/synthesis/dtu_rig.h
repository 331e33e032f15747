// The DTU robot's camera positions (Jensen et al., Large Scale Multi-view Stereopsis Evaluation, CVPR 2014), and
// where its table stands. World in millimetres.
#pragma once

#include <vector>

#include "geometry/camera.h"

namespace parallax {

constexpr int dtuPositions = 64;         // of the type-II rig
constexpr int dtuTypeOnePositions = 49;  // the first of them are the type-I rig

// Position i of the data set (its files count from 1: pos_001 is [0]) for images of width x height; the native
// size is 1600 x 1200, other sizes see the same field of view. About 600 mm from the scene, 850 mm from [49] on.
std::vector<Camera> dtuRig(int width, int height);

// The table of the rendered scenes: x_table = R X + t, mm. The origin lies on the table top, x is to the right and y
// away as the middle of the rig sees it, z is up.
RigidPose dtuTableFromWorld();

}  // namespace parallax
