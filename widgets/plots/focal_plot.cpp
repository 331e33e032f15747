#include "plots/focal_plot.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

#include "plots/log_ticker.h"

namespace parallax {
namespace {

// From zero where the curve comes near it; else what it does at its top would not be seen.
PlotRange heights(const std::vector<int>& inliers) {
  const auto [least, most] = std::minmax_element(inliers.begin(), inliers.end());
  const double span = std::max({double(*most - *least), 0.1 * *most, 1.0});
  return {*least < 0.5 * *most ? 0.0 : *least - 0.3 * span, *most + 0.15 * span};
}

}  // namespace

struct FocalPlot::Inside {
  std::vector<double> focalPx;
  std::vector<int> inliers;
  QCPGraph *line = nullptr, *best = nullptr;
  QCPItemStraightLine* now = nullptr;
  double nowPx = 0;
  QColor colour{0x00966b};
};

FocalPlot::FocalPlot(QWidget* parent) : Plot(parent), in_(std::make_unique<Inside>()) {
  QCustomPlot& c = canvas();
  c.xAxis->setScaleType(QCPAxis::stLogarithmic);
  c.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogTicker));
  c.xAxis->setNumberFormat("gb");
  c.xAxis->setNumberPrecision(6);
  c.xAxis->setLabel(tr("focal length (px)"));
  c.yAxis->setLabel(tr("inliers"));
  c.yAxis->ticker()->setTickCount(4);
  in_->line = c.addGraph();
  in_->best = c.addGraph();
  in_->best->setLineStyle(QCPGraph::lsNone);
  in_->best->setLayer("marks");
  in_->now = new QCPItemStraightLine(&c);
  in_->now->setLayer("marks");
  in_->now->setVisible(false);
  setEmpty(true);
}

FocalPlot::~FocalPlot() = default;

void FocalPlot::setCurve(const std::vector<double>& focalPx, const std::vector<int>& inliers, int best) {
  in_->focalPx = focalPx;
  in_->inliers = inliers;
  QVector<double> y(inliers.begin(), inliers.end());
  in_->line->setData(QVector<double>(focalPx.begin(), focalPx.end()), y, true);
  in_->best->data()->clear();
  if (best >= 0) in_->best->addData(focalPx[best], inliers[best]);
  setEmpty(focalPx.empty());
  if (!focalPx.empty()) {
    setHome({focalPx.front(), focalPx.back()}, heights(inliers));
    resetView();
  }
  draw();
}

void FocalPlot::setColour(const QColor& colour) {
  in_->colour = colour;
  restyle();
}

void FocalPlot::setNow(double focalPx) {
  in_->nowPx = focalPx;
  in_->now->setVisible(focalPx > 0);
  in_->now->point1->setCoords(focalPx, 0);
  in_->now->point2->setCoords(focalPx, 1);
  drawMarks();
}

void FocalPlot::applyStyle(const Style& style) {
  in_->line->setPen(QPen(in_->colour, 2));
  in_->best->setScatterStyle({QCPScatterStyle::ssCircle, QPen(style.base, 1.5), in_->colour, 9});
  in_->now->setPen(QPen(style.accent, 1.5));
}

void FocalPlot::hoveredAt(const QPointF& pixel) {
  if (in_->focalPx.empty()) return left();
  canvas().setCursor(Qt::SizeHorCursor);
  const double px = valueAt(pixel).x();
  const auto nearest = std::min_element(in_->focalPx.begin(), in_->focalPx.end(), [&](double a, double b) {
    return std::abs(std::log(a / px)) < std::abs(std::log(b / px));
  });
  const std::size_t i = std::size_t(nearest - in_->focalPx.begin());
  say(pixelOf(*nearest, in_->inliers[i]), tr("%1 px: %2").arg(*nearest, 0, 'f', 0).arg(in_->inliers[i]));
}

void FocalPlot::left() {
  if (saying()) say({}, {});
}

void FocalPlot::choose(const QPointF& pixel) {
  if (in_->focalPx.empty()) return;
  left();
  Q_EMIT chosen(std::clamp(valueAt(pixel).x(), in_->focalPx.front(), in_->focalPx.back()));
}

void FocalPlot::pressedAt(const QPointF& pixel) { choose(pixel); }
void FocalPlot::draggedTo(const QPointF& pixel) { choose(pixel); }
void FocalPlot::releasedAt(const QPointF&) {}

}  // namespace parallax
