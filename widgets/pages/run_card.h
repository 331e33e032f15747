// How a run is painted in the list: its name, a state in colour and words, how far it is, its best errors.
#pragma once

#include <QStyledItemDelegate>

namespace parallax {

class RunCard : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

 Q_SIGNALS:
  void pinClicked(int row);

 private:
  static QRect pinRect(const QRect& card);
};

}  // namespace parallax
