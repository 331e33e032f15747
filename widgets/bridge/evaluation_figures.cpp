#include "bridge/evaluation_figures.h"

#include <QCollator>
#include <QString>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <set>
#include <thread>

namespace parallax {
namespace {

constexpr std::size_t curvePoints = 1000;  // more than a screen has columns for a curve
constexpr int binCount = 12;

std::vector<std::string> naturally(const std::set<std::string>& names) {
  std::vector<std::string> sorted(names.begin(), names.end());
  QCollator order;
  order.setNumericMode(true);
  std::sort(sorted.begin(), sorted.end(), [&](const std::string& a, const std::string& b) {
    return order.compare(QString::fromStdString(a), QString::fromStdString(b)) < 0;
  });
  return sorted;
}

FilterChoices choicesOf(const ResultsSet& results) {
  std::set<std::string> scenes, kinds, lights;
  FilterChoices choices;
  for (const EvaluatedPair& pair : results.pairs) {
    scenes.insert(pair.scene);
    kinds.insert(pair.kind);
    lights.insert(pair.light);
    choices.largestRotation = std::max(choices.largestRotation, pair.rotationDeg);
    choices.largestBaseline = std::max(choices.largestBaseline, pair.baseline);
  }
  choices.scenes = naturally(scenes);
  choices.kinds = naturally(kinds);
  choices.lights = naturally(lights);
  return choices;
}

MethodFigures figuresOf(const ResultsSet& results, const MethodResults& method, const FigureRequest& request) {
  MethodFigures figures{method.label, method.method, {}, {}, {}, {}};
  for (std::size_t k = 0; k < errorKinds.size(); ++k) {
    figures.summaries[k] = summarise(results, method, errorKinds[k], request.filter);
    if (k < figures.curves.size())
      figures.curves[k] = cumulativeHistogram(errorsOf(results, method, errorKinds[k], request.filter), curvePoints);
  }
  figures.cameras = cameraCounts(results, method, request.filter);
  figures.bins = binned(results, method, request.binnedKind, request.along, binCount, request.filter);
  return figures;
}

template <class Use>
void forAccepted(const EvaluationFigures& figures, int method, Use use) {
  if (method < 0 || method >= int(figures.results->methods.size())) return;
  for (const Measurement& m : figures.results->methods[method].measurements)
    if (figures.accepted[m.pair]) use(m);
}

}  // namespace

std::string pairKey(const std::string& scene, const std::string& first, const std::string& second,
                    const std::string& light) {
  return scene + '\n' + first + '\n' + second + '\n' + light;
}

std::shared_ptr<const EvaluationFigures> figuresOf(std::shared_ptr<const ResultsSet> results,
                                                   const FigureRequest& request, std::stop_token stop) {
  auto figures = std::make_shared<EvaluationFigures>();
  figures->results = results;
  figures->request = request;
  figures->accepted.resize(results->pairs.size());
  figures->pairByName.reserve(results->pairs.size());
  for (std::size_t i = 0; i < results->pairs.size(); ++i) {
    const EvaluatedPair& pair = results->pairs[i];
    figures->accepted[i] = request.filter.accepts(pair);
    figures->acceptedPairs += figures->accepted[i];
    figures->pairByName.emplace(pairKey(pair.scene, pair.first, pair.second, pair.light), int(i));
  }
  figures->choices = choicesOf(*results);
  figures->methods.resize(results->methods.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t m; (m = next++) < results->methods.size() && !stop.stop_requested();)
      figures->methods[m] = figuresOf(*results, results->methods[m], request);
  };
  {
    std::vector<std::jthread> others;
    const bool many =
        results->pairs.size() * results->methods.size() > 20'000;  // else a thread costs more than it saves
    for (unsigned i = 1; many && i < std::min(4u, std::thread::hardware_concurrency()); ++i) others.emplace_back(work);
    work();
  }
  if (stop.stop_requested()) return nullptr;
  return figures;
}

const Measurement* measurementOf(const MethodResults& method, int pair) {
  const auto& all = method.measurements;
  const auto at =
      std::lower_bound(all.begin(), all.end(), pair, [](const Measurement& m, int wanted) { return m.pair < wanted; });
  return at != all.end() && at->pair == pair ? &*at : nullptr;
}

std::vector<int> pairsWithin(const EvaluationFigures& figures, int method, ErrorKind kind, double from, double to) {
  std::vector<int> pairs;
  forAccepted(figures, method, [&](const Measurement& m) {
    if (const float e = errorOf(m, kind); e >= from && e <= to) pairs.push_back(m.pair);
  });
  return pairs;
}

int pairNearest(const EvaluationFigures& figures, int method, ErrorKind kind, double x) {
  int best = -1;
  double nearest = 1e300;
  forAccepted(figures, method, [&](const Measurement& m) {
    if (const double away = std::abs(errorOf(m, kind) - x); away < nearest) {
      nearest = away;
      best = m.pair;
    }
  });
  return best;
}

std::vector<int> worstPairs(const EvaluationFigures& figures, int method, ErrorKind kind, std::size_t most) {
  std::vector<std::pair<float, int>> all;
  forAccepted(figures, method, [&](const Measurement& m) { all.emplace_back(-errorOf(m, kind), m.pair); });
  const auto end = all.begin() + std::ptrdiff_t(std::min(most, all.size()));
  std::partial_sort(all.begin(), end, all.end());
  std::vector<int> pairs;
  for (auto it = all.begin(); it != end; ++it) pairs.push_back(it->second);
  return pairs;
}

}  // namespace parallax
