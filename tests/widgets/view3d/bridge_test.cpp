// VTK in a Qt window: opaque, of the right size, and through every loss of its context.
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>

#include "view_on_screen.h"

using namespace parallax;

namespace {

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

class BridgeTest : public QObject {
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

  void imageAndWindowShowTheSame() {
    const auto view = shown(twoCameras());
    QVERIFY(difference(view->grabFramebuffer(), view->grab().toImage()) == 0);
    QVERIFY(difference(view->grabFramebuffer(), view->snapshot(1)) == 0);
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

QTEST_MAIN(BridgeTest)
#include "bridge_test.moc"
