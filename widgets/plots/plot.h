// What all figures share: colours and fonts of the window, the wheel that zooms about the pointer, the right button
// that moves, the double click that shows everything again, and saving. QCustomPlot stays behind this header.
#pragma once

#include <QWidget>

class QCPItemText;
class QCustomPlot;
class QLabel;
class QMouseEvent;
class QWheelEvent;

namespace parallax {

struct PlotRange {
  double low = 0, high = 1;
};

class Plot : public QWidget {
  Q_OBJECT

 public:
  ~Plot() override;

  // As PNG (at twice the size on the screen), PDF or SVG, by the suffix; in light colours, on white, whatever the
  // theme. Empty, or the sentence that says what went wrong.
  QString exportFigure(const QString& path);
  void resetView();  // everything in view again
  void setEmptyText(const QString& text);

  QWidget* surface() const;  // the widget that the mouse acts on
  // Where a value is drawn on the surface, in logical pixels, and back.
  QPointF pixelOf(double x, double y) const;
  QPointF valueAt(const QPointF& pixel) const;

 protected:
  explicit Plot(QWidget* parent);

  QCustomPlot& canvas() const { return *canvas_; }
  void setHome(PlotRange x, PlotRange y);    // what "everything" is; shows it when all was in view
  void placeHome(PlotRange x, PlotRange y);  // the same without drawing: for use just before it
  void showRange(PlotRange x);               // a part of it
  PlotRange home() const { return homeX_; }
  void setEmpty(bool empty);
  void draw();                                          // soon, once for many calls
  void drawMarks();                                     // only what floats above the curves
  void say(const QPointF& pixel, const QString& text);  // in a small box beside it; empty: no box
  bool saying() const;
  void restyle();  // colours and fonts anew
  bool onFigure(const QPointF& pixel) const;

  // Colours of what the figure itself adds; `text`, `base`, `grid` are those of the window or of paper.
  struct Style {
    QColor text, base, grid, accent;
    QFont font;
  };
  virtual void dressForPaper(bool) {}  // before and after exportFigure()
  virtual void applyStyle(const Style& style) = 0;
  virtual void hoveredAt(const QPointF& pixel) = 0;
  virtual void left() = 0;  // the pointer left, or something hides it
  virtual void pressedAt(const QPointF& pixel) = 0;
  virtual void draggedTo(const QPointF& pixel) = 0;
  virtual void releasedAt(const QPointF& pixel) = 0;
  virtual bool doubleClickedAt(const QPointF&) { return false; }  // true: that was meant, do not show everything
  virtual void pressedBeside(const QPointF&) {}                   // not on the figure: on the legend, on an axis
  virtual void viewMoved() {}                                     // by the person
  virtual bool wheelZoomsBoth() const;                            // or only along x, and with Shift along y

  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool saveSvg(const QString& path, const QSize& size);
  Style windowStyle() const;
  void styleAxes(const Style& style);
  void followScreen();
  void zoom(const QWheelEvent& event);
  void pan(const QPointF& pixel);
  void mousePressed(QMouseEvent* event);
  void mouseMoved(QMouseEvent* event);
  void mouseReleased(QMouseEvent* event);
  void clampToHome();

  QCustomPlot* canvas_ = nullptr;
  QLabel* empty_ = nullptr;
  QCPItemText* label_ = nullptr;
  PlotRange homeX_, homeY_;
  enum class Grip { none, choosing, moving } grip_ = Grip::none;
  QPointF last_;
  bool drawing_ = false;  // a replot of everything is on its way
};

}  // namespace parallax
