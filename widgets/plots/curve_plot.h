// Curves that only rise, as steps: the normalised cumulative histograms of the paper's Figs. 5 and 7. A click on a
// curve and a range dragged along one say which part of it is meant.
#pragma once

#include <memory>
#include <vector>

#include "plots/plot.h"

namespace parallax {

struct Curve {
  QString name;  // in the legend
  QString note;  // behind it: "median 2.3°"
  QColor colour;
  Qt::PenStyle style = Qt::SolidLine;
  std::vector<double> x, y;  // sorted by x; y in per cent
};

class CurvePlot : public Plot {
  Q_OBJECT

 public:
  explicit CurvePlot(QWidget* parent = nullptr);
  ~CurvePlot() override;

  void setTitles(const QString& x, const QString& y, const QString& unit);
  void setLimits(double xHigh);  // all there is: 0..xHigh
  void showUpTo(double xHigh);   // a part of it
  void setCurves(std::vector<Curve> curves);
  void setNamed(bool named);   // by a legend inside; true unless told otherwise
  void setCurrent(int curve);  // drawn bolder; a drag that begins beside all curves means this one
  // One dot a curve at this x, on the curve; NaN: none.
  void setMarks(const std::vector<double>& x);
  void showChosen(int curve, double from, double to);  // the band; curve -1: none

  double yAt(int curve, double x) const;

 Q_SIGNALS:
  void clicked(int curve, double x, double tolerance);  // tolerance: of three pixels, in units of x
  void dragged(int curve, double from, double to);      // from <= to

 private:
  void applyStyle(const Style& style) override;
  void hoveredAt(const QPointF& pixel) override;
  void left() override;
  void pressedAt(const QPointF& pixel) override;
  void draggedTo(const QPointF& pixel) override;
  void releasedAt(const QPointF& pixel) override;

  struct Hit {
    int curve = -1;
    double x = 0, y = 0;
  };
  Hit hit(const QPointF& pixel) const;
  double xAt(int curve, double y) const;
  void placeBand(double from, double to);
  void placeMarks();
  void penCurves();
  void say(const Hit& hit);

  struct Inside;
  std::unique_ptr<Inside> in_;
};

}  // namespace parallax
