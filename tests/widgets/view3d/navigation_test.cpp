// Mouse, wheel, keys and the buttons of the 3D view.
#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "view_on_screen.h"

using namespace parallax;

class NavigationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression("VTK|GL|QPainter")); }

  void dragTurns() {
    const auto view = shown(twoCameras());
    const QImage before = view->grabFramebuffer();
    const QSignalSpy clicks(view.get(), &PoseCanvas::cameraClicked), changes(view.get(), &VtkWidget::viewChanged);
    drag(*view, {240, 180}, {300, 200});
    QVERIFY(difference(view->grabFramebuffer(), before) > 50);
    QVERIFY(changes.count() > 0);
    QCOMPARE(clicks.count(), 0);
    QVERIFY(drawnAt(*view, view->grabFramebuffer(), middleOfAnEdge({0, 0, 0}), red));
  }

  void middleDragPans() {
    const auto view = shown(twoCameras());
    const QPointF before = *view->project({0.5, 0, 0});
    drag(*view, {200, 180}, {240, 160}, Qt::MiddleButton);
    const QPointF moved = *view->project({0.5, 0, 0}) - before;
    QVERIFY2(std::abs(moved.x() - 40) < 8 && std::abs(moved.y() + 20) < 8,
             qPrintable(QString("%1 %2").arg(moved.x()).arg(moved.y())));
  }

  void wheelZooms() {
    const auto view = shown(twoCameras());
    const auto span = [&] { return QLineF(*view->project({0, 0, 0}), *view->project({1, 0, 0})).length(); };
    const auto turnWheel = [&](int eighthsOfDegrees) {
      QWheelEvent wheel({100, 100}, view->mapToGlobal(QPointF(100, 100)), {}, {0, eighthsOfDegrees}, Qt::NoButton,
                        Qt::NoModifier, Qt::NoScrollPhase, false);
      QApplication::sendEvent(view.get(), &wheel);
    };
    const double start = span();
    turnWheel(120);
    QVERIFY(span() > 1.1 * start);
    turnWheel(-120);
    QVERIFY(std::abs(span() - start) < 1e-6 * start);
    turnWheel(12);  // a touchpad's little step
    QVERIFY(span() > 1.005 * start && span() < 1.05 * start);
  }

  void keysTurnAndReset() {
    const auto view = shown(twoCameras());
    const QImage before = view->grabFramebuffer();
    QTest::keyClick(view.get(), Qt::Key_Left);
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QVERIFY(difference(view->grabFramebuffer(), before) > 50);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(difference(view->grabFramebuffer(), before), 0);
  }

  void clickPicksTheCameraUnderIt() {
    const auto view = shown(twoCameras());
    QSignalSpy clicks(view.get(), &PoseCanvas::cameraClicked);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->project(middleOfAnEdge({1, 0, 0}))->toPoint());
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks.takeFirst().at(0).toString(), "two");
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->project({0, 0, 0})->toPoint());
    QCOMPARE(clicks.takeFirst().at(0).toString(), "one");
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(4, 4));
    QCOMPARE(clicks.count(), 0);
  }

  void doubleClickCentres() {
    PoseSceneData scene = twoCameras();
    scene.points.push_back({{0.3, -0.2, 2}, Qt::blue});
    const auto view = shown(scene);
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, view->project({0.3, -0.2, 2})->toPoint());
    QVERIFY(QLineF(*view->project({0.3, -0.2, 2}), QPointF(240, 180)).length() < 1);
  }

  void theNextSceneKeepsThePointOfView() {
    const auto view = shown(twoCameras());
    drag(*view, {240, 180}, {300, 200});
    const QPointF before = *view->project({1, 0, 0});
    view->setScene(twoCameras());
    QCOMPARE(*view->project({1, 0, 0}), before);
  }

  void viewPassesOnWhatItsCanvasTells() {
    PoseView view;
    view.resize(480, 360);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* canvas = view.findChild<PoseCanvas*>();
    auto* button = view.findChild<QToolButton*>("poseViewPresets");
    QCOMPARE(canvas->size(), view.size());
    QVERIFY(canvas->accessibleDescription().contains("Open two images"));
    QVERIFY(!button->isVisible());

    view.setScene(twoCameras());
    QVERIFY(button->isVisible() && !button->text().isEmpty());
    QVERIFY(view.rect().contains(button->geometry()) && button->x() > 240);
    view.resetCamera();
    const QImage before = view.snapshot(1);
    button->menu()->actions()[1]->trigger();
    QVERIFY(difference(view.snapshot(1), before) > 50);

    const QSignalSpy clicks(&view, &PoseView::cameraClicked);
    QPoint at(0, view.height() / 2);
    while (at.x() < view.width() && view.cameraAt(at).isEmpty()) at.rx() += 2;
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at);
    QCOMPARE(clicks.value(0).value(0).toString(), "one");  // the left one
  }

  void controlsHaveNames() {
    const PoseView view;
    for (const QWidget* control : view.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
      QVERIFY(!control->objectName().isEmpty() && !control->accessibleName().isEmpty());
    }
    QVERIFY(!view.accessibleName().isEmpty() && !view.objectName().isEmpty());
  }
};

QTEST_MAIN(NavigationTest)
#include "navigation_test.moc"
