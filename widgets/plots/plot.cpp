#include "plots/plot.h"

#include <QFileInfo>
#include <QLabel>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include "plots/plot_style.h"

namespace parallax {
namespace {

constexpr double smallestShare = 1e-4;  // of the home range: further in there is nothing to see

bool isLogarithmic(const QCPAxis& axis) { return axis.scaleType() == QCPAxis::stLogarithmic; }

// Within the home range and not wider.
QCPRange kept(const QCPRange& range, const PlotRange& home, bool logarithmic) {
  if (logarithmic) {
    const QCPRange powers =
        kept({std::log(range.lower), std::log(range.upper)}, {std::log(home.low), std::log(home.high)}, false);
    // The ends are the home's own, so that "everything in view" is still recognised.
    const auto end = [](double power, double own) { return power == std::log(own) ? own : std::exp(power); };
    return {end(powers.lower, home.low), end(powers.upper, home.high)};
  }
  const double size = std::clamp(range.size(), (home.high - home.low) * smallestShare, home.high - home.low);
  const double low = std::clamp(range.lower, home.low, home.high - size);
  return {low, low + size};
}

}  // namespace

Plot::Plot(QWidget* parent) : QWidget(parent), canvas_(new QCustomPlot(this)), empty_(new QLabel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(canvas_);
  canvas_->setObjectName("canvas");
  canvas_->setMinimumSize(160, 120);
  canvas_->setMouseTracking(true);
  canvas_->installEventFilter(this);
  connect(canvas_, &QCustomPlot::afterReplot, this, [this] { drawing_ = false; });
  canvas_->addLayer("marks", canvas_->layer("legend"), QCustomPlot::limAbove);
  canvas_->layer("marks")->setMode(QCPLayer::lmBuffered);
  label_ = new QCPItemText(canvas_);
  label_->setLayer("overlay");
  label_->setPadding({6, 3, 6, 3});
  label_->position->setType(QCPItemPosition::ptAbsolute);
  label_->setClipToAxisRect(false);
  label_->setVisible(false);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setAttribute(Qt::WA_TransparentForMouseEvents);
  empty_->hide();
}

Plot::~Plot() = default;

QWidget* Plot::surface() const { return canvas_; }

QPointF Plot::pixelOf(double x, double y) const {
  return {canvas_->xAxis->coordToPixel(x), canvas_->yAxis->coordToPixel(y)};
}

QPointF Plot::valueAt(const QPointF& pixel) const {
  return {canvas_->xAxis->pixelToCoord(pixel.x()), canvas_->yAxis->pixelToCoord(pixel.y())};
}

bool Plot::onFigure(const QPointF& pixel) const {
  return QRectF(canvas_->axisRect()->rect()).adjusted(-3, -3, 3, 3).contains(pixel);
}

void Plot::setHome(PlotRange x, PlotRange y) {
  placeHome(x, y);
  draw();
}

void Plot::placeHome(PlotRange x, PlotRange y) {
  const auto shows = [](const QCPAxis& axis, const PlotRange& home) {
    return axis.range().lower == home.low && axis.range().upper == home.high;
  };
  const bool allX = shows(*canvas_->xAxis, homeX_), allY = shows(*canvas_->yAxis, homeY_);
  const bool first = homeX_.low == 0 && homeX_.high == 1 && homeY_.low == 0 && homeY_.high == 1;
  homeX_ = x;
  homeY_ = y;
  if (allX || first) canvas_->xAxis->setRange(x.low, x.high);
  if (allY || first) canvas_->yAxis->setRange(y.low, y.high);
  clampToHome();
}

void Plot::resetView() {
  canvas_->xAxis->setRange(homeX_.low, homeX_.high);
  canvas_->yAxis->setRange(homeY_.low, homeY_.high);
  viewMoved();
  draw();
}

void Plot::showRange(PlotRange x) {
  canvas_->xAxis->setRange(x.low, x.high);
  canvas_->yAxis->setRange(homeY_.low, homeY_.high);
  clampToHome();
  draw();
}

void Plot::clampToHome() {
  canvas_->xAxis->setRange(kept(canvas_->xAxis->range(), homeX_, isLogarithmic(*canvas_->xAxis)));
  canvas_->yAxis->setRange(kept(canvas_->yAxis->range(), homeY_, isLogarithmic(*canvas_->yAxis)));
}

void Plot::setEmptyText(const QString& text) { empty_->setText(text); }

void Plot::setEmpty(bool empty) {
  empty_->setVisible(empty && !empty_->text().isEmpty());
  empty_->setGeometry(rect().adjusted(40, 10, -20, -30));
  empty_->raise();
}

void Plot::draw() {
  drawing_ = true;
  canvas_->replot(QCustomPlot::rpQueuedReplot);
}

void Plot::drawMarks() {
  if (drawing_) return;  // they come with it
  if (QCPLayer* marks = canvas_->layer("marks")) marks->replot();
  canvas_->layer("overlay")->replot();
}

bool Plot::saying() const { return label_->visible(); }

void Plot::say(const QPointF& pixel, const QString& text) {
  label_->setVisible(!text.isEmpty());
  label_->setText(text);
  const QRect area = canvas_->axisRect()->rect();
  const bool right = pixel.x() > area.center().x(), top = pixel.y() < area.top() + 40;
  label_->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | (top ? Qt::AlignTop : Qt::AlignBottom));
  label_->position->setCoords(pixel + QPointF(right ? -10 : 10, top ? 10 : -10));
  drawMarks();
}

