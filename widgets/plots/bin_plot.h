// How an error changes along something (rotation angle, baseline, overlap): one dot a bin at the median, joined, and
// the share of failures as a dashed line on the right-hand axis.
#pragma once

#include <memory>
#include <vector>

#include "plots/plot.h"

namespace parallax {

struct BinSeries {
  QString name;
  QColor colour;
  Qt::PenStyle style = Qt::SolidLine;
  std::vector<double> from, to;  // of each bin
  std::vector<double> median;    // degrees
  std::vector<double> failures;  // per cent
};

class BinPlot : public Plot {
  Q_OBJECT

 public:
  explicit BinPlot(QWidget* parent = nullptr);
  ~BinPlot() override;

  void setTitles(const QString& x, const QString& y, const QString& failures);
  void setSeries(std::vector<BinSeries> series);
  void setFailuresShown(bool shown);
  // The chosen pair: one dot a series at (x, y); NaN: none.
  void setMarks(double x, const std::vector<double>& y);

 Q_SIGNALS:
  void clicked(int series, int bin);

 private:
  void applyStyle(const Style& style) override;
  void hoveredAt(const QPointF& pixel) override;
  void left() override;
  void pressedAt(const QPointF& pixel) override;
  void draggedTo(const QPointF& pixel) override;
  void releasedAt(const QPointF& pixel) override;
  std::pair<int, int> hit(const QPointF& pixel) const;
  void say(int series, int bin);

  struct Inside;
  std::unique_ptr<Inside> in_;
};

}  // namespace parallax
