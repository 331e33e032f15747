// The 3D view: cameras as frusta in their methods' colours, the true one as a ghost, points between them.
// Drag turns, middle or shift+drag pans, wheel or pinch zooms, double click centres; arrows, +, - and Home do the same.
#pragma once

#include <QColor>

#include "view3d/pose_scene.h"
#include "view3d/vtk_widget.h"

class QToolButton;

namespace parallax {

class PoseView : public VtkWidget {
  Q_OBJECT

 public:
  // All are upright for a camera whose y axis points down. Overview: from behind and above camera 1. Camera1: as
  // camera 1 saw it.
  enum class Preset { Overview, Front, Top, Side, Camera1 };
  Q_ENUM(Preset)

  explicit PoseView(QWidget* parent = nullptr);
  ~PoseView() override;

  // Keeps the point of view, unless there was nothing to see before: then it shows the overview.
  void setScene(PoseSceneData scene);
  void setHighlighted(const QString& id);  // empty: none
  // The grid is drawn in a faint shade of the text's colour. Until called, both follow the palette.
  void setColours(const QColor& background, const QColor& text);

  // The camera drawn nearest to a position on the widget, within a few pixels or inside its image; else empty.
  QString cameraAt(const QPointF& position) const;

 public Q_SLOTS:
  void resetCamera() { showPreset(Preset::Overview); }
  void showPreset(parallax::PoseView::Preset preset);

 Q_SIGNALS:
  void cameraClicked(const QString& id);

 protected:
  void prepareFrame(double pixelRatio) override;
  void paintOverlay(QPainter& painter) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoved(const QPointF& position) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void followPalette();
  void applyColours(const QColor& background, const QColor& text);
  void centreOn(const QPointF& position);
  void orbit(double azimuthDeg, double elevationDeg);
  void paintLabels(QPainter& painter);
  void paintAxes(QPainter& painter);
  std::vector<QLineF> edgesOf(std::size_t camera) const;

  struct Private;
  std::unique_ptr<Private> p_;
};

}  // namespace parallax
