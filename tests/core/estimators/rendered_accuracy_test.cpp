// Feature methods on rendered scenes, whose poses are exact: no calibration to blame.
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <numbers>
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

PosedImage photograph(const Scene& scene, const Camera& camera) {
  PosedImage image;
  auto picture = scene.render(camera, {.samplesPerPixel = 4}).value();
  cv::cvtColor(cv::Mat(height, width, CV_8UC3, picture.rgb.data()), image.bgr, cv::COLOR_RGB2BGR);
  image.intrinsics = camera.intrinsics;
  image.intrinsics.source = CameraSource::file;
  image.camFromWorld = camera.camFromWorld;
  return image;
}

ImagePair paired(const PosedImage& first, const PosedImage& second) {
  return {first, second, relativePose(*first.camFromWorld, *second.camFromWorld)};
}

const std::vector<ImagePair>& renderedNeighbours() {
  static std::vector<ImagePair> pairs;
  if (!pairs.empty()) return pairs;
  const auto scene = Scene::build({3, SceneKind::tabletop}).value();
  const auto rig = dtuRig(width, height);
  for (const auto& row : rows) {
    const PosedImage left = photograph(scene, rig[row[0]]), middle = photograph(scene, rig[row[1]]),
                     right = photograph(scene, rig[row[2]]);
    pairs.push_back(paired(left, middle));
    pairs.push_back(paired(middle, right));
  }
  return pairs;
}

double errorDeg(FeatureMethod method, const ImagePair& pair) {
  const auto found = makeFeatureEstimator(method, {})->estimate(pair, {}).value();
  return found.cam2FromCam1 ? poseErrors(*found.cam2FromCam1, *pair.truth).worse() : 180;
}

// A camera of its own focal length (in widths) about the table's middle, at a distance and height of its own: unlike
// the rig's, two of them tell it.
PosedImage photographFrom(const Scene& scene, double focal, double distance, double aroundDeg, double upDeg) {
  const double around = (aroundDeg - 90) * std::numbers::pi / 180, up = upDeg * std::numbers::pi / 180;
  const Eigen::Vector3d middle(0, 0, 60),
      away(std::cos(up) * std::cos(around), std::cos(up) * std::sin(around), std::sin(up));
  const Eigen::Vector3d z = -away, x = z.cross(Eigen::Vector3d::UnitZ()).normalized();
  Eigen::Matrix3d fromTable;
  fromTable << x.transpose(), z.cross(x).transpose(), z.transpose();
  const RigidPose table = dtuTableFromWorld();
  Camera camera;
  camera.intrinsics = {width, height, focal * width, focal * width, (width - 1) / 2., (height - 1) / 2.};
  camera.camFromWorld.rotation = Eigen::Quaterniond(fromTable) * table.rotation;
  camera.camFromWorld.translation = fromTable * (table.translation - (middle + distance * away));
  return photograph(scene, camera);
}

// What the estimate of a focal length that is hidden comes to.
struct Hidden {
  std::vector<double> offBy;  // |f / f0 - 1|
  int held = 0;

  void look(const ImagePair& known) {
    ImagePair pair = known;
    for (PosedImage* image : {&pair.first, &pair.second}) image->intrinsics = assumedIntrinsics(width, height);
    const auto found = makeFeatureEstimator(FeatureMethod::sift, {})->estimate(pair, {}).value();
    if (!found.estimatedCameras) return;
    const double f0 = known.first.intrinsics.fx;
    offBy.push_back(std::abs((*found.estimatedCameras)[0].fx / f0 - 1));
    const auto match = QRegularExpression("\\((\\d+) to (\\d+)\\)").match(QString::fromStdString(found.note));
    held += match.captured(1).toDouble() <= f0 && f0 <= match.captured(2).toDouble();
  }
  double median() {
    std::nth_element(offBy.begin(), offBy.begin() + offBy.size() / 2, offBy.end());
    return offBy.at(offBy.size() / 2);
  }
};

}  // namespace

class RenderedAccuracyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // From rendering to the pose with nothing but files between: the lens is what the COLMAP model beside the images
  // says.
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
    std::vector<double> errors;
    for (const ImagePair& pair : renderedNeighbours()) errors.push_back(errorDeg(FeatureMethod(method), pair));
    std::printf("%s, %zu neighbours at 480x360: AUC@10 %.3f;", QTest::currentDataTag(), errors.size(),
                areaUnderCurve(errors, 10));
    for (const double e : errors) std::printf(" %.2f", e);
    std::printf("\n");
    QVERIFY(areaUnderCurve(errors, 10) >= bar);
  }

  // The rig's axes meet at one distance from its cameras, so pairs exclude wide angles and no more.
  void aFocalLengthThatIsHidden_data() {
    QTest::addColumn<double>("focal");
    QTest::addColumn<double>("bar");
    QTest::newRow("the rig") << 0. << 0.3;  // the guess: 0.336
    QTest::newRow("a short lens, anywhere") << 0.8 << 0.08;
    QTest::newRow("a long lens, anywhere") << 1.4 << 0.08;
  }
  void aFocalLengthThatIsHidden() {
    QFETCH(double, focal);
    QFETCH(double, bar);
    std::vector<ImagePair> pairs;
    if (focal > 0) {
      const auto scene = Scene::build({.seed = 5, .kind = SceneKind::textured, .varied = true}).value();
      const PosedImage near = photographFrom(scene, focal, 400 * focal, -6, 40),
                       far = photographFrom(scene, focal, 520 * focal, 3, 46),
                       further = photographFrom(scene, focal, 640 * focal, 10, 36);
      pairs = {paired(near, far), paired(far, further), paired(near, further)};
    }
    Hidden hidden;
    for (const ImagePair& pair : focal > 0 ? pairs : renderedNeighbours()) hidden.look(pair);
    QVERIFY(hidden.offBy.size() >= 2);
    std::printf("%s: |f/f0 - 1| %.3f, interval holds %d of %zu\n", QTest::currentDataTag(), hidden.median(),
                hidden.held, hidden.offBy.size());
    QVERIFY(hidden.median() < bar);
    QVERIFY(hidden.held >= 0.9 * double(hidden.offBy.size()));
  }
};

QTEST_APPLESS_MAIN(RenderedAccuracyTest)
#include "rendered_accuracy_test.moc"
