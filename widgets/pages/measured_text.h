// What a sweep measured of one pair, in words.
#pragma once

#include <QStringList>

#include "evaluation/results_set.h"

namespace parallax {

QString degreesText(float value);  // "2.31°", "35.1°"

// "sift 2.31°/35.1°" (ROE/RTE) or "surf no pose"; for rich text.
QString measuredText(const MethodResults& method, const Measurement& measurement);

// Those of the pair in this order and, marked as such, those of the pair the other way round. The names are the pair's.
QString measuredText(const QStringList& inOrder, const QStringList& reversed, const QString& first,
                     const QString& second);

}  // namespace parallax
