#include "evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "geometry/pose_errors.h"

namespace parallax {
namespace {

// One verdict a pair, so that a filter by name compares strings once and not once a method.
std::vector<char> acceptedBy(const ResultsSet& results, const PairFilter& filter) {
  if (filter == PairFilter{}) return std::vector<char>(results.pairs.size(), 1);
  std::vector<char> accepted(results.pairs.size());
  for (std::size_t i = 0; i < accepted.size(); ++i) accepted[i] = filter.accepts(results.pairs[i]);
  return accepted;
}

double medianOf(const std::vector<float>& sorted) {
  const std::size_t n = sorted.size();
  return n % 2 ? sorted[n / 2] : (double(sorted[n / 2 - 1]) + sorted[n / 2]) / 2;
}

// Of errors in ascending order: areaUnderCurve() sorts what it is given, which costs little when that is done.
ErrorSummary summaryOf(std::vector<float> errors, std::size_t failures) {
  ErrorSummary summary{errors.size(), failures};
  if (errors.empty()) return summary;
  std::sort(errors.begin(), errors.end());
  const std::vector<double> sorted(errors.begin(), errors.end());
  summary.median = medianOf(errors);
  summary.mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / double(sorted.size());
  summary.auc5 = areaUnderCurve(sorted, 5);
  summary.auc10 = areaUnderCurve(sorted, 10);
  summary.auc20 = areaUnderCurve(sorted, 20);
  return summary;
}

double along(const EvaluatedPair& pair, Along what) {
  switch (what) {
    case Along::rotation: return pair.rotationDeg;
    case Along::baseline: return pair.baseline;
    case Along::overlap: break;
  }
  return pair.overlap;
}

bool known(const EvaluatedPair& pair, Along what) {
  const double value = along(pair, what);
  return std::isfinite(value) && (what != Along::baseline || value > 0) && (what != Along::overlap || value >= 0);
}

}  // namespace

float errorOf(const Measurement& m, ErrorKind kind) {
  const auto usable = [&](float error) { return m.failed || !std::isfinite(error) ? 180.f : error; };
  switch (kind) {
    case ErrorKind::orientation: return usable(m.roeDeg);
    case ErrorKind::translation: return usable(m.rteDeg);
    case ErrorKind::worse: break;
  }
  return std::max(usable(m.roeDeg), usable(m.rteDeg));
}

std::vector<float> errorsOf(const ResultsSet& results, const MethodResults& method, ErrorKind kind,
                            const PairFilter& filter) {
  const auto accepted = acceptedBy(results, filter);
  std::vector<float> errors;
  errors.reserve(method.measurements.size());
  for (const Measurement& m : method.measurements)
    if (accepted[std::size_t(m.pair)]) errors.push_back(errorOf(m, kind));
  return errors;
}

ErrorSummary summarise(const ResultsSet& results, const MethodResults& method, ErrorKind kind,
                       const PairFilter& filter) {
  const auto accepted = acceptedBy(results, filter);
  std::vector<float> errors;
  std::size_t failures = 0;
  errors.reserve(method.measurements.size());
  for (const Measurement& m : method.measurements) {
    if (!accepted[std::size_t(m.pair)]) continue;
    errors.push_back(errorOf(m, kind));
    failures += m.failed;
  }
  return summaryOf(std::move(errors), failures);
}

std::vector<std::pair<std::string, std::size_t>> CameraCounts::kinds() const {
  std::vector<std::pair<std::string, std::size_t>> kinds;
  for (std::size_t i = 0; i < bySource.size(); ++i) kinds.emplace_back(idOf(CameraSource(i)), bySource[i]);
  kinds.emplace_back("none", none);
  kinds.emplace_back("not recorded", notTold);
  std::erase_if(kinds, [](const auto& k) { return k.second == 0; });
  return kinds;
}

std::string CameraCounts::inWords() const {
  const auto all = kinds();
  if (all.empty() || (all.size() == 1 && none > 0)) return "-";
  if (all.size() == 1) return all.front().first;
  std::string text;
  for (const auto& [name, count] : all) text += (text.empty() ? "" : ", ") + name + " " + std::to_string(count);
  return text;
}

CameraCounts cameraCounts(const ResultsSet& results, const MethodResults& method, const PairFilter& filter) {
  const auto accepted = acceptedBy(results, filter);
  CameraCounts counts;
  for (const Measurement& m : method.measurements) {
    if (!accepted[std::size_t(m.pair)]) continue;
    if (!m.camerasTold)
      ++counts.notTold;
    else if (!m.cameras)
      ++counts.none;
    else
      ++counts.bySource[std::size_t(*m.cameras)];
  }
  return counts;
}

CumulativeCurve cumulativeHistogram(std::vector<float> errors, std::size_t points) {
  if (errors.empty()) return {};
  std::sort(errors.begin(), errors.end());
  const double n = double(errors.size());
  const auto upTo = [&](double x) {
    return double(std::upper_bound(errors.begin(), errors.end(), x) - errors.begin()) / n;
  };
  std::vector<std::size_t> steps;  // the last error of each value between the two ends
  for (std::size_t i = 0; i < errors.size(); ++i)
    if (errors[i] > 0 && errors[i] < 180 && (i + 1 == errors.size() || errors[i + 1] > errors[i])) steps.push_back(i);

  CumulativeCurve curve;
  const auto add = [&](double x, double share) {
    curve.errorDeg.push_back(x);
    curve.share.push_back(share);
  };
  add(0, upTo(0));
  const std::size_t kept = std::min(steps.size(), std::max<std::size_t>(points, 2) - 2);
  for (std::size_t k = 0; k < kept; ++k) {
    const std::size_t i = steps[(2 * k + 1) * steps.size() / (2 * kept)];
    add(errors[i], double(i + 1) / n);
  }
  add(180, 1);
  return curve;
}

std::vector<Bin> binned(const ResultsSet& results, const MethodResults& method, ErrorKind kind, Along what, int bins,
                        const PairFilter& filter) {
  const auto accepted = acceptedBy(results, filter);
  std::vector<const Measurement*> sorted;
  const auto place = [&](const Measurement* m) { return along(results.pairs[std::size_t(m->pair)], what); };
  for (const Measurement& m : method.measurements)
    if (accepted[std::size_t(m.pair)] && known(results.pairs[std::size_t(m.pair)], what)) sorted.push_back(&m);
  std::stable_sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });

  std::vector<Bin> out;
  const std::size_t count = std::min(std::size_t(std::max(bins, 0)), sorted.size());
  for (std::size_t b = 0, begin = 0, end = 0; b < count; ++b, begin = end) {
    end = std::max(begin, (b + 1) * sorted.size() / count);
    while (end > begin && end < sorted.size() && place(sorted[end]) == place(sorted[end - 1]))
      ++end;  // ties stay together
    if (end == begin) continue;
    std::vector<float> errors;
    std::size_t failures = 0;
    for (std::size_t i = begin; i < end; ++i) {
      errors.push_back(errorOf(*sorted[i], kind));
      failures += sorted[i]->failed;
    }
    out.push_back({place(sorted[begin]), place(sorted[end - 1]), summaryOf(std::move(errors), failures)});
  }
  return out;
}

}  // namespace parallax
