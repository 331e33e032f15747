// The live plot under the pointer and the keys: what it says, and how a person moves the view.
#include <QLocale>
#include <cmath>

#include "plots/live_plot_inside.h"

namespace parallax {
namespace {

constexpr double dragStarts = 5;  // pixels: less is a click

}  // namespace

QString LivePlot::valueText(double value) const {
  if (!std::isfinite(value)) return tr("none");
  return QLocale().toString(value, 'g', 4) + in_->unit;
}

QString LivePlot::xText(double x) const {
  if (in_->axis == LiveAxis::step) return tr("Step %1").arg(QLocale().toString(qlonglong(std::llround(x))));
  if (in_->axis == LiveAxis::epoch) return tr("Epoch %1").arg(QLocale().toString(x, 'f', 2));
  const auto seconds = qlonglong(x);
  return QStringLiteral("%1:%2:%3")
      .arg(seconds / 3600)
      .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
      .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void LivePlot::setCrosshair(double x, bool boxed) {
  in_->crossX = x;
  in_->boxed = boxed;
  std::vector<CrosshairRow> rows;
  const double slack = canvas().xAxis->range().size() * 0.02;
  for (const auto& entry : in_->entries) {
    const std::size_t i = entry->hidden ? LiveCurve::npos : entry->curve.nearest(x);
    if (i == LiveCurve::npos || x > entry->curve.x().back() + slack || x < entry->curve.x().front() - slack) continue;
    const double y = entry->curve.shown()[i];
    const bool low = in_->logarithmic && y <= 0;
    rows.push_back({entry->line->pen().color(), entry->look.name, valueText(y), entry->curve.x()[i],
                    low ? canvas().yAxis->range().lower : y});
  }
  if (std::isnan(x) || rows.empty())
    in_->cross->setVisible(false);
  else
    in_->cross->place(x, xText(x), std::move(rows), boxed && !in_->overMark);
  drawMarks();
}

QStringList LivePlot::readout() const {
  QStringList lines;
  if (in_->cross->visible())
    for (const CrosshairRow& row : in_->cross->rows()) lines << row.name + ' ' + row.value;
  return lines;
}

void LivePlot::hoveredAt(const QPointF& pixel) {
  const int mark = in_->flags->at(pixel);
  in_->overMark = mark >= 0;
  canvas().setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor);
  const double x = mark >= 0 ? in_->marks[mark].x : valueAt(pixel).x();
  setCrosshair(x);
  say(pixel, mark >= 0 ? in_->marks[mark].text : QString());
  Q_EMIT crosshairMoved(x);
}

void LivePlot::left() {
  in_->overMark = false;
  setCrosshair(std::nan(""));
  if (saying()) say({}, {});
  Q_EMIT crosshairMoved(std::nan(""));
}

void LivePlot::pressedAt(const QPointF& pixel) {
  setFocus(Qt::MouseFocusReason);
  in_->pressed = pixel;
  in_->dragging = false;
}

void LivePlot::draggedTo(const QPointF& pixel) {
  if (std::abs(pixel.x() - in_->pressed.x()) >= dragStarts && !in_->dragging) {
    in_->dragging = true;
    left();
    for (QCPItemPosition* position : {in_->band->topLeft, in_->band->bottomRight}) {
      position->setTypeX(QCPItemPosition::ptPlotCoords);
      position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    in_->band->setVisible(true);
  }
  if (!in_->dragging) return;
  in_->band->topLeft->setCoords(valueAt(in_->pressed).x(), 0);
  in_->band->bottomRight->setCoords(valueAt(pixel).x(), 1);
  drawMarks();
}

void LivePlot::releasedAt(const QPointF& pixel) {
  if (!std::exchange(in_->dragging, false)) return;
  in_->band->setVisible(false);
  const double a = valueAt(in_->pressed).x(), b = valueAt(pixel).x();
  showX({std::max(std::min(a, b), home().low), std::min(std::max(a, b), home().high)});
  viewMoved();
}

// A click on a curve's name hides it, and shows it again.
void LivePlot::pressedBeside(const QPointF& pixel) {
  for (const auto& entry : in_->entries) {
    const auto* item = canvas().legend->itemWithPlottable(entry->line);
    if (!item || !item->outerRect().contains(pixel.toPoint())) continue;
    entry->hidden = !entry->hidden;
    penEntries();
    changed();
  }
}

bool LivePlot::doubleClickedAt(const QPointF& pixel) {
  const int mark = in_->flags->at(pixel);
  if (mark >= 0) Q_EMIT markDoubleClicked(in_->marks[mark].id);
  return mark >= 0;
}

void LivePlot::viewMoved() {
  const bool away = !showsAll() && xRange().high < home().high - 0.01 * canvas().xAxis->range().size();
  if (in_->following && away) {
    in_->following = false;
    Q_EMIT followingChanged(false);
  }
  if (showsAll()) in_->refit = true;
  Q_EMIT viewChanged();
}

void LivePlot::stepView(double share) {
  QCPAxis& axis = *canvas().xAxis;
  const double size = axis.range().size();
  const double low =
      std::clamp(axis.range().lower + share * size, home().low, std::max(home().low, home().high - size));
  showX({low, low + size});
  viewMoved();
}

void LivePlot::zoomView(double factor) {
  const QCPRange range = canvas().xAxis->range();
  const double half = std::clamp(range.size() * factor, home().high * 1e-4, home().high) / 2;
  const double middle = std::clamp(range.center(), home().low + half, std::max(home().low + half, home().high - half));
  showX({middle - half, middle + half});
  viewMoved();
}

void LivePlot::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return stepView(-0.1);
    case Qt::Key_Right: return stepView(0.1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomView(0.8);
    case Qt::Key_Minus: return zoomView(1.25);
    case Qt::Key_Home: return resetView();
    default: Plot::keyPressEvent(event);
  }
}

}  // namespace parallax
