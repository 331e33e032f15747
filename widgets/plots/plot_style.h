// How axes, grid and legend look: one place for all figures. Only for the sources of this room.
#pragma once

#include <QColor>
#include <QFont>
#include <QSharedPointer>

class QCPAxis;
class QCPAxisTicker;
class QCPLegend;

namespace parallax {

QColor blended(const QColor& a, const QColor& b, double shareOfB);
QSharedPointer<QCPAxisTicker> degreeTicker();  // 0, 30, ... 180 rather than 0, 25, ... 175
void styleAxis(QCPAxis& axis, const QColor& text, const QColor& grid, const QFont& font);
void styleLegend(QCPLegend& legend, const QColor& text, const QColor& base, const QColor& grid, const QFont& font);

}  // namespace parallax
