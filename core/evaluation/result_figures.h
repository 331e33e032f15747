// The figures that results amount to, ready to be drawn: the report prints them, and the window exports them.
#pragma once

#include "evaluation/results_set.h"
#include "evaluation/statistics.h"
#include "figures/figure.h"

namespace parallax {

// A curve's colour is its method's; the second and third of one method are dashed and paler.
Curve curveStyle(const ResultsSet& results, std::size_t method);

// Normalised cumulative histograms of ROE and RTE side by side, one curve a method, its medians in the legend (Figs. 5
// and 7). Methods without a pair that passes are left out.
Figure errorCurves(const ResultsSet& results, const std::string& title, const PairFilter& filter = {});

// Median ROE and RTE along the rotation angle, the baseline or the overlap.
Figure errorsAlong(const ResultsSet& results, Along along, const PairFilter& filter = {});

// Each pair as a dot: the error of one method against that of another, logarithmic from 0.01 degrees on.
Figure errorScatter(const ResultsSet& results, std::size_t first, std::size_t second, const PairFilter& filter = {});

// "384 pairs of 6 scenes; images at 227x227. A failure counts as an error of 180 degrees.": below every figure.
std::string whatIsCounted(const ResultsSet& results, const PairFilter& filter);

}  // namespace parallax
