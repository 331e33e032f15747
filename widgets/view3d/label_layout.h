// Where to write names so that they cover neither each other nor what they name. Logical pixels, y down.
#pragma once

#include <QLineF>
#include <QRectF>
#include <vector>

namespace parallax {

struct LabelRequest {
  QPointF anchor;  // what the label names
  QPointF away;    // the direction it would best lie in: away from the drawing; any length
  QSizeF size;
};

// One rectangle a request, in order; earlier ones choose first. `obstacles` are lines that are better not covered;
// `bounds` is the picture: labels stay inside it where they can.
std::vector<QRectF> layoutLabels(const std::vector<LabelRequest>& requests, const std::vector<QLineF>& obstacles,
                                 const QRectF& bounds);

// Whether any part of the line lies in the rectangle.
bool touches(const QRectF& rect, const QLineF& line);

}  // namespace parallax
