#include "plots/scatter_plot.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

#include "plots/plot_style.h"
#include "plots/point_cloud.h"

namespace parallax {
namespace {

constexpr double lowest = 0.01, highest = 180;  // degrees
constexpr double reach = 10;                    // pixels

}  // namespace

struct ScatterPlot::Inside {
  std::vector<float> x, y;            // as given
  std::vector<float> drawnX, drawnY;  // as drawn: not under `lowest` on logarithmic axes
  PointCloud* cloud = nullptr;
  QCPGraph *diagonal = nullptr, *mark = nullptr;
  QSharedPointer<QCPAxisTicker> linear;
  QSharedPointer<QCPAxisTicker> logTicker;
  QColor xColour = Qt::gray, yColour = Qt::gray;
  std::function<QString(int)> nameOf;
  bool logarithmic = false;
  int marked = -1;
  QPointF pressed;

  void prepare() {
    drawnX = x;
    drawnY = y;
    if (!logarithmic) return;
    for (auto* list : {&drawnX, &drawnY})
      for (float& v : *list) v = std::max(v, float(lowest));
  }
};

ScatterPlot::ScatterPlot(QWidget* parent) : Plot(parent), in_(std::make_unique<Inside>()) {
  QCustomPlot& c = canvas();
  in_->linear = degreeTicker();
  for (QCPAxis* axis : {c.xAxis, c.yAxis}) axis->setTicker(in_->linear);
  in_->logTicker.reset(new QCPAxisTickerLog);
  in_->diagonal = c.addGraph();
  in_->diagonal->setLayer("grid");
  in_->diagonal->setData({lowest / 100, 1000}, {lowest / 100, 1000}, true);
  in_->cloud = new PointCloud(&c);
  in_->cloud->setLayer("main");
  in_->cloud->setPoints(&in_->drawnX, &in_->drawnY);
  in_->mark = c.addGraph();
  in_->mark->setLayer("marks");
  in_->mark->setLineStyle(QCPGraph::lsNone);
  c.legend->setVisible(false);
  setHome({0, highest}, {0, highest});
}

ScatterPlot::~ScatterPlot() = default;

void ScatterPlot::setTitles(const QString& x, const QString& y) {
  canvas().xAxis->setLabel(x);
  canvas().yAxis->setLabel(y);
  draw();
}

void ScatterPlot::setColours(const QColor& x, const QColor& y) {
  in_->xColour = x;
  in_->yColour = y;
  restyle();
}

void ScatterPlot::setLogarithmic(bool logarithmic) {
  in_->logarithmic = logarithmic;
  for (QCPAxis* axis : {canvas().xAxis, canvas().yAxis}) {
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(logarithmic ? in_->logTicker : in_->linear);
    axis->setNumberFormat("gb");
  }
  in_->prepare();
  setHome({logarithmic ? lowest : 0, highest}, {logarithmic ? lowest : 0, highest});
  resetView();
  setMark(in_->marked);
}

void ScatterPlot::setPoints(std::vector<float> x, std::vector<float> y) {
  in_->x = std::move(x);
  in_->y = std::move(y);
  in_->marked = -1;
  in_->mark->data()->clear();
  in_->prepare();
  setEmpty(in_->x.empty());
  draw();
}

void ScatterPlot::setMark(int point) {
  in_->marked = point >= 0 && point < int(in_->drawnX.size()) ? point : -1;
  if (in_->marked >= 0)
    in_->mark->setData({in_->drawnX[point]}, {in_->drawnY[point]}, true);
  else
    in_->mark->data()->clear();
  drawMarks();
}

void ScatterPlot::setNames(std::function<QString(int)> nameOf) { in_->nameOf = std::move(nameOf); }

int ScatterPlot::nearest(const QPointF& pixel) const {
  const QPointF lowCorner = valueAt(pixel + QPointF(-reach, reach)),
                highCorner = valueAt(pixel + QPointF(reach, -reach));
  int best = -1;
  double nearestYet = reach;
  for (int i = 0; i < int(in_->drawnX.size()); ++i) {
    const float x = in_->drawnX[i], y = in_->drawnY[i];
    if (x < lowCorner.x() || x > highCorner.x() || y < lowCorner.y() || y > highCorner.y()) continue;
    const QPointF away = pixelOf(x, y) - pixel;
    if (const double d = std::hypot(away.x(), away.y()); d < nearestYet) {
      nearestYet = d;
      best = i;
    }
  }
  return best;
}

void ScatterPlot::applyStyle(const Style& style) {
  in_->cloud->setColours(in_->xColour, in_->yColour);  // above the diagonal y's error is the larger: x did better
  in_->diagonal->setPen(QPen(blended(style.grid, style.text, 0.4), 1, Qt::DashLine));
  in_->mark->setScatterStyle({QCPScatterStyle::ssCircle, QPen(style.text, 2.4), Qt::NoBrush, 14});
}

void ScatterPlot::say(int point) {
  if (point < 0) {
    if (saying()) Plot::say({}, {});
    return;
  }
  const QString name = in_->nameOf ? in_->nameOf(point) : QString();
  Plot::say(pixelOf(in_->drawnX[point], in_->drawnY[point]),
            QStringLiteral("%1%2%3° / %4°")
                .arg(name, name.isEmpty() ? QString() : QStringLiteral(": "), QString::number(in_->x[point], 'f', 2),
                     QString::number(in_->y[point], 'f', 2)));
}

void ScatterPlot::hoveredAt(const QPointF& pixel) {
  const int point = nearest(pixel);
  canvas().setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  say(point);
}

void ScatterPlot::left() { say(-1); }
void ScatterPlot::pressedAt(const QPointF& pixel) { in_->pressed = pixel; }
void ScatterPlot::draggedTo(const QPointF&) {}

void ScatterPlot::releasedAt(const QPointF& pixel) {
  if ((pixel - in_->pressed).manhattanLength() > 6) return;
  if (const int point = nearest(pixel); point >= 0) Q_EMIT clicked(point);
}

}  // namespace parallax
