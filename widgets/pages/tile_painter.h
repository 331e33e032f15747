// One tile of a gallery: the photograph, its name, what is to be said of it.
#pragma once

#include <QStyledItemDelegate>

#include "models/tile_model.h"

namespace parallax {

class TilePainter : public QStyledItemDelegate {
  Q_OBJECT

 public:
  TilePainter(const TileModel& tiles, const Thumbnails& thumbnails, QSize picture, bool withDetails,
              QObject* parent = nullptr);

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  QRect pictureRect(const QRect& tile) const;

  const TileModel& tiles_;
  const Thumbnails& thumbnails_;
  const QSize picture_;  // logical pixels
  const bool withDetails_;
};

// Into `box`, centred, at its own size or smaller; rescaled copies are kept, so that painting again costs a copy.
void paintThumbnail(QPainter& painter, const QRect& box, const Thumbnail& thumbnail, const QPalette& palette);

}  // namespace parallax
