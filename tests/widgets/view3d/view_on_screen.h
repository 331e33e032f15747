// A view with something in it, on the screen, and the means to look at its pixels.
#pragma once

#include <QImage>
#include <QTest>
#include <QWindow>
#include <memory>

#include "view3d/frustum.h"
#include "view3d/pose_canvas.h"

namespace parallax {

using Eigen::Vector3d;

const inline QColor paper(250, 251, 253), night(30, 31, 34), red(214, 10, 20), green(0, 158, 115);

// Opens what the test measures by.
struct View : PoseCanvas {
  using PoseCanvas::PoseCanvas;
  using VtkWidget::project;
};

inline Intrinsics lens() { return {640, 480, 700, 700, 319.5, 239.5}; }

inline PoseSceneCamera camera(const QString& id, const Vector3d& centre, const QColor& colour) {
  return {id, {}, lookAt(centre, {0, 0, 5}, -Vector3d::UnitY()), lens(), colour};
}

inline PoseSceneData twoCameras() { return {{camera("one", {0, 0, 0}, red), camera("two", {1, 0, 0}, green)}, {}}; }

inline std::unique_ptr<View> shown(PoseSceneData scene, QSize size = {480, 360}) {
  auto view = std::make_unique<View>();
  view->resize(size);
  view->setColours(paper, Qt::black);
  view->setScene(std::move(scene));
  view->show();
  return QTest::qWaitForWindowExposed(view.get()) ? std::move(view) : nullptr;
}

inline int count(const QImage& image, const QColor& colour, int tolerance = 40) {
  int found = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor pixel = image.pixelColor(x, y);
      found += std::abs(pixel.red() - colour.red()) <= tolerance &&
               std::abs(pixel.green() - colour.green()) <= tolerance &&
               std::abs(pixel.blue() - colour.blue()) <= tolerance;
    }
  }
  return found;
}

// The largest difference of any channel anywhere; 256 for pictures of different sizes.
inline int difference(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) return 256;
  int largest = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
      largest = std::max(
          {largest, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
    }
  }
  return largest;
}

// Whether the colour is found within a few pixels of where a point of the scene is drawn.
inline bool drawnAt(const View& view, const QImage& image, const Vector3d& point, const QColor& colour) {
  const std::optional<QPointF> at = view.project(point);
  if (!at) return false;
  const double ratio = static_cast<double>(image.width()) / view.width();
  const QPoint centre = (*at * ratio).toPoint();
  return count(image.copy(QRect(centre - QPoint(3, 3), QSize(7, 7))), colour) > 0;
}

inline Vector3d middleOfAnEdge(const Vector3d& centre) {
  const Frustum f = frustum(lookAt(centre, {0, 0, 5}, -Vector3d::UnitY()), lens(), 0.5);
  return (f.corners[0] + f.corners[1]) / 2;
}

inline void drag(QWidget& widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
  QWindow* window = widget.window()->windowHandle();
  QTest::mousePress(window, button, {}, from);
  for (int i = 1; i <= 4; ++i) QTest::mouseMove(window, from + (to - from) * i / 4);
  QTest::mouseRelease(window, button, {}, to);
}

}  // namespace parallax
