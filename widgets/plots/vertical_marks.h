// Small flags over a figure with a thin line below each: where something happened. Only for the sources of this room.
#pragma once

#include <qcustomplot.h>
#include <vector>

namespace parallax {

class VerticalMarks : public QCPAbstractItem {
 public:
  struct Mark {
    double x = 0;
    bool filled = false;  // stands out among the others
  };
  explicit VerticalMarks(QCustomPlot* plot) : QCPAbstractItem(plot) {}

  void setMarks(std::vector<Mark> marks) { marks_ = std::move(marks); }
  void setColours(const QColor& base, const QColor& line, const QColor& flag) {
    base_ = base, line_ = line, flag_ = flag;
  }
  int at(const QPointF& pixel) const;  // whose flag or line is there; -1: none
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::vector<Mark> marks_;
  QColor base_, line_, flag_;
};

}  // namespace parallax
