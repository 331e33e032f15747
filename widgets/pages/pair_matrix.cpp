#include "pages/pair_matrix.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

#include "theme/theme.h"

namespace parallax {
namespace {

constexpr double border = 3;              // for marks of the outermost cells
constexpr double gapsFrom = 7;            // logical pixels a cell from which on gaps are drawn
constexpr double largestCell = 72;        // a matrix of two views need not fill the page
constexpr int buildHereUpTo = 256 * 256;  // cells: a few milliseconds; beyond, a worker builds the picture

}  // namespace

PairMatrix::PairMatrix(QWidget* parent) : QWidget(parent) {
  setObjectName("pairMatrix");
  setAccessibleName(tr("Pairs of the scene"));
  setAccessibleDescription(tr("Rows: first view; columns: second view. Arrow keys walk, Enter inspects."));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setMinimumSize(160, 160);
  QSizePolicy square(QSizePolicy::Preferred, QSizePolicy::Preferred);
  square.setHeightForWidth(true);
  setSizePolicy(square);
}

void PairMatrix::show(PairValues values, const PairPaint& paint, const PairLimits& limits) {
  if (values.views() != values_.views()) {
    zoom_ = 1;
    pan_ = {};
    hovered_.reset();
  }
  values_ = std::move(values);
  paint_ = paint;
  limits_ = limits;
  rebuild();
}

void PairMatrix::setChosen(std::optional<Cell> cell) {
  if (cell == chosen_) return;
  chosen_ = cell;
  if (cell) keepInView(*cell);
  update();
}

void PairMatrix::rebuild() {
  const auto arrive = [this](QImage image) {
    image_ = std::move(image);
    shrunk_ = {};
    update();
  };
  const QColor background = canvasColour();
  job_.cancel();
  if (values_.views() * values_.views() <= buildHereUpTo)
    return arrive(pairImage(values_, paint_, limits_, background));
  if (image_.width() != values_.views()) arrive({});
  job_.start([values = values_, paint = paint_, limits = limits_,
              background](std::stop_token stop) { return pairImage(values, paint, limits, background, stop); },
             arrive);
}

double PairMatrix::cellSide() const {
  const double side = std::min(width(), height()) - 2 * border;
  return zoom_ * std::min(largestCell, side / std::max(1, values_.views()));
}

QPointF PairMatrix::origin() const {
  const double side = cellSide() * values_.views();
  return QPointF(width() / 2.0, height() / 2.0) + pan_ * side - QPointF(side, side) / 2;
}

std::optional<Cell> PairMatrix::cellAt(QPointF position) const {
  const QPointF at = (position - origin()) / cellSide();
  const Cell cell{int(std::floor(at.y())), int(std::floor(at.x()))};
  const int n = values_.views();
  if (cell.first < 0 || cell.second < 0 || cell.first >= n || cell.second >= n || cell.first == cell.second)
    return std::nullopt;
  return cell;
}

QRectF PairMatrix::cellRect(const Cell& cell) const {
  const double side = cellSide();
  return {origin() + side * QPointF(cell.second, cell.first), QSizeF(side, side)};
}

void PairMatrix::paintCells(QPainter& painter) {
  const double side = cellSide(), all = side * values_.views();
  const QRectF target(origin(), QSizeF(all, all));
  if (side >= 1) {
    const int n = values_.views();
    // Only the part that is seen: a zoomed matrix is much larger than the widget.
    const auto clampCell = [n](double v) { return std::clamp(int(std::floor(v)), 0, n); };
    const int left = clampCell(-target.x() / side), top = clampCell(-target.y() / side);
    const int right = clampCell((width() - target.x()) / side + 1),
              bottom = clampCell((height() - target.y()) / side + 1);
    const QRectF source(left, top, right - left, bottom - top);
    painter.drawImage(QRectF(target.topLeft() + side * source.topLeft(), side * source.size()), image_, source);
    if (side < gapsFrom) return;
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    for (int i = left; i <= right; ++i)
      painter.drawLine(QPointF(target.x() + i * side, target.top()), QPointF(target.x() + i * side, target.bottom()));
    for (int i = top; i <= bottom; ++i)
      painter.drawLine(QPointF(target.left(), target.y() + i * side), QPointF(target.right(), target.y() + i * side));
    return;
  }
  const QSize pixels = (target.size() * devicePixelRatioF()).toSize();
  if (shrunk_.size() != pixels)
    shrunk_ = QPixmap::fromImage(image_.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  painter.drawPixmap(target, shrunk_, QRectF(shrunk_.rect()));
}

void PairMatrix::paintMark(QPainter& painter, const Cell& cell, const QColor& colour, double width) {
  QRectF rect = cellRect(cell);
  if (rect.width() < 7) rect = QRectF(rect.center() - QPointF(3.5, 3.5), QSizeF(7, 7));  // small cells: around them
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette().color(QPalette::Base), width + 2));
  painter.drawRect(rect);
  painter.setPen(QPen(colour, width));
  painter.drawRect(rect);
}

