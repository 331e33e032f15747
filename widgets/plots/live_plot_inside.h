// What a live plot is made of. Only for its own sources.
#pragma once

#include <qcustomplot.h>

#include "plots/crosshair.h"
#include "plots/live_curve.h"
#include "plots/live_plot.h"
#include "plots/vertical_marks.h"

namespace parallax {

struct LivePlot::Entry {
  LiveLook look;
  LiveCurve curve;
  QCPGraph *line = nullptr, *behind = nullptr;  // what is shown; the raw values behind their average
  bool hidden = false;                          // by a click on its name
};

struct LivePlot::Inside {
  std::vector<std::unique_ptr<Entry>> entries;
  std::vector<LiveMark> marks;
  QCPLayoutGrid* legendRow = nullptr;
  QCPTextElement* title = nullptr;  // on paper
  LivePaper paper;
  VerticalMarks* flags = nullptr;
  Crosshair* cross = nullptr;
  QCPItemRect* band = nullptr;
  PlotRange homeY;
  LiveAxis axis = LiveAxis::step;
  QString unit, yName;
  double points = 1, xEnd = std::nan(""), crossX = std::nan("");
  bool logarithmic = false, following = false, refit = true, overMark = false, boxed = true, fromZero = false;
  QPointF pressed;
  bool dragging = false;
  Style style;
};

}  // namespace parallax
