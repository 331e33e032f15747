// Which curves of a run are drawn in which figure, and how: the one table of the Training page's figures.
#pragma once

#include <QColor>
#include <QString>
#include <string>
#include <vector>

namespace parallax {

struct TrainingCurve {
  const char* series;  // key of RunWatch::series()
  QString name;
  QColor colour;       // while one run is looked at
  Qt::PenStyle style;  // while several are compared, whose colours tell the runs apart
  bool smooth = true, faint = false, dots = false;
  enum class Compared { named, unnamed, no } compared = Compared::named;  // among several runs: what there is room for
  double times = 1;                                                       // the series, in the figure's unit
};

struct TrainingFigure {
  const char* id;    // of its tab, of its files: "loss"
  QString title;     // over it
  QString axis;      // beside its values, where it stands alone on paper
  QString unit;      // behind a value
  bool large;        // gets more room when all are shown
  bool logarithmic;  // to begin with
  std::vector<TrainingCurve> curves;
};

enum class CurvePaint { window, paper };  // paper is white, whatever the theme

std::vector<TrainingFigure> trainingFigures(CurvePaint paint = CurvePaint::window);

// Of the runs that are compared, in this order; legible on both themes.
QColor runColour(int index, CurvePaint paint = CurvePaint::window);

}  // namespace parallax
