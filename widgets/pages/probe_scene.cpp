#include "pages/probe_scene.h"

#include <QCoreApplication>
#include <QLocale>

#include "theme/colour_map.h"
#include "theme/theme.h"

namespace parallax {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ProbeScene)
};

constexpr double smallest = 0.25, largestOfOld = 0.6;  // sizes of frusta
constexpr double faintest = 0.55;                      // share of the background in the oldest

Intrinsics shapeOf(const QImage& image) {
  return image.isNull() ? assumedIntrinsics(4, 3) : assumedIntrinsics(image.width(), image.height());
}

QColor faded(const QColor& colour, double share) {
  const QColor back = canvasColour();
  const auto mix = [&](int a, int b) { return int(a + share * (b - a)); };
  return {mix(colour.red(), back.red()), mix(colour.green(), back.green()), mix(colour.blue(), back.blue())};
}

}  // namespace

// Neither the end of viridis that is lost on a dark canvas, nor the one that is lost on a light one.
QColor trailColour(std::size_t i, std::size_t count) {
  const double age = count > 1 ? double(i) / double(count - 1) : 1;
  return viridis(darkTheme() ? 0.3 + 0.65 * age : 0.75 * age);
}

PoseSceneData probeScene(const WatchedProbe& probe, std::size_t chosen, const QImage& first, const QImage& second) {
  PoseSceneData scene;
  scene.rig = true;  // a line from camera 1 to each estimate would hide the trail
  scene.frustumEdge = 0.5;
  const Intrinsics shape = shapeOf(second);
  scene.cameras.push_back({"camera1", Words::tr("Camera 1"), {}, shapeOf(first), truthColour(), false, true, first});
  if (const auto& truth = probe.wish.truth) {
    const auto& [w, x, y, z, tx, ty, tz] = *truth;
    const RelativePose pose = makeRelativePose(Eigen::Quaterniond(w, x, y, z), Eigen::Vector3d(tx, ty, tz));
    scene.cameras.push_back({"truth", Words::tr("Truth"), pose.rigid(), shape, truthColour(), true, true, second});
    scene.links.push_back({Eigen::Vector3d::Zero(), pose.rigid().centre(), faded(truthColour(), 0.6)});
  }
  const auto& trail = probe.trail;
  const std::size_t n = trail.size();
  for (std::size_t i = 0; i < n; ++i) {
    const double age = n > 1 ? double(i) / double(n - 1) : 1;
    const bool whole = i == chosen, newest = i + 1 == n;
    const QColor colour = trailColour(i, n);
    PoseSceneCamera camera{QString::number(i), {}, trail[i].pose.rigid(), shape, colour};
    camera.oneOfMany = !whole && !newest;
    camera.strong = whole;
    if (camera.oneOfMany) camera.colour = faded(colour, faintest * (1 - age));
    camera.size = whole || newest ? 1 : smallest + (largestOfOld - smallest) * age;
    if (whole || newest) camera.label = Words::tr("Step %1").arg(QLocale().toString(qlonglong(trail[i].step)));
    if (whole && !probe.wish.truth) camera.thumbnail = second;
    scene.cameras.push_back(camera);
    if (i > 0)
      scene.links.push_back({trail[i - 1].pose.rigid().centre(), trail[i].pose.rigid().centre(), trailColour(i, n)});
  }
  return scene;
}

}  // namespace parallax
