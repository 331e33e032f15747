#include "pages/filter_grid.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace parallax {
namespace {

constexpr int gap = 3;  // holds the mark of the current one

}  // namespace

FilterGrid::FilterGrid(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FilterGrid::setPictures(std::vector<QImage> pictures) {
  pictures_ = std::move(pictures);
  if (current_ >= int(pictures_.size())) setCurrent(pictures_.empty() ? -1 : 0);
  arrange();
}

// The largest whole enlargement at which all fit, then as many columns as there is room for.
void FilterGrid::arrange() {
  const int count = int(pictures_.size());
  columns_ = scale_ = 1;
  if (count == 0) return update();
  const int side = pictures_.front().width();
  for (int scale = 1; scale <= 16; ++scale) {
    const int cell = side * scale + gap;
    const int across = std::min(count, (width() - gap) / cell);
    if (across < 1 || gap + (count + across - 1) / across * cell > height()) {
      if (scale == 1) columns_ = std::max(1, across);
      break;
    }
    scale_ = scale;
    columns_ = across;
  }
  const int cell = side * scale_ + gap;
  origin_ = {std::max(0, (width() - gap - columns_ * cell) / 2), 0};
  update();
}

QRect FilterGrid::rectOf(int picture) const {
  const int side = pictures_.at(std::size_t(picture)).width() * scale_, cell = side + gap;
  return {origin_.x() + gap + picture % columns_ * cell, origin_.y() + gap + picture / columns_ * cell, side, side};
}

void FilterGrid::paintEvent(QPaintEvent*) {
  QPainter painter(this);  // nearest neighbour, as it is without SmoothPixmapTransform
  for (int i = 0; i < int(pictures_.size()); ++i) {
    const QRect at = rectOf(i);
    painter.drawImage(at, pictures_[std::size_t(i)]);
    if (i != current_) continue;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(at.adjusted(-1, -1, 1, 1));
  }
}

void FilterGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void FilterGrid::mouseMoveEvent(QMouseEvent* event) {
  for (int i = 0; i < int(pictures_.size()); ++i)
    if (rectOf(i).contains(event->pos())) return setCurrent(i);
}

void FilterGrid::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (current_ < 0 && !pictures_.empty()) setCurrent(0);
}

void FilterGrid::keyPressEvent(QKeyEvent* event) {
  const int count = int(pictures_.size());
  int to = current_;
  switch (event->key()) {
    case Qt::Key_Left: to -= 1; break;
    case Qt::Key_Right: to += 1; break;
    case Qt::Key_Up: to -= columns_; break;
    case Qt::Key_Down: to += columns_; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = count - 1; break;
    default: return QWidget::keyPressEvent(event);
  }
  if (to >= 0 && to < count) setCurrent(to);
}

void FilterGrid::setCurrent(int picture) {
  if (picture == current_) return;
  current_ = picture;
  update();
  Q_EMIT currentChanged(current_);
}

}  // namespace parallax
