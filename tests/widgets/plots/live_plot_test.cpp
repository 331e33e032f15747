// Long growing curves: the extents against brute force, the average against its definition, and the plot driven with a
// real mouse in a real (virtual) display.
#include "plots/live_plot.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <array>
#include <cmath>
#include <ctime>
#include <random>

#include "plots/live_curve.h"
#include "plots/smoothing.h"
#include "plots/visible_line.h"
#include "support/sanitizer.h"

using namespace parallax;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

Extent bruteForce(std::span<const double> values, std::size_t from, std::size_t to) {
  Extent e;
  for (std::size_t i = from; i < std::min(to, values.size()); ++i) e.add(values[i]);
  return e;
}

struct Row {
  std::vector<double> x, y;
};

// A loss that falls with noise, as a run says it.
Row fallingLoss(std::size_t points, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::lognormal_distribution<double> noise(0, 0.3);
  Row row;
  for (std::size_t i = 0; i < points; ++i) {
    row.x.push_back(double(i + 1));
    row.y.push_back((0.3 + 4 * std::exp(-5.0 * double(i) / double(points))) * noise(random));
  }
  return row;
}

double cpuMs() {
  timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

void present(LivePlot& plot, QSize size = {900, 420}) {
  plot.resize(size);
  plot.show();
  QVERIFY(QTest::qWaitForWindowExposed(&plot));
  QTest::qWait(30);
}

void wheel(QWidget* on, const QPointF& at, int notches) {
  QWheelEvent event(at, on->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                    false);
  QApplication::sendEvent(on, &event);
}

void drag(QWidget* on, const QPoint& from, const QPoint& to, Qt::MouseButton button) {
  QTest::mousePress(on, button, {}, from);
  for (int i = 1; i <= 4; ++i) {
    const QPoint at = from + (to - from) * i / 4;
    QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, button, {});
    QApplication::sendEvent(on, &move);
  }
  QTest::mouseRelease(on, button, {}, to);
}

int pixelsNear(const QImage& image, const QColor& colour, int tolerance = 40) {
  int n = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) {
      const QColor c = image.pixelColor(x, y);
      n += std::abs(c.red() - colour.red()) < tolerance && std::abs(c.green() - colour.green()) < tolerance &&
           std::abs(c.blue() - colour.blue()) < tolerance;
    }
  return n;
}

const LiveLook loss{"loss", "loss", QColor(220, 30, 30), Qt::SolidLine, false, true, false};

}  // namespace

class LivePlotTest : public QObject {
  Q_OBJECT

  // Milliseconds of processor time a frame, on average: everything in view, zooming, panning, growing.
  std::array<double, 4> framesOf(std::size_t points) {
    LivePlot plot;
    plot.setTitles("loss", {});
    plot.setCurves({loss, {"t", "translation", QColor(30, 90, 220), Qt::SolidLine, false, true, false}});
    for (const char* key : {"loss", "t"}) {
      const Row row = fallingLoss(points, key[0]);
      plot.append(key, row.x, row.y);
    }
    plot.setSmoothing(100);
    present(plot, {1200, 700});
    QTest::qWait(300);  // the averages are caught up with
    const auto frames = [&](const char* what, int count, const auto& act) {
      double worst = 0, sum = 0;
      for (int i = 0; i < count; ++i) {
        const double before = cpuMs();
        act(i);
        QApplication::processEvents();
        QApplication::processEvents();  // the queued replot, then the painting of it
        const double took = cpuMs() - before;
        worst = std::max(worst, took);
        sum += took;
      }
      qInfo("%zu points, %s: %.1f ms a frame on average, %.1f at worst", points, what, sum / count, worst);
      return sum / count;
    };
    const QPointF middle = plot.pixelOf(double(points) / 2, 1);
    const double still = frames("everything in view", 20,
                                [&](int) { plot.setXEnd(notANumber), plot.truncate("loss", std::int64_t(points)); });
    const double zoom = frames("zoom", 30, [&](int i) { wheel(plot.surface(), middle, i < 15 ? 1 : -1); });
    wheel(plot.surface(), middle, 2);
    const double pan = frames("pan", 40, [&](int i) { plot.stepView(i % 20 < 10 ? 0.02 : -0.02); });
    plot.resetView();
    const double grow = frames("grow", 40, [&](int i) {
      std::vector<double> x(500), y(500, 0.3);
      for (std::size_t k = 0; k < x.size(); ++k) x[k] = double(points + 500 * std::size_t(i) + k);
      plot.append("loss", x, y);
    });
    const bool grown = plot.size("loss") == points + 40 * 500;
    return grown ? std::array{still, zoom, pan, grow} : std::array<double, 4>{};
  }

