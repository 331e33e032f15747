#include "estimators/guided_matching.h"

#include <QTest>
#include <numbers>
#include <opencv2/core.hpp>
#include <random>

#include "estimators/pose_prior.h"
#include "features/matching.h"

using namespace parallax;

namespace {

constexpr double radians = std::numbers::pi / 180;
const Intrinsics camera{640, 480, 700, 700, 319.5, 239.5};
const RelativePose truth =
    makeRelativePose(Eigen::Quaterniond(Eigen::AngleAxisd(20 * radians, Eigen::Vector3d(0.2, 0.3, 1).normalized())),
                     Eigen::Vector3d(1, 0.2, -0.1));
const float turnDeg = float(2 * std::atan2(truth.rotation.z(), truth.rotation.w()) / radians);

// Points of a cloud seen by both cameras, keypoint i of one being keypoint i of the other; descriptors of noise, so
// that only the geometry can tell them apart.
struct Cloud {
  Features first, second;
};

cv::KeyPoint keypoint(const Eigen::Vector2d& p, float angle) {
  return {float(p.x()), float(p.y()), 4, angle < 0 ? angle + 360 : angle, 1};
}

Cloud cloud(int points, bool alike) {
  std::mt19937 dice(3);
  std::uniform_real_distribution<double> u(-1, 1);
  Cloud c;
  while (int(c.first.keypoints.size()) < points) {
    const Eigen::Vector3d x(1.2 * u(dice), 0.9 * u(dice), 4 + u(dice)), y = truth.rotation * x + truth.translation;
    const Eigen::Vector2d a = camera.pixel(x.hnormalized()), b = camera.pixel(y.hnormalized());
    if (b.x() < 0 || b.y() < 0 || b.x() > 639 || b.y() > 479) continue;
    const float angle = float(180 * (1 + u(dice)));
    c.first.keypoints.push_back(keypoint(a, angle));
    c.second.keypoints.push_back(keypoint(b, std::fmod(angle + turnDeg, 360.0f)));
  }
  c.first.descriptors.create(points, 16, CV_32F);
  cv::RNG random(5);
  random.fill(c.first.descriptors, cv::RNG::UNIFORM, 0, alike ? 1 : 255);
  if (alike) c.first.descriptors.setTo(1);
  c.second.descriptors = c.first.descriptors.clone();
  return c;
}

UncertainPose guide(double rotationDeg, double translationDeg) {
  const PosePrior prior{truth, rotationDeg * radians, translationDeg * radians};
  return {truth, prior.covariance()};
}

// Which pairs the gate lets through: a descriptor of image 1 is matched against that of one keypoint alone.
bool allowed(const Cloud& c, int i, int j, const UncertainPose& pose, const GuidedMatchSettings& settings = {}) {
  Cloud one;
  one.first.keypoints = {c.first.keypoints[i]};
  one.second.keypoints = {c.second.keypoints[j]};
  one.first.descriptors = c.first.descriptors.row(i);
  one.second.descriptors = c.second.descriptors.row(j);
  const SightedFeatures first(one.first, camera), second(one.second, camera);
  return !guidedMatches(first, second, pose, settings, cv::NORM_L2, {}).empty();
}

const GuidedMatchSettings bandOnly{.mostTurnDeg = 180, .mostOctaves = 10};

}  // namespace

class GuidedMatchingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trueMatchesAreInTheBandAndMostFalseOnesOutside() {
    const Cloud c = cloud(60, true);
    int right = 0, wrong = 0;
    for (int i = 0; i < 60; ++i)
      for (int j = 0; j < 60; ++j) (i == j ? right : wrong) += allowed(c, i, j, guide(1, 2), bandOnly);
    QCOMPARE(right, 60);
    QVERIFY2(wrong < 60 * 59 / 4, qPrintable(QString::number(wrong)));
  }

  // The band of a pose drawn from its own covariance holds a true match as often as 2.5 sigmas promise.
  void theBandIsAsWideAsThePoseIsUncertain() {
    const Cloud c = cloud(40, true);
    std::mt19937 dice(9);
    std::normal_distribution<double> n;
    int inside = 0;
    for (int k = 0; k < 100; ++k) {
      PoseStep step;
      for (int d = 0; d < 5; ++d) step[d] = n(dice) * (d < 3 ? 3 : 6) * radians;
      const PosePrior prior{PoseChart(truth).at(step), 3 * radians, 6 * radians};
      inside += allowed(c, k % 40, k % 40, {prior.coarse, prior.covariance()}, bandOnly);
    }
    QVERIFY2(inside >= 95, qPrintable(QString::number(inside)));
  }

  void aWiderPriorMakesALongerReach() {
    const Cloud c = cloud(50, false);
    const SightedFeatures first(c.first, camera), second(c.second, camera);
    const auto narrow = guidedMatches(first, second, guide(0.5, 1), {}, cv::NORM_L2, {});
    const auto wide = guidedMatches(first, second, guide(4, 8), {}, cv::NORM_L2, {});
    QCOMPARE(narrow.size(), std::size_t(50));
    QCOMPARE(wide.size(), std::size_t(50));
    for (const auto& n : narrow)
      for (const auto& w : wide)
        if (n.match.first == w.match.first) QVERIFY(n.reachPx < w.reachPx);
  }

  void keypointsMustTurnWithTheCameraAndKeepTheirSize() {
    Cloud c = cloud(5, false);
    QVERIFY(allowed(c, 0, 0, guide(2, 4)));
    c.second.keypoints[0].angle = std::fmod(c.second.keypoints[0].angle + 60, 360.0f);
    QVERIFY(!allowed(c, 0, 0, guide(2, 4)));
    c.second.keypoints[1].angle = std::fmod(c.second.keypoints[1].angle + 340, 360.0f);  // 20 back
    QVERIFY(allowed(c, 1, 1, guide(2, 4)));
    c.second.keypoints[2].size *= 2.5f;
    QVERIFY(!allowed(c, 2, 2, guide(2, 4)));
  }

  // Points that all look alike: nothing to tell them apart in the whole image, but some are alone in their band.
  void theBandTellsLookalikesApart() {
    Cloud c = cloud(30, true);
    cv::randu(c.first.descriptors, 0, 2);  // nearly alike: the true one is not the nearest
    cv::randu(c.second.descriptors, 0, 2);
    const SightedFeatures first(c.first, camera), second(c.second, camera);
    const auto rightOf = [](const auto& matches, auto pair) {
      return std::count_if(matches.begin(), matches.end(),
                           [&](const auto& m) { return pair(m).first == pair(m).second; });
    };
    const auto plain = mutualMatches(c.first, c.second, cv::NORM_L2, {}, {});
    const auto guided = guidedMatches(first, second, guide(0.3, 0.6), {}, cv::NORM_L2, {});
    const auto plainRight = rightOf(plain, [](const FeatureMatch& m) { return m; });
    const auto guidedRight = rightOf(guided, [](const GuidedMatch& m) { return m.match; });
    QVERIFY2(guidedRight >= 15 && guidedRight > 4 * plainRight,
             qPrintable(QString("%1 %2").arg(guidedRight).arg(plainRight)));
  }

  void nothingIsMatchedWithNothing() {
    const Features none;
    const Cloud c = cloud(5, false);
    const SightedFeatures first(none, camera), second(c.second, camera);
    QVERIFY(guidedMatches(first, second, guide(2, 4), {}, cv::NORM_L2, {}).empty());
    QVERIFY(guidedMatches(second, first, guide(2, 4), {}, cv::NORM_L2, {}).empty());
  }
};

QTEST_APPLESS_MAIN(GuidedMatchingTest)
#include "guided_matching_test.moc"
