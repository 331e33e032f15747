// Means of poses that are known, and how far apart poses of known angles are.
#include "geometry/pose_mean.h"

#include <QTest>
#include <numbers>
#include <vector>

#include "geometry/pose_errors.h"

using namespace parallax;
using Eigen::AngleAxisd, Eigen::Quaterniond, Eigen::Vector3d;

namespace {

constexpr double radians = std::numbers::pi / 180;

// Turned from `centre` by so many degrees, the rotation about its own x, the translation about an axis across it.
RelativePose beside(const RelativePose& centre, double rotationDeg, double translationDeg) {
  const Vector3d across = centre.translation.unitOrthogonal();
  return makeRelativePose(centre.rotation * Quaterniond(AngleAxisd(rotationDeg * radians, Vector3d::UnitX())),
                          AngleAxisd(translationDeg * radians, across) * centre.translation);
}

RelativePose somewhere() {
  return makeRelativePose(Quaterniond(0.3, -0.7, 0.2, 0.5).normalized(), Vector3d(0.2, -0.9, 0.4));
}

}  // namespace

class PoseMeanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void meanOfOneIsItself() {
    const RelativePose one = somewhere();
    QVERIFY(poseErrors(meanPose(std::span(&one, 1)), one).worse() < 1e-6);
  }

  void meanOfOppositeTurnsIsTheMiddle() {
    const std::vector<RelativePose> poses{beside(somewhere(), 20, 30), beside(somewhere(), -20, -30)};
    QVERIFY(poseErrors(meanPose(poses), somewhere()).worse() < 1e-6);
  }

  // Half a turn and a little, from both sides: the quaternions have nearly opposite signs, the rotations are
  // neighbours.
  void signsOfQuaternionsDoNotMatter() {
    const auto half = makeRelativePose(Quaterniond(AngleAxisd(std::numbers::pi, Vector3d::UnitY())), Vector3d::UnitZ());
    const std::vector<RelativePose> poses{beside(half, 4, 0), beside(half, -4, 0)};
    QVERIFY(poses[0].rotation.dot(poses[1].rotation) * poses[0].rotation.dot(poses[1].rotation) > 0.9);
    QVERIFY(poseErrors(meanPose(poses), half).worse() < 1e-6);
  }

  void directionsThatCancelKeepTheFirst() {
    RelativePose back = somewhere();
    back.translation *= -1;
    const std::vector<RelativePose> poses{somewhere(), back};
    QVERIFY(poseErrors(meanPose(poses), somewhere()).worse() < 1e-6);
  }

  void spreadIsTheMedianAngle() {
    const RelativePose centre = somewhere();
    const std::vector<RelativePose> poses{beside(centre, 1, 10), beside(centre, -3, 2), beside(centre, 50, -4)};
    const PoseSpread spread = spreadAbout(centre, poses);
    QVERIFY(std::abs(spread.rotationDeg - 3) < 1e-9);
    QVERIFY(std::abs(spread.translationDeg - 4) < 1e-9);
    QCOMPARE(spread.poses, 3);
    const PoseSpread even = spreadAbout(centre, std::span(poses).first(2));
    QVERIFY(std::abs(even.rotationDeg - 2) < 1e-9 && std::abs(even.translationDeg - 6) < 1e-9);
  }
};

QTEST_APPLESS_MAIN(PoseMeanTest)
#include "pose_mean_test.moc"