void PairMatrix::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::PlaceholderText));
  const QString message = values_.views() == 0  ? tr("No scene is open.")
                          : values_.views() < 2 ? tr("One view alone makes no pair.")
                          : image_.isNull()     ? tr("Preparing the pairs…")
                                                : QString();
  if (!message.isEmpty()) return painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, message), void();
  paintCells(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = palette().color(QPalette::Text);
  if (hovered_) paintMark(painter, *hovered_, ink, 1.2);
  if (!chosen_ || chosen_->first >= values_.views() || chosen_->second >= values_.views()) return;
  // Cross hairs say which row and column it is, even when the cell is a speck.
  const QRectF rect = cellRect(*chosen_);
  QColor first = firstColour(), second = secondColour();
  const QRectF all(origin(), QSizeF(cellSide(), cellSide()) * values_.views());
  painter.setPen(QPen(first, 1.2));
  painter.drawLine(QPointF(all.left(), rect.center().y()), QPointF(rect.left(), rect.center().y()));
  painter.setPen(QPen(second, 1.2));
  painter.drawLine(QPointF(rect.center().x(), all.top()), QPointF(rect.center().x(), rect.top()));
  paintMark(painter, *chosen_, ink, hasFocus() ? 2.6 : 1.8);
}

void PairMatrix::hover(std::optional<Cell> cell) {
  if (cell == hovered_) return;
  hovered_ = cell;
  Q_EMIT hovered(cell ? cell->first : -1, cell ? cell->second : -1);
  update();
}

void PairMatrix::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  pressedAt_ = draggedFrom_ = event->position();
}

void PairMatrix::mouseMoveEvent(QMouseEvent* event) {
  if (!(event->buttons() & Qt::LeftButton) || !draggedFrom_) return hover(cellAt(event->position()));
  const int tolerance = QGuiApplication::styleHints()->startDragDistance();
  if (pressedAt_ && (event->position() - *pressedAt_).manhattanLength() > tolerance) pressedAt_.reset();
  if (pressedAt_ || zoom_ <= 1) return;
  pan_ += (event->position() - *draggedFrom_) / (cellSide() * values_.views());
  draggedFrom_ = event->position();
  clampPan();
  update();
}

void PairMatrix::mouseReleaseEvent(QMouseEvent* event) {
  draggedFrom_.reset();
  if (!std::exchange(pressedAt_, {}) || event->button() != Qt::LeftButton) return;
  if (const auto cell = cellAt(event->position())) Q_EMIT chosen(cell->first, cell->second);
}

void PairMatrix::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->position());
  if (event->button() != Qt::LeftButton || !cell) return;
  Q_EMIT chosen(cell->first, cell->second);
  Q_EMIT opened();
}

void PairMatrix::wheelEvent(QWheelEvent* event) {
  if (values_.views() < 2 || event->angleDelta().y() == 0) return event->ignore();
  const double largest = std::max(1.0, largestCell / (cellSide() / zoom_));
  const double side = cellSide() * values_.views();
  const QPointF at = (event->position() - origin()) / side;  // stays where it is
  zoom_ = std::clamp(zoom_ * std::pow(1.2, event->angleDelta().y() / 120.0), 1.0, largest);
  const double now = cellSide() * values_.views();
  pan_ = (event->position() - QPointF(width(), height()) / 2) / now + QPointF(0.5, 0.5) - at;
  clampPan();
  event->accept();
  update();
}

// No further than to the border of the square that the whole matrix fills: its corners can be zoomed into.
void PairMatrix::clampPan() {
  const double side = cellSide() * values_.views();
  const auto limit = [side](double pan, double room) {
    const double most = std::max(0.0, (side + 2 * border - room) / 2 / std::max(1.0, side));
    return std::clamp(pan, -most, most);
  };
  const double room = std::min(width(), height());
  pan_ = {limit(pan_.x(), room), limit(pan_.y(), room)};
}

void PairMatrix::keepInView(const Cell& cell) {
  if (zoom_ <= 1) return;
  const QRectF rect = cellRect(cell), room = QRectF(this->rect()).adjusted(8, 8, -8, -8);
  const double side = cellSide() * values_.views();
  QPointF shift;
  if (rect.left() < room.left()) shift.setX(room.left() - rect.left());
  if (rect.right() > room.right()) shift.setX(room.right() - rect.right());
  if (rect.top() < room.top()) shift.setY(room.top() - rect.top());
  if (rect.bottom() > room.bottom()) shift.setY(room.bottom() - rect.bottom());
  pan_ += shift / side;
  clampPan();
}

void PairMatrix::walk(int rows, int columns) {
  const int n = values_.views();
  if (n < 2) return;
  if (!chosen_) return Q_EMIT chosen(0, 1), void();
  Cell to = *chosen_;
  do {  // over the diagonal, where there is no pair
    to.first += rows;
    to.second += columns;
  } while (to.first == to.second);
  if (to.first >= 0 && to.second >= 0 && to.first < n && to.second < n) Q_EMIT chosen(to.first, to.second);
}

void PairMatrix::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() & ~Qt::KeypadModifier) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Left: return walk(0, -1);
    case Qt::Key_Right: return walk(0, 1);
    case Qt::Key_Up: return walk(-1, 0);
    case Qt::Key_Down: return walk(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT opened();
    default: QWidget::keyPressEvent(event);
  }
}

void PairMatrix::leaveEvent(QEvent*) { hover({}); }

void PairMatrix::resizeEvent(QResizeEvent*) { clampPan(); }

}  // namespace parallax
