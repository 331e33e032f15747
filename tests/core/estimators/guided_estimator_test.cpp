#include "estimators/guided_estimator.h"

#include <QTest>
#include <numbers>

#include "estimators/feature_estimator.h"
#include "geometry/pose_errors.h"
#include "support/noisy_coarse.h"
#include "support/textures.h"

using namespace parallax;
using namespace parallax::test;
using Eigen::Matrix3d, Eigen::Vector3d;

namespace {

constexpr double radians = std::numbers::pi / 180;

// Two pictures at different distances, seen before and after a sideways move: near one above, far one below.
struct Room {
  ImagePair pair;
  RelativePose truth;
};

Room room() {
  const int width = 360, height = 300;
  const Matrix3d turn = Eigen::AngleAxisd(0.05, Vector3d::UnitY()).toRotationMatrix();
  const Vector3d move(-0.4, 0.05, 0.02);
  const PosedImage first = photograph(texture(width, height, 11));
  const auto seen = [&](double slope, double depth) {  // the plane z + slope y = depth
    return warped(first.bgr, first.intrinsics, turn + move * Eigen::RowVector3d(0, slope, 1) / depth);
  };
  cv::Mat second = seen(0.8, 3);
  const cv::Rect lower(0, height / 2 + 10, width, height / 2 - 10);
  seen(-0.9, 5)(lower).copyTo(second(lower));
  return {{first, photograph(second), std::nullopt}, makeRelativePose(turn, move)};
}

ImagePair plainWalls() {
  const cv::Mat grey(240, 320, CV_8UC3, cv::Scalar::all(128));
  return {photograph(grey), photograph(grey), std::nullopt};
}

RelativePose offBy(const RelativePose& pose, double rotationDeg, double translationDeg) {
  PoseStep step;
  step << 0, 0, rotationDeg * radians, std::tan(translationDeg * radians), 0;
  return PoseChart(pose).at(step);
}

GuidedEstimator guidedBy(const RelativePose& coarse) { return {std::make_unique<ToldPose>(coarse), {}, "1600"}; }

}  // namespace

class GuidedEstimatorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void matchesDecideWhateverTheCoarsePose() {
    const Room r = room();
    for (const auto& coarse : {offBy(r.truth, 6, 12), offBy(r.truth, 120, 80), inverse(r.truth)}) {
      const auto found = guidedBy(coarse).estimate(r.pair, {});
      QVERIFY(found && found->cam2FromCam1);
      const PoseErrors e = poseErrors(*found->cam2FromCam1, r.truth);
      QVERIFY2(e.roeDeg < 1 && e.rteDeg < 5, qPrintable(QString("%1 %2").arg(e.roeDeg).arg(e.rteDeg)));
      QVERIFY(found->caution.empty() && found->usedIntrinsics);
      QVERIFY(found->inlierCount() > 50);
      QStringList stages;
      for (const auto& s : found->stages) stages << QString::fromStdString(s.stage);
      QCOMPARE(stages, QStringList({"resize", "detect", "match", "search", "refine"}));
    }
  }

  void withoutFeaturesTheCoarsePoseIsTheAnswer() {
    const RelativePose coarse = makeRelativePose(Eigen::Quaterniond(0.9, 0.1, 0.2, 0.3), Vector3d(1, 2, 3));
    const auto found = guidedBy(coarse).estimate(plainWalls(), {});
    QVERIFY(found && found->cam2FromCam1);
    QCOMPARE(poseErrors(*found->cam2FromCam1, coarse).worse(), 0.0);
    QVERIFY(found->caution.find("coarse one") != std::string::npos);
    QCOMPARE(found->inlierCount(), 0);
  }

  // Two pictures that have nothing in common.
  void chanceDoesNotOverruleTheCoarsePose() {
    const ImagePair pair{photograph(texture(320, 240, 1)), photograph(texture(320, 240, 2)), std::nullopt};
    const RelativePose coarse = makeRelativePose(Eigen::Quaterniond(0.9, 0.1, 0.2, 0.1), Vector3d(1, 0, 0));
    const auto found = guidedBy(coarse).estimate(pair, {});
    QVERIFY(found && found->cam2FromCam1);
    QVERIFY2(poseErrors(*found->cam2FromCam1, coarse).worse() < 20 && !found->caution.empty(), "chance won");
  }

  // Every translation explains such pairs, so none does, whatever the network said.
  void noTranslationWhereTheCameraOnlyTurned_data() {
    QTest::addColumn<double>("turn");
    QTest::newRow("identical images") << 0.0;
    QTest::newRow("a turn of 7 degrees") << 0.12;
  }
  void noTranslationWhereTheCameraOnlyTurned() {
    QFETCH(double, turn);
    const PosedImage first = photograph(texture(480, 400, 1));
    const Matrix3d turned = Eigen::AngleAxisd(turn, Vector3d(0.3, 1, 0.5).normalized()).toRotationMatrix();
    const PosedImage second = turn > 0 ? photograph(warped(first.bgr, first.intrinsics, turned)) : first;
    PoseEstimate nothing;
    nothing.failure = "It answered with zeros.";
    PoseEstimate near, far;
    near.cam2FromCam1 = makeRelativePose(turned, Vector3d(1, 0.2, 0));
    far.cam2FromCam1 = makeRelativePose(Eigen::Quaterniond(0.5, 0.5, 0.5, 0.5), Vector3d(0, 0, 1));
    for (const PoseEstimate& coarse : {nothing, near, far}) {
      const GuidedEstimator guided(std::make_unique<ToldPose>(coarse), {}, "1600");
      const std::array images{first, second};
      const auto prepared = guided.prepare(images, {});
      for (const auto& found : {guided.estimate({first, second, std::nullopt}, {}),
                                guided.estimatePrepared(**prepared[0], **prepared[1], {})}) {
        QVERIFY(found);
        QVERIFY2(!found->cam2FromCam1, "a translation was made up");
        QVERIFY2(found->failure.find("only to rotate") != std::string::npos, found->failure.c_str());
        QVERIFY(found->caution.empty() && found->inlierCount() == 0 && found->correspondences.size() > 100);
      }
    }
  }

  void aNetworkThatCannotTellLeavesTheMatches() {
    PoseEstimate nothing;
    nothing.failure = "It answered with zeros.";
    const Room r = room();
    const GuidedEstimator alone(std::make_unique<ToldPose>(nothing), {}, "1600");
    const auto found = alone.estimate(r.pair, {});
    QVERIFY(found && found->cam2FromCam1);
    QVERIFY(poseErrors(*found->cam2FromCam1, r.truth).worse() < 5);
    const auto blind = alone.estimate(plainWalls(), {});
    QVERIFY(blind && !blind->cam2FromCam1);
    QVERIFY(blind->failure.find(nothing.failure) != std::string::npos);
  }

  // Features are matched at half the size; correspondences are of the images as given.
  void preparedImagesGiveTheSame() {
    const Room r = room();
    const GuidedEstimator guided(std::make_unique<ToldPose>(offBy(r.truth, 5, 5)), {}, "240");
    const auto whole = guided.estimate(r.pair, {});
    const std::array images{r.pair.first, r.pair.second};
    const auto prepared = guided.prepare(images, {});
    QVERIFY(prepared[0] && prepared[1] && (*prepared[0])->bytes() > 1000);
    const auto parts = guided.estimatePrepared(**prepared[0], **prepared[1], {});
    QVERIFY(whole && parts && whole->cam2FromCam1 && parts->cam2FromCam1);
    QVERIFY(poseErrors(*whole->cam2FromCam1, *parts->cam2FromCam1).worse() < 1e-6);
    QCOMPARE(whole->inlierCount(), parts->inlierCount());
    double right = 0;
    for (const auto& c : whole->correspondences) right = std::max(right, c.first.x());
    QVERIFY(right > 300);
  }

  void badInputIsRefused() {
    const Room r = room();
    ImagePair empty = r.pair;
    empty.first.bgr = cv::Mat();
    QCOMPARE(guidedBy(r.truth).estimate(empty, {}).error().code, ErrorCode::badInput);
    ImagePair blind = r.pair;
    blind.second.intrinsics.fx = 0;
    QVERIFY(!guidedBy(r.truth).estimate(blind, {}));
    const GuidedEstimator odd(std::make_unique<ToldPose>(r.truth), {}, "huge");
    QCOMPARE(odd.estimate(r.pair, {}).error().code, ErrorCode::badInput);
  }

  void aStoppedEstimateIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    const auto found = guidedBy({}).estimate(room().pair, Run{stop.get_token(), {}, 0});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::cancelled);
    // from the middle
    std::stop_source later;
    const auto half = guidedBy({}).estimate(room().pair, Run{later.get_token(),
                                                             [&](double done) {
                                                               if (done > 0.5) later.request_stop();
                                                             },
                                                             0});
    QVERIFY(!half);
    QCOMPARE(half.error().code, ErrorCode::cancelled);
  }
};

QTEST_APPLESS_MAIN(GuidedEstimatorTest)
#include "guided_estimator_test.moc"
