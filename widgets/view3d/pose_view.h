// The 3D view: cameras as frusta in their methods' colours, the true one as a ghost, points between them.
// Drag turns, middle or shift+drag pans, wheel or pinch zooms, double click centres; arrows, +, - and Home do the same.
#pragma once

#include <QColor>
#include <QWidget>

#include "view3d/pose_scene.h"

class QLabel;
class QToolButton;

namespace parallax {

// Where to look from. All are upright for a camera whose y axis points down, and all but Camera1 have the cameras and
// the nearer points in the picture. Overview: from behind and above camera 1. Camera1: as camera 1 saw it.
enum class ViewPreset { Overview, Front, Top, Side, Camera1 };

class PoseCanvas;

// Where there is no OpenGL, the view says so, and everything else does nothing.
class PoseView : public QWidget {
  Q_OBJECT

 public:
  explicit PoseView(QWidget* parent = nullptr);

  // Keeps the point of view, unless there was nothing to see before: then it shows the overview.
  void setScene(PoseSceneData scene);
  void setHighlighted(const QString& id);   // empty: none
  void setInvitation(const QString& text);  // what it says while there is nothing to see
  // The grid is drawn in a faint shade of the text's colour. Until called, both follow the palette.
  void setColours(const QColor& background, const QColor& text);

  void showPreset(ViewPreset preset);
  void resetCamera() { showPreset(ViewPreset::Overview); }

  // The camera drawn nearest to a position on the widget, within a few pixels or inside its image; else empty.
  QString cameraAt(const QPointF& position) const;

  // The picture without its buttons, `scale` times the widget's size in pixels, lines and letters scaled alike. Works
  // without the widget ever having been shown; a null image where there is no OpenGL.
  QImage snapshot(double scale);

 Q_SIGNALS:
  void cameraClicked(const QString& id);
  void cameraHovered(const QString& id);  // empty: none

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addCanvas();
  void retranslate();
  void followPalette();

  PoseCanvas* canvas_ = nullptr;  // none where there is no OpenGL
  QLabel* trouble_ = nullptr;     // then this says why
  QToolButton* presets_ = nullptr;
  bool ownColours_ = false;
};

}  // namespace parallax
