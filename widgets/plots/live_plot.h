// Growing curves, many and long: what a training run says while it runs. Of a curve only what can be seen is given to
// the painter, so that a million points pan, zoom and grow at sixty frames a second. The values' axis fits itself to
// what is in view; Shift and the wheel zoom it, a double click lets it fit again.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "plots/plot.h"

namespace parallax {

struct LiveLook {
  QString key;   // of the curve; its points stay with it
  QString name;  // in the legend and the readout
  QColor colour;
  Qt::PenStyle style = Qt::SolidLine;
  bool faint = false;   // behind the others
  bool smooth = false;  // the moving average is for this one
  bool dots = false;    // few points, each of them worth seeing
  bool named = true;    // in the legend
  bool hollow = false;  // its dots are squares, and empty
  bool onTop = false;   // drawn over those that are not
};

// What an exported figure has beside what is on the screen.
struct LivePaper {
  QString title, y;                       // over it, and beside its values
  std::function<void(bool onPaper)> dye;  // gives the curves anew, in colours for white or for the window
};

struct LiveMark {
  double x = 0;
  QString id, text;  // what a double click says, and what is said under the pointer
  bool filled = false;
};

enum class LiveAxis { step, epoch, time };  // time: seconds

class LivePlot : public Plot {
  Q_OBJECT

 public:
  explicit LivePlot(QWidget* parent = nullptr);
  ~LivePlot() override;

  void setTitles(const QString& y, const QString& unit);  // the unit stands behind each value that is said
  void setPaper(LivePaper paper);
  void setAxis(LiveAxis axis);                         // what x is; the points are the caller's
  void setCurves(const std::vector<LiveLook>& looks);  // in this order; what is not among them is forgotten

  bool has(const QString& key) const { return find(key); }
  std::size_t size(const QString& key) const;  // points there are
  void append(const QString& key, std::span<const double> x, std::span<const double> y);
  void truncate(const QString& key, std::size_t size);
  double newest() const;  // the highest x of all curves; 0: there is none

  void setXEnd(double x);  // everything is 0..x, where several plots show the same; NaN: up to the newest
  void setMarks(std::vector<LiveMark> marks);
  void setLogarithmic(bool logarithmic);  // values of 0 and below lie on the lower edge
  void setFromZero(bool fromZero);        // of values that are never negative: the axis begins at 0
  void setSmoothing(double points);
  void setFollowing(bool following);  // the view moves with the newest point
  bool following() const;

  PlotRange xRange() const;
  bool showsAll() const;  // along x
  void showAllX();
  void showX(PlotRange x);  // as another plot shows it; says nothing
  // NaN: none; says nothing. `boxed`: with the box of values, which only one of several plots needs.
  void setCrosshair(double x, bool boxed = true);
  QStringList readout() const;  // what the cross-hair says: "validation ROE 3.2°"
  PlotRange yRange() const;

  void stepView(double share);   // by this share of what is shown, to the right when positive
  void zoomView(double factor);  // about the middle

 Q_SIGNALS:
  void crosshairMoved(double x);  // NaN: the pointer left
  void viewChanged();             // along x, by the person
  void followingChanged(bool following);
  void markDoubleClicked(const QString& id);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void dressForPaper(bool onPaper) override;
  void applyStyle(const Style& style) override;
  void hoveredAt(const QPointF& pixel) override;
  void left() override;
  void pressedAt(const QPointF& pixel) override;
  void draggedTo(const QPointF& pixel) override;
  void releasedAt(const QPointF& pixel) override;
  void pressedBeside(const QPointF& pixel) override;
  bool doubleClickedAt(const QPointF& pixel) override;
  void viewMoved() override;
  bool wheelZoomsBoth() const override { return false; }

  struct Entry;
  struct Inside;
  Entry* find(const QString& key) const;
  void changed();
  void catchUp();
  void prepareFrame();
  void fitValues();
  void drawEntry(Entry& entry);
  void penEntries();
  void foldLegend();
  void fitTicks();
  QString valueText(double value) const;
  QString xText(double x) const;

  std::unique_ptr<Inside> in_;
};

}  // namespace parallax
