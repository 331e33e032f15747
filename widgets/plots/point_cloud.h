// Many points, quickly: on the screen every point is a small disc blended into one picture (50,000 in a few
// milliseconds, where a painter needs a quarter of a second), in a PDF each is a real disc. Only for the sources of
// this room.
#pragma once

#include <qcustomplot.h>
#include <vector>

namespace parallax {

class PointCloud : public QCPAbstractItem {
 public:
  explicit PointCloud(QCustomPlot* plot) : QCPAbstractItem(plot) {}

  void setPoints(const std::vector<float>* x, const std::vector<float>* y) { x_ = x, y_ = y; }
  // Points above the diagonal, and those on and below it.
  void setColours(const QColor& above, const QColor& below) { above_ = above, below_ = below; }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  void drawDiscs(QCPPainter& painter, const QRectF& area) const;
  QImage stamped(const QRectF& area, double ratio) const;

  const std::vector<float>*x_ = nullptr, *y_ = nullptr;
  QColor above_ = Qt::gray, below_ = Qt::gray;
};

}  // namespace parallax
