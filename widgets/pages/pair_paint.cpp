#include "pages/pair_paint.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "theme/colour_map.h"
#include "theme/theme.h"

namespace parallax {
namespace {

// Errors range over four decades, so the scale is logarithmic, from a tenth of a degree to half a turn.
constexpr double leastError = 0.1, largestError = 180;

double errorScale(double deg) {
  return std::log(std::max(deg, leastError) / leastError) / std::log(largestError / leastError);
}

QColor colourOfMethod(const PairValues& values, int method) {
  return methodColour(QString::fromStdString(values.results->set->methods[method].method));
}

QRgb scaled(float value, float largest) {
  if (std::isnan(value)) return unknownColour().rgb();
  return viridis(largest > 0 ? value / largest : 0);
}

QRgb errorColour(const PairValues& values, const PairPaint& paint, int i, int j) {
  const Measurement* m = values.measurement(paint.method, i, j);
  if (!m) return unknownColour().rgb();
  if (m->failed) return failedColour().rgb();
  return viridis(1 - errorScale(paint.by == PairColouring::roe ? m->roeDeg : m->rteDeg));
}

QRgb bestColour(const PairValues& values, int i, int j) {
  const auto best = bestMethod(values, i, j);
  if (!best) return unknownColour().rgb();
  return (*best < 0 ? failedColour() : colourOfMethod(values, *best)).rgb();
}

QRgb colourOf(const PairValues& values, const PairPaint& paint, int i, int j) {
  const PairGeometry& g = *values.geometry;
  switch (paint.by) {
    case PairColouring::overlap: return scaled(values.overlapOf(i, j), 1);
    case PairColouring::listed: return values.listed(i, j) ? viridis(0.75) : unknownColour().rgb();
    case PairColouring::rotation: return scaled(values.rotationOf(i, j), g.largestRotation);
    case PairColouring::baseline: return scaled(values.baselineOf(i, j), g.largestBaseline);
    case PairColouring::roe:
    case PairColouring::rte: return errorColour(values, paint, i, j);
    case PairColouring::best: return bestColour(values, i, j);
  }
  return 0;
}

QRgb dimmed(QRgb colour, const QColor& background) {
  const auto mix = [](int a, int b) { return (3 * a + 17 * b) / 20; };
  return qRgb(mix(qRed(colour), background.red()), mix(qGreen(colour), background.green()),
              mix(qBlue(colour), background.blue()));
}

std::vector<PairLegend::Mark> evenMarks(double largest, int decimals) {
  std::vector<PairLegend::Mark> marks;
  for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0})
    marks.push_back({at, QString::number(at * largest, 'f', decimals)});
  return marks;
}

int decimalsFor(double largest) { return largest >= 20 ? 0 : largest >= 2 ? 1 : largest >= 0.2 ? 2 : 3; }

QString say(const char* text) { return QCoreApplication::translate("PairMatrix", text); }

PairLegend errorLegend(const QString& title) {
  PairLegend legend{title, true, {}, {}};
  for (const double deg : {0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 180.0})
    legend.marks.push_back({errorScale(deg), QString::number(deg)});
  legend.patches = {{failedColour(), say(QT_TRANSLATE_NOOP("PairMatrix", "no pose"))},
                    {unknownColour(), say(QT_TRANSLATE_NOOP("PairMatrix", "not evaluated"))}};
  return legend;
}

PairLegend bestLegend(const PairValues& values) {
  PairLegend legend{say(QT_TRANSLATE_NOOP("PairMatrix", "Smallest error (the larger of ROE and RTE)")), false, {}, {}};
  std::set<QString> named;
  for (int m = 0; m < values.methodCount(); ++m)
    legend.patches.push_back(
        {colourOfMethod(values, m), QString::fromStdString(values.results->set->methods[m].label)});
  legend.patches.push_back({failedColour(), say(QT_TRANSLATE_NOOP("PairMatrix", "no pose"))});
  legend.patches.push_back({unknownColour(), say(QT_TRANSLATE_NOOP("PairMatrix", "not evaluated"))});
  return legend;
}

}  // namespace

PairLegend pairLegend(const PairValues& values, const PairPaint& paint) {
  const PairGeometry none;
  const PairGeometry& g = values.geometry ? *values.geometry : none;
  const PairLegend::Patch unknown{unknownColour(), say(QT_TRANSLATE_NOOP("PairMatrix", "unknown"))};
  switch (paint.by) {
    case PairColouring::overlap:
      return {say(QT_TRANSLATE_NOOP("PairMatrix", "Overlap of the frusta, % of the smaller one")),
              false,
              evenMarks(100, 0),
              {unknown}};
    case PairColouring::listed:
      return {{},
              false,
              {},
              {{QColor(viridis(0.75)), say(QT_TRANSLATE_NOOP("PairMatrix", "in the data set's list"))},
               {unknownColour(), say(QT_TRANSLATE_NOOP("PairMatrix", "not in it"))}}};
    case PairColouring::rotation:
      return {say(QT_TRANSLATE_NOOP("PairMatrix", "Angle between the orientations, degrees")),
              false,
              evenMarks(g.largestRotation, decimalsFor(g.largestRotation)),
              {unknown}};
    case PairColouring::baseline:
      return {say(QT_TRANSLATE_NOOP("PairMatrix", "Distance of the cameras, units of the data set")),
              false,
              evenMarks(g.largestBaseline, decimalsFor(g.largestBaseline)),
              {unknown}};
    case PairColouring::roe: return errorLegend(say(QT_TRANSLATE_NOOP("PairMatrix", "ROE, degrees")));
    case PairColouring::rte: return errorLegend(say(QT_TRANSLATE_NOOP("PairMatrix", "RTE, degrees")));
    case PairColouring::best: return bestLegend(values);
  }
  return {};
}

QImage pairImage(const PairValues& values, const PairPaint& paint, const PairLimits& limits, const QColor& background,
                 std::stop_token stop) {
  const int n = values.views();
  if (n == 0) return {};
  QImage image(n, n, QImage::Format_RGB32);
  for (int i = 0; i < n; ++i) {
    if (stop.stop_requested()) return {};
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(i));
    for (int j = 0; j < n; ++j) {
      if (i == j) {
        row[j] = background.rgb();  // no pair
        continue;
      }
      const QRgb colour = colourOf(values, paint, i, j);
      row[j] = limits.accepts(values, i, j) ? colour : dimmed(colour, background);
    }
  }
  return image;
}

}  // namespace parallax
