// The chosen scene's cameras in 3D: the pair in its two colours with its photographs, all others as thin frusta. Two
// clicks choose a pair.
#pragma once

#include <QTimer>
#include <QWidget>

#include "bridge/pair_picker.h"
#include "bridge/thumbnails.h"
#include "pages/rig_scene.h"
#include "view3d/pose_view.h"

namespace parallax {

class RigView : public QWidget {
  Q_OBJECT

 public:
  RigView(Selection& selection, PairPicker& picker, Thumbnails& thumbnails, QWidget* parent = nullptr);
  ~RigView() override;

  PoseView& poseView() { return *view_; }
  void refreshTheme();
  void hover(int view);  // as if the mouse were over this camera; -1: none

 Q_SIGNALS:
  void status(const QString& text);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void showScene();  // another one: framed anew
  void refresh();
  QImage pictureOf(int view) const;

  Selection& selection_;
  PairPicker& picker_;
  Thumbnails& thumbnails_;
  PoseView* view_;
  RigFrame frame_;
  int hovered_ = -1;
  QTimer timer_;            // several changes at once are one scene
  bool frameNext_ = false;  // when it is seen: before, its size is not known
};

}  // namespace parallax
