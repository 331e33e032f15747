#include "pages/pair_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QWheelEvent>
#include <cmath>

#include "pages/epipolar_line.h"
#include "pages/saliency_paint.h"
#include "theme/theme.h"

namespace parallax {
namespace {

constexpr double margin = 12, gap = 10, captionHeight = 26;

const std::vector<QImage>& pyramid(const LoadedPair& pair, int image) {
  return image == 0 ? pair.firstPyramid : pair.secondPyramid;
}

}  // namespace

PairView::PairView(QWidget* parent) : QWidget(parent) {
  setObjectName("pairView");
  setAccessibleName(tr("Image pair with matches"));
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(320, 180);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 6, 0);
  column->addStretch();
  tools_ = new QWidget;
  auto* row = new QHBoxLayout(tools_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  column->addWidget(tools_, 0, Qt::AlignRight);
}

void PairView::setPair(std::shared_ptr<const LoadedPair> pair) {
  const auto image = [](const auto& p) { return p ? p->firstPyramid[0].cacheKey() : 0; };
  const bool sameImages = image(pair) == image(pair_);  // other cameras: the person goes on looking where they looked
  pair_ = std::move(pair);
  matches_.clear();
  pose_.reset();
  hovered_ = -1;
  epipolar_.clear();
  sameImages ? redraw() : fit();
}

void PairView::setEstimate(const std::optional<PoseEstimate>& estimate) {
  matches_ = estimate ? estimate->correspondences : std::vector<Correspondence>();
  hovered_ = -1;
  redraw();
}

void PairView::setEpipolarPose(const std::optional<RelativePose>& pose, const std::array<Intrinsics, 2>& cameras) {
  pose_ = pose;
  cameras_ = cameras;
  epipolar_.clear();
  update();
}

void PairView::setOutliersShown(bool shown) {
  outliersShown_ = shown;
  redraw();
}

void PairView::setCaption(const QString& text) {
  caption_ = text;
  redraw();
}

void PairView::setSaliency(std::shared_ptr<const Saliency> saliency, const QString& note) {
  saliency_ = std::move(saliency);
  saliencyNote_ = note;
  for (const std::size_t i : {0, 1}) heat_[i] = saliency_ ? heatOf(saliency_->maps[i], saliency_->mostDeg()) : QImage();
  redraw();
}

void PairView::addTool(QAction* action) {
  auto* button = new QToolButton;
  button->setObjectName(action->objectName() + "Button");
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  button->setFixedHeight(int(captionHeight) - 2);
  button->setFocusPolicy(Qt::TabFocus);
  tools_->layout()->addWidget(button);
}

void PairView::setToolsShown(bool shown) {
  tools_->setVisible(shown);
  redraw();
}

QRectF PairView::sheetRect(int image) const {
  const QSizeF a = pyramid(*pair_, 0)[0].size(), b = pyramid(*pair_, 1)[0].size();
  if (image == 0) return {QPointF(0, 0), a};
  if (stacked_) return {QPointF(0, a.height() + gap / zoom_), b * (a.width() / b.width())};
  return {QPointF(a.width() + gap / zoom_, 0), b * (a.height() / b.height())};
}

QRectF PairView::sheetBounds() const { return sheetRect(0).united(sheetRect(1)); }

QPointF PairView::toSheet(int image, QPointF pixel) const {
  const QRectF rect = sheetRect(image);
  const double scale = rect.height() / pyramid(*pair_, image)[0].height();
  return rect.topLeft() + (pixel + QPointF(0.5, 0.5)) * scale;  // pixel centres at integers
}

QPointF PairView::toWidget(int image, QPointF pixel) const { return offset_ + toSheet(image, pixel) * zoom_; }

std::optional<std::pair<int, QPointF>> PairView::toPixel(QPointF widget) const {
  if (!pair_) return std::nullopt;
  const QPointF sheet = (widget - offset_) / zoom_;
  for (const int image : {0, 1}) {
    const QRectF rect = sheetRect(image);
    if (!rect.contains(sheet)) continue;
    const double scale = rect.height() / pyramid(*pair_, image)[0].height();
    return std::pair(image, (sheet - rect.topLeft()) / scale - QPointF(0.5, 0.5));
  }
  return std::nullopt;
}

void PairView::fit() {
  fitted_ = true;
  if (!pair_) return redraw();
  const QSizeF a = pyramid(*pair_, 0)[0].size(), b = pyramid(*pair_, 1)[0].size();
  const double roomX = std::max(1.0, width() - 2 * margin),
               roomY = std::max(1.0, height() - 2 * margin - captionHeight);
  const double beside = std::min((roomX - gap) / (a.width() + b.width() * a.height() / b.height()), roomY / a.height());
  const double below = std::min((roomY - gap) / (a.height() + b.height() * a.width() / b.width()), roomX / a.width());
  stacked_ = below > 1.2 * beside;  // side by side is what people expect, unless much is gained
  zoom_ = std::max(1e-3, stacked_ ? below : beside);
  const QSizeF shown = sheetBounds().size() * zoom_;
  offset_ = {(width() - shown.width()) / 2, (height() - captionHeight - shown.height()) / 2};
  redraw();
}

void PairView::resizeEvent(QResizeEvent*) {
  if (fitted_) fit();
}

void PairView::zoomAbout(QPointF point, double factor) {
  if (!pair_) return;
  const double before = zoom_;
  zoom_ = std::clamp(zoom_ * factor, 1e-3, 64.0);
  offset_ = point + (offset_ - point) * (zoom_ / before);
  fitted_ = false;
  hoverAt(point);
  redraw();
}

void PairView::wheelEvent(QWheelEvent* event) {
  zoomAbout(event->position(), std::pow(1.0015, event->angleDelta().y()));
}

void PairView::mousePressEvent(QMouseEvent* event) {
  if (!pair_) return Q_EMIT openRequested();
  if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) dragFrom_ = event->position();
}

