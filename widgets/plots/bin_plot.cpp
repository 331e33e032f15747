#include "plots/bin_plot.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace parallax {
namespace {

constexpr double reach = 12;  // pixels

double middle(const BinSeries& s, std::size_t bin) { return (s.from[bin] + s.to[bin]) / 2; }

}  // namespace

struct BinPlot::Inside {
  std::vector<BinSeries> series;
  std::vector<QCPGraph*> medians, failures, marks;
  QPointF pressed;
  QColor base;
  bool failuresShown = true;
};

BinPlot::BinPlot(QWidget* parent) : Plot(parent), in_(std::make_unique<Inside>()) {
  QCustomPlot& c = canvas();
  c.yAxis2->setVisible(true);
  c.yAxis2->setRange(0, 100);
  c.legend->setVisible(true);
  c.axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignLeft | Qt::AlignTop);
}

BinPlot::~BinPlot() = default;

void BinPlot::setTitles(const QString& x, const QString& y, const QString& failures) {
  canvas().xAxis->setLabel(x);
  canvas().yAxis->setLabel(y);
  canvas().yAxis2->setLabel(failures);
  draw();
}

void BinPlot::setFailuresShown(bool shown) {
  in_->failuresShown = shown;
  canvas().yAxis2->setVisible(shown);
  for (QCPGraph* g : in_->failures) g->setVisible(shown);
  draw();
}

void BinPlot::setSeries(std::vector<BinSeries> series) {
  QCustomPlot& c = canvas();
  for (auto* list : {&in_->medians, &in_->failures, &in_->marks}) {
    for (QCPGraph* g : *list) c.removeGraph(g);
    list->clear();
  }
  in_->series = std::move(series);
  double left = 1e300, right = -1e300, top = 0;
  for (const BinSeries& s : in_->series) {
    QVector<double> x;
    for (std::size_t i = 0; i < s.from.size(); ++i) {
      x << middle(s, i);
      left = std::min(left, s.from[i]);
      right = std::max(right, s.to[i]);
      top = std::max(top, s.median[i]);
    }
    auto* median = c.addGraph();
    median->setName(s.name);
    median->setData(x, QVector<double>(s.median.begin(), s.median.end()), true);
    auto* failures = c.addGraph(c.xAxis, c.yAxis2);
    failures->removeFromLegend();
    failures->setData(x, QVector<double>(s.failures.begin(), s.failures.end()), true);
    failures->setVisible(in_->failuresShown);
    auto* mark = c.addGraph();
    mark->removeFromLegend();
    mark->setLayer("marks");
    in_->medians.push_back(median);
    in_->failures.push_back(failures);
    in_->marks.push_back(mark);
  }
  const bool empty = !(right > left);
  c.legend->setVisible(!empty);
  setEmpty(empty);
  if (empty) left = 0, right = 1;
  const double aside = 0.02 * (right - left);  // so that the first and the last point are seen whole
  setHome({left - aside, right + aside}, {0, top > 0 ? std::min(186.0, top * 1.12) : 1});
  resetView();
  restyle();
}

void BinPlot::setMarks(double x, const std::vector<double>& y) {
  for (std::size_t i = 0; i < in_->marks.size(); ++i) {
    if (std::isfinite(x) && i < y.size() && std::isfinite(y[i]))
      in_->marks[i]->setData({x}, {std::min(y[i], canvas().yAxis->range().upper)}, true);  // at the edge when beyond it
    else
      in_->marks[i]->data()->clear();
  }
  drawMarks();
}

void BinPlot::applyStyle(const Style& style) {
  in_->base = style.base;
  for (std::size_t i = 0; i < in_->series.size(); ++i) {
    const BinSeries& s = in_->series[i];
    in_->medians[i]->setPen(QPen(s.colour, 2, s.style));
    in_->medians[i]->setScatterStyle({QCPScatterStyle::ssCircle, QPen(style.base, 1.5), s.colour, 8});
    QColor faint = s.colour;
    faint.setAlpha(150);
    in_->failures[i]->setPen(QPen(faint, 1.2, Qt::DotLine));
    in_->marks[i]->setLineStyle(QCPGraph::lsNone);
    in_->marks[i]->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(style.text, 2), s.colour, 12});
  }
}

std::pair<int, int> BinPlot::hit(const QPointF& pixel) const {
  std::pair<int, int> best(-1, -1);
  double nearest = reach;
  for (std::size_t s = 0; s < in_->series.size(); ++s)
    for (std::size_t b = 0; b < in_->series[s].from.size(); ++b) {
      const QPointF away = pixelOf(middle(in_->series[s], b), in_->series[s].median[b]) - pixel;
      if (const double d = std::hypot(away.x(), away.y()); d < nearest) {
        nearest = d;
        best = {int(s), int(b)};
      }
    }
  return best;
}

void BinPlot::say(int series, int bin) {
  if (series < 0) {
    if (saying()) Plot::say({}, {});
    return;
  }
  const BinSeries& s = in_->series[series];
  Plot::say(pixelOf(middle(s, bin), s.median[bin]),
            tr("%1, %2 to %3: median %4°, %5 % failed")
                .arg(s.name, QString::number(s.from[bin], 'g', 3), QString::number(s.to[bin], 'g', 3),
                     QString::number(s.median[bin], 'f', 2), QString::number(s.failures[bin], 'f', 1)));
}

void BinPlot::hoveredAt(const QPointF& pixel) {
  const auto [series, bin] = hit(pixel);
  canvas().setCursor(series >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  say(series, bin);
}

void BinPlot::left() { say(-1, -1); }
void BinPlot::pressedAt(const QPointF& pixel) { in_->pressed = pixel; }
void BinPlot::draggedTo(const QPointF&) {}

void BinPlot::releasedAt(const QPointF& pixel) {
  if ((pixel - in_->pressed).manhattanLength() > 6) return;
  if (const auto [series, bin] = hit(pixel); series >= 0) Q_EMIT clicked(series, bin);
}

}  // namespace parallax
