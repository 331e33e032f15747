// The numbers behind the curves as a table: run,curve,step,epoch,time,value; a row a point.
#pragma once

#include <QString>

#include "bridge/run_watch.h"

class QWidget;

namespace parallax {

struct NamedSeries {
  QString run, curve;
  RunSeries series;
};

// Empty, or the sentence. Times in UTC (ISO 8601).
QString saveCurves(const std::vector<NamedSeries>& all, const QString& path);
QString askForCurvesFile(QWidget* parent, const QString& suggested);  // empty: none

}  // namespace parallax
