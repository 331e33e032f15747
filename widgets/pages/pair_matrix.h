// Every pair of a scene as a cell: row the first view, column the second. Hover names a pair, a click chooses it, arrow
// keys walk, Enter or a double click opens it; the wheel zooms where cells are small, dragging moves.
#pragma once

#include <QWidget>
#include <optional>

#include "bridge/latest_job.h"
#include "pages/pair_paint.h"

namespace parallax {

struct Cell {
  int first = -1, second = -1;
  bool operator==(const Cell&) const = default;
};

class PairMatrix : public QWidget {
  Q_OBJECT

 public:
  explicit PairMatrix(QWidget* parent = nullptr);
  using QWidget::show;

  void show(PairValues values, const PairPaint& paint, const PairLimits& limits);
  void setChosen(std::optional<Cell> cell);
  void refreshTheme() { rebuild(); }

  const PairValues& values() const { return values_; }
  std::optional<Cell> cellAt(QPointF position) const;
  QRectF cellRect(const Cell& cell) const;
  const QImage& image() const { return image_; }  // one pixel a cell
  std::optional<Cell> hoveredCell() const { return hovered_; }
  bool building() const { return job_.running(); }

  QSize sizeHint() const override { return {420, 420}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return width; }

 Q_SIGNALS:
  void hovered(int first, int second);  // -1, -1: none
  void chosen(int first, int second);
  void opened();  // the chosen one is to be inspected

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void mouseMoveEvent(QMouseEvent*) override;
  void mouseReleaseEvent(QMouseEvent*) override;
  void mouseDoubleClickEvent(QMouseEvent*) override;
  void wheelEvent(QWheelEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void leaveEvent(QEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }

 private:
  double cellSide() const;
  QPointF origin() const;  // of cell 0, 0
  void rebuild();
  void hover(std::optional<Cell> cell);
  void walk(int rows, int columns);
  void keepInView(const Cell& cell);
  void clampPan();
  void paintCells(QPainter& painter);
  void paintMark(QPainter& painter, const Cell& cell, const QColor& colour, double width);

  PairValues values_;
  PairPaint paint_;
  PairLimits limits_;
  std::optional<Cell> chosen_, hovered_;
  QImage image_;
  QPixmap shrunk_;  // of image_, when cells are smaller than pixels
  LatestJob job_;
  double zoom_ = 1;
  QPointF pan_;  // of the middle of the matrix from the middle of the widget, in units of the zoomed matrix
  std::optional<QPointF> pressedAt_, draggedFrom_;
};

}  // namespace parallax
