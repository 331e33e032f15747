#include "pages/epipolar_line.h"

#include <cmath>
#include <optional>

#include "geometry/lens.h"

namespace parallax {
namespace {

// The directions from the epipole to the vanishing point, evenly in their angle. They are an arc of a great circle: no
// more than 180 degrees, and what lies at the ends of the ray, nowhere and at infinity, are its ends.
class Arc {
 public:
  Arc(const Eigen::Vector3d& from, const Eigen::Vector3d& to)
      : from_(from),
        across_((to - to.dot(from) * from).normalized()),
        angle_(std::atan2(from.cross(to).norm(), from.dot(to))) {}
  double angle() const { return angle_; }
  Eigen::Vector3d at(double share) const {
    return std::cos(share * angle_) * from_ + std::sin(share * angle_) * across_;
  }

 private:
  Eigen::Vector3d from_, across_;
  double angle_;
};

class Tracing {
 public:
  Tracing(const Arc& arc, const Intrinsics& other) : arc_(arc), k_(other), lens_(other) {}

  QList<QPolygonF> pieces() {
    constexpr double step = 0.15 * 3.14159265358979 / 180;
    const int steps = int(std::ceil(arc_.angle() / step));
    std::optional<QPointF> before;
    for (int i = 0; i <= steps; ++i) {
      const double here = double(i) / steps, last = double(i - 1) / steps;
      const auto now = seen(here);
      if (now && !before) begin(i == 0 ? here : edge(here, last));
      if (now && before && isTorn(*before, *now)) begin(here);
      if (now) pieces_.back() << *now;
      if (!now && before) pieces_.back() << *seen(edge(last, here));
      before = now;
    }
    return std::move(pieces_);
  }

 private:
  std::optional<QPointF> seen(double share) const {
    const auto p = lens_.pixel(arc_.at(share));
    constexpr double farthest = 1e6;  // px: nobody draws beyond
    if (!p || !(p->norm() < farthest)) return {};
    return QPointF(p->x(), p->y());
  }
  // The last place that is seen on the way to one that is not.
  double edge(double from, double to) const {
    for (int i = 0; i < 40; ++i) {
      const double middle = (from + to) / 2;
      (seen(middle) ? from : to) = middle;
    }
    return from;
  }
  bool isTorn(const QPointF& a, const QPointF& b) const {
    return k_.model == LensModel::equirectangular && std::abs(a.x() - b.x()) > k_.width / 2.0;
  }
  void begin(double share) {
    pieces_.emplace_back();
    pieces_.back() << *seen(share);
  }

  const Arc& arc_;
  const Intrinsics& k_;
  Lens lens_;
  QList<QPolygonF> pieces_;
};

}  // namespace

QList<QPolygonF> epipolarLine(const RelativePose& pose, const Intrinsics& own, const Intrinsics& other, QPointF pixel) {
  const auto ray = Lens(own).ray({pixel.x(), pixel.y()});
  if (!ray) return {};
  const Arc arc(pose.translation, pose.rotation * *ray);
  if (!(arc.angle() > 0)) return {};
  return Tracing(arc, other).pieces();
}

}  // namespace parallax
