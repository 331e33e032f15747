#include "plots/point_cloud.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

constexpr double radius = 2.2;  // logical pixels

// Few dots are to be seen one by one, many by how densely they lie.
double opacityOf(std::size_t points) {
  return std::clamp(0.9 - 0.15 * std::log10(std::max(1.0, double(points) / 500)), 0.5, 0.9);
}

// How much of each pixel a disc covers, with its centre in the middle of the square.
struct Stamp {
  int half = 0;
  std::vector<float> cover;
  int size() const { return 2 * half + 1; }
};

Stamp makeStamp(double r, double opacity) {
  Stamp stamp;
  stamp.half = int(std::ceil(r));
  for (int y = -stamp.half; y <= stamp.half; ++y)
    for (int x = -stamp.half; x <= stamp.half; ++x)
      stamp.cover.push_back(float(opacity * std::clamp(r + 0.5 - std::hypot(x, y), 0.0, 1.0)));
  return stamp;
}

// Premultiplied "over".
QRgb over(QRgb under, const QColor& colour, float alpha) {
  const float rest = 1 - alpha;
  const auto part = [&](int c, int u) { return int(c * alpha + u * rest + 0.5f); };
  return qRgba(part(colour.red(), qRed(under)), part(colour.green(), qGreen(under)), part(colour.blue(), qBlue(under)),
               part(255, qAlpha(under)));
}

void press(QImage& image, const Stamp& stamp, int cx, int cy, const QColor& colour) {
  if (cx < stamp.half || cy < stamp.half || cx >= image.width() - stamp.half || cy >= image.height() - stamp.half)
    return;
  const float* cover = stamp.cover.data();
  for (int y = cy - stamp.half; y <= cy + stamp.half; ++y) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = cx - stamp.half; x <= cx + stamp.half; ++x, ++cover)
      if (*cover > 0) line[x] = over(line[x], colour, *cover);
  }
}

// An axis ends a pixel beyond the rectangle it is drawn beside, and points at the very end are points, too.
QRectF withBorder(const QRectF& area) { return area.adjusted(-1.5, -1.5, 1.5, 1.5); }

}  // namespace

QImage PointCloud::stamped(const QRectF& area, double ratio) const {
  const Stamp stamp = makeStamp(radius * ratio, opacityOf(x_->size()));
  const int edge = stamp.half + 1 + int(2 * ratio);  // discs on the border are drawn whole
  QImage image(int(area.width() * ratio) + 2 * edge, int(area.height() * ratio) + 2 * edge,
               QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  std::vector<std::uint8_t> hits(std::size_t(image.width()) * image.height());
  for (std::size_t i = 0; i < x_->size(); ++i) {
    const double px = parentPlot()->xAxis->coordToPixel((*x_)[i]), py = parentPlot()->yAxis->coordToPixel((*y_)[i]);
    if (!withBorder(area).contains(px, py)) continue;
    const int x = int((px - area.left()) * ratio + 0.5) + edge, y = int((py - area.top()) * ratio + 0.5) + edge;
    if (x >= image.width() || y >= image.height()) continue;
    if (auto& n = hits[std::size_t(y) * image.width() + x]; n++ > 8) {  // opaque already
      n = 9;
      continue;
    }
    press(image, stamp, x, y, (*y_)[i] > (*x_)[i] ? above_ : below_);
  }
  image.setDevicePixelRatio(ratio);
  return image;
}

void PointCloud::drawDiscs(QCPPainter& painter, const QRectF& area) const {
  painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < x_->size(); ++i) {
    const QPointF at(parentPlot()->xAxis->coordToPixel((*x_)[i]), parentPlot()->yAxis->coordToPixel((*y_)[i]));
    if (!withBorder(area).contains(at)) continue;
    QColor colour = (*y_)[i] > (*x_)[i] ? above_ : below_;
    colour.setAlphaF(float(opacityOf(x_->size())));
    painter.setBrush(colour);
    painter.drawEllipse(at, radius, radius);
  }
}

void PointCloud::draw(QCPPainter* painter) {
  if (!x_ || x_->empty()) return;
  const QRectF area = parentPlot()->axisRect()->rect();
  if (painter->modes().testFlag(QCPPainter::pmVectorized)) return drawDiscs(*painter, area);
  const double ratio = painter->device()->devicePixelRatioF() * painter->transform().m11();
  const QImage image = stamped(area, ratio);
  const double edge = (image.width() / ratio - area.width()) / 2;
  painter->setClipping(false);
  painter->drawImage(QPointF(area.left() - edge, area.top() - edge), image);
}

}  // namespace parallax
