// How a pair's values become a colour, and a legend.
#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <stop_token>
#include <vector>

#include "models/pair_values.h"

namespace parallax {

enum class PairColouring { overlap, listed, rotation, baseline, roe, rte, best };

// What is shown: by which of the values, of which method (for the errors).
struct PairPaint {
  PairColouring by = PairColouring::overlap;
  int method = -1;
  bool operator==(const PairPaint&) const = default;
  bool usesMethod() const { return by == PairColouring::roe || by == PairColouring::rte; }
};

// A colour scale, or a list of colours with names.
struct PairLegend {
  struct Mark {
    double at;  // 0..1 along the scale
    QString text;
  };
  struct Patch {
    QColor colour;
    QString text;
  };
  QString title;            // with the unit
  bool reversed = false;    // bright at the left: less is better
  std::vector<Mark> marks;  // empty: no scale
  std::vector<Patch> patches;
};
PairLegend pairLegend(const PairValues& values, const PairPaint& paint);

// One pixel a pair, row: first view, column: second. What the limits do not accept is mixed with the background. Empty
// when stopped.
QImage pairImage(const PairValues& values, const PairPaint& paint, const PairLimits& limits, const QColor& background,
                 std::stop_token stop = {});

}  // namespace parallax
