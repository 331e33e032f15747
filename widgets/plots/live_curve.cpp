#include "plots/live_curve.h"

#include <algorithm>
#include <cmath>

namespace parallax {

void LiveCurve::append(std::span<const double> x, std::span<const double> y) {
  const std::size_t before = x_.size(), count = std::min(x.size(), y.size());
  x_.insert(x_.end(), x.begin(), x.begin() + count);
  // A clock that was set back must not upset the search.
  for (std::size_t i = std::max<std::size_t>(before, 1); i < x_.size(); ++i) x_[i] = std::max(x_[i], x_[i - 1]);
  raw_.append(y.first(count));
}

void LiveCurve::truncate(std::size_t size) {
  if (size >= x_.size()) return;
  x_.resize(size);
  raw_.truncate(size);
  if (smooth_.size() > size) restart();
}

void LiveCurve::setSmoothing(double points, bool ofLogarithms) {
  if (points == points_ && ofLogarithms == logarithms_) return;
  points_ = points;
  logarithms_ = ofLogarithms;
  restart();
}

void LiveCurve::restart() {
  smooth_ = {};
  average_ = MovingAverage(points_);
}

bool LiveCurve::catchUp(std::size_t points) {
  if (points_ <= 1 || smooth_.size() == raw_.size()) return false;
  const auto part = raw_.values().subspan(smooth_.size());
  std::vector<double> averaged(std::min(points, part.size()));
  std::transform(part.begin(), part.begin() + averaged.size(), averaged.begin(), [this](double value) {
    return logarithms_ ? std::exp(average_.next(std::log(value))) : average_.next(value);
  });
  smooth_.append(averaged);
  return smooth_.size() < raw_.size();
}

std::size_t LiveCurve::nearest(double x) const {
  const auto end = x_.begin() + std::min(x_.size(), shown().size());
  if (end == x_.begin()) return npos;
  const auto after = std::lower_bound(x_.begin(), end, x);
  if (after == end) return std::size_t(end - x_.begin()) - 1;
  if (after == x_.begin() || *after - x < x - *(after - 1)) return std::size_t(after - x_.begin());
  return std::size_t(after - x_.begin()) - 1;
}

}  // namespace parallax
