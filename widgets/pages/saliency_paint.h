// How a network's map of where it looks is painted over the photograph.
#pragma once

#include <QImage>
#include <QPainter>
#include <QPalette>

#include "estimators/saliency.h"

namespace parallax {

// One pixel a cell: viridis from 0 to `mostDeg`, thin where nothing depends on the place, so that the photograph is
// seen.
QImage heatOf(const SaliencyMap& map, double mostDeg);

// What the colours mean, in a box at the bottom of `area`.
void paintSaliencyLegend(QPainter& painter, const QRect& area, const QPalette& palette, double mostDeg);

// A sentence in the same place: it is being worked out, or why there is none.
void paintSaliencyNote(QPainter& painter, const QRect& area, const QPalette& palette, const QString& sentence);

}  // namespace parallax
