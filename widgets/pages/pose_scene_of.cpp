#include "pages/pose_scene_of.h"

#include <QCoreApplication>
#include <algorithm>

#include "geometry/lens.h"
#include "geometry/triangulation.h"
#include "theme/theme.h"

namespace parallax {
namespace {

std::vector<PoseScenePoint> triangulatedInliers(const LoadedPair& loaded, const PoseEstimate& estimate) {
  const QImage& image = loaded.firstPyramid.front();
  const auto cameras = camerasOf(estimate, loaded.pair);
  const Lens lens1(cameras[0]), lens2(cameras[1]);
  std::vector<PoseScenePoint> points;
  for (const Correspondence& m : estimate.correspondences) {
    if (!m.inlier) continue;
    const auto ray1 = lens1.ray(m.first), ray2 = lens2.ray(m.second);
    const auto point = ray1 && ray2 ? triangulateRays(*estimate.cam2FromCam1, *ray1, *ray2) : std::nullopt;
    const QPoint at(int(std::lround(m.first.x())), int(std::lround(m.first.y())));
    if (point && image.rect().contains(at)) points.push_back({*point, image.pixelColor(at)});
  }
  return points;
}

QImage thumbnail(const std::vector<QImage>& pyramid) {
  return pyramid.back().scaled(256, 256, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

PoseSceneData poseSceneOf(const PairSession& session, const QStringList& shown) {
  PoseSceneData scene;
  const auto loaded = session.loaded();
  if (!loaded) return scene;
  const ImagePair& pair = loaded->pair;
  const auto& shownEstimate = session.states()[session.selected()].estimate;
  scene.cameras.push_back({"camera1",
                           QCoreApplication::translate("PoseScene", "Camera 1"),
                           {},
                           shownEstimate ? camerasOf(*shownEstimate, pair)[0] : pair.first.intrinsics,
                           truthColour(),
                           false,
                           true,
                           thumbnail(loaded->firstPyramid)});
  if (pair.truth)
    scene.cameras.push_back({"truth", QCoreApplication::translate("PoseScene", "Truth"), pair.truth->rigid(),
                             pair.second.intrinsics, truthColour(), true, true, thumbnail(loaded->secondPyramid)});
  for (int row = 0; row < int(session.states().size()); ++row) {
    const MethodState& state = session.states()[row];
    const QString id = QString::fromStdString(state.method->id);
    if (!state.hasPose() || !shown.contains(id)) continue;
    scene.cameras.push_back({id, QString::fromStdString(state.method->title), state.estimate->cam2FromCam1->rigid(),
                             camerasOf(*state.estimate, pair)[1], methodColour(id), false, true,
                             pair.truth ? QImage() : thumbnail(loaded->secondPyramid)});
    if (row == session.selected()) scene.points = triangulatedInliers(*loaded, *state.estimate);
  }
  return scene;
}

}  // namespace parallax
