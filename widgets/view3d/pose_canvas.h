// The OpenGL part of PoseView: draws a PoseScene, writes the labels over it, and turns clicks into cameras.
#pragma once

#include <QColor>

#include "view3d/pose_scene.h"
#include "view3d/pose_view.h"
#include "view3d/vtk_widget.h"

namespace parallax {

class PoseCanvas : public VtkWidget {
  Q_OBJECT

 public:
  explicit PoseCanvas(QWidget* parent = nullptr);
  ~PoseCanvas() override;

  void setScene(PoseSceneData scene);
  const PoseSceneData& scene() const;
  void setHighlighted(const QString& id);
  void setColours(const QColor& background, const QColor& text);
  void showPreset(ViewPreset preset);
  QString cameraAt(const QPointF& position) const;

  static QString invitation();  // what an empty scene says, unless told otherwise
  void setInvitation(const QString& text);

 Q_SIGNALS:
  void cameraClicked(const QString& id);
  void cameraHovered(const QString& id);  // empty: none

 protected:
  void prepareFrame(double pixelRatio) override;
  void paintOverlay(QPainter& painter) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoved(const QPointF& position) override;
  void leaveEvent(QEvent* event) override;

 private:
  void centreOn(const QPointF& position);
  void orbit(double azimuthDeg, double elevationDeg);
  void paintLabels(QPainter& painter);
  void paintAxes(QPainter& painter);
  void hover(const QString& id);
  std::vector<QLineF> edgesOf(std::size_t camera) const;
  bool mayBeAt(std::size_t camera, const QPointF& position) const;

  struct Private;
  std::unique_ptr<Private> p_;
};

}  // namespace parallax
