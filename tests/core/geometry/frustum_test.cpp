#include <Eigen/Geometry>
#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "geometry/convex_overlap.h"
#include "geometry/frustum_overlap.h"

using namespace parallax;
using Eigen::Matrix3d, Eigen::Vector3d;

namespace {

Camera camera(const Vector3d& centre, const Matrix3d& rotation = Matrix3d::Identity(), int width = 200,
              int height = 100, double focal = 100) {
  return {{width, height, focal, focal, (width - 1) / 2.0, (height - 1) / 2.0}, {rotation, -rotation * centre}};
}

struct Dice {
  std::mt19937_64 engine{11};
  double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(engine); }
  Vector3d vector() { return {uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)}; }
  Camera camera() {
    Intrinsics k{640, 480, uniform(300, 900), uniform(300, 900), uniform(200, 440), uniform(150, 330)};
    return {k, lookAt(6 * vector(), vector(), Vector3d(0.1, 1, 0.2))};
  }
};

bool sees(const Camera& c, const Vector3d& point, const DepthRange& depth) {
  const Vector3d x = c.camFromWorld.rotation * point + c.camFromWorld.translation;
  if (x.z() < depth.near || x.z() > depth.far) return false;
  const Eigen::Vector2d p = c.intrinsics.pixel({x.x() / x.z(), x.y() / x.z()});
  return p.x() > -0.5 && p.y() > -0.5 && p.x() < c.intrinsics.width - 0.5 && p.y() < c.intrinsics.height - 0.5;
}

// The share of a's frustum that b sees, by points scattered evenly in it.
double byScattering(const Camera& a, const Camera& b, const DepthRange& depth, Dice& dice) {
  int seen = 0;
  constexpr int points = 40'000;
  for (int i = 0; i < points; ++i) {
    const double n3 = std::pow(depth.near, 3), f3 = std::pow(depth.far, 3);
    const double z = std::cbrt(n3 + dice.uniform(0, 1) * (f3 - n3));
    const auto ray = a.intrinsics.normalised(
        {dice.uniform(-0.5, a.intrinsics.width - 0.5), dice.uniform(-0.5, a.intrinsics.height - 0.5)});
    const RigidPose& pose = a.camFromWorld;
    seen += sees(b, pose.rotation.transpose() * (z * ray.homogeneous() - pose.translation), depth);
  }
  return double(seen) / points;
}

}  // namespace

class FrustumTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Side by side: at depth z the shared rectangle is (2 z - s) wide (focal 100, 200 wide) and z high.
  void besideEachOtherAsByIntegration() {
    const DepthRange depth{2, 5};
    for (const double s : {0.0, 0.5, 3.0, 5.0, 8.0, 9.9, 10.0, 11.0}) {
      const double from = std::clamp(s / 2, depth.near, depth.far), to = depth.far;
      const auto integral = [&](double z) { return 2.0 / 3 * z * z * z - s / 2 * z * z; };
      const double whole = 2.0 / 3 * (125 - 8), expected = (integral(to) - integral(from)) / whole;
      const double overlap = frustumOverlap(camera({0, 0, 0}), camera({s, 0, 0}), depth);
      QVERIFY2(std::abs(overlap - expected) < 1e-12,
               qPrintable(QString("%1: %2 %3").arg(s).arg(overlap).arg(expected)));
    }
  }

  // One behind the other: coincident side planes there are none, but parallel ones.
  void oneBehindTheOther() {
    const DepthRange depth{1, 3};
    const double overlap = frustumOverlap(camera({0, 0, 0}), camera({0, 0, 1}), depth);
    QVERIFY(std::abs(overlap - 2.0 / 3 * (8 - 1) / (2.0 / 3 * 26)) < 1e-12);  // the other's depths 1 to 2
  }

  void facesInOnePlaneCountOnce() {
    const DepthRange depth{1, 2};
    const Matrix3d quarter = Eigen::AngleAxisd(EIGEN_PI / 2, Vector3d::UnitZ()).toRotationMatrix();
    QVERIFY(std::abs(frustumOverlap(camera({1, 2, 3}), camera({1, 2, 3}), depth) - 1) < 1e-12);
    QVERIFY(std::abs(frustumOverlap(camera({0, 0, 0}), camera({0, 0, 0}, quarter), depth) - 0.5) < 1e-12);
    QVERIFY(std::abs(frustumOverlap(camera({0, 0, 0}), camera({0, 0, 0}, Matrix3d::Identity(), 50, 50), depth) - 1) <
            1e-12);  // one within the other
  }

  void lookingAwayOrOnlyTouchingIsNothing() {
    const DepthRange depth{1, 2};
    const Matrix3d back = Eigen::AngleAxisd(EIGEN_PI, Vector3d::UnitY()).toRotationMatrix();
    QCOMPARE(frustumOverlap(camera({0, 0, 0}), camera({0, 0, 0}, back), depth), 0.0);
    QCOMPARE(frustumOverlap(camera({0, 0, 0}), camera({0, 0, 4}, back), depth), 0.0);  // far plane on far plane
    QVERIFY(frustumOverlap(camera({0, 0, 0}), camera({0, 0, 3.5}, back), depth) > 0.01);
  }

  void asManyScatteredPointsSay() {
    Dice dice;
    const DepthRange depth{2, 9};
    int meeting = 0;
    for (int i = 0; i < 40; ++i) {
      const Camera a = dice.camera(), b = dice.camera();
      const double va = frustumOf(a, depth.near, depth.far).volume, vb = frustumOf(b, depth.near, depth.far).volume;
      const double counted = byScattering(a, b, depth, dice) * va / std::min(va, vb);
      const double overlap = frustumOverlap(a, b, depth);
      QVERIFY2(std::abs(overlap - counted) < 0.02 * std::max(1.0, va / vb),
               qPrintable(QString::number(overlap - counted)));
      meeting += overlap > 0.05;
    }
    QVERIFY(meeting > 10);
  }

  void unitsAndOriginDoNotMatter() {
    Dice dice;
    for (int i = 0; i < 30; ++i) {
      const Camera a = dice.camera(), b = dice.camera();
      const double overlap = frustumOverlap(a, b, {2, 9});
      QVERIFY(std::abs(overlap - frustumOverlap(b, a, {2, 9})) < 1e-10);
      for (const double scale : {1e-6, 1e6}) {
        const auto moved = [&](Camera c) {
          const Vector3d centre = scale * (c.camFromWorld.centre() + Vector3d(100, -200, 300));
          c.camFromWorld.translation = -c.camFromWorld.rotation * centre;
          return c;
        };
        QVERIFY(std::abs(overlap - frustumOverlap(moved(a), moved(b), {2 * scale, 9 * scale})) < 1e-9);
      }
    }
  }

  void camerasThatAreNoneShareNothing() {
    Camera broken = camera({0, 0, 0});
    broken.camFromWorld.translation.x() = std::nan("");
    QCOMPARE(frustumOverlap(camera({0, 0, 0}), broken, {1, 2}), 0.0);
    broken = camera({0, 0, 0});
    broken.intrinsics.width = 0;
    QCOMPARE(frustumOverlap(broken, camera({0, 0, 0}), {1, 2}), 0.0);
    QCOMPARE(frustumOverlap(camera({0, 0, 0}), camera({0, 0, 0}), {2, 1}), 0.0);
    QVERIFY(frustumOverlaps({}, {1, 2}).empty());
  }

  void allAgainstAllOfARingIsQuick() {
    std::vector<Camera> ring;
    for (int i = 0; i < 64; ++i) {
      const double angle = 0.05 * i;
      ring.push_back({{1600, 1200, 2892, 2883, 823, 619},
                      lookAt({600 * std::cos(angle), 600 * std::sin(angle), 100.0 + i}, {0, 0, 0}, {0, 0, 1})});
    }
    QElapsedTimer clock;
    clock.start();
    const auto overlaps = frustumOverlaps(ring, {450, 750});
    const auto took = clock.elapsed();
    for (int i = 0; i < 64; ++i)
      for (int j = 0; j < 64; ++j) {
        QCOMPARE(overlaps[i * 64 + j], overlaps[j * 64 + i]);
        QVERIFY(std::abs(overlaps[i * 64 + j] - frustumOverlap(ring[i], ring[j], {450, 750})) < 1e-9);
      }
    QVERIFY2(took < 200, qPrintable(QString::number(took)));
  }

  void guessedDepthsHoldWhatTheCamerasLookAt() {
    std::vector<Camera> ring;
    for (int i = 0; i < 8; ++i)
      ring.push_back({{640, 480, 500, 500, 320, 240},
                      lookAt({3 * std::cos(0.4 * i), 3 * std::sin(0.4 * i), 1}, {0, 0, 0}, {0, 0, 1})});
    const auto depth = guessedDepthRange(ring);
    QVERIFY(depth.near < std::sqrt(10.0) && depth.far > std::sqrt(10.0) && depth.near > 1.5 && depth.far < 6);
    for (const auto& lonely : {guessedDepthRange({}), guessedDepthRange({camera({0, 0, 0})}),
                               guessedDepthRange({camera({0, 0, 0}), camera({2, 0, 0})})})
      QVERIFY(lonely.near > 0 && lonely.far > lonely.near && std::isfinite(lonely.far));
  }
};

QTEST_APPLESS_MAIN(FrustumTest)
#include "frustum_test.moc"
