#include "pages/tile_painter.h"

#include <QPainter>
#include <QPixmapCache>

#include "theme/theme.h"

namespace parallax {
namespace {

constexpr int pad = 6;  // around the picture

QPixmap scaledCopy(const QImage& image, QSize size, double ratio) {
  const QSize pixels = image.size().scaled(size * ratio, Qt::KeepAspectRatio).boundedTo(image.size());
  const QString key = QStringLiteral("tile%1/%2x%3").arg(image.cacheKey()).arg(pixels.width()).arg(pixels.height());
  QPixmap copy;
  if (QPixmapCache::find(key, &copy)) return copy;
  copy = QPixmap::fromImage(
      pixels == image.size() ? image : image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  QPixmapCache::insert(key, copy);
  return copy;
}

// A photograph that is still on its way, or that cannot be had: a crossed frame.
void paintPlaceholder(QPainter& painter, const QRect& box, bool failed, const QPalette& palette) {
  QColor fill = palette.color(QPalette::Text);
  fill.setAlphaF(0.06F);
  painter.fillRect(box, fill);
  if (!failed) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(warningColour(), 1.5));
  painter.setBrush(Qt::NoBrush);
  const QRectF sign(QPointF(box.center()) - QPointF(13, 10), QSizeF(26, 20));
  painter.drawRoundedRect(sign, 3, 3);
  painter.drawLine(sign.topLeft() + QPointF(-3, -3), sign.bottomRight() + QPointF(3, 3));
  painter.setRenderHint(QPainter::Antialiasing, false);
}

// The class of scene, in the corner of its photograph.
void paintChip(QPainter& painter, const QRect& picture, const QString& text) {
  const QFontMetrics metrics = painter.fontMetrics();
  const QString words = metrics.elidedText(text, Qt::ElideRight, picture.width() - 16);
  const QRect chip(picture.left() + 4, picture.top() + 4, metrics.horizontalAdvance(words) + 10, metrics.height() + 2);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 165));
  painter.drawRoundedRect(chip, 4, 4);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(Qt::white);
  painter.drawText(chip, Qt::AlignCenter, words);
}

}  // namespace

void paintThumbnail(QPainter& painter, const QRect& box, const Thumbnail& thumbnail, const QPalette& palette) {
  if (thumbnail.image.isNull()) return paintPlaceholder(painter, box, !thumbnail.reason.isEmpty(), palette);
  const double ratio = painter.device()->devicePixelRatioF();
  const QPixmap picture = scaledCopy(thumbnail.image, box.size(), ratio);
  const QSize size = picture.size().scaled(box.size(), Qt::KeepAspectRatio).boundedTo(picture.size());
  painter.drawPixmap(QRect(box.center() - QPoint(size.width() - 1, size.height() - 1) / 2, size), picture);
}

TilePainter::TilePainter(const TileModel& tiles, const Thumbnails& thumbnails, QSize picture, bool withDetails,
                         QObject* parent)
    : QStyledItemDelegate(parent),
      tiles_(tiles),
      thumbnails_(thumbnails),
      picture_(picture),
      withDetails_(withDetails) {}

QSize TilePainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int line = option.fontMetrics.height();
  return {picture_.width() + 2 * pad, picture_.height() + 2 * pad + line * (withDetails_ ? 2 : 1) + 4};
}

QRect TilePainter::pictureRect(const QRect& tile) const {
  return {QPoint(tile.center().x() - picture_.width() / 2 + 1, tile.top() + pad), picture_};
}

void TilePainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tile& tile = tiles_.tile(index.row());
  const int badge = tiles_.badge(tile.id);
  const bool chosen = option.state & QStyle::State_Selected;
  const QPalette& palette = option.palette;
  const QRect frame = option.rect.adjusted(2, 2, -2, -2);
  if (chosen) painter->fillRect(frame, palette.color(QPalette::Highlight));
  if (!chosen && (option.state & QStyle::State_MouseOver)) painter->fillRect(frame, palette.color(QPalette::Button));
  const QRect picture = pictureRect(option.rect);
  paintThumbnail(*painter, picture, thumbnails_.find(tile.picture), palette);
  if (badge) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(badge == 1 ? firstColour() : secondColour(), 3));
    painter->drawRect(frame.adjusted(1, 1, -2, -2));
  }
  const int line = option.fontMetrics.height();
  QRect text(option.rect.left() + pad, picture.bottom() + 3, option.rect.width() - 2 * pad, line);
  painter->setPen(palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
  painter->drawText(text, Qt::AlignCenter, option.fontMetrics.elidedText(tile.title, Qt::ElideMiddle, text.width()));
  if (!withDetails_) return;
  text.translate(0, line);
  if (!chosen) painter->setPen(palette.color(QPalette::PlaceholderText));
  painter->drawText(text, Qt::AlignCenter, option.fontMetrics.elidedText(tile.details, Qt::ElideRight, text.width()));
  if (!tile.kind.isEmpty()) paintChip(*painter, picture, tile.kind);
}

}  // namespace parallax