void PairView::mouseMoveEvent(QMouseEvent* event) {
  if (!dragFrom_) return hoverAt(event->position());
  offset_ += event->position() - *dragFrom_;
  dragFrom_ = event->position();
  fitted_ = false;
  redraw();
}

void PairView::mouseReleaseEvent(QMouseEvent*) { dragFrom_.reset(); }

void PairView::mouseDoubleClickEvent(QMouseEvent*) { fit(); }

void PairView::leaveEvent(QEvent*) {
  hovered_ = -1;
  epipolar_.clear();
  Q_EMIT hovered({});
  update();
}

void PairView::keyPressEvent(QKeyEvent* event) {
  const QPointF centre(width() / 2.0, height() / 2.0);
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomAbout(centre, 1.25);
    case Qt::Key_Minus: return zoomAbout(centre, 0.8);
    default: QWidget::keyPressEvent(event);
  }
}

int PairView::nearestMatch(QPointF widget) const {
  int nearest = -1;
  double best = 8 * 8;  // widget pixels: how far a hand is off
  for (int i = 0; i < int(matches_.size()); ++i) {
    if (!matches_[i].inlier && !outliersShown_) continue;
    for (const int image : {0, 1}) {
      const Eigen::Vector2d& p = image == 0 ? matches_[i].first : matches_[i].second;
      const QPointF d = toWidget(image, {p.x(), p.y()}) - widget;
      if (const double d2 = QPointF::dotProduct(d, d); d2 < best) best = d2, nearest = i;
    }
  }
  return nearest;
}

void PairView::hoverAt(QPointF widget) {
  const auto pixel = toPixel(widget);
  hovered_ = pixel ? nearestMatch(widget) : -1;
  epipolar_.clear();
  QString description;
  if (hovered_ >= 0) {
    const Correspondence& m = matches_[hovered_];
    description = tr("Match %1 (%2): (%3, %4) ↔ (%5, %6) px")
                      .arg(hovered_ + 1)
                      .arg(m.inlier ? tr("inlier") : tr("outlier"))
                      .arg(m.first.x(), 0, 'f', 1)
                      .arg(m.first.y(), 0, 'f', 1)
                      .arg(m.second.x(), 0, 'f', 1)
                      .arg(m.second.y(), 0, 'f', 1);
  } else if (pixel) {
    const auto [image, point] = *pixel;
    description = tr("Image %1: (%2, %3) px").arg(image + 1).arg(point.x(), 0, 'f', 1).arg(point.y(), 0, 'f', 1);
    if (pose_) {
      epipolarImage_ = 1 - image;
      epipolarPoint_ = point;
      epipolar_ = epipolarLine(image, point);
    }
  }
  Q_EMIT hovered(description);
  update();
}

QList<QPolygonF> PairView::epipolarLine(int from, QPointF pixel) const {
  const RelativePose toOther = from == 0 ? *pose_ : inverse(*pose_);
  return parallax::epipolarLine(toOther, cameras_[from], cameras_[1 - from], pixel);
}

void PairView::redraw() {
  layer_ = {};
  update();
}

// Images and lines are painted once into a layer; what follows the mouse is painted over it.
void PairView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double ratio = painter.device()->devicePixelRatioF();
  if (layer_.size() != (size() * ratio)) {
    layer_ = QPixmap(size() * ratio);
    layer_.setDevicePixelRatio(ratio);
    QPainter onLayer(&layer_);
    onLayer.setFont(font());
    paintLayer(onLayer);
  }
  painter.drawPixmap(0, 0, layer_);
  painter.setRenderHint(QPainter::Antialiasing);
  if (pair_) paintHover(painter);
}

void PairView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) redraw();
  QWidget::changeEvent(event);
}

void PairView::paintLayer(QPainter& painter) {
  painter.fillRect(rect(), canvasColour());
  if (!pair_) return paintEmpty(painter);
  paintImage(painter, 0);
  paintImage(painter, 1);
  painter.setRenderHint(QPainter::Antialiasing);
  paintLines(painter);
  paintSaliency(painter);
  if (caption_.isEmpty()) return;
  const QRect line(0, height() - int(captionHeight), width(), int(captionHeight));
  painter.fillRect(line, palette().color(QPalette::Window));
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(
      line.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft,
      fontMetrics().elidedText(caption_, Qt::ElideRight,
                               line.width() - 26 - (tools_->isVisible() ? tools_->sizeHint().width() : 0)));
}

