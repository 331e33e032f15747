#include "pages/flow_layout.h"

#include <QWidget>

namespace parallax {

FlowLayout::~FlowLayout() {
  for (QLayoutItem* item : items_) delete item;
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[std::size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  QLayoutItem* item = itemAt(index);
  if (item) items_.erase(items_.begin() + index);
  return item;
}

QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const QLayoutItem* item : items_) {
    const QSize own = item->sizeHint();
    size = {size.width() + own.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), own.height())};
  }
  const QMargins m = contentsMargins();
  return size.grownBy(m);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  placed(rect, true);
}

int FlowLayout::placed(const QRect& rect, bool move) const {
  const QRect inside = rect.marginsRemoved(contentsMargins());
  int top = inside.top();
  for (std::size_t from = 0, end; from < items_.size(); from = end) {
    int right = inside.left(), height = 0;  // of the row that begins at `from`
    for (end = from; end < items_.size(); ++end) {
      if (items_[end]->isEmpty()) continue;  // hidden
      const QSize size = items_[end]->sizeHint();
      if (height > 0 && right + size.width() > inside.left() + inside.width()) break;
      right += size.width() + spacing();
      height = std::max(height, size.height());
    }
    int left = inside.left();
    for (std::size_t i = from; move && i < end; ++i) {
      if (items_[i]->isEmpty()) continue;
      const QSize size = items_[i]->sizeHint();
      items_[i]->setGeometry({{left, top + (height - size.height()) / 2}, size});
      left += size.width() + spacing();
    }
    if (height > 0) top += height + spacing();
  }
  return std::max(0, top - spacing() - inside.top()) + contentsMargins().top() + contentsMargins().bottom();
}

}  // namespace parallax
