#include "plots/crosshair.h"

#include <algorithm>

namespace parallax {

void Crosshair::place(double x, const QString& heading, std::vector<CrosshairRow> rows, bool boxed) {
  x_ = x;
  heading_ = heading;
  rows_ = std::move(rows);
  boxed_ = boxed;
  setVisible(true);
}

void Crosshair::setStyle(const QColor& text, const QColor& base, const QColor& line, const QFont& font) {
  text_ = text;
  base_ = base;
  line_ = line;
  font_ = font;
}

void Crosshair::draw(QCPPainter* painter) {
  const QRectF area = parentPlot()->axisRect()->rect();
  const double atX = parentPlot()->xAxis->coordToPixel(x_);
  if (atX < area.left() - 1 || atX > area.right() + 1) return;
  painter->setAntialiasing(true);
  painter->setPen(QPen(line_, 1, Qt::DashLine));
  painter->drawLine(QLineF(atX, area.top(), atX, area.bottom()));
  painter->setPen(QPen(base_, 1.5));
  for (const CrosshairRow& row : rows_) {
    const double atY = parentPlot()->yAxis->coordToPixel(row.y), dotX = parentPlot()->xAxis->coordToPixel(row.x);
    if (dotX < area.left() - 4 || dotX > area.right() + 4) continue;
    if (atY < area.top() - 4 || atY > area.bottom() + 4) continue;
    painter->setBrush(row.colour);
    painter->drawEllipse(QPointF(dotX, atY), 4, 4);
  }
  if (boxed_) drawBox(*painter, area, atX);
}

// Beside the line, on the side where there is more room, so that it never hides what it speaks of.
void Crosshair::drawBox(QCPPainter& painter, const QRectF& area, double atX) const {
  const QFontMetricsF metrics(font_);
  const double swatch = 14, gap = 8, pad = 7, lineHeight = metrics.height() + 1;
  double names = 0, values = 0;
  for (const CrosshairRow& row : rows_) {
    names = std::max(names, metrics.horizontalAdvance(row.name));
    values = std::max(values, metrics.horizontalAdvance(row.value));
  }
  const double width = std::max(swatch + gap + names + 2 * gap + values, metrics.horizontalAdvance(heading_)) + 2 * pad;
  const QSizeF size(width, lineHeight * double(rows_.size() + 1) + 2 * pad);
  const bool right = atX < area.center().x();
  QRectF box({right ? atX + 12 : atX - 12 - width, area.top() + 8}, size);
  const QRectF room = parentPlot()->viewport();
  box.moveLeft(std::clamp(box.left(), room.left() + 1, std::max(room.left() + 1, room.right() - width - 1)));
  QColor ground = base_;
  ground.setAlpha(238);
  painter.setPen(QPen(line_, 1));
  painter.setBrush(ground);
  painter.drawRoundedRect(box, 4, 4);
  painter.setFont(font_);
  painter.setPen(text_);
  double y = box.top() + pad;
  const auto cell = [&](double left, double w) { return QRectF(left, y, w, lineHeight); };
  painter.drawText(cell(box.left() + pad, width - 2 * pad), Qt::AlignLeft | Qt::AlignVCenter, heading_);
  for (const CrosshairRow& row : rows_) {
    y += lineHeight;
    painter.setPen(QPen(row.colour, 3));
    painter.drawLine(QPointF(box.left() + pad, y + lineHeight / 2),
                     QPointF(box.left() + pad + swatch, y + lineHeight / 2));
    painter.setPen(text_);
    painter.drawText(cell(box.left() + pad + swatch + gap, names + 2), Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter.drawText(cell(box.right() - pad - values, values + 1), Qt::AlignRight | Qt::AlignVCenter, row.value);
  }
}

}  // namespace parallax
