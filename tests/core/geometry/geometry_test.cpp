#include <QTest>
#include <numbers>
#include <random>

#include "geometry/camera.h"
#include "geometry/pose_errors.h"
#include "geometry/triangulation.h"

using namespace parallax;
using Eigen::Matrix3d, Eigen::Quaterniond, Eigen::Vector2d, Eigen::Vector3d;

namespace {

constexpr double radians = std::numbers::pi / 180;

struct Dice {
  std::mt19937_64 engine{7};
  double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(engine); }
  Vector3d vector() { return {uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)}; }
  RigidPose pose() {
    const Quaterniond q = Quaterniond(uniform(-1, 1), uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)).normalized();
    return {q.toRotationMatrix(), 5 * vector()};
  }
};

Intrinsics lens() {
  Intrinsics k{1296, 1936, 2435.38, 2400, 648, 968};
  k.k1 = -0.0336422;
  k.k2 = 0.01;
  k.p1 = 1e-3;
  k.p2 = -2e-3;
  return k;
}

}  // namespace

class GeometryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void relativePoseTakesPointsFromCamera1ToCamera2() {
    Dice dice;
    for (int i = 0; i < 100; ++i) {
      const RigidPose a = dice.pose(), b = dice.pose();
      const RelativePose pose = relativePose(a, b);
      const double baseline = (a.centre() - b.centre()).norm();
      const Vector3d world = 9 * dice.vector();
      const Vector3d x1 = a.rotation * world + a.translation, x2 = b.rotation * world + b.translation;
      QVERIFY((pose.rotation * x1 + baseline * pose.translation - x2).norm() < 1e-12 * (1 + x2.norm()) * 10);
      QVERIFY(pose.rotation.w() >= 0);
      QVERIFY(std::abs(x2.dot(essentialMatrix(pose) * x1)) < 1e-10);
    }
  }

  void inverseUndoes() {
    Dice dice;
    for (int i = 0; i < 50; ++i) {
      const RigidPose a = dice.pose(), b = dice.pose();
      const PoseErrors e = poseErrors(inverse(relativePose(a, b)), relativePose(b, a));
      QVERIFY(e.worse() < 1e-9);
    }
  }

  void errorsAreTheAnglesTurned_data() {
    QTest::addColumn<double>("turn");
    for (const double turn : {0.0, 1e-6, 0.5, 45.0, 90.0, 179.0, 180.0}) QTest::addRow("%g", turn) << turn;
  }
  void errorsAreTheAnglesTurned() {
    QFETCH(double, turn);
    Dice dice;
    const RelativePose truth = relativePose(dice.pose(), dice.pose());
    const Vector3d axis = truth.translation.unitOrthogonal();
    const Eigen::AngleAxisd by(turn * radians, axis);
    RelativePose estimate = makeRelativePose(Quaterniond(by * truth.rotation), by * truth.translation);
    const PoseErrors e = poseErrors(estimate, truth);
    QVERIFY(std::abs(e.roeDeg - turn) < 1e-9);
    QVERIFY(std::abs(e.rteDeg - turn) < 1e-9);
  }

  void flippedTranslationIs180() {
    const RelativePose truth = makeRelativePose(Quaterniond::Identity(), Vector3d(1, 2, 3));
    const RelativePose flipped = makeRelativePose(Quaterniond::Identity(), Vector3d(-1, -2, -3));
    QCOMPARE(poseErrors(flipped, truth).rteDeg, 180.0);
    QCOMPARE(poseErrors(flipped, truth).roeDeg, 0.0);
  }

  void oppositeQuaternionIsTheSameRotation() {
    const Quaterniond q(Eigen::AngleAxisd(0.7, Vector3d(1, 2, 3).normalized()));
    RelativePose a = makeRelativePose(q, Vector3d::UnitX()), b = a;
    b.rotation.coeffs() *= -1;
    QVERIFY(poseErrors(a, b).roeDeg < 1e-9);
  }

  void areaUnderCurveByHand() {
    QCOMPARE(areaUnderCurve({0, 0, 0}, 5), 1.0);
    QCOMPARE(areaUnderCurve({180, 180}, 5), 0.0);
    QCOMPARE(areaUnderCurve({}, 5), 0.0);
    // one error of 2 among two: triangle of half-height 0.5 over 2, then 3 at 0.5
    QCOMPARE(areaUnderCurve({2, 180}, 5), (2 * 0.25 + 3 * 0.5) / 5);
  }

  void distortionIsUndone() {
    Dice dice;
    const Intrinsics k = lens();
    for (int i = 0; i < 200; ++i) {
      const Vector2d n(dice.uniform(-0.27, 0.27), dice.uniform(-0.4, 0.4));
      QVERIFY((k.normalised(k.pixel(n)) - n).norm() < 1e-10);
    }
  }

  void resizeKeepsTheRays() {
    const Intrinsics k = lens();
    const Intrinsics small = k.resizedTo(227, 227);
    // the outer corner of the image, half a pixel outside the first centre, stays the outer corner
    QVERIFY((small.normalised({-0.5, -0.5}) - k.normalised({-0.5, -0.5})).norm() < 1e-12);
    QVERIFY((small.normalised({226.5, 226.5}) - k.normalised({1295.5, 1935.5})).norm() < 1e-12);
  }

  void cropKeepsTheRays() {
    const Intrinsics k = lens();
    QVERIFY((k.cropped(100, 50, 227, 227).normalised({3, 4}) - k.normalised({103, 54})).norm() < 1e-12);
  }

  void absurdIntrinsicsAreRefused_data() {
    QTest::addColumn<double>("fx");
    QTest::addColumn<double>("cx");
    QTest::newRow("zero") << 0.0 << 50.0;
    QTest::newRow("negative") << -3.0 << 50.0;
    QTest::newRow("nan") << std::nan("") << 50.0;
    QTest::newRow("infinite") << double(INFINITY) << 50.0;
    QTest::newRow("centre nan") << 100.0 << std::nan("");
    QTest::newRow("almost no focal") << 0.9 << 50.0;
    QTest::newRow("endless focal") << 1.1e11 << 50.0;
    QTest::newRow("centre far away") << 100.0 << 1e6;
  }
  void absurdIntrinsicsAreRefused() {
    QFETCH(double, fx);
    QFETCH(double, cx);
    QVERIFY(!checked(Intrinsics{100, 100, fx, 100, cx, 50}));
    QVERIFY(!checked(Intrinsics{100, 100, 100, fx, cx, 50}));
    QVERIFY(!checked(Intrinsics{100, 100, 1.1e6, 1.1e6, 50, 50}));
    QVERIFY(checked(assumedIntrinsics(1, 20000).resizedTo(227, 227)));  // a strip, squeezed
    for (const double possible : {1.0, 100.0, 1e6}) QVERIFY(checked(Intrinsics{100, 100, possible, 100, 50, 50}));
  }

  void projectionMatrixIsDecomposed() {
    Dice dice;
    for (int i = 0; i < 100; ++i) {
      const Intrinsics k{
          1600, 1200, dice.uniform(500, 3000), dice.uniform(500, 3000), dice.uniform(700, 900), dice.uniform(500, 700)};
      const RigidPose pose = dice.pose();
      Eigen::Matrix<double, 3, 4> p;
      p << k.matrix() * pose.rotation, k.matrix() * pose.translation;
      p *= dice.uniform(-1, 1) < 0 ? -3.7 : 0.2;
      const auto camera = decomposeProjection(p, 1600, 1200);
      QVERIFY(camera);
      QVERIFY((camera->intrinsics.matrix() - k.matrix()).norm() < 1e-8);
      QVERIFY((camera->camFromWorld.rotation - pose.rotation).norm() < 1e-10);
      QVERIFY((camera->camFromWorld.translation - pose.translation).norm() < 1e-9);
    }
  }

  void singularProjectionIsRefused() {
    QVERIFY(!decomposeProjection(Eigen::Matrix<double, 3, 4>::Zero(), 10, 10));
    Eigen::Matrix<double, 3, 4> nan = Eigen::Matrix<double, 3, 4>::Random();
    nan(1, 2) = std::nan("");
    QVERIFY(!decomposeProjection(nan, 10, 10));
  }

  void lookAtPutsTheTargetInFront() {
    const Vector3d centre(3, -4, 2), target(0.5, 0.2, 0.1), up(0, 0, 1);
    const RigidPose pose = lookAt(centre, target, up);
    QVERIFY((pose.centre() - centre).norm() < 1e-12);
    const Vector3d seen = pose.rotation * target + pose.translation;
    QVERIFY(seen.head<2>().norm() < 1e-12 && seen.z() > 0);
    QVERIFY((pose.rotation * up).y() < 0);  // image y points down
    QVERIFY(std::abs(pose.rotation.determinant() - 1) < 1e-12);
  }

  void triangulationFindsThePoint() {
    Dice dice;
    const RelativePose pose = makeRelativePose(Quaterniond(Eigen::AngleAxisd(0.2, Vector3d::UnitY())), {1, 0.1, 0.2});
    for (int i = 0; i < 100; ++i) {
      const Vector3d x1(dice.uniform(-1, 1), dice.uniform(-1, 1), dice.uniform(3, 6));
      const Vector3d x2 = pose.rotation * x1 + pose.translation;
      const auto found = triangulate(pose, x1.hnormalized(), x2.hnormalized());
      QVERIFY(found && (*found - x1).norm() < 1e-9);
      QVERIFY(!triangulate(pose, x1.hnormalized(), (pose.rotation * x1).hnormalized()));  // at infinity
    }
  }
};

QTEST_APPLESS_MAIN(GeometryTest)
#include "geometry_test.moc"
