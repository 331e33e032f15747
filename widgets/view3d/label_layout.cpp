#include "view3d/label_layout.h"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace parallax {
namespace {

constexpr int directions = 12;
constexpr std::array<double, 3> gaps{7, 16, 30};  // px between the anchor and the label's border

// The rectangle whose border is `gap` away from the anchor in a direction (radians).
QRectF placed(const LabelRequest& request, double angle, double gap) {
  const double x = std::cos(angle), y = std::sin(angle);
  const QPointF centre =
      request.anchor + QPointF(x * (gap + request.size.width() / 2), y * (gap + request.size.height() / 2));
  return {centre - QPointF(request.size.width() / 2, request.size.height() / 2), request.size};
}

double overlap(const QRectF& a, const QRectF& b) {
  const QRectF common = a & b;
  return common.width() * common.height();
}

double cost(const QRectF& rect, const std::vector<QRectF>& taken, const std::vector<QLineF>& obstacles,
            const QRectF& bounds) {
  double sum = 4 * (rect.width() * rect.height() - overlap(rect, bounds));
  for (const QRectF& other : taken) sum += 4 * overlap(rect, other.adjusted(-3, -1, 3, 1));
  for (const QLineF& line : obstacles) sum += touches(rect, line) ? 60 : 0;
  return sum;
}

}  // namespace

std::vector<QRectF> layoutLabels(const std::vector<LabelRequest>& requests, const std::vector<QLineF>& obstacles,
                                 const QRectF& bounds) {
  std::vector<QRectF> result;
  for (const LabelRequest& request : requests) {
    const double wanted = std::atan2(request.away.y(), request.away.x());
    double best = std::numeric_limits<double>::infinity();
    QRectF chosen;
    for (const double gap : gaps) {
      for (int i = 0; i < directions; ++i) {
        const double turn = std::numbers::pi * ((i + 1) / 2 * (i % 2 ? 1 : -1)) / (directions / 2);
        const QRectF rect = placed(request, wanted + turn, gap);
        const double total = cost(rect, result, obstacles, bounds) + 8 * std::abs(turn) + 2 * gap;
        if (total < best) {
          best = total;
          chosen = rect;
        }
      }
    }
    result.push_back(chosen);
  }
  return result;
}

bool touches(const QRectF& rect, const QLineF& line) {
  if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
  const std::array<QLineF, 2> diagonals{QLineF(rect.topLeft(), rect.bottomRight()),
                                        QLineF(rect.topRight(), rect.bottomLeft())};
  for (const QLineF& diagonal : diagonals) {
    if (line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection) return true;
  }
  return false;
}

}  // namespace parallax
