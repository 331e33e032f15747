// Widgets beside each other, and below each other where the width does not suffice: a row of buttons must not decide
// how wide the window is at least.
#pragma once

#include <QLayout>
#include <vector>

namespace parallax {

class FlowLayout : public QLayout {
 public:
  using QLayout::QLayout;
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override { items_.push_back(item); }
  int count() const override { return int(items_.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  QSize sizeHint() const override;     // all in one row
  QSize minimumSize() const override;  // the widest alone
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return placed({0, 0, width, 0}, false); }
  void setGeometry(const QRect& rect) override;

 private:
  int placed(const QRect& rect, bool move) const;  // the height that is needed

  std::vector<QLayoutItem*> items_;
};

}  // namespace parallax