Plot::Style Plot::windowStyle() const {
  const QPalette p = palette();
  const QColor text = p.color(QPalette::Text), base = p.color(QPalette::Base);
  return {text, base, blended(base, text, 0.13), p.color(QPalette::Highlight), font()};
}

void Plot::styleAxes(const Style& style) {
  canvas_->setBackground(style.base);
  for (QCPAxis* axis : {canvas_->xAxis, canvas_->yAxis, canvas_->xAxis2, canvas_->yAxis2})
    styleAxis(*axis, style.text, style.grid, style.font);
  styleLegend(*canvas_->legend, style.text, style.base, style.grid, style.font);
  label_->setColor(style.text);
  label_->setFont(style.font);
  label_->setBrush(style.base);
  label_->setPen(QPen(style.grid));
  applyStyle(style);
}

void Plot::restyle() {
  styleAxes(windowStyle());
  QPalette p = empty_->palette();
  p.setColor(QPalette::WindowText, palette().color(QPalette::PlaceholderText));
  empty_->setPalette(p);
  draw();
}

void Plot::followScreen() {
  if (canvas_->bufferDevicePixelRatio() != devicePixelRatioF()) canvas_->setBufferDevicePixelRatio(devicePixelRatioF());
}

void Plot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
  QWidget::changeEvent(event);
}

void Plot::resizeEvent(QResizeEvent* event) {
  followScreen();
  if (saying()) left();
  empty_->setGeometry(rect().adjusted(40, 10, -20, -30));
  QWidget::resizeEvent(event);
}

void Plot::showEvent(QShowEvent* event) {
  followScreen();
  restyle();
  QWidget::showEvent(event);
}