void PairView::paintSaliency(QPainter& painter) {
  const QRect area = rect().adjusted(0, 0, 0, -int(captionHeight));
  if (!saliency_) {
    if (!saliencyNote_.isEmpty()) paintSaliencyNote(painter, area, palette(), saliencyNote_);
    return;
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  for (const int image : {0, 1}) {
    const cv::Rect& seen = saliency_->maps[std::size_t(image)].window;
    const QPointF corner(-0.5, -0.5);  // a pixel's middle is what has whole coordinates
    const QRectF window(toWidget(image, corner + QPointF(seen.x, seen.y)),
                        toWidget(image, corner + QPointF(seen.x + seen.width, seen.y + seen.height)));
    const QImage& heat = heat_[std::size_t(image)];
    painter.drawImage(window, heat, QRectF(heat.rect()));
    painter.setPen(QPen(QColor(255, 255, 255, 160), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window);
  }
  paintSaliencyLegend(painter, area, palette(), saliency_->mostDeg());
}

void PairView::paintImage(QPainter& painter, int image) {
  const auto& levels = pyramid(*pair_, image);
  const QRectF sheet = sheetRect(image);
  const QRectF target(offset_ + sheet.topLeft() * zoom_, sheet.size() * zoom_);
  const double shrink = levels[0].width() / (target.width() * devicePixelRatioF());
  const int level = std::clamp(int(std::floor(std::log2(std::max(1.0, shrink)))), 0, int(levels.size()) - 1);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, shrink > 0.25);  // far in, pixels are to be seen
  painter.drawImage(target, levels[level], QRectF(levels[level].rect()));
}

// All the end points, but only so many lines, evenly chosen: more would hide the images, and show nothing more.
void PairView::paintLines(QPainter& painter) {
  constexpr int mostLines = 200;
  const auto draw = [&](bool inliers, QColor colour) {
    const auto count =
        std::count_if(matches_.begin(), matches_.end(), [=](const auto& m) { return m.inlier == inliers; });
    QPainterPath lines, ends;
    ends.setFillRule(Qt::WindingFill);  // two matches at one place are one mark, not none
    for (int i = 0, nth = 0; i < int(matches_.size()); ++i) {
      const Correspondence& m = matches_[i];
      if (m.inlier != inliers) continue;
      const QPointF a = toWidget(0, {m.first.x(), m.first.y()}), b = toWidget(1, {m.second.x(), m.second.y()});
      for (const QPointF& end : {a, b}) ends.addRect(QRectF(end - QPointF(1.5, 1.5), QSizeF(3, 3)));
      const auto slot = nth * mostLines / count;
      if (count > mostLines && slot == ++nth * mostLines / count) continue;
      lines.moveTo(a);
      lines.lineTo(b);
    }
    painter.fillPath(ends, colour);
    colour.setAlpha(count > mostLines / 2 ? 110 : 170);
    painter.strokePath(lines, QPen(colour, 1));
  };
  if (outliersShown_) draw(false, outlierColour());
  draw(true, inlierColour());
}

void PairView::paintHover(QPainter& painter) {
  if (hovered_ >= 0) {
    const Correspondence& m = matches_[hovered_];
    const QPointF a = toWidget(0, {m.first.x(), m.first.y()}), b = toWidget(1, {m.second.x(), m.second.y()});
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 180), 5), QPen(m.inlier ? inlierColour() : outlierColour(), 2.5)}) {
      painter.setPen(pen);
      painter.drawLine(a, b);
      painter.drawEllipse(a, 5, 5);
      painter.drawEllipse(b, 5, 5);
    }
  }
  if (epipolar_.isEmpty()) return;
  const QRectF sheet = sheetRect(epipolarImage_);
  painter.save();
  painter.setClipRect(QRectF(offset_ + sheet.topLeft() * zoom_, sheet.size() * zoom_));
  QList<QPolygonF> pieces = epipolar_;
  for (QPolygonF& piece : pieces)
    for (QPointF& p : piece) p = toWidget(epipolarImage_, p);
  for (const QPen& pen : {QPen(QColor(0, 0, 0, 150), 4), QPen(QColor("#38d6ff"), 1.8)}) {
    painter.setPen(pen);
    for (const QPolygonF& piece : pieces) painter.drawPolyline(piece);
  }
  painter.restore();
  const QPointF at = toWidget(1 - epipolarImage_, epipolarPoint_);
  painter.setPen(QPen(QColor("#38d6ff"), 1.8));
  painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0));
  painter.drawLine(at - QPointF(0, 7), at + QPointF(0, 7));
}

void PairView::paintEmpty(QPainter& painter) {
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("Drop two images here, or click to choose them.\nJPEG, PNG, TIFF, WebP and PPM."));
}

QImage PairView::figure(double scale) {
  hovered_ = -1;
  epipolar_.clear();
  QImage image(size() * scale, QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  render(&image);
  return image;
}

}  // namespace parallax
