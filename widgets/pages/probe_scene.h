// What a network made of one pair over its training, as a 3D scene: the trail of camera 2 towards the truth.
#pragma once

#include "models/watched_probes.h"
#include "view3d/pose_scene.h"

namespace parallax {

// Camera 1, the truth as a ghost where it is known, and a frustum an estimate: old ones small and faint, the newest and
// the chosen one whole; their centres joined in order; colours along viridis. Ids: "camera1", "truth", "0", "1", ...
// Images may be null. `chosen`: index of an estimate; ignored where there are none.
PoseSceneData probeScene(const WatchedProbe& probe, std::size_t chosen, const QImage& first, const QImage& second);

QColor trailColour(std::size_t i, std::size_t count);  // legible on canvasColour()

}  // namespace parallax
