#include "pages/gallery.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "pages/tile_painter.h"

namespace parallax {

Gallery::Gallery(TileModel& tiles, Thumbnails& thumbnails, Size size, QWidget* parent)
    : QListView(parent), tiles_(tiles), thumbnails_(thumbnails) {
  const bool large = size == Size::large;
  auto* painter = new TilePainter(tiles, thumbnails, large ? Thumbnails::box() : QSize(96, 72), large, this);
  setItemDelegate(painter);
  setModel(&tiles);
  QStyleOptionViewItem option;
  initViewItemOption(&option);
  tile_ = painter->sizeHint(option, {});
  // Not icon mode, which keeps a record of every item: a list that wraps asks only for those it paints.
  setFlow(QListView::LeftToRight);
  setWrapping(true);
  setResizeMode(QListView::Adjust);
  setUniformItemSizes(true);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or columns would jump when it comes and goes
  setSelectionMode(QAbstractItemView::SingleSelection);
  setMouseTracking(true);
  setFrameShape(QFrame::NoFrame);
  setMinimumWidth(tile_.width() + 24);
  fitGrid();
  connect(&thumbnails_, &Thumbnails::loaded, this, [this](const ThumbnailKey& key) {
    const auto [from, to] = visibleRows();
    for (int row = from; row < to; ++row)
      if (tiles_.tile(row).picture == key) update(tiles_.index(row));
  });
  connect(&tiles_, &QAbstractItemModel::modelReset, this, &Gallery::want, Qt::QueuedConnection);
}

Gallery::~Gallery() { thumbnails_.forget(this); }

void Gallery::setEmptyText(const QString& text) {
  emptyText_ = text;
  viewport()->update();
}

void Gallery::showId(int id) {
  silent_ = true;
  const int row = tiles_.rowOf(id);
  if (row < 0) {
    clearSelection();
    setCurrentIndex({});
  } else if (currentIndex().row() != row || !selectionModel()->isSelected(tiles_.index(row))) {
    setCurrentIndex(tiles_.index(row));
  }
  silent_ = false;
}

// Whole columns share the width, so that nothing is left over at the right.
void Gallery::fitGrid() {
  const int width = std::max(1, viewport()->width() - 1);
  const int columns = std::max(1, width / tile_.width());
  const QSize grid(std::max(tile_.width(), width / columns), tile_.height());
  if (grid != gridSize()) setGridSize(grid);
  verticalScrollBar()->setSingleStep(tile_.height() / 3);
}

std::pair<int, int> Gallery::visibleRows() const {
  const int columns = std::max(1, (viewport()->width() - 1) / std::max(1, gridSize().width()));
  const int line = std::max(1, gridSize().height()), top = verticalScrollBar()->value();
  const int from = top / line * columns, to = ((top + viewport()->height()) / line + 1) * columns;
  return {std::min(from, tiles_.rowCount()), std::min(to, tiles_.rowCount())};
}

int Gallery::heightOfAll() const {
  const int columns = std::max(1, (viewport()->width() - 1) / std::max(1, gridSize().width()));
  return (tiles_.total() + columns - 1) / columns * gridSize().height();
}

void Gallery::want() {
  if (!isVisible()) return;
  const auto [from, to] = visibleRows();
  std::vector<ThumbnailKey> keys;
  for (int row = from; row < std::min(tiles_.rowCount(), to + (to - from)); ++row)
    keys.push_back(tiles_.tile(row).picture);
  thumbnails_.want(this, keys);
}

void Gallery::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (tiles_.rowCount() > 0 || emptyText_.isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
}

void Gallery::resizeEvent(QResizeEvent* event) {
  fitGrid();
  QListView::resizeEvent(event);
  want();
}

void Gallery::scrollContentsBy(int dx, int dy) {
  QListView::scrollContentsBy(dx, dy);
  want();
}

void Gallery::showEvent(QShowEvent* event) {
  QListView::showEvent(event);
  want();
}

void Gallery::hideEvent(QHideEvent* event) {
  QListView::hideEvent(event);
  thumbnails_.forget(this);
}

void Gallery::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (current.isValid() && !silent_) Q_EMIT picked(current.data(TileModel::idRole).toInt());
}

void Gallery::mousePressEvent(QMouseEvent* event) {
  silent_ = true;  // said below, also where the current tile is clicked again
  QListView::mousePressEvent(event);
  silent_ = false;
  const QModelIndex at = indexAt(event->pos());
  if (event->button() == Qt::LeftButton && at.isValid()) Q_EMIT picked(at.data(TileModel::idRole).toInt());
}

}  // namespace parallax
