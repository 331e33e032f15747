// What the 3D view puts on the screen, by its pixels.
#include "view3d/pose_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <limits>
#include <random>

#include "view3d/frustum.h"
#include "view3d/pose_canvas.h"

using namespace parallax;
using Eigen::Vector3d;

namespace {

const QColor paper(250, 251, 253), night(30, 31, 34), red(214, 10, 20), green(0, 158, 115);

// Opens what the test measures by.
struct View : PoseCanvas {
  using PoseCanvas::PoseCanvas;
  using VtkWidget::project;
};

Intrinsics lens() { return {640, 480, 700, 700, 319.5, 239.5}; }

PoseSceneCamera camera(const QString& id, const Vector3d& centre, const QColor& colour) {
  return {id, {}, lookAt(centre, {0, 0, 5}, -Vector3d::UnitY()), lens(), colour};
}

PoseSceneData twoCameras() { return {{camera("one", {0, 0, 0}, red), camera("two", {1, 0, 0}, green)}, {}}; }

std::unique_ptr<View> shown(PoseSceneData scene, QSize size = {480, 360}) {
  auto view = std::make_unique<View>();
  view->resize(size);
  view->setColours(paper, Qt::black);
  view->setScene(std::move(scene));
  view->show();
  return QTest::qWaitForWindowExposed(view.get()) ? std::move(view) : nullptr;
}

int count(const QImage& image, const QColor& colour, int tolerance = 40) {
  int found = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor pixel = image.pixelColor(x, y);
      found += std::abs(pixel.red() - colour.red()) <= tolerance &&
               std::abs(pixel.green() - colour.green()) <= tolerance &&
               std::abs(pixel.blue() - colour.blue()) <= tolerance;
    }
  }
  return found;
}

// The largest difference of any channel anywhere; 256 for pictures of different sizes.
int difference(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) return 256;
  int largest = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
      largest = std::max(
          {largest, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
    }
  }
  return largest;
}

// Whether the colour is found within a few pixels of where a point of the scene is drawn.
bool drawnAt(const View& view, const QImage& image, const Vector3d& point, const QColor& colour) {
  const std::optional<QPointF> at = view.project(point);
  if (!at) return false;
  const double ratio = static_cast<double>(image.width()) / view.width();
  const QPoint centre = (*at * ratio).toPoint();
  return count(image.copy(QRect(centre - QPoint(3, 3), QSize(7, 7))), colour) > 0;
}

Vector3d middleOfAnEdge(const Vector3d& centre) {
  const Frustum f = frustum(lookAt(centre, {0, 0, 5}, -Vector3d::UnitY()), lens(), 0.5);
  return (f.corners[0] + f.corners[1]) / 2;
}

void drag(QWidget& widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
  QWindow* window = widget.window()->windowHandle();
  QTest::mousePress(window, button, {}, from);
  for (int i = 1; i <= 4; ++i) QTest::mouseMove(window, from + (to - from) * i / 4);
  QTest::mouseRelease(window, button, {}, to);
}

// The test's own program, again, for what can only be set before a program starts.
int again(const char* test, const QMap<QString, QString>& set) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("PARALLAX_CHILD", "1");
  for (auto it = set.begin(); it != set.end(); ++it) environment.insert(it.key(), it.value());
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::ForwardedChannels);
  process.start(QCoreApplication::applicationFilePath(), {test});
  return process.waitForFinished(60000) ? process.exitCode() : -1;
}

bool isChild() { return qEnvironmentVariableIsSet("PARALLAX_CHILD"); }

int liveGlObjects(VtkWidget& view) {
  view.makeCurrent();
  QOpenGLExtraFunctions* gl = view.context()->extraFunctions();
  int live = 0;
  for (GLuint name = 1; name < 4000; ++name) {
    live += gl->glIsBuffer(name) + gl->glIsTexture(name) + gl->glIsVertexArray(name) + gl->glIsProgram(name);
  }
  view.doneCurrent();
  return live;
}

}  // namespace

class PoseViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression("VTK|GL|QPainter")); }

  void backgroundIsExactAndOpaque_data() {
    QTest::addColumn<QColor>("colour");
    QTest::newRow("light") << paper;
    QTest::newRow("dark") << night;
    QTest::newRow("odd") << QColor(1, 254, 77);
  }
  void backgroundIsExactAndOpaque() {
    QFETCH(QColor, colour);
    const auto view = shown(twoCameras());
    view->setColours(colour, Qt::gray);
    for (const QImage& image : {view->grabFramebuffer(), view->grab().toImage(), view->snapshot(1)}) {
      QCOMPARE(image.size(), view->size());
      QCOMPARE(image.pixelColor(5, 5), colour);
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) QCOMPARE(qAlpha(image.pixel(x, y)), 255);
      }
    }
    // What a person sees: the picture on the screen, composed by Qt.
    QTRY_COMPARE(view->screen()->grabWindow(view->winId()).toImage().pixelColor(5, 5), colour);
  }

  void frustaAreDrawnWhereTheyProject() {
    const auto view = shown(twoCameras());
    for (const auto preset : {ViewPreset::Overview, ViewPreset::Front, ViewPreset::Top}) {
      view->showPreset(preset);
      const QImage image = view->grabFramebuffer();
      QVERIFY(drawnAt(*view, image, middleOfAnEdge({0, 0, 0}), red));
      QVERIFY(drawnAt(*view, image, middleOfAnEdge({1, 0, 0}), green));
    }
  }

  void imageAndWindowShowTheSame() {
    const auto view = shown(twoCameras());
    QVERIFY(difference(view->grabFramebuffer(), view->grab().toImage()) == 0);
    QVERIFY(difference(view->grabFramebuffer(), view->snapshot(1)) == 0);
  }

  void yIsDownAndShownUpright() {
    const auto view = shown(twoCameras());
    for (const auto preset : {ViewPreset::Overview, ViewPreset::Front, ViewPreset::Side, ViewPreset::Camera1}) {
      view->showPreset(preset);
      QVERIFY(view->project({0, -0.3, 1})->y() < view->project({0, 0.3, 1})->y());
    }
    view->showPreset(ViewPreset::Front);
    QVERIFY(view->project({0, 0, 1})->x() < view->project({1, 0, 1})->x());
  }

  void fromCamera1SeesWhatCamera1Saw() {
    const auto view = shown(twoCameras(), {640, 480});
    view->showPreset(ViewPreset::Camera1);
    // The middle of the image in the middle, and its border just inside the picture.
    QVERIFY(QLineF(*view->project({0, 0, 4}), QPointF(320, 240)).length() < 1);
    const QPointF corner = *view->project(Vector3d(-320 / 700.0, -240 / 700.0, 1) * 4);
    QVERIFY(corner.x() > 0 && corner.x() < 64 && corner.y() > 0 && corner.y() < 48);
  }

  void ghostIsDashed() {
    PoseSceneData scene = twoCameras();
    const auto view = shown(scene);
    const int solid = count(view->grabFramebuffer(), green);
    scene.cameras[1].ghost = true;
    view->setScene(scene);
    const int dashed = count(view->grabFramebuffer(), green);
    QVERIFY2(dashed > 0.2 * solid && dashed < 0.8 * solid, qPrintable(QString("%1 of %2").arg(dashed).arg(solid)));
  }

  void highlightedIsThicker() {
    const auto view = shown(twoCameras());
    const int before = count(view->grabFramebuffer(), green);
    view->setHighlighted("two");
    QVERIFY(count(view->grabFramebuffer(), green) > 1.5 * before);
    view->setHighlighted({});
    QCOMPARE(count(view->grabFramebuffer(), green), before);
  }

  void invisibleCamerasAreNotDrawn() {
    PoseSceneData scene = twoCameras();
    scene.cameras[1].visible = false;
    const auto view = shown(scene);
    QCOMPARE(count(view->grabFramebuffer(), green), 0);
    QCOMPARE(view->cameraAt(*view->project({1, 0, 0})), QString());
  }

  void thumbnailIsUprightInItsFrustum() {
    QImage halves(64, 48, QImage::Format_RGB32);
    halves.fill(Qt::blue);
    for (int y = 0; y < 24; ++y) {
      for (int x = 0; x < 64; ++x) halves.setPixelColor(x, y, Qt::yellow);
    }
    PoseSceneData scene = twoCameras();
    scene.cameras[0].thumbnail = halves;
    const auto view = shown(scene);
    const QImage image = view->grabFramebuffer();
    const Frustum f = frustum({}, lens(), 0.5);
    const QPoint above = view->project(0.75 * f.imageCentre() + 0.25 * f.corners[0])->toPoint();
    const QPoint below = view->project(0.75 * f.imageCentre() + 0.25 * f.corners[3])->toPoint();
    QVERIFY(image.pixelColor(above).red() > image.pixelColor(above).blue() + 50);
    QVERIFY(image.pixelColor(below).blue() > image.pixelColor(below).red() + 50);
  }

  void imagesAreSeenThroughFromBothSides() {
    PoseSceneData scene{{camera("near", {0, 0, 0}, red), camera("far", {0, 0, 0.6}, green)}, {}};
    const auto view = shown(scene);
    view->showPreset(ViewPreset::Front);
    for (int turn = 0; turn < 2; ++turn) {
      // A place inside both images, on no line of either: a third up from the middle of the one behind.
      const Frustum behind = frustum(scene.cameras[1 - turn].camFromReference, lens(), 0.3);
      const QPointF up = *view->project((behind.corners[0] + behind.corners[1]) / 2);
      const QPoint at = (0.65 * *view->project(behind.imageCentre()) + 0.35 * up).toPoint() + QPoint(4, 0);
      scene.cameras[0].visible = scene.cameras[1].visible = true;
      view->setScene(scene);
      const QColor both = view->grabFramebuffer().pixelColor(at);
      for (const int hidden : {0, 1}) {
        scene.cameras[hidden].visible = false;
        view->setScene(scene);
        QVERIFY(view->grabFramebuffer().pixelColor(at) != both);
        scene.cameras[hidden].visible = true;
      }
      for (int i = 0; i < 36; ++i) QTest::keyClick(view.get(), Qt::Key_Left);
    }
  }

  void labelIsWrittenInTheCamerasColour() {
    PoseSceneData scene = twoCameras();
    const auto view = shown(scene);
    const int before = count(view->grabFramebuffer(), green);
    scene.cameras[1].label = QString::fromUtf8("相机 MMMM");
    view->setScene(scene);
    QVERIFY(count(view->grabFramebuffer(), green) > before + 100);
  }

  void followsItsSize() {
    const auto view = shown(twoCameras());
    for (const QSize size : {QSize(700, 300), QSize(200, 500), QSize(1, 1), QSize(640, 480)}) {
      view->resize(size);
      view->showPreset(ViewPreset::Overview);
      QTRY_COMPARE(view->grabFramebuffer().size(), size);
    }
    QVERIFY(drawnAt(*view, view->grabFramebuffer(), middleOfAnEdge({1, 0, 0}), green));
    QCOMPARE(view->grabFramebuffer().pixelColor(638, 478), paper);
  }

  void survivesTheLossOfItsContext() {
    const auto view = shown(twoCameras());
    const QImage before = view->grabFramebuffer();
    QMainWindow window;
    auto* dock = new QDockWidget(&window);
    dock->setWidget(view.get());
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.show();
    for (const bool floating : {true, false, true}) {
      const QPointer<QOpenGLContext> old = view->context();
      dock->setFloating(floating);
      QTest::qWait(50);
      QVERIFY(!old);  // else this test tests nothing
      dock->resize(600, 500);
      QTest::qWait(50);
      QVERIFY(drawnAt(*view, view->grabFramebuffer(), middleOfAnEdge({0, 0, 0}), red));
    }
    view->setParent(nullptr);
    view->resize(before.size());
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QCOMPARE(difference(view->grabFramebuffer(), before), 0);
    view->setScene({});  // removes actors that were drawn in a context that is gone
    view->setScene(twoCameras());
    QVERIFY(drawnAt(*view, view->grabFramebuffer(), middleOfAnEdge({0, 0, 0}), red));
  }

  void twoViewsInOneWindow() {
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    auto *left = new View, *right = new View;
    layout->addWidget(left);
    layout->addWidget(right);
    left->setColours(paper, Qt::black);
    right->setColours(night, Qt::white);
    left->setScene({{camera("one", {0, 0, 0}, red)}, {}});
    right->setScene({{camera("two", {0, 0, 0}, green)}, {}});
    window.resize(800, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int i = 0; i < 3; ++i) {
      QVERIFY(count(left->grabFramebuffer(), red) > 50);
      QCOMPARE(count(left->grabFramebuffer(), green), 0);
      QVERIFY(count(right->grabFramebuffer(), green) > 50);
      QCOMPARE(right->grabFramebuffer().pixelColor(3, 3), night);
    }
    delete left;  // one goes, the other stays
    QVERIFY(count(right->grabFramebuffer(), green) > 50);
  }

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

  void emptySceneSaysWhatToDo() {
    const auto view = shown({});
    const QImage image = view->grabFramebuffer();
    QVERIFY(count(image.copy(100, 150, 280, 60), Qt::black, 120) > 50);
    view->setScene(twoCameras());
    QVERIFY(count(view->grabFramebuffer(), red) > 50);
    view->setScene({});
    QCOMPARE(difference(view->grabFramebuffer(), image), 0);
  }

  void theNextSceneKeepsThePointOfView() {
    const auto view = shown(twoCameras());
    drag(*view, {240, 180}, {300, 200});
    const QPointF before = *view->project({1, 0, 0});
    view->setScene(twoCameras());
    QCOMPARE(*view->project({1, 0, 0}), before);
  }

  void senselessNumbersAreDropped() {
    const double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    PoseSceneData scene = twoCameras();
    for (int i = 0; i < 50; ++i) scene.points.push_back({{0.1 * (i % 7), 0.1 * (i % 5), 3}, Qt::blue});
    const auto view = shown(scene);
    const QImage before = view->grabFramebuffer();
    scene.points.insert(scene.points.begin(), {{{nan, 0, 1}, Qt::blue}, {{0, infinite, 1}, Qt::blue}});
    scene.points.push_back({{1e9, -1e9, 1e12}, Qt::blue});
    scene.cameras.push_back(camera("broken", {nan, 0, 0}, Qt::magenta));
    view->setScene(scene);
    view->showPreset(ViewPreset::Overview);
    QCOMPARE(difference(view->grabFramebuffer(), before), 0);
  }

  void farPointsDoNotSqueezeTheCameras() {
    PoseSceneData scene = twoCameras();
    std::mt19937 dice(5);
    std::normal_distribution<double> normal;
    for (int i = 0; i < 900; ++i) scene.points.push_back({{normal(dice), normal(dice), 4 + normal(dice)}, Qt::blue});
    const auto view = shown(scene);
    const double before = QLineF(*view->project({0, 0, 0}), *view->project({1, 0, 0})).length();
    for (int i = 0; i < 90; ++i) scene.points.push_back({{20 * normal(dice), 0, 60.0 + i}, Qt::blue});
    view->setScene(scene);
    view->showPreset(ViewPreset::Overview);
    QVERIFY(QLineF(*view->project({0, 0, 0}), *view->project({1, 0, 0})).length() > 0.7 * before);
  }

  void manyPointsAreFast() {
    PoseSceneData scene = twoCameras();
    std::mt19937 dice(5);
    std::normal_distribution<double> normal;
    for (int i = 0; i < 20000; ++i) scene.points.push_back({{normal(dice), normal(dice), 4 + normal(dice)}, Qt::blue});
    const auto view = shown(twoCameras());
    view->setScene(scene);
    qint64 fastest = 1000;
    for (int i = 0; i < 5; ++i) {
      QElapsedTimer timer;
      timer.start();
      view->setScene(scene);
      fastest = std::min(fastest, timer.elapsed());
    }
    qInfo("setScene with 20000 points: %lld ms", fastest);
    QVERIFY(fastest < 50);
  }

  void scenesLeaveNothingBehindOnTheGpu() {
    PoseSceneData scene = twoCameras();
    scene.cameras[0].thumbnail = QImage(64, 48, QImage::Format_RGB32);
    scene.points.push_back({{0, 0, 3}, Qt::blue});
    const auto view = shown(scene);
    const auto showAgain = [&](int times) {
      for (int i = 0; i < times; ++i) {
        view->setScene(scene);
        view->grabFramebuffer();
      }
      return liveGlObjects(*view);
    };
    const int few = showAgain(3);
    QCOMPARE(showAgain(20), few);
  }

  void snapshotScales() {
    View view;  // never shown
    view.resize(300, 200);
    view.setColours(paper, Qt::black);
    view.setScene(twoCameras());
    const QImage one = view.snapshot(1), three = view.snapshot(3);
    QCOMPARE(one.size(), QSize(300, 200));
    QCOMPARE(three.size(), QSize(900, 600));
    QVERIFY(drawnAt(view, three, middleOfAnEdge({1, 0, 0}), green));
    // Lines grow with the picture: nine times the pixels, not three.
    QVERIFY(count(three, green) > 6 * count(one, green));
  }

  void viewFollowsThePaletteUntilToldOtherwise() {
    PoseView view;
    view.resize(200, 150);
    QPalette palette;
    palette.setColor(QPalette::Base, night);
    palette.setColor(QPalette::Text, Qt::white);
    view.setPalette(palette);
    QCOMPARE(view.snapshot(1).pixelColor(2, 2), night);
    view.setColours(paper, Qt::black);
    view.setPalette({});
    QCOMPARE(view.snapshot(2).pixelColor(2, 2), paper);
    QCOMPARE(view.snapshot(2).size(), QSize(400, 300));
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

  void fillsAWindowOfTwiceTheDensity() {
    if (!isChild()) {
      QCOMPARE(again("fillsAWindowOfTwiceTheDensity", {{"QT_SCALE_FACTOR", "2"}}), 0);
      return;
    }
    const auto view = shown(twoCameras());
    const QImage image = view->grabFramebuffer();
    QCOMPARE(view->devicePixelRatioF(), 2.0);
    QCOMPARE(image.size(), QSize(960, 720));
    QCOMPARE(image.pixelColor(958, 2), paper);
    QVERIFY(drawnAt(*view, image, middleOfAnEdge({0, 0, 0}), red));
    QVERIFY(drawnAt(*view, image, middleOfAnEdge({1, 0, 0}), green));
    QVERIFY(count(image, green) > 3 * count(view->snapshot(1), green));
    QCOMPARE(view->cameraAt(*view->project(middleOfAnEdge({1, 0, 0}))), "two");
    const QPointF before = *view->project({0.5, 0, 0});
    drag(*view, {200, 180}, {240, 180}, Qt::MiddleButton);
    QVERIFY(std::abs(view->project({0.5, 0, 0})->x() - before.x() - 40) < 8);
  }

  void saysSoWhenThereIsNoOpenGl() {
    if (!isChild()) {
      QCOMPARE(again("saysSoWhenThereIsNoOpenGl", {{"QT_QPA_PLATFORM", "offscreen"}, {"DISPLAY", ""}}), 0);
      return;
    }
    PoseView view;
    view.resize(400, 300);
    view.setScene(twoCameras());
    view.setHighlighted("one");
    view.resetCamera();
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.snapshot(1).isNull());
    QVERIFY(view.findChild<QLabel*>("poseViewTrouble")->text().contains("OpenGL"));
    QVERIFY(count(view.grab().toImage(), Qt::black, 120) > 50);
  }
};

QTEST_MAIN(PoseViewTest)
#include "pose_view_test.moc"
