// What the 3D view shows of a session.
#pragma once

#include "bridge/pair_session.h"
#include "view3d/pose_scene.h"

namespace parallax {

// Camera 1, the truth as a ghost, one frustum a method with a pose (its id is the method's), and the inliers of the
// selected method as points in the colours of image 1. `shown`: the methods to show.
PoseSceneData poseSceneOf(const PairSession& session, const QStringList& shown);

}  // namespace parallax
