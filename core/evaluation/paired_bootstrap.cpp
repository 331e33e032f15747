// The difference of two methods over the same pairs, with its interval.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "evaluation/statistics.h"

namespace parallax {
namespace {

// The errors of one method in ascending order, each with the number of its pair, so that a resample need not sort: it
// only says how often each pair was drawn.
class Ranked {
 public:
  explicit Ranked(const std::vector<float>& errors) : order_(errors.size()), errors_(errors.size()) {
    std::iota(order_.begin(), order_.end(), 0u);
    std::stable_sort(order_.begin(), order_.end(), [&](auto a, auto b) { return errors[a] < errors[b]; });
    for (std::size_t i = 0; i < errors.size(); ++i) errors_[i] = errors[order_[i]];
  }

  double of(Statistic statistic, const std::vector<std::uint32_t>& drawn) const {
    switch (statistic) {
      case Statistic::median: return median(drawn);
      case Statistic::mean: return mean(drawn);
      case Statistic::auc5: return area(drawn, 5);
      case Statistic::auc10: return area(drawn, 10);
      case Statistic::auc20: break;
    }
    return area(drawn, 20);
  }

 private:
  using Drawn = std::vector<std::uint32_t>;  // by number of pair

  static std::size_t total(const Drawn& drawn) { return std::accumulate(drawn.begin(), drawn.end(), std::size_t(0)); }

  double median(const Drawn& drawn) const {
    const std::size_t n = total(drawn), low = (n - 1) / 2, high = n / 2;
    double first = 0;
    bool below = false;
    for (std::size_t i = 0, seen = 0; i < order_.size(); ++i) {
      seen += drawn[order_[i]];
      if (!below && seen > low) first = errors_[i], below = true;
      if (seen > high) return (first + errors_[i]) / 2;
    }
    return first;
  }

  double mean(const Drawn& drawn) const {
    double sum = 0;
    for (std::size_t i = 0; i < order_.size(); ++i) sum += double(drawn[order_[i]]) * errors_[i];
    return sum / double(total(drawn));
  }

  // areaUnderCurve() with repeated errors: only the first of equal ones adds area, all of them add recall.
  double area(const Drawn& drawn, double limit) const {
    const double step = 1.0 / double(total(drawn));
    double sum = 0, last = 0, recall = 0;
    for (std::size_t i = 0; i < order_.size() && errors_[i] < limit; ++i) {
      const auto times = drawn[order_[i]];
      if (times == 0) continue;
      sum += (errors_[i] - last) * (recall + recall + step) / 2;
      recall += times * step;
      last = errors_[i];
    }
    return (sum + (limit - last) * recall) / limit;
  }

  std::vector<std::uint32_t> order_;
  std::vector<float> errors_;
};

struct Common {
  std::vector<float> a, b;                // by pair
  std::vector<std::vector<int>> byScene;  // numbers of pairs
};

Common commonOf(const ResultsSet& results, const MethodResults& a, const MethodResults& b, ErrorKind kind,
                const PairFilter& filter) {
  Common common;
  std::map<std::string, std::vector<int>> scenes;
  auto other = b.measurements.begin();
  for (const Measurement& m : a.measurements) {
    while (other != b.measurements.end() && other->pair < m.pair) ++other;
    if (other == b.measurements.end()) break;
    if (other->pair != m.pair || !filter.accepts(results.pairs[std::size_t(m.pair)])) continue;
    scenes[results.pairs[std::size_t(m.pair)].scene].push_back(int(common.a.size()));
    common.a.push_back(errorOf(m, kind));
    common.b.push_back(errorOf(*other, kind));
  }
  for (auto& [name, pairs] : scenes) common.byScene.push_back(std::move(pairs));
  return common;
}

// Its own way from 64 random bits to a place, because the standard library's differs from one to the next.
std::size_t place(std::mt19937_64& dice, std::size_t places) { return std::size_t((dice() >> 32) * places >> 32); }

// Pairs of one scene share photographs and are not independent: where there are scenes enough, scenes are drawn, each
// with all its pairs (the cluster bootstrap); where there are few, pairs.
constexpr std::size_t scenesEnough = 10;

void draw(std::mt19937_64& dice, const Common& common, std::vector<std::uint32_t>& drawn) {
  std::fill(drawn.begin(), drawn.end(), 0u);
  if (common.byScene.size() < scenesEnough) {
    for (std::size_t i = 0; i < drawn.size(); ++i) ++drawn[place(dice, drawn.size())];
    return;
  }
  for (std::size_t i = 0; i < common.byScene.size(); ++i)
    for (const int pair : common.byScene[place(dice, common.byScene.size())]) ++drawn[std::size_t(pair)];
}

double quantile(const std::vector<double>& sorted, double share) {
  const double at = share * double(sorted.size() - 1);
  const auto below = std::size_t(at);
  const auto above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

std::optional<PairedDifference> pairedDifference(const ResultsSet& results, const MethodResults& a,
                                                 const MethodResults& b, ErrorKind kind, Statistic statistic,
                                                 const PairFilter& filter, int resamples, std::uint64_t seed) {
  const Common common = commonOf(results, a, b, kind, filter);
  if (common.a.empty()) return {};
  const Ranked rankedA(common.a), rankedB(common.b);
  std::vector<std::uint32_t> drawn(common.a.size(), 1);
  const auto difference = [&] { return rankedA.of(statistic, drawn) - rankedB.of(statistic, drawn); };

  PairedDifference out{common.a.size(), difference()};
  std::mt19937_64 dice(seed);
  std::vector<double> differences;
  for (int i = 0; i < std::max(resamples, 1); ++i) {
    draw(dice, common, drawn);
    differences.push_back(difference());
  }
  std::sort(differences.begin(), differences.end());
  out.low = quantile(differences, 0.025);
  out.high = quantile(differences, 0.975);
  return out;
}

}  // namespace parallax
