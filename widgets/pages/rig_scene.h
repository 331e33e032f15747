// A scene's cameras as a 3D scene of frusta.
#pragma once

#include "datasets/collection.h"
#include "view3d/pose_scene.h"

namespace parallax {

// Where to look at the rig from, and how large it is: right, down and forward as the cameras have them on average,
// around the middle of them, in units of their typical spacing (the median distance to the nearest other).
struct RigFrame {
  RigidPose rigFromWorld;  // rotation and translation in world units; then divided by `unit`
  double unit = 1;
  int cameras = 0;  // with a known pose
};
RigFrame rigFrame(const SceneEntry& scene);

struct RigMarks {
  int first = -1, second = -1, hovered = -1;     // views
  QImage firstImage, secondImage, hoveredImage;  // null: none yet
};

// All cameras, thin and grey but for the marked ones, which come first and carry their names and images; ids are the
// indices of the views.
PoseSceneData rigScene(const SceneEntry& scene, const RigFrame& frame, const RigMarks& marks, const QColor& ink);

}  // namespace parallax
