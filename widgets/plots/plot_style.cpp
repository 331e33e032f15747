#include "plots/plot_style.h"

#include <qcustomplot.h>

namespace parallax {
namespace {

class DegreeTicker : public QCPAxisTicker {
 protected:
  double getTickStep(const QCPRange& range) override {
    return range.size() > 120 ? 30 : range.size() > 60 ? 15 : QCPAxisTicker::getTickStep(range);
  }
  int getSubTickCount(double step) override {
    return step == 30 || step == 15 ? 2 : QCPAxisTicker::getSubTickCount(step);
  }
};

}  // namespace

QSharedPointer<QCPAxisTicker> degreeTicker() { return QSharedPointer<QCPAxisTicker>(new DegreeTicker); }

QColor blended(const QColor& a, const QColor& b, double shareOfB) {
  const auto part = [shareOfB](int x, int y) { return int(x + (y - x) * shareOfB + 0.5); };
  return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

void styleAxis(QCPAxis& axis, const QColor& text, const QColor& grid, const QFont& font) {
  QPen line(blended(text, grid, 0.5));
  line.setCosmetic(true);
  axis.setBasePen(line);
  axis.setTickPen(line);
  axis.setSubTickPen(line);
  axis.setTickLabelColor(text);
  axis.setLabelColor(text);
  axis.setTickLabelFont(font);
  axis.setLabelFont(font);
  axis.setTickLengthIn(0);
  axis.setTickLengthOut(4);
  axis.setSubTickLengthIn(0);
  axis.setSubTickLengthOut(2);
  axis.setLabelPadding(4);
  axis.grid()->setPen(QPen(grid, 1));
  axis.grid()->setZeroLinePen(Qt::NoPen);
}

void styleLegend(QCPLegend& legend, const QColor& text, const QColor& base, const QColor& grid, const QFont& font) {
  QColor brush = base;
  brush.setAlpha(225);  // a curve behind it can still be made out
  legend.setBrush(brush);
  legend.setBorderPen(QPen(grid));
  legend.setTextColor(text);
  legend.setFont(font);
  legend.setIconSize(22, QFontMetrics(font).height());
  legend.setRowSpacing(1);
  legend.setMargins({8, 5, 8, 5});
  for (int i = 0; i < legend.itemCount(); ++i) {
    if (!legend.item(i)) continue;  // folded into lines, the last of which is not full
    legend.item(i)->setTextColor(text);
    legend.item(i)->setFont(font);
  }
}

}  // namespace parallax