bool Plot::eventFilter(QObject* watched, QEvent* event) {
  if (watched != canvas_) return QWidget::eventFilter(watched, event);
  switch (event->type()) {
    case QEvent::MouseButtonPress: mousePressed(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseMove: mouseMoved(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonRelease: mouseReleased(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonDblClick:
      if (!doubleClickedAt(static_cast<QMouseEvent*>(event)->position())) resetView();
      return true;
    case QEvent::Wheel: zoom(*static_cast<QWheelEvent*>(event)); return true;
    case QEvent::Leave: left(); return false;
    default: return false;
  }
}

bool Plot::wheelZoomsBoth() const { return isLogarithmic(*canvas_->yAxis) || homeY_.high == homeX_.high; }

void Plot::zoom(const QWheelEvent& event) {
  const QPointF at = event.position();
  if (!onFigure(at) || event.angleDelta().y() == 0) return;
  const double factor = std::pow(0.8, event.angleDelta().y() / 120.0);
  canvas_->xAxis->scaleRange(factor, canvas_->xAxis->pixelToCoord(at.x()));
  if (event.modifiers() & Qt::ShiftModifier || wheelZoomsBoth())
    canvas_->yAxis->scaleRange(factor, canvas_->yAxis->pixelToCoord(at.y()));
  clampToHome();
  viewMoved();
  draw();
}

void Plot::pan(const QPointF& pixel) {
  const auto shift = [](QCPAxis& axis, double from, double to) {
    const double a = axis.pixelToCoord(from), b = axis.pixelToCoord(to);
    if (isLogarithmic(axis))
      axis.setRange(axis.range().lower * a / b, axis.range().upper * a / b);
    else
      axis.moveRange(a - b);
  };
  shift(*canvas_->xAxis, last_.x(), pixel.x());
  shift(*canvas_->yAxis, last_.y(), pixel.y());
  last_ = pixel;
  clampToHome();
  viewMoved();
  draw();
}

void Plot::mousePressed(QMouseEvent* event) {
  if (!onFigure(event->position())) return pressedBeside(event->position());
  last_ = event->position();
  if (event->button() == Qt::LeftButton) {
    grip_ = Grip::choosing;
    pressedAt(event->position());
  } else if (event->button() == Qt::RightButton || event->button() == Qt::MiddleButton) {
    grip_ = Grip::moving;
    left();
    canvas_->setCursor(Qt::ClosedHandCursor);
  }
}

void Plot::mouseMoved(QMouseEvent* event) {
  switch (grip_) {
    case Grip::none: return onFigure(event->position()) ? hoveredAt(event->position()) : left();
    case Grip::choosing: return draggedTo(event->position());
    case Grip::moving: return pan(event->position());
  }
}

void Plot::mouseReleased(QMouseEvent* event) {
  const Grip was = std::exchange(grip_, Grip::none);
  if (was == Grip::moving) canvas_->unsetCursor();
  if (was == Grip::choosing && event->button() == Qt::LeftButton) releasedAt(event->position());
}

bool Plot::saveSvg(const QString& path, const QSize& size) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  QSvgGenerator generator;
  generator.setOutputDevice(&file);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setTitle(accessibleName());
  QCPPainter painter;
  if (!painter.begin(&generator)) return false;
  painter.setMode(QCPPainter::pmVectorized);
  canvas_->toPainter(&painter, size.width(), size.height());
  painter.end();
  return file.commit();
}

QString Plot::exportFigure(const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix != "png" && suffix != "pdf" && suffix != "svg")
    return tr("Figures are saved as PNG, PDF or SVG; the name \"%1\" ends in none of them.")
        .arg(QFileInfo(path).fileName());
  const QColor text("#1b1e23"), base(Qt::white);
  const bool overlay = canvas_->layer("overlay")->visible();
  canvas_->layer("overlay")->setVisible(false);
  dressForPaper(true);
  styleAxes({text, base, blended(base, text, 0.13), QColor("#2f6fde"), font()});
  const QSize size = canvas_->size().expandedTo({480, 340});
  const bool saved = suffix == "svg"   ? saveSvg(path, size)
                     : suffix == "pdf" ? canvas_->savePdf(path, size.width(), size.height(), QCP::epAllowCosmetic,
                                                          QStringLiteral("Parallax"), accessibleName())
                                       : canvas_->savePng(path, size.width(), size.height(), 2);
  canvas_->layer("overlay")->setVisible(overlay);
  dressForPaper(false);
  restyle();
  return saved ? QString() : tr("%1 could not be saved; is its folder there, and may you write to it?").arg(path);
}

}  // namespace parallax
