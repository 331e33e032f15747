#include "plots/curve_plot.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

#include "plots/plot_style.h"

namespace parallax {
namespace {

constexpr double reach = 14;      // pixels: so near to a curve means that curve
constexpr double margin = 1.015;  // so that a mark at 100 % or at the last error is whole
constexpr double dragStarts = 4;  // pixels: less is a click

}  // namespace

struct CurvePlot::Inside {
  std::vector<Curve> curves;
  std::vector<QCPGraph*> graphs, marks;
  std::vector<double> markX;
  QCPItemRect* band = nullptr;
  QCPGraph* tracer = nullptr;
  QString unit;
  QColor base;
  int current = 0;
  bool named = true;
  Hit pressed;
  QPointF pressedPixel;
  bool dragging = false;
};

CurvePlot::CurvePlot(QWidget* parent) : Plot(parent), in_(std::make_unique<Inside>()) {
  QCustomPlot& c = canvas();
  c.xAxis->setTicker(degreeTicker());
  c.yAxis->setRange(0, 100);
  c.legend->setVisible(true);
  c.axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignBottom);
  in_->band = new QCPItemRect(&c);
  in_->band->setLayer("marks");
  in_->band->setPen(Qt::NoPen);
  in_->band->setVisible(false);
  in_->tracer = new QCPGraph(c.xAxis, c.yAxis);
  in_->tracer->removeFromLegend();
  in_->tracer->setLayer("overlay");
  in_->tracer->setLineStyle(QCPGraph::lsNone);
  setLimits(180);
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setTitles(const QString& x, const QString& y, const QString& unit) {
  canvas().xAxis->setLabel(x);
  canvas().yAxis->setLabel(y);
  in_->unit = unit;
}

void CurvePlot::setLimits(double xHigh) { setHome({0, xHigh * margin}, {0, 100 * margin}); }

void CurvePlot::showUpTo(double xHigh) { showRange({0, xHigh * margin}); }

void CurvePlot::setCurves(std::vector<Curve> curves) {
  QCustomPlot& c = canvas();
  const auto add = [&c](const QString& layer, QCPGraph::LineStyle style) {
    QCPGraph* graph = c.addGraph();
    graph->setLayer(layer);
    graph->setLineStyle(style);
    graph->removeFromLegend();
    return graph;
  };
  while (in_->graphs.size() < curves.size()) {
    in_->graphs.push_back(add("main", QCPGraph::lsStepLeft));
    in_->marks.push_back(add("marks", QCPGraph::lsNone));
  }
  while (in_->graphs.size() > curves.size()) {
    for (auto* list : {&in_->graphs, &in_->marks}) {
      c.removeGraph(list->back());
      list->pop_back();
    }
  }
  in_->curves = std::move(curves);
  in_->markX.resize(in_->curves.size(), std::nan(""));
  c.legend->clearItems();
  for (std::size_t i = 0; i < in_->curves.size(); ++i) {
    const Curve& curve = in_->curves[i];
    in_->graphs[i]->setData(QVector<double>(curve.x.begin(), curve.x.end()),
                            QVector<double>(curve.y.begin(), curve.y.end()), true);
    in_->graphs[i]->setName(curve.note.isEmpty() ? curve.name : curve.name + QStringLiteral(" · ") + curve.note);
    in_->graphs[i]->addToLegend();
  }
  c.legend->setVisible(in_->named && !in_->curves.empty());
  setEmpty(in_->curves.empty());
  restyle();
}

void CurvePlot::setNamed(bool named) {
  in_->named = named;
  canvas().legend->setVisible(named && !in_->curves.empty());
  draw();
}

void CurvePlot::setCurrent(int curve) {
  if (in_->current == curve) return;
  in_->current = curve;
  penCurves();
  draw();
}

void CurvePlot::penCurves() {
  for (std::size_t i = 0; i < in_->graphs.size(); ++i) {
    QPen pen(in_->curves[i].colour, int(i) == in_->current ? 2.6 : 1.6, in_->curves[i].style);
    pen.setJoinStyle(Qt::RoundJoin);
    in_->graphs[i]->setPen(pen);
    in_->marks[i]->setScatterStyle({QCPScatterStyle::ssCircle, QPen(in_->base, 2), in_->curves[i].colour, 11});
    in_->marks[i]->setPen(Qt::NoPen);
  }
}

void CurvePlot::applyStyle(const Style& style) {
  in_->base = style.base;
  penCurves();
  QColor fill = style.accent;
  fill.setAlpha(50);
  in_->band->setBrush(fill);
  placeMarks();
}

double CurvePlot::yAt(int curve, double x) const {
  const Curve& c = in_->curves[curve];
  const auto after = std::upper_bound(c.x.begin(), c.x.end(), x);
  return after == c.x.begin() ? 0 : c.y[after - c.x.begin() - 1];
}

double CurvePlot::xAt(int curve, double y) const {
  const Curve& c = in_->curves[curve];
  const auto at = std::lower_bound(c.y.begin(), c.y.end(), y);
  return at == c.y.end() ? c.x.back() : c.x[at - c.y.begin()];
}

// The nearest curve, straight up or straight aside: exact for steps.
CurvePlot::Hit CurvePlot::hit(const QPointF& pixel) const {
  Hit best;
  double nearest = reach;
  const QPointF value = valueAt(pixel);
  const auto offer = [&](int curve, double x, double y) {
    const QPointF at = pixelOf(x, y);
    const double away = std::hypot(at.x() - pixel.x(), at.y() - pixel.y()) - (curve == in_->current ? 1 : 0);
    if (away >= nearest) return;
    nearest = away;
    best = {curve, x, y};
  };
  for (int i = 0; i < int(in_->curves.size()); ++i) {
    if (in_->curves[i].x.empty()) continue;
    offer(i, value.x(), yAt(i, value.x()));
    const double x = xAt(i, value.y());
    offer(i, x, std::clamp(value.y(), 0.0, yAt(i, x)));
  }
  return best;
}

void CurvePlot::setMarks(const std::vector<double>& x) {
  in_->markX = x;
  in_->markX.resize(in_->curves.size(), std::nan(""));
  placeMarks();
  drawMarks();
}

void CurvePlot::placeMarks() {
  for (std::size_t i = 0; i < in_->marks.size(); ++i) {
    const double x = in_->markX[i];
    if (std::isfinite(x) && !in_->curves[i].x.empty())
      in_->marks[i]->setData({x}, {yAt(int(i), x)}, true);
    else
      in_->marks[i]->data()->clear();
  }
}

void CurvePlot::placeBand(double from, double to) {
  in_->band->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
  in_->band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
  in_->band->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
  in_->band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
  in_->band->topLeft->setCoords(from, 0);
  in_->band->bottomRight->setCoords(to, 1);
  in_->band->setVisible(true);
}

void CurvePlot::showChosen(int curve, double from, double to) {
  if (curve < 0)
    in_->band->setVisible(false);
  else
    placeBand(from, to);
  drawMarks();
}

void CurvePlot::say(const Hit& hit) {
  if (hit.curve < 0) {
    in_->tracer->data()->clear();
    return Plot::say({}, {});
  }
  const Curve& curve = in_->curves[hit.curve];
  in_->tracer->setData({hit.x}, {hit.y}, true);
  in_->tracer->setScatterStyle({QCPScatterStyle::ssCircle, QPen(curve.colour, 2), in_->base, 8});
  Plot::say(pixelOf(hit.x, hit.y), tr("%1: %2 % of the pairs within %3%4")
                                       .arg(curve.name, QString::number(yAt(hit.curve, hit.x), 'f', 1),
                                            QString::number(hit.x, 'f', hit.x < 10 ? 2 : 1), in_->unit));
}

void CurvePlot::hoveredAt(const QPointF& pixel) {
  const Hit found = hit(pixel);
  canvas().setCursor(found.curve >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  if (found.curve >= 0 || saying()) say(found);
}

void CurvePlot::left() {
  if (saying()) say(Hit());
}

void CurvePlot::pressedAt(const QPointF& pixel) {
  in_->pressed = hit(pixel);
  in_->pressedPixel = pixel;
  in_->dragging = false;
}

void CurvePlot::draggedTo(const QPointF& pixel) {
  if (std::abs(pixel.x() - in_->pressedPixel.x()) >= dragStarts) in_->dragging = true;
  if (!in_->dragging || in_->curves.empty()) return;
  left();
  const double a = valueAt(in_->pressedPixel).x(), b = valueAt(pixel).x();
  placeBand(std::min(a, b), std::max(a, b));
  drawMarks();
}

void CurvePlot::releasedAt(const QPointF& pixel) {
  if (in_->curves.empty()) return;
  if (!in_->dragging) {
    if (in_->pressed.curve < 0) return;
    const double tolerance = valueAt(pixel + QPointF(3, 0)).x() - valueAt(pixel).x();
    Q_EMIT clicked(in_->pressed.curve, in_->pressed.x, tolerance);
    return;
  }
  in_->dragging = false;
  const double a = valueAt(in_->pressedPixel).x(), b = valueAt(pixel).x();
  const int curve =
      in_->pressed.curve >= 0 ? in_->pressed.curve : std::clamp(in_->current, 0, int(in_->curves.size()) - 1);
  const double most = home().high / margin;  // beyond it there is nothing
  Q_EMIT dragged(curve, std::clamp(std::min(a, b), 0.0, most), std::clamp(std::max(a, b), 0.0, most));
}

}  // namespace parallax
