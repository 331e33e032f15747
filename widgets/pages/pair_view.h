// Two images beside each other with the matches of one method as lines (the paper's Fig. 6): inliers yellow. Wheel
// zooms, drag pans, double click fits; hovering singles out the nearest match, and away from any match draws the
// epipolar line of the point under the mouse in the other image.
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>
#include <optional>
#include <vector>

#include "bridge/pair_session.h"
#include "estimators/saliency.h"

namespace parallax {

class PairView : public QWidget {
  Q_OBJECT

 public:
  explicit PairView(QWidget* parent = nullptr);

  void setPair(std::shared_ptr<const LoadedPair> pair);           // null: the empty state
  void setEstimate(const std::optional<PoseEstimate>& estimate);  // its lines; nothing: none
  // Of the hover lines, with the cameras that it belongs to; no pose: none.
  void setEpipolarPose(const std::optional<RelativePose>& pose, const std::array<Intrinsics, 2>& cameras = {});
  void setOutliersShown(bool shown);
  void setCaption(const QString& text);  // one line under the images
  // Where a network looks, as heat over the images with a legend; null: the sentence, where there is one, instead.
  void setSaliency(std::shared_ptr<const Saliency> saliency, const QString& note);
  void addTool(QAction* action);  // a button at the right end of the caption
  void setToolsShown(bool shown);

  void fit();
  double zoom() const { return zoom_; }
  int hoveredMatch() const { return hovered_; }  // -1: none
  // Where a pixel of image 0 or 1 stands in the widget, and back: what mouse and tests share.
  QPointF toWidget(int image, QPointF pixel) const;
  std::optional<std::pair<int, QPointF>> toPixel(QPointF widget) const;
  bool epipolarLineShown() const { return !epipolar_.isEmpty(); }
  QImage figure(double scale);  // the whole pair as a picture, without hover marks

  QSize sizeHint() const override { return {800, 420}; }

 Q_SIGNALS:
  void hovered(const QString& description);  // for the status bar; empty: nothing
  void openRequested();                      // the empty state was clicked

 protected:
  void paintEvent(QPaintEvent*) override;
  void wheelEvent(QWheelEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void mouseMoveEvent(QMouseEvent*) override;
  void mouseReleaseEvent(QMouseEvent*) override;
  void mouseDoubleClickEvent(QMouseEvent*) override;
  void leaveEvent(QEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  // Images lie in a plane of their own ("sheet"): the first at its own scale, the second scaled to its height (to
  // its width when stacked).
  QRectF sheetRect(int image) const;
  QRectF sheetBounds() const;
  QPointF toSheet(int image, QPointF pixel) const;
  void zoomAbout(QPointF widgetPoint, double factor);
  void hoverAt(QPointF widgetPoint);
  int nearestMatch(QPointF widgetPoint) const;
  QList<QPolygonF> epipolarLine(int fromImage, QPointF pixel) const;
  void redraw();  // the layer too
  void paintLayer(QPainter& painter);
  void paintImage(QPainter& painter, int image);
  void paintSaliency(QPainter& painter);
  void paintLines(QPainter& painter);
  void paintHover(QPainter& painter);
  void paintEmpty(QPainter& painter);

  std::shared_ptr<const LoadedPair> pair_;
  std::vector<Correspondence> matches_;
  std::optional<RelativePose> pose_;
  std::array<Intrinsics, 2> cameras_;  // of the pose
  bool outliersShown_ = false;
  QString caption_;
  std::shared_ptr<const Saliency> saliency_;
  std::array<QImage, 2> heat_;
  QString saliencyNote_;
  QWidget* tools_ = nullptr;
  double zoom_ = 1;       // widget pixels a sheet unit
  QPointF offset_;        // widget position of the sheet's origin
  bool stacked_ = false;  // the second image below the first instead of beside it
  bool fitted_ = true;    // keeps fitting when resized until a person zooms or pans
  QPixmap layer_;
  std::optional<QPointF> dragFrom_;
  int hovered_ = -1;
  int epipolarImage_ = 0;
  QPointF epipolarPoint_;      // pixel of the other image it belongs to
  QList<QPolygonF> epipolar_;  // pixels of epipolarImage_
};

}  // namespace parallax