 private Q_SLOTS:
  void thePyramidAgreesWithBruteForceHoweverItGrew() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> value(-3, 3);
    ValuePyramid pyramid;
    std::vector<double> all;
    for (int round = 0; round < 400; ++round) {
      const int kind = int(random() % 8);
      if (kind == 0 && !all.empty()) {
        const std::size_t size = random() % all.size();
        all.resize(size);
        pyramid.truncate(size);
      } else {
        std::vector<double> more(kind == 1   ? 16
                                 : kind == 2 ? 256
                                 : kind == 3 ? 4096 - all.size() % 4096
                                             : random() % 40);
        for (double& v : more) v = random() % 13 == 0 ? notANumber : random() % 17 == 0 ? 0.0 : value(random);
        all.insert(all.end(), more.begin(), more.end());
        pyramid.append(more);
      }
      QCOMPARE(pyramid.size(), all.size());
      for (int i = 0; i < 20; ++i) {
        std::size_t from = random() % (all.size() + 1), to = random() % (all.size() + 3);
        if (from > to) std::swap(from, to);
        if (pyramid.extent(from, to) != bruteForce(all, from, to))
          QFAIL(qPrintable(QString("round %1, [%2, %3) of %4").arg(round).arg(from).arg(to).arg(all.size())));
      }
      QVERIFY(pyramid.extent(0, all.size()) == bruteForce(all, 0, all.size()));
    }
  }

  // Several runs: the errors of one colour are told apart by their dots, and the looked-at run is on top.
  void hollowDotsAndTheFirstRunOnTop() {
    LivePlot plot;
    const QColor red(220, 30, 30), blue(30, 60, 220);
    LiveLook top{"top", "top", red, Qt::SolidLine, false, false, true}, under{"under", "under", blue};
    top.onTop = true;
    under.dots = true;
    plot.setCurves({top, under});  // the later one would be above otherwise
    for (const char* key : {"top", "under"}) plot.append(key, std::vector{1.0, 2.0, 3.0}, std::vector{1.0, 2.0, 1.5});
    present(plot);
    const auto at = [&] { return plot.grab().toImage().pixelColor(plot.pixelOf(2, 2).toPoint()); };
    QCOMPARE(at(), red);
    top.hollow = true;
    plot.setCurves({top});
    QTest::qWait(50);
    const QPoint inside = plot.pixelOf(3, 1.5).toPoint() + QPoint(2, 1);  // of the square, beside the line
    QVERIFY(plot.grab().toImage().pixelColor(inside) != red);
  }

  // One huge value at the start is soon forgotten.
  void theAverageOfLogarithmsForgetsASpike() {
    std::vector<double> x, y;
    for (int i = 0; i < 40; ++i) x.push_back(i), y.push_back(i == 0 ? 400 : 1);
    LiveCurve plain, logs;
    plain.setSmoothing(5);
    logs.setSmoothing(5, true);
    for (LiveCurve* curve : {&plain, &logs}) curve->append(x, y), curve->catchUp(100);
    QVERIFY(plain.shown()[15] > 2 && logs.shown()[15] < 1.1);
    QVERIFY(std::abs(logs.shown()[0] - 400) < 1e-9);
  }

  // Each column of pixels must reach as high and as low as with all the points.
  void whatIsSeenReachesAsFarAsAllOfIt() {
    const Row row = fallingLoss(50'000);
    ValuePyramid values;
    values.append(row.y);
    constexpr int columns = 300;
    for (const auto& [low, high] : {std::pair{0.0, 50'000.0}, {10'000.5, 31'000.0}, {49'000.0, 80'000.0}}) {
      const VisibleLine line = visibleLine(row.x, values, low, high, columns);
      QVERIFY(line.x.size() <= 4 * columns + 2);
      QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
      std::vector<Extent> seen(columns), truth(columns);
      const auto fill = [&](std::vector<Extent>& into, const auto& x, const auto& y) {
        for (std::size_t i = 0; i < x.size(); ++i) {
          const double column = (x[i] - low) / (high - low) * columns;
          if (column >= 0 && column < columns) into[std::size_t(column)].add(y[i]);
        }
      };
      fill(seen, line.x, line.y);
      fill(truth, row.x, row.y);
      QVERIFY(seen == truth);
    }
    const VisibleLine few = visibleLine(row.x, values, 100.5, 200.5, columns);  // one more on either side
    QCOMPARE(few.x.size(), std::size_t(102));
    QCOMPARE(few.x.front(), 100.0);
    QCOMPARE(few.x.back(), 201.0);
    QVERIFY(visibleLine({}, {}, 0, 1, columns).x.empty());
  }

  void theAverageIsTheWeightedMeanOfWhatCameBefore() {
    const std::vector<double> values{3, 1, notANumber, 4, 1, 5};
    const double keep = 1 - 1 / 4.0;
    MovingAverage average(4);
    std::vector<double> before;
    for (const double value : values) {
      if (std::isfinite(value)) before.push_back(value);
      double sum = 0, weights = 0;
      for (std::size_t i = 0; i < before.size(); ++i) {
        const double weight = std::pow(keep, double(before.size() - 1 - i));
        sum += weight * before[i];
        weights += weight;
      }
      QVERIFY(std::abs(average.next(value) - sum / weights) < 1e-12);
    }
    MovingAverage none(1);
    QCOMPARE(none.next(7), 7.0);
    QCOMPARE(none.next(-2), -2.0);
    QVERIFY(std::isnan(MovingAverage(5).next(notANumber)));
  }

  void anAverageIsCaughtUpWithInSlicesAndAfterATruncation() {
    const Row row = fallingLoss(1000);
    LiveCurve sliced, whole;
    for (LiveCurve* curve : {&sliced, &whole}) curve->setSmoothing(20);
    sliced.append(row.x, row.y);
    whole.append(row.x, row.y);
    QVERIFY(sliced.catchUp(300));
    QCOMPARE(sliced.shown().size(), std::size_t(300));
    while (sliced.catchUp(300)) {
    }
    whole.catchUp(1000);
    QVERIFY(std::ranges::equal(sliced.shown().values(), whole.shown().values()));
    sliced.truncate(400);
    sliced.catchUp(1000);
    QVERIFY(std::ranges::equal(sliced.shown().values(), whole.shown().values().first(400)));
    sliced.setSmoothing(1);
    QCOMPARE(sliced.shown()[3], row.y[3]);
  }

  // What is painted are columns of pixels, so a hundred times as many points are seen to take 1.1 to 2.2 times as long:
  // a ratio within one run, because how fast a processor is, is not the plot's affair (8 to 19 ms a frame were seen).
  void aMillionPointsPanZoomAndGrowNearlyAsFastAsTenThousand() {
    if (underSanitizer()) QSKIP("A sanitizer's frames are not ours.");
    const auto few = framesOf(10'000), many = framesOf(1'000'000);
    for (std::size_t i = 0; i < few.size(); ++i) {
      QVERIFY(few[i] > 0 && many[i] > 0);
      QVERIFY2(many[i] < 4 * few[i], qPrintable(QString("%1 and %2 ms").arg(many[i]).arg(few[i])));
    }
  }

  void aLogarithmicAxisShowsWhatIsPositiveAndKeepsZeros() {
    LivePlot plot;
    plot.setCurves({loss});
    plot.append("loss", std::vector<double>{1, 2, 3, 4, 5}, std::vector<double>{10, 0, 1, -3, 0.1});
    plot.setLogarithmic(true);
    present(plot);
    const PlotRange y = plot.yRange();
    QVERIFY(y.low > 0.01 && y.low < 0.1 && y.high > 10 && y.high < 100);
    QVERIFY(pixelsNear(plot.grab().toImage(), loss.colour) > 100);
    plot.setCrosshair(2);
    QCOMPARE(plot.readout(), QStringList{"loss 0"});
    plot.truncate("loss", 0);
    plot.append("loss", std::vector<double>{1, 2}, std::vector<double>{0, -1});  // nothing that it can show
    QTest::qWait(20);
    QVERIFY(plot.yRange().low > 0 && plot.yRange().high > plot.yRange().low);
    plot.setLogarithmic(false);
    QTest::qWait(20);
    QVERIFY(plot.yRange().low <= -1);
  }

  void valuesFitThemselvesToWhatIsInView() {
    const Row row = fallingLoss(2000);
    LivePlot plot;
    plot.setCurves({loss});
    plot.append("loss", row.x, row.y);
    present(plot);
    const double whole = plot.yRange().high;
    drag(plot.surface(), plot.pixelOf(1500, 1).toPoint(), plot.pixelOf(1900, 1).toPoint(), Qt::LeftButton);
    QTest::qWait(20);
    QVERIFY(std::abs(plot.xRange().low - 1500) < 10 && std::abs(plot.xRange().high - 1900) < 10);
    QVERIFY(plot.yRange().high < whole / 2);
    const double high = *std::max_element(row.y.begin() + 1510, row.y.begin() + 1890);
    QVERIFY(plot.yRange().high >= high);
    QTest::mouseDClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(1700, plot.yRange().high / 2).toPoint());
    QTest::qWait(20);
    QVERIFY(plot.showsAll());
    QCOMPARE(plot.yRange().high, whole);
  }

  void theViewFollowsTheNewestUntilThePersonLooksBack() {
    const Row row = fallingLoss(1000);
    LivePlot plot;
    plot.setCurves({loss});
    plot.append("loss", row.x, row.y);
    present(plot);
    QSignalSpy following(&plot, &LivePlot::followingChanged);
    plot.setFollowing(true);
    plot.showX({600, 800});
    plot.append("loss", std::vector<double>{1500}, std::vector<double>{0.3});
    QTest::qWait(20);
    QVERIFY(plot.xRange().high >= 1500);
    QVERIFY(std::abs(plot.xRange().high - plot.xRange().low - 200) < 1e-6);
    QCOMPARE(following.count(), 0);
    const QPoint at = plot.pixelOf(plot.xRange().low + 50, (plot.yRange().low + plot.yRange().high) / 2).toPoint();
    drag(plot.surface(), at, at + QPoint(300, 0), Qt::RightButton);
    QCOMPARE(following.count(), 1);
    QVERIFY(!plot.following());
    const double high = plot.xRange().high;
    plot.append("loss", std::vector<double>{2500}, std::vector<double>{0.3});
    QTest::qWait(20);
    QCOMPARE(plot.xRange().high, high);
  }

  void theCrosshairSaysEveryCurveAtItsPlace() {
    LivePlot plot;
    plot.setTitles("error", "°");
    plot.setCurves({{"roe", "ROE", Qt::blue}, {"rte", "RTE", Qt::red}, {"short", "short", Qt::green}});
    const std::vector<double> x{0, 10, 20, 30};
    plot.append("roe", x, std::vector<double>{8, 4, 2, 1});
    plot.append("rte", x, std::vector<double>{16, 9, 5, 3.25});
    plot.append("short", std::vector<double>{0, 1}, std::vector<double>{7, 7});
    present(plot);
    QSignalSpy moved(&plot, &LivePlot::crosshairMoved);
    QTest::mouseMove(plot.surface(), plot.pixelOf(20.8, 6).toPoint());
    QTRY_VERIFY(moved.count() > 0);
    QVERIFY(std::abs(moved.last()[0].toDouble() - 20.8) < 0.1);
    QCOMPARE(plot.readout(), (QStringList{"ROE 2°", "RTE 5°"}));
    plot.setCrosshair(notANumber);
    QVERIFY(plot.readout().isEmpty());
  }

  void aMarkIsSaidAndDoubleClicked() {
    LivePlot plot;
    plot.setCurves({loss});
    const Row row = fallingLoss(100);
    plot.append("loss", row.x, row.y);
    plot.setMarks({{20, "checkpoints/20.pt", "step 20"}, {60, "checkpoints/60.pt", "step 60, the best", true}});
    present(plot);
    QSignalSpy chosen(&plot, &LivePlot::markDoubleClicked);
    const QPoint flag(int(plot.pixelOf(60, 0).x()) + 2, int(plot.pixelOf(0, plot.yRange().high).y()) + 3);
    QTest::mouseMove(plot.surface(), flag);
    QTest::mouseDClick(plot.surface(), Qt::LeftButton, {}, flag);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), "checkpoints/60.pt");
    QTest::mouseDClick(plot.surface(), Qt::LeftButton, {}, flag + QPoint(60, 40));
    QCOMPARE(chosen.count(), 1);
  }

  void aClickOnANameHidesItsCurve() {
    LivePlot plot;
    plot.setCurves({loss});
    const Row row = fallingLoss(100);
    plot.append("loss", row.x, row.y);
    present(plot);
    const int drawn = pixelsNear(plot.grab().toImage(), loss.colour);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, QPoint(20, 10));
    QTest::qWait(30);
    QVERIFY(pixelsNear(plot.grab().toImage(), loss.colour) < drawn / 4);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, QPoint(20, 10));
    QTest::qWait(30);
    QCOMPARE(pixelsNear(plot.grab().toImage(), loss.colour), drawn);
  }

  void aCurveKeepsItsPointsWhenOthersComeAndGo() {
    LivePlot plot;
    const LiveLook other{"other", "other", Qt::blue};
    plot.setCurves({loss});
    plot.append("loss", std::vector<double>{1, 2}, std::vector<double>{1, 2});
    plot.setCurves({other, loss});
    QCOMPARE(plot.size("loss"), std::size_t(2));
    QCOMPARE(plot.size("other"), std::size_t(0));
    plot.setCurves({other});
    plot.setCurves({loss});
    QCOMPARE(plot.size("loss"), std::size_t(0));
  }

  void figuresAreSavedInThreeFormats() {
    QTemporaryDir folder;
    LivePlot plot;
    plot.setCurves({loss});
    const Row row = fallingLoss(100'000);
    plot.append("loss", row.x, row.y);
    plot.setSmoothing(50);
    present(plot);
    QTest::qWait(50);
    for (const char* name : {"a.png", "a.pdf", "a.svg"}) {
      QCOMPARE(plot.exportFigure(folder.filePath(name)), QString());
      const qint64 size = QFile(folder.filePath(name)).size();
      QVERIFY2(size > 2000 && size < 2'000'000, qPrintable(QString("%1: %2 bytes").arg(name).arg(size)));
    }
    QVERIFY(pixelsNear(QImage(folder.filePath("a.png")), loss.colour) > 500);
  }
};

QTEST_MAIN(LivePlotTest)
#include "live_plot_test.moc"
