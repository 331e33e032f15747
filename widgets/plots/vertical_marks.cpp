#include "plots/vertical_marks.h"

#include <cmath>

namespace parallax {
namespace {

constexpr double half = 5, height = 9;  // of a flag, logical pixels

}  // namespace

int VerticalMarks::at(const QPointF& pixel) const {
  const QRectF area = parentPlot()->axisRect()->rect();
  if (!area.adjusted(-half, -2, half, 2).contains(pixel)) return -1;
  const double reach = pixel.y() < area.top() + 2 * height ? half + 2 : 3;
  int best = -1;
  double nearest = reach;
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    const double away = std::abs(parentPlot()->xAxis->coordToPixel(marks_[i].x) - pixel.x());
    if (away <= nearest) nearest = away, best = int(i);
  }
  return best;
}

void VerticalMarks::draw(QCPPainter* painter) {
  const QRectF area = parentPlot()->axisRect()->rect();
  painter->setClipRect(area.adjusted(-half - 1, -1, half + 1, 1));
  painter->setAntialiasing(true);
  for (const Mark& mark : marks_) {
    const double x = parentPlot()->xAxis->coordToPixel(mark.x);
    if (x < area.left() - half || x > area.right() + half) continue;
    painter->setPen(QPen(line_, 1, Qt::DotLine));
    painter->drawLine(QLineF(x, area.top() + height, x, area.bottom()));
    painter->setPen(QPen(flag_, 1.4));
    painter->setBrush(mark.filled ? flag_ : base_);
    const QPointF flag[3] = {{x - half, area.top()}, {x + half, area.top()}, {x, area.top() + height}};
    painter->drawPolygon(flag, 3);
  }
}

}  // namespace parallax
