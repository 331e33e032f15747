// Focal lengths turned by hand, with a real mouse on the sliders and the curve, while the poses follow.
#include "pages/focal_panel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleOptionSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "pages/inspect_page.h"
#include "support/busiest_event.h"
#include "support/small_network.h"

using namespace parallax;

namespace {

TimedApplication& app() { return *static_cast<TimedApplication*>(qApp); }

int rowOf(const PairSession& session, const char* id) {
  for (int row = 0; row < int(session.states().size()); ++row)
    if (session.states()[row].method->id == id) return row;
  return -1;
}

}  // namespace

class FocalPanelTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<InspectPage> page_;

  PairSession& session() { return page_->session(); }
  FocalPanel& panel() { return *page_->findChild<FocalPanel*>(); }
  template <class W>
  W* child(const char* name) {
    return page_->findChild<W*>(name);
  }
  const MethodState& state(const char* id) { return session().states()[rowOf(session(), id)]; }
  const Intrinsics& camera(int i) {
    const ImagePair& pair = session().loaded()->pair;
    return (i == 0 ? pair.first : pair.second).intrinsics;
  }
  void waitUntilDone() {
    QTRY_VERIFY_WITH_TIMEOUT(session().loaded() && !session().loading() && session().busyCount() == 0, 180'000);
  }
  void waitUntilSettled() {
    QTest::qWait(600);  // longer than the panel waits for more
    waitUntilDone();
  }
  // From where the handle is, by so many pixels.
  void drag(QSlider* slider, int by) {
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = option.sliderValue = slider->value();
    option.orientation = Qt::Horizontal;
    const QPoint handle =
        slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    for (int i = 1; i <= 10; ++i) {
      const QPoint at = handle + QPoint(by * i / 10, 0);
      QMouseEvent move(QEvent::MouseMove, at, slider->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
      QApplication::sendEvent(slider, &move);
      QTest::qWait(20);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle + QPoint(by, 0));
  }

 private Q_SLOTS:
  void initTestCase() {
    const QString weights = folder_.filePath("net.pt");
    QVERIFY(writeWeights(weights.toStdString(), test::smallNetwork(NetworkKind::cnnCspp)));
    page_ = std::make_unique<InspectPage>();
    page_->resize(1280, 760);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    child<QTabWidget>("sideTabs")->setCurrentIndex(1);
    child<QLineEdit>("setting-size")->setText("480");
    page_->useWeights(weights);
    auto* table = child<QTableView>("resultsTable")->model();
    for (const char* slow : {"surf", "akaze", "cnnCspp", "guided"})
      table->setData(table->index(rowOf(session(), slow), 0), Qt::Unchecked, Qt::CheckStateRole);
    session().select(rowOf(session(), "sift"));
    QVERIFY(!panel().isEnabled());  // no pair, nothing to turn
    session().openDemo();
    waitUntilDone();
    QVERIFY(panel().isEnabled());
  }
  void cleanupTestCase() { page_.reset(); }
  void cleanup() {
    QTest::mouseClick(child<QPushButton>("focalReset"), Qt::LeftButton);
    waitUntilSettled();
    child<QCheckBox>("focalLinked")->setChecked(true);
  }

  void posesFollowTheSlider() {
    session().estimate({"sift"});  // now with the features that are kept, whose times are told
    waitUntilDone();
    const double before = camera(0).fx;
    const auto found = state("sift").estimate;
    QVERIFY(found && found->cam2FromCam1);
    int seen = 0, gone = 0;
    const auto watch = connect(&session(), &PairSession::stateChanged, this, [&](int row) {
      if (row != rowOf(session(), "sift")) return;
      ++seen;
      gone += !state("sift").estimate;
    });
    app().worstMs = 0;
    drag(child<QSlider>("focal1"), -60);
    waitUntilSettled();
    disconnect(watch);
    qInfo("the busiest event took %.1f ms of the GUI thread: %s", app().worstMs, app().worst.constData());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(app().worstMs < 50, app().worst.constData());
#endif
    QVERIFY(seen >= 4);
    QCOMPARE(gone, 0);  // the old pose is there until the new one is
    QVERIFY(camera(0).fx < 0.9 * before);
    QVERIFY(std::abs(camera(1).fx / camera(0).fx - 1) < 1e-4);  // the two cameras of the demo are nearly equal
    QCOMPARE(camera(0).source, CameraSource::typed);
    QVERIFY(child<QLabel>("focal1Value")->text().startsWith(QString::number(camera(0).fx, 'f', 0) + " px"));
    const auto now = state("sift").estimate;
    QVERIFY(now && now->cam2FromCam1);
    QVERIFY(poseErrors(*now->cam2FromCam1, *found->cam2FromCam1).worse() > 0.05);
    QCOMPARE(now->stages.at(1).milliseconds, found->stages.at(1).milliseconds);  // features and matches of before
    QCOMPARE(now->stages.at(2).milliseconds, found->stages.at(2).milliseconds);
  }

  void camerasAreTurnedApart() {
    const double before = camera(0).fx;
    QVERIFY(!child<QSlider>("focal2")->isVisible());
    QTest::mouseClick(child<QCheckBox>("focalLinked"), Qt::LeftButton);
    QVERIFY(child<QSlider>("focal2")->isVisible());
    drag(child<QSlider>("focal2"), 40);
    waitUntilSettled();
    QCOMPARE(camera(0).fx, before);
    QVERIFY(camera(1).fx > 1.1 * before);
    QTRY_VERIFY_WITH_TIMEOUT(panel().focal().curve(), 60'000);
    QCOMPARE(panel().focal().curve()->camera, 1);
  }

  void theCurveIsCountedAndChosenFrom() {
    QTRY_VERIFY_WITH_TIMEOUT(panel().focal().curve(), 60'000);
    const auto curve = panel().focal().curve();
    QCOMPARE(curve->method, QString("SIFT"));
    // The surest matches: about as many as the pose was looked for among.
    const auto used = double(state("sift").estimate->correspondences.size());
    QVERIFY2(std::abs(curve->matches - used) < 0.2 * used, qPrintable(QString("%1 %2").arg(curve->matches).arg(used)));
    QCOMPARE(curve->inliers.size(), curve->focalPx.size());
    // What is counted at the focal length in use is what the method found with it.
    const auto nearest = std::min_element(curve->focalPx.begin(), curve->focalPx.end(), [&](double a, double b) {
      return std::abs(a - camera(0).fx) < std::abs(b - camera(0).fx);
    });
    const int there = curve->inliers[nearest - curve->focalPx.begin()], found = state("sift").estimate->inlierCount();
    QVERIFY2(std::abs(there - found) < 0.08 * found, qPrintable(QString("%1 %2").arg(there).arg(found)));
    QVERIFY(curve->inliers[curve->best] >= there);
    QVERIFY(child<QLabel>("focalText")->text().contains(QString::number(curve->inliers[curve->best])));

    QTest::mouseClick(child<QPushButton>("focalUseBest"), Qt::LeftButton);
    waitUntilSettled();
    QVERIFY(std::abs(camera(0).fx / curve->focalPx[curve->best] - 1) < 1e-6);
    QCOMPARE(panel().focal().curve(), curve);  // the same matches: not counted again

    auto* plot = child<FocalPlot>("focalPlot");
    const QPointF wanted = plot->pixelOf(1.5 * curve->focalPx[curve->best], curve->inliers[curve->best]);
    QTest::mouseClick(plot->surface(), Qt::LeftButton, {}, wanted.toPoint());
    waitUntilSettled();
    QVERIFY(std::abs(camera(0).fx / (1.5 * curve->focalPx[curve->best]) - 1) < 0.05);
  }

  // Another method's matches make another curve.
  void theCurveIsOfTheMethodThatIsShown() {
    session().select(rowOf(session(), "orb"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().focal().curve() && panel().focal().curve()->method == "ORB", 60'000);
    session().select(rowOf(session(), "sift"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().focal().curve() && panel().focal().curve()->method == "SIFT", 60'000);
  }

  void resetGoesBackToWhatWasFound() {
    const Intrinsics found = camera(0);
    drag(child<QSlider>("focal1"), 25);
    QVERIFY(camera(0).fx != found.fx || session().refreshing());
    QTest::mouseClick(child<QPushButton>("focalReset"), Qt::LeftButton);
    waitUntilSettled();
    QVERIFY(camera(0) == found);
    QVERIFY(!child<QPushButton>("focalReset")->isEnabled());
  }

  // What is typed for a camera takes the place of what was turned, and the other camera stays turned.
  void typingOverwritesTurning() {
    drag(child<QSlider>("focal1"), 25);
    waitUntilSettled();
    const double turned = camera(1).fx;
    auto* edit = child<QLineEdit>("intrinsics1");
    edit->selectAll();
    QTest::keyClicks(edit, "1111");
    QTest::keyClick(edit, Qt::Key_Return);
    waitUntilDone();
    QCOMPARE(camera(0).fx, 1111.0);
    QCOMPARE(camera(1).fx, turned);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_Return);
    waitUntilDone();
  }

  // A method that is too slow to follow is forgotten at once, and estimated when the slider rests.
  void slowMethodsComeWhenItRests() {
    session().estimate({"guided"});
    waitUntilDone();
    QVERIFY2(state("guided").estimate, qPrintable(state("guided").reason));
    drag(child<QSlider>("focal1"), 30);
    QVERIFY(!state("guided").estimate);
    waitUntilSettled();
    QVERIFY(state("guided").estimate);
  }
};

int main(int argc, char** argv) {
  TimedApplication application(argc, argv);
  FocalPanelTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "focal_panel_test.moc"
