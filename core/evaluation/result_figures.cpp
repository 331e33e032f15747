#include "evaluation/result_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/fixed_text.h"
#include "catalogue/methods.h"

namespace parallax {
namespace {

constexpr float closest = 0.01f;  // degrees: where logarithmic axes begin

std::string degrees(double value) { return fixed(value, value < 10 ? 2 : 1) + "°"; }

Ink paler(Ink ink, int times) {
  Ink result = 0;
  for (int shift = 0; shift < 24; shift += 8) {
    double level = double(ink >> shift & 255);
    for (int i = 0; i < times; ++i) level += (255 - level) * 0.35;
    result |= Ink(level + 0.5) << shift;
  }
  return result;
}

Panel degreePanel(const char* title, const char* xLabel) {
  Panel panel;
  panel.title = title;
  panel.xLabel = xLabel;
  panel.yLabel = "pairs with at most this error";
  panel.xTo = 180;
  panel.yPercent = true;
  return panel;
}

}  // namespace

Curve curveStyle(const ResultsSet& results, std::size_t method) {
  int before = 0;
  for (std::size_t i = 0; i < method; ++i) before += results.methods[i].method == results.methods[method].method;
  const Method* known = findMethod(results.methods[method].method);
  Curve curve;
  curve.label = results.methods[method].label;
  curve.ink = paler(known ? known->colour : 0x808080, before / 2);
  curve.dashed = before % 2 == 1;
  return curve;
}

// Of which methods poses depend on cameras that were not known; empty: of none.
std::string guessedCameras(const ResultsSet& results, const PairFilter& filter) {
  std::string whose;
  for (const MethodResults& method : results.methods)
    if (const auto counts = cameraCounts(results, method, filter); counts.guessed() > 0)
      whose += (whose.empty() ? "" : "; ") + method.label + ": " + counts.inWords();
  return whose.empty() ? std::string() : " The cameras were not all known (" + whose + ").";
}

std::string whatIsCounted(const ResultsSet& results, const PairFilter& filter) {
  std::vector<char> accepted, measured(results.pairs.size());
  for (const EvaluatedPair& pair : results.pairs) accepted.push_back(filter.accepts(pair));
  std::string counts;
  std::set<std::vector<std::int32_t>> sets;  // of pairs, one a method
  for (const MethodResults& method : results.methods) {
    std::vector<std::int32_t> pairs;
    for (const Measurement& m : method.measurements)
      if (accepted[std::size_t(m.pair)]) pairs.push_back(m.pair);
    for (const std::int32_t pair : pairs) measured[std::size_t(pair)] = 1;
    counts += (counts.empty() ? "" : ", ") + method.label + " " + std::to_string(pairs.size());
    sets.insert(std::move(pairs));
  }
  std::set<std::string> scenes;
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < measured.size(); ++i)
    if (measured[i]) {
      ++pairs;
      scenes.insert(results.pairs[i].scene);
    }
  const std::string guessed = guessedCameras(results, filter);
  const std::string differ =
      sets.size() < 2 ? "" : " The methods were measured on different pairs (" + counts + "): compare with care.";
  return std::to_string(pairs) + (pairs == 1 ? " pair of " : " pairs of ") + std::to_string(scenes.size()) +
         (scenes.size() == 1 ? " scene" : " scenes") + " of " + results.title + ", images at " + results.size +
         ". A failure counts as an error of 180°." + differ + guessed;
}

Figure errorCurves(const ResultsSet& results, const std::string& title, const PairFilter& filter) {
  Figure figure{title, whatIsCounted(results, filter), {}};
  Panel orientation = degreePanel("Orientation", "ROE (degrees)"),
        translation = degreePanel("Translation", "RTE (degrees)");
  for (std::size_t i = 0; i < results.methods.size(); ++i) {
    const MethodResults& method = results.methods[i];
    const auto roe = errorsOf(results, method, ErrorKind::orientation, filter),
               rte = errorsOf(results, method, ErrorKind::translation, filter);
    if (roe.empty()) continue;
    Curve curve = curveStyle(results, i);
    if (cameraCounts(results, method, filter).guessed() > 0) curve.label += " (cameras guessed)";
    curve.label += ": median " + degrees(summarise(results, method, ErrorKind::orientation, filter).median) + " and " +
                   degrees(summarise(results, method, ErrorKind::translation, filter).median);
    for (const auto& [panel, errors] : {std::pair(&orientation, &roe), std::pair(&translation, &rte)}) {
      const CumulativeCurve histogram = cumulativeHistogram(*errors);
      curve.x = histogram.errorDeg;
      curve.y = histogram.share;
      curve.steps = true;
      panel->curves.push_back(curve);
    }
  }
  figure.panels = {std::move(orientation), std::move(translation)};
  return figure;
}

