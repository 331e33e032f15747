// One dot a pair: the error of one method against that of another. The diagonal is where they agree; a dot has the
// colour of the method that did better.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "plots/plot.h"

namespace parallax {

class ScatterPlot : public Plot {
  Q_OBJECT

 public:
  explicit ScatterPlot(QWidget* parent = nullptr);
  ~ScatterPlot() override;

  void setTitles(const QString& x, const QString& y);
  void setColours(const QColor& x, const QColor& y);
  void setLogarithmic(bool logarithmic);
  // Both in 0..180; on logarithmic axes what is under 0.01 is drawn there.
  void setPoints(std::vector<float> x, std::vector<float> y);
  void setMark(int point);                            // -1: none
  void setNames(std::function<QString(int)> nameOf);  // of a point, for what is said under the pointer

  int nearest(const QPointF& pixel) const;  // within 10 pixels; -1: none

 Q_SIGNALS:
  void clicked(int point);

 private:
  void applyStyle(const Style& style) override;
  void hoveredAt(const QPointF& pixel) override;
  void left() override;
  void pressedAt(const QPointF& pixel) override;
  void draggedTo(const QPointF& pixel) override;
  void releasedAt(const QPointF& pixel) override;
  void say(int point);

  struct Inside;
  std::unique_ptr<Inside> in_;
};

}  // namespace parallax
