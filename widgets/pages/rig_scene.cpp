#include "pages/rig_scene.h"

#include <algorithm>
#include <cmath>

#include "theme/theme.h"

namespace parallax {
namespace {

using Eigen::Vector3d;

double typicalSpacing(const std::vector<Vector3d>& centres) {
  // Of many, a sample tells: all against all would take long.
  const std::size_t step = std::max<std::size_t>(1, centres.size() / 200);
  std::vector<double> nearest;
  for (std::size_t i = 0; i < centres.size(); i += step) {
    double least = INFINITY;
    for (std::size_t j = 0; j < centres.size(); ++j)
      if (const double d = (centres[i] - centres[j]).norm(); j != i && d > 0) least = std::min(least, d);
    if (std::isfinite(least)) nearest.push_back(least);
  }
  if (nearest.empty()) return 1;
  std::nth_element(nearest.begin(), nearest.begin() + nearest.size() / 2, nearest.end());
  return nearest[nearest.size() / 2];
}

bool usable(const RigidPose& pose) { return pose.rotation.allFinite() && pose.translation.allFinite(); }

Intrinsics shapeOf(const ViewEntry& view) {
  Intrinsics k = view.intrinsics.value_or(Intrinsics{});
  if (k.width == 0 && k.cx > 0) k.width = int(std::lround(2 * k.cx + 1));
  if (k.height == 0 && k.cy > 0) k.height = int(std::lround(2 * k.cy + 1));
  return k;
}

}  // namespace

RigFrame rigFrame(const SceneEntry& scene) {
  std::vector<Vector3d> centres;
  Vector3d forward = Vector3d::Zero(), down = Vector3d::Zero(), middle = Vector3d::Zero();
  const RigidPose* one = nullptr;
  for (const ViewEntry& view : scene.views) {
    if (!view.camFromWorld || !usable(*view.camFromWorld)) continue;
    if (!one) one = &*view.camFromWorld;
    centres.push_back(view.camFromWorld->centre());
    middle += centres.back();
    forward += view.camFromWorld->rotation.row(2).transpose();
    down += view.camFromWorld->rotation.row(1).transpose();
  }
  RigFrame frame;
  frame.cameras = int(centres.size());
  if (centres.empty()) return frame;
  middle /= double(centres.size());
  // Cameras all around have no common direction: then the first one's.
  const double enough = 0.3 * double(centres.size());
  if (down.norm() < enough) down = one->rotation.row(1).transpose();
  if (forward.norm() < enough) forward = one->rotation.row(2).transpose();
  const Vector3d y = down.normalized();
  Vector3d z = forward - y * y.dot(forward);
  if (z.norm() < 1e-6) z = one->rotation.row(2).transpose();
  z = (z - y * y.dot(z)).normalized();
  frame.rigFromWorld.rotation.row(0) = y.cross(z);
  frame.rigFromWorld.rotation.row(1) = y;
  frame.rigFromWorld.rotation.row(2) = z;
  frame.rigFromWorld.translation = -frame.rigFromWorld.rotation * middle;
  frame.unit = typicalSpacing(centres);
  return frame;
}

PoseSceneData rigScene(const SceneEntry& scene, const RigFrame& frame, const RigMarks& marks, const QColor& ink) {
  PoseSceneData data;
  data.rig = true;
  data.frustumEdge = 0.75;
  const auto add = [&](int view, const QColor& colour, const QImage& image, bool marked) {
    const ViewEntry& entry = scene.views[view];
    if (!entry.camFromWorld || !usable(*entry.camFromWorld)) return;
    const RigidPose& r = frame.rigFromWorld;
    PoseSceneCamera camera{QString::number(view), {}, {}, shapeOf(entry), colour};
    // x_cam = R (rigFromWorld^-1 X unit): the length of x_cam is free, so all is divided by the unit.
    camera.camFromReference.rotation = entry.camFromWorld->rotation * r.rotation.transpose();
    camera.camFromReference.translation =
        (entry.camFromWorld->translation - camera.camFromReference.rotation * r.translation) / frame.unit;
    camera.oneOfMany = !marked;
    camera.strong = marked;
    camera.thumbnail = image;
    if (marked) camera.label = QString::fromStdString(entry.name);
    data.cameras.push_back(std::move(camera));
  };
  const int n = int(scene.views.size());
  const auto marked = [&](int view) { return view >= 0 && view < n; };
  if (marked(marks.first)) add(marks.first, firstColour(), marks.firstImage, true);
  if (marked(marks.second)) add(marks.second, secondColour(), marks.secondImage, true);
  if (data.cameras.size() == 2)
    data.links.push_back({data.cameras[0].camFromReference.centre(), data.cameras[1].camFromReference.centre(), ink});
  if (marked(marks.hovered) && marks.hovered != marks.first && marks.hovered != marks.second)
    add(marks.hovered, ink, marks.hoveredImage, true);
  QColor faint = ink;
  const QColor back = canvasColour();
  faint.setRgb((ink.red() + back.red()) / 2, (ink.green() + back.green()) / 2, (ink.blue() + back.blue()) / 2);
  for (int view = 0; view < n; ++view)
    if (view != marks.first && view != marks.second && view != marks.hovered) add(view, faint, {}, false);
  return data;
}

}  // namespace parallax
