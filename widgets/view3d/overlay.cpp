#include "view3d/overlay.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPixmapCache>
#include <cmath>

namespace parallax {
namespace {

constexpr double border = 3, triadSize = 64;

// Whole device pixels, so that letters stay sharp.
QPointF snapped(const QPointF& point, double ratio) {
  return {std::round(point.x() * ratio) / ratio, std::round(point.y() * ratio) / ratio};
}

QPixmap blank(const QSizeF& size, double ratio) {
  QPixmap pixmap((size * ratio).toSize());
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  return pixmap;
}

QPixmap drawn(const Caption& caption, double ratio) {
  QPixmap pixmap = blank(caption.size(), ratio);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF baseline(border, border + QFontMetricsF(caption.font).ascent());
  QPainterPath outline;
  outline.addText(baseline, caption.font, caption.text);
  QColor halo = caption.halo;
  halo.setAlphaF(0.85F);
  painter.strokePath(outline, QPen(halo, 2 * border - 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setFont(caption.font);
  painter.setPen(caption.ink);
  painter.drawText(baseline, caption.text);
  return pixmap;
}

}  // namespace

QSizeF Caption::size() const {
  const QFontMetricsF metrics(font);
  return {std::ceil(metrics.horizontalAdvance(text)) + 2 * border, std::ceil(metrics.height()) + 2 * border};
}

void Caption::paint(QPainter& painter, const QPointF& topLeft) const {
  const double ratio = painter.device()->devicePixelRatioF();
  const QString key = QStringLiteral("parallax-caption|%1|%2|%3|%4|%5")
                          .arg(text, font.key())
                          .arg(ink.rgba())
                          .arg(halo.rgba())
                          .arg(ratio);
  QPixmap pixmap;
  if (!QPixmapCache::find(key, &pixmap)) {
    pixmap = drawn(*this, ratio);
    QPixmapCache::insert(key, pixmap);
  }
  painter.drawPixmap(snapped(topLeft, ratio), pixmap);
}

void paintTriad(QPainter& painter, const QPointF& centre, const std::array<QPointF, 3>& axes, const Caption& style) {
  const double ratio = painter.device()->devicePixelRatioF();
  const QPointF middle(triadSize / 2, triadSize / 2);
  QPixmap pixmap = blank({triadSize, triadSize}, ratio);
  QPainter lines(&pixmap);
  lines.setRenderHint(QPainter::Antialiasing);
  lines.setPen(QPen(style.ink, 1.4, Qt::SolidLine, Qt::RoundCap));
  for (const QPointF& axis : axes) lines.drawLine(middle, middle + 0.3 * triadSize * axis);
  lines.end();
  painter.drawPixmap(snapped(centre - middle, ratio), pixmap);

  for (int i = 0; i < 3; ++i) {
    Caption name = style;
    name.text = QString(QChar(u'x' + i));
    const QSizeF size = name.size();
    if (std::hypot(axes[i].x(), axes[i].y()) < 0.25) continue;  // seen end on: its letter would lie on the others
    const double length = 0.3 * triadSize + 8 / std::hypot(axes[i].x(), axes[i].y());
    name.paint(painter, centre + length * axes[i] - QPointF(size.width() / 2, size.height() / 2));
  }
}

}  // namespace parallax
