// Cameras and points, and the actors that show them. Frame and units of the whole scene: those of the reference, mostly
// camera 1 (x right, y down, z forward); lengths in baselines (|t| = 1), or for a rig about that.
#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "geometry/camera.h"

class vtkRenderer;

namespace parallax {

struct PoseSceneCamera {
  QString id;     // unique in its scene; what PoseView::cameraClicked says
  QString label;  // written at the camera; may be empty
  RigidPose camFromReference;
  Intrinsics intrinsics;  // give the frustum its shape
  QColor colour;          // of lines and label, as given: choose it for the background
  bool ghost = false;     // dashed and empty: the truth
  bool visible = true;
  QImage thumbnail = {};  // shown, half transparent, on the frustum's image plane; a few hundred pixels suffice
  // One of many, drawn together as one shape with thin lines: no image, no line to the reference, in no label's way.
  bool oneOfMany = false;
  bool strong = false;  // thick lines, as if highlighted
  double size = 1;      // times the edges of the others
};

struct PoseScenePoint {
  Eigen::Vector3d position;
  QColor colour;
};

struct PoseSceneLink {
  Eigen::Vector3d from, to;
  QColor colour;
};

struct PoseSceneData {
  std::vector<PoseSceneCamera> cameras;  // the first one is camera 1
  std::vector<PoseScenePoint> points;
  std::vector<PoseSceneLink> links = {};  // straight lines, such as a baseline or a trail
  bool rig = false;                       // no lines from the reference to every camera
  double frustumEdge = 0;                 // length of a frustum's edges; 0: half the median distance from the reference
};

struct Frustum;

class PoseScene {
 public:
  explicit PoseScene(vtkRenderer& renderer);
  ~PoseScene();

  // Replaces what is shown. Dropped: cameras and points that are not finite, and points so far away that they would
  // squeeze all the rest into nothing (over thirty times the distance of the nearer nine tenths).
  void show(PoseSceneData data);
  const PoseSceneData& data() const;  // what is left of it

  void setHighlighted(const QString& id);  // thicker lines; empty: none
  QString highlighted() const;
  void setColours(const QColor& background, const QColor& grid);

  // Before every frame: line widths and dots follow the ratio of device to logical pixels, and what can be seen
  // through is drawn from back to front.
  void prepareFrame(double pixelRatio);

  const std::vector<Frustum>& frusta() const;  // one for each of data().cameras
  // What a good view has in it: the visible frusta and the nearer points.
  std::vector<Eigen::Vector3d> extent() const;
  double depth() const;  // the median distance of the points from camera 1; 0 without points

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace parallax
