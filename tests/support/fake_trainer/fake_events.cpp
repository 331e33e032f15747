#include "fake_events.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace parallax::fake {
namespace {

// Falls from `first` to `last`, most of it in the first few hundred steps.
double falling(double first, double last, std::int64_t step) {
  return last + (first - last) / (1 + double(step) / 150);
}

double median(std::vector<double> values) {
  if (values.empty()) return NAN;
  const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double v : values) sum += v;
  return values.empty() ? NAN : sum / double(values.size());
}

// Of the larger error a pair, up to `most` degrees, as the area under the curve of recall.
double auc(const std::vector<double>& errors, double most) {
  double area = 0;
  for (const double e : errors) area += std::max(0.0, 1 - e / most);
  return errors.empty() ? 0 : area / double(errors.size());
}

std::array<double, 7> unit(std::array<double, 7> pose) {
  const double q = std::hypot(std::hypot(pose[0], pose[1]), std::hypot(pose[2], pose[3]));
  const double t = std::hypot(pose[4], pose[5], pose[6]);
  for (std::size_t i = 0; i < 7; ++i) pose[i] /= i < 4 ? q : t;
  return pose;
}

}  // namespace

Event stepEvent(std::int64_t step, double epoch, const TrainingPlan& plan) {
  std::mt19937 dice{unsigned(step)};
  std::normal_distribution<double> noise(0, 1);
  const double lossT = falling(1.3, 0.2, step) * (1 + 0.05 * noise(dice));
  const double lossQ = falling(0.3, 0.03, step) * (1 + 0.05 * noise(dice));
  return {"step",
          0,
          step,
          epoch,
          {{"loss", lossT + plan.beta * lossQ},
           {"lossT", lossT},
           {"lossQ", lossQ},
           {"roe", falling(30, 4, step) * (1 + 0.1 * noise(dice))},
           {"rte", falling(80, 9, step) * (1 + 0.1 * noise(dice))},
           {"lr", plan.learningRate},
           {"pairsPerSecond", 40 + noise(dice)},
           {"wait", 0.01 + 0.005 * std::abs(noise(dice))},
           {"memory", 900 + 10 * noise(dice)},
           {"gradient", falling(12, 2, step) * (1 + 0.2 * noise(dice))}}};
}

std::vector<ValidatedPair> validatedPairs(std::int64_t step, int count) {
  std::vector<ValidatedPair> pairs;
  for (int i = 0; i < count; ++i) {
    std::mt19937 dice{unsigned(i + 1)};  // an easy pair stays an easy one
    std::exponential_distribution<double> spread(1);
    std::normal_distribution<double> normal;
    ValidatedPair pair{i, i, i + 1, std::min(180.0, falling(28, 5, step) * spread(dice)), 0, {}};
    pair.rteDeg = std::min(180.0, falling(75, 11, step) * spread(dice));
    for (double& v : pair.pose) v = normal(dice);
    pair.pose = unit(pair.pose);
    pairs.push_back(pair);
  }
  return pairs;
}

Event validatedEvent(std::int64_t step, double epoch, const std::vector<ValidatedPair>& pairs, bool best) {
  std::vector<double> roe, rte, worse;
  for (const ValidatedPair& p : pairs) {
    roe.push_back(p.roeDeg), rte.push_back(p.rteDeg);
    worse.push_back(std::max(p.roeDeg, p.rteDeg));
  }
  return {"validated",
          0,
          step,
          epoch,
          {{"pairs", pairs.size()},
           {"roeMedian", median(roe)},
           {"roeMean", mean(roe)},
           {"rteMedian", median(rte)},
           {"rteMean", mean(rte)},
           {"worseMedian", median(worse)},
           {"auc5", auc(worse, 5)},
           {"auc10", auc(worse, 10)},
           {"auc20", auc(worse, 20)},
           {"loss", falling(4.5, 0.7, step)},
           {"lossT", falling(1.4, 0.3, step)},
           {"lossQ", falling(0.31, 0.04, step)},
           {"seconds", 0.5},
           {"best", best}}};
}

Event probeEvent(std::int64_t step, double epoch, const ProbeWish& probe) {
  const std::array<double, 7> truth = probe.truth.value_or(std::array<double, 7>{1, 0, 0, 0, 1, 0, 0});
  std::array<double, 7> raw = truth;
  const double off = falling(0.8, 0.05, step);
  raw[1] += off, raw[2] -= off / 2, raw[5] += off, raw[6] -= off;
  const auto pose = unit(raw);
  Event event{"probe", 0, step, epoch, {{"probe", probe.id}, {"pose", pose}, {"raw", raw}}};
  if (!probe.truth) return event;
  double q = 0, t = 0;
  for (std::size_t i = 0; i < 7; ++i) (i < 4 ? q : t) += pose[i] * truth[i];
  const double degrees = 180 / std::acos(-1.0);
  event.facts["roe"] = 2 * std::acos(std::min(1.0, std::abs(q))) * degrees;
  event.facts["rte"] = std::acos(std::clamp(t, -1.0, 1.0)) * degrees;
  return event;
}

}  // namespace parallax::fake
