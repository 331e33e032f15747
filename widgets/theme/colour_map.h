// Colours for numbers: even steps of the number look like even steps of the colour, on either theme and to
// colour-blind eyes.
#pragma once

#include <QColor>

namespace parallax {

// Viridis (van der Walt & Smith 2015), 0 dark to 1 bright; clamped.
QRgb viridis(double t);

QColor failedColour();   // no pose: like nothing in viridis
QColor unknownColour();  // nothing is known: part of the background

}  // namespace parallax
