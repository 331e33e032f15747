// What the 3D view draws, by its pixels.
#include <QElapsedTimer>
#include <QRegularExpression>
#include <limits>
#include <random>

#include "view_on_screen.h"

using namespace parallax;

class AppearanceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression("VTK|GL|QPainter")); }

  void frustaAreDrawnWhereTheyProject() {
    const auto view = shown(twoCameras());
    for (const auto preset : {ViewPreset::Overview, ViewPreset::Front, ViewPreset::Top}) {
      view->showPreset(preset);
      const QImage image = view->grabFramebuffer();
      QVERIFY(drawnAt(*view, image, middleOfAnEdge({0, 0, 0}), red));
      QVERIFY(drawnAt(*view, image, middleOfAnEdge({1, 0, 0}), green));
    }
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

  void emptySceneSaysWhatToDo() {
    const auto view = shown({});
    const QImage image = view->grabFramebuffer();
    QVERIFY(count(image.copy(100, 150, 280, 60), Qt::black, 120) > 50);
    view->setScene(twoCameras());
    QVERIFY(count(view->grabFramebuffer(), red) > 50);
    view->setScene({});
    QCOMPARE(difference(view->grabFramebuffer(), image), 0);
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

  void thousandsOfCamerasAreOneShape() {
    PoseSceneData scene;
    scene.rig = true;
    scene.frustumEdge = 0.5;
    for (int i = 0; i < 2000; ++i) {
      scene.cameras.push_back(camera(QString::number(i), {i % 50 - 25.0, i / 50 - 20.0, 0}, red));
      scene.cameras.back().oneOfMany = i > 0;
    }
    scene.links.push_back({{-25, -20, 0}, {24, 19, 0}, green});
    const auto view = shown(scene);
    view->showPreset(ViewPreset::Front);
    QElapsedTimer timer;
    timer.start();
    view->setScene(scene);
    const auto made = timer.restart();
    const QImage image = view->grabFramebuffer();
    const auto drawn = timer.restart();
    const auto at = view->project({-24, -20, 0});
    QVERIFY(at);
    QVERIFY(!view->cameraAt(*at).isEmpty());
    const auto picked = timer.elapsed();
    qInfo("2000 cameras: made in %lld ms, drawn in %lld ms, picked in %lld ms", made, drawn, picked);
    QVERIFY(made < 100 && picked < 50);
    QVERIFY(count(image, red) > 500);
    QVERIFY(drawnAt(*view, image, {-0.5, -0.5, 0}, green) || count(image, green) > 50);
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
};

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
