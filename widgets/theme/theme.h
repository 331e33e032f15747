// Colours, in one place: light and dark, and one colour a method that can be told from the others on both.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace parallax {

enum class ThemeChoice { system, light, dark };

// Fusion with the palette of the choice; `system` asks the platform's own palette whether it is dark.
void applyTheme(ThemeChoice choice);
bool darkTheme();

QColor methodColour(const QString& methodId);
QColor truthColour();   // the ghost
QColor inlierColour();  // yellow, as in the paper's Fig. 6
QColor outlierColour();
QColor firstColour(bool onDark = darkTheme());   // the first view of a pair, wherever views are marked
QColor secondColour(bool onDark = darkTheme());  // the second
QColor warningColour();                          // text of "assumed" and of failures, legible on the theme's base
QColor canvasColour();                           // behind images and the 3D scene

}  // namespace parallax
