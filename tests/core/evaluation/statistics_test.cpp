#include "evaluation/statistics.h"

#include <QTest>
#include <cmath>
#include <random>

#include "geometry/pose_errors.h"

using namespace parallax;

namespace {

// One scene, pairs at 1, 2, 3, ... degrees of rotation, and one method a list of errors (ROE; RTE is half of it).
// A negative error is a failure.
ResultsSet resultsOf(const std::vector<std::vector<float>>& methods) {
  ResultsSet set;
  std::size_t pairs = 0;
  for (const auto& errors : methods) pairs = std::max(pairs, errors.size());
  for (std::size_t i = 0; i < pairs; ++i) {
    EvaluatedPair p;
    p.id = std::int64_t(i) + 1;
    p.scene = i % 2 ? "odd" : "even";
    p.kind = i % 3 ? "textured" : "textureless";
    p.rotationDeg = double(i % 180 + 1);
    p.baseline = double(i % 4);  // 0: unknown
    set.pairs.push_back(p);
  }
  for (const auto& errors : methods) {
    MethodResults m;
    for (std::size_t i = 0; i < errors.size(); ++i)
      m.measurements.push_back({std::int32_t(i), std::abs(errors[i]), std::abs(errors[i]) / 2, errors[i] < 0});
    set.methods.push_back(m);
  }
  return set;
}

std::vector<float> randomErrors(std::size_t n, std::uint64_t seed, double scale) {
  std::mt19937_64 dice(seed);
  std::exponential_distribution<double> any(1 / scale);
  std::vector<float> errors;
  for (std::size_t i = 0; i < n; ++i) {
    const auto e = float(std::min(180.0, any(dice)));
    errors.push_back(i % 11 == 0 ? -5.f : i % 7 == 0 ? std::round(e) : e);
  }
  return errors;
}

// The area below the recall curve by its definition: straight lines between the sorted errors' recalls, summed over
// many narrow columns.
double bruteArea(std::vector<float> errors, double limit) {
  std::sort(errors.begin(), errors.end());
  std::vector<double> x{0}, y{0};
  for (std::size_t i = 0; i < errors.size(); ++i) {
    x.push_back(errors[i]);
    y.push_back(double(i + 1) / double(errors.size()));
  }
  const int columns = 200000;
  double area = 0;
  std::size_t next = 0;
  for (int c = 0; c < columns; ++c) {
    const double at = (c + 0.5) * limit / columns;
    while (next < x.size() && x[next] <= at) ++next;
    const bool lastBefore = next == x.size() || x[next] >= limit;  // flat from the last error below the limit on
    const double share = lastBefore ? 0 : (at - x[next - 1]) / (x[next] - x[next - 1]);
    area += y[next - 1] + (lastBefore ? 0 : share * (y[next] - y[next - 1]));
  }
  return area / columns;
}

}  // namespace

class StatisticsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void handMadeSet() {
    const auto set = resultsOf({{2, 4, -1, 8}});
    const auto& m = set.methods[0];
    const auto roe = summarise(set, m, ErrorKind::orientation);
    QCOMPARE(roe.count, std::size_t(4));
    QCOMPARE(roe.failures, std::size_t(1));
    QCOMPARE(roe.failureShare(), 0.25);
    QCOMPARE(roe.median, 6.0);
    QCOMPARE(roe.mean, (2 + 4 + 180 + 8) / 4.0);
    // AUC@10, by hand: 2 wide up to .25 (.25), 2 wide .25 to .5 (.75), 4 wide .5 to .75 (2.5), 2 wide at .75 (1.5)
    QVERIFY(std::abs(roe.auc10 - (0.25 + 0.75 + 2.5 + 1.5) / 10) < 1e-12);
    const auto rte = summarise(set, m, ErrorKind::translation);
    QCOMPARE(rte.median, 3.0);
    QCOMPARE(summarise(set, m, ErrorKind::worse).median, 6.0);
    QCOMPARE(errorsOf(set, m, ErrorKind::translation), (std::vector<float>{1, 2, 180, 4}));
  }

  void oddCountsHaveTheMiddleOne() {
    const auto set = resultsOf({{9, 1, 5}});
    QCOMPARE(summarise(set, set.methods[0], ErrorKind::orientation).median, 5.0);
  }

  void nothingIsNothing() {
    const auto set = resultsOf({{}});
    const auto s = summarise(set, set.methods[0], ErrorKind::worse);
    QCOMPARE(s.count, std::size_t(0));
    QCOMPARE(s.failureShare(), 0.0);
    QVERIFY(cumulativeHistogram({}).errorDeg.empty());
    QVERIFY(binned(set, set.methods[0], ErrorKind::worse, Along::rotation, 4).empty());
    QVERIFY(!pairedDifference(set, set.methods[0], set.methods[0], ErrorKind::worse, Statistic::mean));
  }

  void numbersThatAreNoneCountAsFailures() {
    QCOMPARE(errorOf({0, NAN, 3, false}, ErrorKind::orientation), 180.f);
    QCOMPARE(errorOf({0, NAN, 3, false}, ErrorKind::translation), 3.f);
    QCOMPARE(errorOf({0, 1, INFINITY, false}, ErrorKind::worse), 180.f);
  }

  void areaAgreesWithItsDefinition() {
    const auto set = resultsOf({randomErrors(301, 4, 9)});
    const auto errors = errorsOf(set, set.methods[0], ErrorKind::orientation);
    const auto s = summarise(set, set.methods[0], ErrorKind::orientation);
    for (const auto& [auc, limit] : {std::pair(s.auc5, 5.0), {s.auc10, 10.0}, {s.auc20, 20.0}})
      QVERIFY2(std::abs(auc - bruteArea(errors, limit)) < 1e-4,
               qPrintable(QString("%1 is not %2").arg(auc).arg(bruteArea(errors, limit))));
  }

  void filterChoosesPairs() {
    const auto set = resultsOf({{1, 2, 3, 4, 5, 6}});
    PairFilter filter;
    filter.scenes = {"odd"};
    QCOMPARE(errorsOf(set, set.methods[0], ErrorKind::orientation, filter), (std::vector<float>{2, 4, 6}));
    filter.rotationFrom = 3;
    QCOMPARE(errorsOf(set, set.methods[0], ErrorKind::orientation, filter), (std::vector<float>{4, 6}));
    filter.kinds = {"textureless"};
    QCOMPARE(summarise(set, set.methods[0], ErrorKind::orientation, filter).count, std::size_t(1));
  }

  void curveStepsWhereErrorsLie() {
    const auto curve = cumulativeHistogram({0, 2, 2, 5, 180});
    QCOMPARE(curve.errorDeg, (std::vector<double>{0, 2, 5, 180}));
    QCOMPARE(curve.share, (std::vector<double>{0.2, 0.6, 0.8, 1}));
    const auto bare = cumulativeHistogram({180, 180});
    QCOMPARE(bare.errorDeg, (std::vector<double>{0, 180}));
    QCOMPARE(bare.share, (std::vector<double>{0, 1}));
  }

  void thinnedCurveLiesOnTheWholeOne() {
    std::vector<float> errors;
    for (const float e : randomErrors(50000, 2, 20))
      if (e > 0 && e != std::round(e)) errors.push_back(e);
    const auto count = double(errors.size());
    const auto thin = cumulativeHistogram(errors, 500);
    QCOMPARE(thin.errorDeg.size(), std::size_t(500));
    QVERIFY(std::is_sorted(thin.errorDeg.begin(), thin.errorDeg.end()));
    for (std::size_t i = 0; i < thin.errorDeg.size(); ++i) {
      const auto below = std::count_if(errors.begin(), errors.end(), [&](float e) { return e <= thin.errorDeg[i]; });
      QVERIFY(std::abs(thin.share[i] - double(below) / count) < 1e-12);
    }
    for (std::size_t i = 1; i < thin.share.size(); ++i) QVERIFY(thin.share[i] - thin.share[i - 1] < 0.01);
  }

  void differenceAgreesWithThatOfTheSummaries() {
    const auto set = resultsOf({randomErrors(400, 1, 5), randomErrors(400, 2, 8)});
    const auto &a = set.methods[0], &b = set.methods[1];
    const auto sa = summarise(set, a, ErrorKind::worse), sb = summarise(set, b, ErrorKind::worse);
    const std::vector<std::pair<Statistic, double>> expected{{Statistic::median, sa.median - sb.median},
                                                             {Statistic::mean, sa.mean - sb.mean},
                                                             {Statistic::auc5, sa.auc5 - sb.auc5},
                                                             {Statistic::auc10, sa.auc10 - sb.auc10},
                                                             {Statistic::auc20, sa.auc20 - sb.auc20}};
    for (const auto& [statistic, difference] : expected) {
      const auto d = pairedDifference(set, a, b, ErrorKind::worse, statistic);
      QVERIFY(d);
      QCOMPARE(d->pairs, std::size_t(400));
      QVERIFY(std::abs(d->difference - difference) < 1e-9);
      QVERIFY(d->low <= d->difference && d->difference <= d->high);
      const auto back = pairedDifference(set, b, a, ErrorKind::worse, statistic);
      QVERIFY(std::abs(back->low + d->high) < 1e-9);  // the same draws, the other way round
    }
  }

  // The interval of a mean is that of the normal distribution when there are many: 1.96 standard errors either side.
  void intervalIsThatOfTheTextbook() {
    std::vector<float> a, b;
    std::mt19937_64 dice(8);
    std::normal_distribution<double> any(0, 1);
    double sum = 0, squares = 0;
    for (int i = 0; i < 2000; ++i) {
      const double d = any(dice) - 0.02;
      b.push_back(50);
      a.push_back(float(50 + d));
      sum += d, squares += d * d;
    }
    const double mean = sum / 2000, error = std::sqrt((squares / 2000 - mean * mean) / 2000);
    const auto set = resultsOf({a, b});
    const auto d =
        pairedDifference(set, set.methods[0], set.methods[1], ErrorKind::orientation, Statistic::mean, {}, 4000);
    QVERIFY(std::abs(d->low - (mean - 1.96 * error)) < 0.12 * error);
    QVERIFY(std::abs(d->high - (mean + 1.96 * error)) < 0.12 * error);
  }

  void onlyCommonPairsAreCompared() {
    auto set = resultsOf({{1, 2, 3, 4}, {2, 3, 4, 5}});
    auto& b = set.methods[1].measurements;
    b.erase(b.begin() + 1);
    const auto d = pairedDifference(set, set.methods[0], set.methods[1], ErrorKind::orientation, Statistic::mean);
    QCOMPARE(d->pairs, std::size_t(3));
    QVERIFY(std::abs(d->difference + 1) < 1e-6);
    QVERIFY(std::abs(d->high + 1) < 1e-6);  // always 1 apart: no doubt at all
    QVERIFY(d->distinguishable());
    const auto self = pairedDifference(set, set.methods[0], set.methods[0], ErrorKind::orientation, Statistic::median);
    QVERIFY(self->low == 0 && self->high == 0 && !self->distinguishable());
  }

  void sameSeedSameInterval() {
    const auto set = resultsOf({randomErrors(100, 1, 5), randomErrors(100, 2, 8)});
    const auto interval = [&](std::uint64_t seed) {
      return pairedDifference(set, set.methods[0], set.methods[1], ErrorKind::worse, Statistic::auc10, {}, 500, seed);
    };
    QCOMPARE(interval(3)->low, interval(3)->low);
    QVERIFY(interval(3)->low != interval(4)->low);
  }

  void binsHoldEquallyMany() {
    const auto set = resultsOf({{1, 2, 3, 4, 5, 6, 7, 8, 9, -1}});
    const auto bins = binned(set, set.methods[0], ErrorKind::orientation, Along::rotation, 5);
    QCOMPARE(bins.size(), std::size_t(5));
    for (std::size_t b = 0; b < 5; ++b) {
      QCOMPARE(bins[b].summary.count, std::size_t(2));
      QCOMPARE(bins[b].from, 2.0 * double(b) + 1);
      QCOMPARE(bins[b].to, 2.0 * double(b) + 2);
    }
    QCOMPARE(bins[0].summary.median, 1.5);
    QCOMPARE(bins[4].summary.failures, std::size_t(1));
    // pairs whose baseline or overlap is not known are in no bin
    std::size_t counted = 0;
    for (const Bin& b : binned(set, set.methods[0], ErrorKind::orientation, Along::baseline, 3))
      counted += b.summary.count;
    QCOMPARE(counted, std::size_t(7));
    QVERIFY(binned(set, set.methods[0], ErrorKind::orientation, Along::overlap, 3).empty());
    QCOMPARE(binned(set, set.methods[0], ErrorKind::orientation, Along::rotation, 50).size(), std::size_t(10));
  }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
