// What the colours of the pair matrix mean.
#pragma once

#include <QWidget>

#include "pages/pair_paint.h"

namespace parallax {

class MatrixLegend : public QWidget {
  Q_OBJECT

 public:
  explicit MatrixLegend(QWidget* parent = nullptr);

  void setLegend(PairLegend legend);
  const PairLegend& legend() const { return legend_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int lay(int width, QPainter* painter) const;  // paints where there is a painter; the height taken

  PairLegend legend_;
};

}  // namespace parallax
