// VTK in a Qt 6 window. Debian's VTK has a widget for Qt 5 only; this is the bridge for Qt 6, and it is small because
// Qt and VTK each keep their own framebuffer:
//
//   * VTK draws, multisampled, into framebuffers of its own (vtkGenericOpenGLRenderWindow never touches a window);
//   * paintGL() copies the resolved picture into the framebuffer of QOpenGLWidget and sets its alpha to one, or
//     whatever is behind the window would shine through;
//   * a QPainter then writes on top of it: Qt's fonts know more languages than VTK's and are as sharp as the window's.
//
// The OpenGL context comes and goes (docking and undocking makes a new one); the renderer with its actors and its
// camera stays. All positions are logical pixels from the top left, all sizes given to VTK are device pixels.
#pragma once

#include <Eigen/Core>
#include <QImage>
#include <QOpenGLWidget>
#include <memory>
#include <optional>

class QPainter;
class vtkRenderer;

namespace parallax {

class VtkWidget : public QOpenGLWidget {
  Q_OBJECT

 public:
  // Why there can be no such widget on this display; empty when there can. To be asked before making one: a window
  // with a QOpenGLWidget in it, but without OpenGL, ends Qt 6.4.
  static QString unavailable();

  explicit VtkWidget(QWidget* parent = nullptr);
  ~VtkWidget() override;

  void setBackground(const QColor& colour);
  QColor background() const;

  // The same picture, overlay included, `scale` times the widget's size in pixels, lines and letters scaled alike.
  // Works without the widget ever having been shown; a null image when there is no OpenGL.
  QImage snapshot(double scale);

 Q_SIGNALS:
  void clicked(const QPointF& position);  // the left button, without a drag
  void doubleClicked(const QPointF& position);
  void viewChanged();  // by mouse, wheel or pinch

 protected:
  // The scene: add actors and move its camera, then call update(). Actors that were drawn own OpenGL resources:
  // remove them between makeCurrent() and doneCurrent().
  vtkRenderer& renderer() const;

  // Where a point of the scene is on the widget; nothing when it is behind the eye.
  std::optional<QPointF> project(const Eigen::Vector3d& point) const;

  // Before VTK draws: sizes given in device pixels are to be multiplied by this ratio.
  virtual void prepareFrame(double /*pixelRatio*/) {}
  // After VTK drew. Logical pixels.
  virtual void paintOverlay(QPainter& /*painter*/) {}
  // The mouse moved with no button down.
  virtual void mouseMoved(const QPointF& /*position*/) {}

  bool event(QEvent* event) override;
  void initializeGL() override;
  void paintGL() override;

 private:
  void releaseGl();
  void renderInto(unsigned framebuffer, const QSize& pixels, double pixelRatio);
  void noticeClicks(const QEvent& event);

  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace parallax
