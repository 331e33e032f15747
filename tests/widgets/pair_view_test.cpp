#include "pages/pair_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "bridge/image_conversion.h"
#include "theme/theme.h"

using namespace parallax;

namespace {

std::shared_ptr<LoadedPair> loadedPair(cv::Size a, cv::Size b) {
  auto loaded = std::make_shared<LoadedPair>();
  const auto image = [](cv::Size size, cv::Scalar colour) {
    PosedImage posed;
    posed.bgr = cv::Mat(size, CV_8UC3, colour);
    posed.intrinsics = assumedIntrinsics(size.width, size.height);
    return posed;
  };
  loaded->pair.first = image(a, {30, 20, 10});
  loaded->pair.second = image(b, {10, 20, 30});
  loaded->firstPyramid = imagePyramid(loaded->pair.first.bgr);
  loaded->secondPyramid = imagePyramid(loaded->pair.second.bgr);
  return loaded;
}

PoseEstimate twoMatches() {
  PoseEstimate estimate;
  estimate.correspondences = {{{100, 100}, {60, 80}, true}, {{200, 150}, {10, 190}, false}};
  return estimate;
}

}  // namespace

class PairViewTest : public QObject {
  Q_OBJECT

  PairView view_;

 private Q_SLOTS:
  void init() {
    view_.resize(900, 500);
    view_.setPair(loadedPair({400, 300}, {150, 200}));
    view_.setEstimate(twoMatches());
    view_.setOutliersShown(false);
    view_.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view_));
  }

  void pixelsGoThereAndBack() {
    for (const int image : {0, 1})
      for (const QPointF p : {QPointF(0, 0), QPointF(33.25, 71.5), QPointF(149, 199)}) {
        const auto back = view_.toPixel(view_.toWidget(image, p));
        QVERIFY(back);
        QCOMPARE(back->first, image);
        QVERIFY(QLineF(back->second, p).length() < 1e-9);
      }
    QVERIFY(!view_.toPixel({-5, -5}));
  }

  void bothImagesFitAndStandAtOneHeight() {
    QVERIFY(view_.rect().contains(view_.toWidget(0, {0, 0}).toPoint()));
    QVERIFY(view_.rect().contains(view_.toWidget(1, {149, 199}).toPoint()));
    QVERIFY(std::abs(view_.toWidget(0, {0, -0.5}).y() - view_.toWidget(1, {0, -0.5}).y()) < 1e-9);
    QVERIFY(std::abs(view_.toWidget(0, {0, 299.5}).y() - view_.toWidget(1, {0, 199.5}).y()) < 1e-9);
  }

  void inliersAreYellowLinesAndOutliersOnlyOnDemand() {
    const auto middle = [&](int i) {
      const Correspondence m = twoMatches().correspondences[i];
      return ((view_.toWidget(0, {m.first.x(), m.first.y()}) + view_.toWidget(1, {m.second.x(), m.second.y()})) / 2);
    };
    const auto differs = [&](QPointF at) {
      const QImage image = view_.grab().toImage();
      int yellow = 0, red = 0;
      for (int dy = -2; dy <= 2; ++dy) {
        const QColor c = image.pixelColor((at + QPointF(0, dy)).toPoint());
        yellow += c.red() > 120 && c.green() > 100 && c.blue() < 80;
        red += c.red() > 120 && c.green() < 100;
      }
      return std::pair(yellow, red);
    };
    QVERIFY(differs(middle(0)).first > 0);
    QCOMPARE(differs(middle(1)).second, 0);
    view_.setOutliersShown(true);
    QVERIFY(differs(middle(1)).second > 0);
  }

  void wheelZoomsAboutTheMouse() {
    const QPointF at = view_.toWidget(0, {120, 90});
    const double before = view_.zoom();
    QWheelEvent wheel(at, view_.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view_, &wheel);
    QVERIFY(view_.zoom() > before * 1.2);
    QVERIFY(QLineF(view_.toWidget(0, {120, 90}), at).length() < 0.5);
    QTest::mouseDClick(&view_, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(view_.zoom(), before);
  }

  void dragPans() {
    const QPointF before = view_.toWidget(0, {0, 0});
    QTest::mousePress(&view_, Qt::LeftButton, {}, {200, 200});
    QTest::mouseMove(&view_, {230, 215});
    QTest::mouseRelease(&view_, Qt::LeftButton, {}, {230, 215});
    QCOMPARE(view_.toWidget(0, {0, 0}) - before, QPointF(30, 15));
  }

  void hoverSinglesOutAMatchOrDrawsTheEpipolarLine() {
    QSignalSpy hovered(&view_, &PairView::hovered);
    view_.setEpipolarPose(makeRelativePose(Eigen::Quaterniond::Identity(), {1, 0, 0}),
                          {assumedIntrinsics(320, 240), assumedIntrinsics(320, 240)});
    QTest::mouseMove(&view_, view_.toWidget(0, {100, 100}).toPoint());
    QTRY_COMPARE(view_.hoveredMatch(), 0);
    QVERIFY(hovered.last()[0].toString().contains("100.0"));
    QTest::mouseMove(&view_, view_.toWidget(0, {300, 250}).toPoint());
    QTRY_VERIFY(view_.epipolarLineShown());
    QCOMPARE(view_.hoveredMatch(), -1);
    QTest::mouseMove(&view_, {2, 2});
    QTRY_VERIFY(!view_.epipolarLineShown());
  }

  void extremeShapesAreDrawn() {
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 20000), cv::Size(20000, 1)}) {
      view_.setPair(loadedPair(size, {640, 480}));
      QVERIFY(std::isfinite(view_.zoom()) && view_.zoom() > 0);
      QVERIFY(!view_.grab().isNull());
    }
  }

  void emptyStateAsksForImages() {
    view_.setPair(nullptr);
    QSignalSpy asked(&view_, &PairView::openRequested);
    QTest::mouseClick(&view_, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!view_.grab().isNull());
  }
};

QTEST_MAIN(PairViewTest)
#include "pair_view_test.moc"
