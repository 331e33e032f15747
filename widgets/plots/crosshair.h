// A vertical line through a figure, a dot where it meets each curve, and a box that says the values. Only for the
// sources of this room.
#pragma once

#include <qcustomplot.h>
#include <vector>

namespace parallax {

struct CrosshairRow {
  QColor colour;
  QString name, value;
  double x = 0, y = 0;  // of the point that is said
};

class Crosshair : public QCPAbstractItem {
 public:
  explicit Crosshair(QCustomPlot* plot) : QCPAbstractItem(plot) { setVisible(false); }

  void place(double x, const QString& heading, std::vector<CrosshairRow> rows, bool boxed);
  void setStyle(const QColor& text, const QColor& base, const QColor& line, const QFont& font);
  double x() const { return x_; }
  const std::vector<CrosshairRow>& rows() const { return rows_; }
  const QString& heading() const { return heading_; }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  void drawBox(QCPPainter& painter, const QRectF& area, double atX) const;

  double x_ = 0;
  QString heading_;
  std::vector<CrosshairRow> rows_;
  bool boxed_ = true;
  QColor text_, base_, line_;
  QFont font_;
};

}  // namespace parallax
