// How many matches agree at each focal length: a curve on a logarithmic axis, its best value, and the focal length that
// is in use, which a click or a drag changes.
#pragma once

#include <memory>
#include <vector>

#include "plots/plot.h"

namespace parallax {

class FocalPlot : public Plot {
  Q_OBJECT

 public:
  explicit FocalPlot(QWidget* parent = nullptr);
  ~FocalPlot() override;

  // Focal lengths in pixels, rising; `best`: the index of the best one, -1: none. Empty lists: no curve.
  void setCurve(const std::vector<double>& focalPx, const std::vector<int>& inliers, int best);
  void setColour(const QColor& colour);
  void setNow(double focalPx);  // a vertical line; 0: none

 Q_SIGNALS:
  void chosen(double focalPx);  // by the person, again and again during a drag

 private:
  void applyStyle(const Style& style) override;
  void hoveredAt(const QPointF& pixel) override;
  void left() override;
  void pressedAt(const QPointF& pixel) override;
  void draggedTo(const QPointF& pixel) override;
  void releasedAt(const QPointF& pixel) override;
  bool doubleClickedAt(const QPointF&) override { return true; }  // two clicks are two choices
  void choose(const QPointF& pixel);

  struct Inside;
  std::unique_ptr<Inside> in_;
};

}  // namespace parallax
