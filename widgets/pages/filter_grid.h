// Small pictures of filters in a grid, enlarged by whole numbers so that every weight is a crisp square. One of them is
// the current one: the pointer or the arrow keys say which.
#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

namespace parallax {

class FilterGrid : public QWidget {
  Q_OBJECT

 public:
  explicit FilterGrid(QWidget* parent = nullptr);

  void setPictures(std::vector<QImage> pictures);  // of one size
  int current() const { return current_; }         // -1: there is none
  int columns() const { return columns_; }
  QRect rectOf(int picture) const;  // in logical pixels
  QSize minimumSizeHint() const override { return {120, 120}; }

 Q_SIGNALS:
  void currentChanged(int picture);

 private:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void arrange();
  void setCurrent(int picture);

  std::vector<QImage> pictures_;
  int current_ = -1, columns_ = 1, scale_ = 1;
  QPoint origin_;
};

}  // namespace parallax
