// Feature methods on rendered scenes, whose poses are exact: no calibration to blame.
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <opencv2/imgproc.hpp>

#include "catalogue/demo_pair.h"
#include "catalogue/twin.h"
#include "datasets/open_pair.h"
#include "estimators/feature_estimator.h"
#include "geometry/pose_errors.h"
#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"

using namespace parallax;

namespace {

constexpr int width = 480, height = 360;

// Three side by side on the rig: from above, in the middle, and low; counted from 0.
constexpr int rows[][3]{{7, 8, 9}, {22, 23, 24}, {41, 42, 43}};

PosedImage photograph(const Scene& scene, int position) {
  PosedImage image;
  const Camera camera = dtuRig(width, height)[position];
  auto picture = scene.render(camera, {.samplesPerPixel = 4}).value();
  cv::cvtColor(cv::Mat(height, width, CV_8UC3, picture.rgb.data()), image.bgr, cv::COLOR_RGB2BGR);
  image.intrinsics = camera.intrinsics;
  image.camFromWorld = camera.camFromWorld;
  return image;
}

std::vector<ImagePair> renderedNeighbours() {
  const auto scene = Scene::build({3, SceneKind::tabletop}).value();
  std::vector<ImagePair> pairs;
  for (const auto& row : rows) {
    const PosedImage left = photograph(scene, row[0]), middle = photograph(scene, row[1]),
                     right = photograph(scene, row[2]);
    for (const auto& [first, second] : {std::pair(left, middle), std::pair(middle, right)})
      pairs.push_back({first, second, relativePose(*first.camFromWorld, *second.camFromWorld)});
  }
  return pairs;
}

double errorDeg(FeatureMethod method, const ImagePair& pair) {
  const auto found = makeFeatureEstimator(method, {})->estimate(pair, {}).value();
  return found.cam2FromCam1 ? poseErrors(*found.cam2FromCam1, *pair.truth).worse() : 180;
}

}  // namespace

class RenderedAccuracyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // From rendering to the pose with nothing but files between: the lens is what the COLMAP model beside the images says.
  void wideLensesAreReadAndTheirPosesFound_data() {
    QTest::addColumn<int>("lens");
    QTest::newRow("fisheye") << int(TwinLens::fisheye);
    QTest::newRow("spherical") << int(TwinLens::spherical);
  }
  void wideLensesAreReadAndTheirPosesFound() {
    QFETCH(int, lens);
    QTemporaryDir dir;
    TwinPlan plan;
    plan.out = dir.path().toStdString();
    plan.scenes = 1;
    plan.positions = 2;
    plan.width = 200;
    plan.height = 150;
    plan.kinds = {"textured"};
    plan.samplesPerPixel = 3;
    plan.lens = TwinLens(lens);
    const auto written = writeTwin(plan, {}, {});
    QVERIFY2(written, written ? "" : written.error().message.c_str());
    const auto images = plan.out / "scan1" / "images";
    const auto opened = openPair({images / "001_max.png", images / "002_max.png", {}});
    QVERIFY2(opened && opened->notes.empty(), opened ? "notes" : opened.error().message.c_str());
    const ImagePair& pair = opened->pair;
    QVERIFY(pair.truth && pair.first.intrinsics.model ==
                              (lens == int(TwinLens::fisheye) ? LensModel::fisheye : LensModel::equirectangular));
    const auto found = makeFeatureEstimator(FeatureMethod::sift, {})->estimate(pair, {});
    QVERIFY2(found && found->cam2FromCam1, found ? found->failure.c_str() : found.error().message.c_str());
    const auto off = poseErrors(*found->cam2FromCam1, *pair.truth);
    std::printf("%s: ROE %.2f, RTE %.2f degrees\n", QTest::currentDataTag(), off.roeDeg, off.rteDeg);
    QVERIFY(off.worse() < 3);
  }

  void everyMethodFindsTheDemoPair_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<double>("limitDeg");
    QTest::newRow("SIFT") << int(FeatureMethod::sift) << 3.0;
    QTest::newRow("SURF") << int(FeatureMethod::surf) << 3.0;
    QTest::newRow("AKAZE") << int(FeatureMethod::akaze) << 3.0;
    QTest::newRow("ORB") << int(FeatureMethod::orb) << 5.0;
  }
  void everyMethodFindsTheDemoPair() {
    QFETCH(int, method);
    QFETCH(double, limitDeg);
    static const ImagePair demo = demoPair({}).value();
    const double error = errorDeg(FeatureMethod(method), demo);
    std::printf("%s, demo pair: %.2f degrees\n", QTest::currentDataTag(), error);
    QVERIFY2(error < limitDeg, qPrintable(QString::number(error)));
  }

  void neighboursOnTheRig_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<double>("bar");
    QTest::newRow("SIFT") << int(FeatureMethod::sift) << 0.8;
    QTest::newRow("SURF") << int(FeatureMethod::surf) << 0.8;
    QTest::newRow("AKAZE") << int(FeatureMethod::akaze) << 0.7;
    QTest::newRow("ORB") << int(FeatureMethod::orb) << 0.65;
  }
  void neighboursOnTheRig() {
    QFETCH(int, method);
    QFETCH(double, bar);
    static const auto pairs = renderedNeighbours();
    std::vector<double> errors;
    for (const ImagePair& pair : pairs) errors.push_back(errorDeg(FeatureMethod(method), pair));
    std::printf("%s, %zu neighbours at 480x360: AUC@10 %.3f;", QTest::currentDataTag(), errors.size(),
                areaUnderCurve(errors, 10));
    for (const double e : errors) std::printf(" %.2f", e);
    std::printf("\n");
    QVERIFY(areaUnderCurve(errors, 10) >= bar);
  }
};

QTEST_APPLESS_MAIN(RenderedAccuracyTest)
#include "rendered_accuracy_test.moc"
