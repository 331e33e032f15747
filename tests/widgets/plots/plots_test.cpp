// Figures driven with a real mouse in a real (virtual) display.
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <ctime>
#include <random>

#include "plots/bin_plot.h"
#include "plots/curve_plot.h"
#include "plots/focal_plot.h"
#include "plots/scatter_plot.h"

using namespace parallax;

namespace {

Curve straight(const QString& name, const QColor& colour, double until) {
  Curve c{name, "median", colour, Qt::SolidLine, {}, {}};
  for (int i = 0; i <= 180; ++i) {
    c.x.push_back(i);
    c.y.push_back(std::min(100.0, 100.0 * i / until));
  }
  return c;
}

template <class P>
void present(P& plot) {
  plot.resize(640, 420);
  plot.show();
  QVERIFY(QTest::qWaitForWindowExposed(&plot));
  QTest::qWait(30);
}

void wheel(QWidget* on, const QPointF& at, int notches) {
  QWheelEvent event(at, on->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                    false);
  QApplication::sendEvent(on, &event);
}

void drag(QWidget* on, const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton) {
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

double cpuMs() {
  timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

}  // namespace

class PlotsTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

 private Q_SLOTS:
  void aClickSaysWhichCurveAndWhere() {
    CurvePlot plot;
    plot.setCurves({straight("a", Qt::red, 60), straight("b", Qt::blue, 160)});
    present(plot);
    QSignalSpy clicked(&plot, &CurvePlot::clicked), dragged(&plot, &CurvePlot::dragged);
    for (int curve : {0, 1}) {
      const QPoint at = plot.pixelOf(40, plot.yAt(curve, 40)).toPoint();
      QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, at);
      QCOMPARE(clicked.count(), curve + 1);
      QCOMPARE(clicked.last().at(0).toInt(), curve);
      const double pixel = plot.valueAt({1, 0}).x() - plot.valueAt({0, 0}).x();
      QVERIFY(std::abs(clicked.last().at(1).toDouble() - 40) < 3 * pixel + 1);
      QVERIFY(std::abs(clicked.last().at(2).toDouble() - 3 * pixel) < 1e-9);
    }
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(150, 20).toPoint());  // far from both
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(dragged.count(), 0);
  }

  void aDragSaysItsRangeAndTheCurveItBeganOn() {
    CurvePlot plot;
    plot.setCurves({straight("a", Qt::red, 60), straight("b", Qt::blue, 160)});
    present(plot);
    QSignalSpy clicked(&plot, &CurvePlot::clicked), dragged(&plot, &CurvePlot::dragged);
    const QPoint from = plot.pixelOf(80, plot.yAt(1, 80)).toPoint(), to = plot.pixelOf(30, 60).toPoint();
    drag(plot.surface(), from, to);  // leftwards, too
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(dragged[0].at(0).toInt(), 1);
    QCOMPARE(dragged[0].at(1).toDouble(), plot.valueAt(to).x());
    QCOMPARE(dragged[0].at(2).toDouble(), plot.valueAt(from).x());
    QCOMPARE(clicked.count(), 0);
    plot.setCurrent(0);
    drag(plot.surface(), plot.pixelOf(120, 10).toPoint(), plot.pixelOf(150, 10).toPoint());
    QCOMPARE(dragged.last().at(0).toInt(), 0);  // begun beside all: the current one
  }

  void theWheelZoomsAboutThePointerAndADoubleClickShowsAll() {
    CurvePlot plot;
    plot.setCurves({straight("a", Qt::red, 60)});
    present(plot);
    const QPointF at = plot.pixelOf(45, 50);
    const double before = plot.valueAt(at + QPointF(100, 0)).x();
    wheel(plot.surface(), at, 3);
    QVERIFY(std::abs(plot.valueAt(at).x() - 45) < 0.01);
    QVERIFY(plot.valueAt(at + QPointF(100, 0)).x() < before - 5);
    const double left = plot.valueAt(at).x();
    drag(plot.surface(), at.toPoint(), at.toPoint() + QPoint(-40, 0), Qt::RightButton);
    QVERIFY(plot.valueAt(at).x() > left + 1);
    wheel(plot.surface(), at, -60);  // never further out than everything
    QCOMPARE(plot.pixelOf(0, 0), plot.pixelOf(0, 0));
    QTest::mouseDClick(plot.surface(), Qt::LeftButton, {}, at.toPoint());
    QVERIFY(std::abs(plot.valueAt(at).x() - 45) < 0.01);
  }

  void theScatterFindsThePointUnderThePointer() {
    ScatterPlot plot;
    plot.setPoints({1, 20, 90, 0.f}, {2, 100, 30, 0.5f});
    present(plot);
    QSignalSpy clicked(&plot, &ScatterPlot::clicked);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(90, 30).toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0].at(0).toInt(), 2);
    plot.setLogarithmic(true);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(0.01, 0.5).toPoint());  // zero, at the edge
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(clicked[1].at(0).toInt(), 3);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(0.1, 100).toPoint());
    QCOMPARE(clicked.count(), 2);
  }

  // A failure counts as 180 degrees, which is the very end of both axes.
  void failuresAtTheEndOfTheAxesAreDrawn() {
    for (const bool logarithmic : {false, true}) {
      ScatterPlot plot;
      plot.setColours(Qt::red, Qt::blue);
      plot.setLogarithmic(logarithmic);
      plot.setPoints({20}, {180});
      present(plot);
      const QImage drawn = plot.grab().toImage();
      QVERIFY(pixelsNear(drawn, Qt::red) + pixelsNear(drawn, Qt::blue) > 8);
    }
  }

  void fiftyThousandPointsAreDrawnInAnInstant() {
    std::mt19937 random(1);
    std::lognormal_distribution<float> error(1, 1.4f);
    std::vector<float> x, y;
    for (int i = 0; i < 50'000; ++i) {
      x.push_back(std::min(180.f, error(random)));
      y.push_back(std::min(180.f, error(random)));
    }
    ScatterPlot plot;
    plot.setColours(Qt::red, Qt::blue);
    plot.setLogarithmic(true);
    plot.setPoints(x, y);
    present(plot);
    const double before = cpuMs();
    plot.resetView();
    QApplication::processEvents();
    const double took = cpuMs() - before;
    qInfo("50,000 dots: %.1f ms of processor time", took);
    const QImage seen = plot.grab().toImage();
    QVERIFY(pixelsNear(seen, Qt::red, 90) > 300 && pixelsNear(seen, Qt::blue, 90) > 300);
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
  }

  void aBinIsClicked() {
    BinPlot plot;
    plot.setSeries({{"a", Qt::red, Qt::SolidLine, {0, 10, 20}, {10, 20, 30}, {1, 2, 8}, {0, 5, 50}}});
    present(plot);
    QSignalSpy clicked(&plot, &BinPlot::clicked);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(15, 2).toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0].at(1).toInt(), 1);
  }

  void figuresAreSavedOnWhiteWhateverTheTheme_data() {
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << "png";
    QTest::newRow("pdf") << "pdf";
    QTest::newRow("svg") << "svg";
  }
  void figuresAreSavedOnWhiteWhateverTheTheme() {
    QFETCH(QString, suffix);
    CurvePlot plot;
    QPalette dark;
    dark.setColor(QPalette::Base, QColor("#202020"));
    dark.setColor(QPalette::Text, QColor("#eeeeee"));
    plot.setPalette(dark);
    plot.setCurves({straight("a", Qt::red, 60)});
    present(plot);
    QVERIFY(pixelsNear(plot.grab().toImage(), QColor("#202020"), 6) > 50'000);
    const QString path = folder_.filePath("figure." + suffix);
    QCOMPARE(plot.exportFigure(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 4000);
    if (suffix == "png") {
      const QImage image(path);
      QCOMPARE(image.size(), QSize(1280, 840));
      QVERIFY(pixelsNear(image, Qt::white, 6) > image.width() * image.height() / 2);
      QVERIFY(pixelsNear(image, Qt::red) > 1000);
    } else if (suffix == "svg") {
      QVERIFY(bytes.contains("<svg") && bytes.trimmed().endsWith("</svg>"));
      QVERIFY(bytes.contains("#ff0000") && !bytes.contains("#202020"));
    } else {
      QVERIFY(bytes.startsWith("%PDF-"));
      QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }
    QVERIFY(pixelsNear(plot.grab().toImage(), QColor("#202020"), 6) > 50'000);  // dark again on the screen
  }

  void whatCannotBeSavedGetsASentence() {
    CurvePlot plot;
    plot.setCurves({straight("a", Qt::red, 60)});
    present(plot);
    QVERIFY(plot.exportFigure(folder_.filePath("figure.bmp")).contains("PNG, PDF or SVG"));
    QVERIFY(plot.exportFigure("/nowhere/at/all/figure.png").contains("could not be saved"));
    QVERIFY(plot.exportFigure("/nowhere/at/all/figure.pdf").contains("could not be saved"));
  }

  // A click and a drag choose a focal length within the curve; the axis is logarithmic.
  void focalLengthsAreChosen() {
    FocalPlot plot;
    QSignalSpy chosen(&plot, &FocalPlot::chosen);
    present(plot);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, QPoint(300, 200));
    QCOMPARE(chosen.count(), 0);  // no curve, nothing to choose
    plot.setColour(QColor(0xcc, 0x33, 0x99));
    plot.setCurve({500, 1000, 2000, 4000}, {100, 180, 120, 90}, 1);
    plot.setNow(1000);
    QTest::qWait(50);
    const double middle = (plot.pixelOf(500, 0).x() + plot.pixelOf(4000, 0).x()) / 2;
    QVERIFY(std::abs(plot.pixelOf(std::sqrt(500.0 * 4000), 0).x() - middle) < 1);
    QTest::mouseClick(plot.surface(), Qt::LeftButton, {}, plot.pixelOf(2000, 150).toPoint());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(std::abs(chosen[0][0].toDouble() / 2000 - 1) < 0.02);
    drag(plot.surface(), plot.pixelOf(1000, 150).toPoint(), plot.pixelOf(4000, 150).toPoint() + QPoint(200, 0));
    QCOMPARE(chosen.last()[0].toDouble(), 4000.0);
    QVERIFY(pixelsNear(plot.surface()->grab().toImage(), QColor(0xcc, 0x33, 0x99)) > 100);
    plot.setCurve({}, {}, -1);
    plot.setNow(0);
    QTest::qWait(50);
    QCOMPARE(pixelsNear(plot.surface()->grab().toImage(), QColor(0xcc, 0x33, 0x99), 10), 0);
  }
};

QTEST_MAIN(PlotsTest)
#include "plots_test.moc"