Figure errorsAlong(const ResultsSet& results, Along along, const PairFilter& filter) {
  constexpr int bins = 8;
  const char* label = along == Along::rotation   ? "rotation between the views (degrees)"
                      : along == Along::baseline ? "baseline (units of the data set)"
                                                 : "overlap of the frusta";
  Figure figure{along == Along::rotation   ? "Error against rotation"
                : along == Along::baseline ? "Error against baseline"
                                           : "Error against overlap",
                "Medians of up to " + std::to_string(bins) + " bins of about equally many pairs. " +
                    whatIsCounted(results, filter),
                {}};
  for (const ErrorKind kind : {ErrorKind::orientation, ErrorKind::translation}) {
    Panel panel;
    panel.title = kind == ErrorKind::orientation ? "Orientation" : "Translation";
    panel.xLabel = label;
    panel.yLabel = kind == ErrorKind::orientation ? "median ROE (degrees)" : "median RTE (degrees)";
    double least = INFINITY, most = -INFINITY, highest = 0;
    for (std::size_t i = 0; i < results.methods.size(); ++i) {
      Curve curve = curveStyle(results, i);
      for (const Bin& bin : binned(results, results.methods[i], kind, along, bins, filter)) {
        curve.x.push_back((bin.from + bin.to) / 2);
        curve.y.push_back(bin.summary.median);
        least = std::min(least, bin.from);
        most = std::max(most, bin.to);
        highest = std::max(highest, curve.y.back());
      }
      if (!curve.x.empty()) panel.curves.push_back(std::move(curve));
    }
    if (!(most > least)) most = (least = std::isfinite(least) ? least : 0) + 1;
    panel.xFrom = least;
    panel.xTo = most;
    panel.yTo = highest > 0 ? std::min(180.0, 1.08 * highest) : 1;
    figure.panels.push_back(std::move(panel));
  }
  return figure;
}

Figure errorScatter(const ResultsSet& results, std::size_t first, std::size_t second, const PairFilter& filter) {
  const MethodResults &a = results.methods[first], &b = results.methods[second];
  Figure figure{b.label + " against " + a.label,
                "Each dot is a pair; below the line " + b.label +
                    " errs less. Errors under 0.01° are drawn at 0.01°. " + whatIsCounted(results, filter),
                {}};
  std::map<std::int32_t, const Measurement*> ofFirst;
  for (const Measurement& m : a.measurements) ofFirst[m.pair] = &m;
  for (const ErrorKind kind : {ErrorKind::orientation, ErrorKind::translation}) {
    const std::string name = kind == ErrorKind::orientation ? "ROE" : "RTE";
    Panel panel;
    panel.title = kind == ErrorKind::orientation ? "Orientation" : "Translation";
    panel.xLabel = name + " of " + a.label + " (degrees)";
    panel.yLabel = name + " of " + b.label + " (degrees)";
    panel.logarithmic = true;
    panel.xFrom = panel.yFrom = closest;
    panel.xTo = panel.yTo = 180;
    Curve dots;
    dots.ink = curveStyle(results, second).ink;
    for (const Measurement& m : b.measurements) {
      const auto other = ofFirst.find(m.pair);
      if (other == ofFirst.end() || !filter.accepts(results.pairs[m.pair])) continue;
      dots.x.push_back(std::max(closest, errorOf(*other->second, kind)));
      dots.y.push_back(std::max(closest, errorOf(m, kind)));
    }
    panel.dots.push_back(std::move(dots));
    panel.curves.push_back({"", 0x8a919c, true, {closest, 180}, {closest, 180}});
    figure.panels.push_back(std::move(panel));
  }
  return figure;
}

}  // namespace parallax
