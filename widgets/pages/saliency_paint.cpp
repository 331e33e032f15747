#include "pages/saliency_paint.h"

#include <QCoreApplication>
#include <algorithm>

#include "theme/colour_map.h"

namespace parallax {
namespace {

constexpr int pad = 8, barWidth = 120, barHeight = 10;

QRgb heat(double share) {
  const QRgb colour = viridis(share);
  return qRgba(qRed(colour), qGreen(colour), qBlue(colour), int(80 + 120 * share));
}

// The box, and in it where there is room for content of this width.
QRect box(QPainter& painter, const QRect& area, const QPalette& palette, int width) {
  const int height = painter.fontMetrics().height() + 2 * pad;
  const QRect outer(area.left() + pad, area.bottom() - pad - height, std::min(width, area.width() - 4 * pad) + 2 * pad,
                    height);
  QColor ground = palette.color(QPalette::Base);
  ground.setAlpha(230);
  painter.setPen(palette.color(QPalette::Mid));
  painter.setBrush(ground);
  painter.drawRoundedRect(outer, 4, 4);
  painter.setPen(palette.color(QPalette::Text));
  return outer.adjusted(pad, 0, -pad, 0);
}

}  // namespace

QImage heatOf(const SaliencyMap& map, double mostDeg) {
  constexpr int cells = SaliencyMap::cells;
  QImage image(cells, cells, QImage::Format_ARGB32);
  for (int y = 0; y < cells; ++y)
    for (int x = 0; x < cells; ++x)
      image.setPixel(x, y, heat(mostDeg > 0 ? map.turnDeg[std::size_t(y * cells + x)] / mostDeg : 0));
  return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

void paintSaliencyLegend(QPainter& painter, const QRect& area, const QPalette& palette, double mostDeg) {
  const QFontMetrics metrics = painter.fontMetrics();
  //: Before a scale of colours from 0 degrees to some more
  const QString words = QCoreApplication::translate("SaliencyLegend", "Hiding this place turns the pose by"),
                none = QCoreApplication::translate("SaliencyLegend", "0°"),
                most = QCoreApplication::translate("SaliencyLegend", "%1°").arg(mostDeg, 0, 'f', 1);
  const int fixed = metrics.horizontalAdvance(none) + metrics.horizontalAdvance(most) + barWidth + 3 * pad;
  const QRect inside = box(painter, area, palette, metrics.horizontalAdvance(words) + fixed + pad);
  painter.drawText(inside.adjusted(0, 0, -fixed, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   metrics.elidedText(words, Qt::ElideRight, inside.width() - fixed));
  QRect rest = inside.adjusted(inside.width() - fixed + pad, 0, 0, 0);
  painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, none);
  painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, most);
  QImage scale(barWidth, 1, QImage::Format_RGB32);
  for (int i = 0; i < barWidth; ++i) scale.setPixel(i, 0, viridis(double(i) / (barWidth - 1)));
  painter.drawImage(QRect(rest.left() + metrics.horizontalAdvance(none) + pad, rest.center().y() - barHeight / 2,
                          barWidth, barHeight),
                    scale);
}

void paintSaliencyNote(QPainter& painter, const QRect& area, const QPalette& palette, const QString& sentence) {
  const QRect inside = box(painter, area, palette, painter.fontMetrics().horizontalAdvance(sentence) + pad);
  painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(sentence, Qt::ElideRight, inside.width()));
}

}  // namespace parallax
