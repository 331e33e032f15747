// Poses from photographs through lenses that see wide, beside and behind.
#include <QTest>
#include <numbers>
#include <random>

#include "estimators/epipolar_error.h"
#include "estimators/robust_pose.h"
#include "geometry/lens.h"
#include "geometry/pose_errors.h"
#include "geometry/triangulation.h"

using namespace parallax;
using Eigen::Matrix3d, Eigen::Quaterniond, Eigen::Vector2d, Eigen::Vector3d;

namespace {

constexpr double radians = std::numbers::pi / 180;

Intrinsics lensOf(LensModel model, std::initializer_list<double> numbers, double focal) {
  Intrinsics k{1000, 800, focal, 1.03 * focal, 505.3, 391.8};
  k.model = model;
  std::copy(numbers.begin(), numbers.end(), k.lens.begin());
  return k;
}

struct Case {
  const char* name;
  Intrinsics k;
};

std::vector<Case> lenses() {
  Intrinsics folding{1000, 800, 340, 350, 500, 400};
  folding.k1 = 0.0578;
  folding.k2 = -0.0805;
  return {{"brown", folding},
          {"fisheye of 200 degrees", lensOf(LensModel::fisheye, {-0.02, 0.004}, 290)},
          {"624", lensOf(LensModel::radTanThinPrismFisheye,
                         {0.4, -0.45, 0.18, 0.02, -0.03, 0.005, -3e-4, 5e-4, -1e-3, 2e-4, 8e-4, -1e-4}, 420)},
          {"division", lensOf(LensModel::division, {-1.3}, 420)},
          {"eucm", lensOf(LensModel::eucm, {0.62, 1.08}, 340)},
          {"panorama", equirectangular(1600, 800)}};
}

struct Matches {
  RelativePose truth;
  std::vector<Vector2d> first, second;
};

// Points all around that both cameras see within their images.
Matches matchesThrough(const Intrinsics& k, int count, double noisePx, double outliers, unsigned seed,
                       bool turnOnly = false) {
  std::mt19937 engine(seed);
  std::normal_distribution<double> normal;
  std::uniform_real_distribution<double> uniform(0, 1);
  const auto vector = [&] { return Vector3d(normal(engine), normal(engine), normal(engine)); };
  const Lens lens(k);
  const auto isIn = [&](const std::optional<Vector2d>& p) {
    return p && p->x() >= 0 && p->y() >= 0 && p->x() <= k.width - 1 && p->y() <= k.height - 1;
  };
  const Eigen::AngleAxisd turn(20 * radians, vector().normalized());
  Matches m{makeRelativePose(Quaterniond(turn), vector()), {}, {}};
  while (int(m.first.size()) < count) {
    const Vector3d world = (3 + 5 * uniform(engine)) * vector().normalized();
    const auto a = lens.pixel(world);
    auto b = lens.pixel(m.truth.rotation * world + (turnOnly ? 0 : 1) * m.truth.translation);
    if (uniform(engine) < outliers) b = Vector2d(uniform(engine) * (k.width - 1), uniform(engine) * (k.height - 1));
    if (!isIn(a) || !isIn(b) || !lens.ray(*b)) continue;
    m.first.push_back(*a + noisePx * Vector2d(normal(engine), normal(engine)));
    m.second.push_back(*b + noisePx * Vector2d(normal(engine), normal(engine)));
    if (!lens.ray(m.first.back()) || !lens.ray(m.second.back())) m.first.pop_back(), m.second.pop_back();
  }
  return m;
}

}  // namespace

class WideLensTest : public QObject {
  Q_OBJECT

  static void everyLens() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(lenses().size()); ++i) QTest::newRow(lenses()[i].name) << i;
  }

 private Q_SLOTS:
  // The residual over its gradient by the four coordinates, the gradient by differences.
  void theErrorIsInPixels_data() { everyLens(); }
  void theErrorIsInPixels() {
    QFETCH(int, index);
    const Intrinsics k = lenses()[index].k;
    const Lens lens(k);
    const Matches m = matchesThrough(k, 60, 2, 0, 3);
    const Matrix3d e = essentialMatrix(m.truth);
    const EpipolarError error(m.first, m.second, k, k);
    const auto residual = [&](const Vector2d& a, const Vector2d& b) { return lens.ray(b)->dot(e * *lens.ray(a)); };
    const Eigen::ArrayXf quick = error.squares(m.truth);
    double sum = 0;
    for (int i = 0; i < error.size(); ++i) {
      const Vector2d &a = m.first[i], &b = m.second[i];
      double gradient = 0;
      constexpr double h = 1e-4;
      for (int axis = 0; axis < 2; ++axis) {
        const Vector2d along = h * Vector2d::Unit(axis);
        gradient += std::pow((residual(a + along, b) - residual(a - along, b)) / (2 * h), 2) +
                    std::pow((residual(a, b + along) - residual(a, b - along)) / (2 * h), 2);
      }
      const double expected = std::pow(residual(a, b), 2) / gradient, squared = error.squared(e, i);
      QVERIFY2(std::abs(squared - expected) < 1e-3 * (expected + 0.01),
               qPrintable(QString("%1 %2").arg(squared).arg(expected)));
      QVERIFY(quick[i] > 1e11 || std::abs(double(quick[i]) - squared) < 1e-3 * (squared + 0.01));
      sum += error.vote(i) * std::min(squared, 9.0);
    }
    QVERIFY(std::abs(double(error.truncatedSum(e, 9, 1e9f)) - sum) < 1e-3 * sum);
  }

  void theErrorsDerivativesAreRight_data() { everyLens(); }
  void theErrorsDerivativesAreRight() {
    QFETCH(int, index);
    const Intrinsics k = lenses()[index].k;
    const Matches m = matchesThrough(k, 20, 2, 0, 4);
    const Matrix3d e = essentialMatrix(m.truth);
    const EpipolarError error(m.first, m.second, k, k);
    for (int i = 0; i < error.size(); ++i) {
      const auto linear = error.linearised(e, i);
      QVERIFY(std::abs(linear.residual * linear.residual - error.squared(e, i)) < 1e-9);
      for (int entry = 0; entry < 9; ++entry) {
        constexpr double h = 1e-6;
        Matrix3d more = e, less = e;
        more(entry / 3, entry % 3) += h;
        less(entry / 3, entry % 3) -= h;
        const double slope = (error.linearised(more, i).residual - error.linearised(less, i).residual) / (2 * h);
        QVERIFY(std::abs(slope - linear.byEssential[entry]) < 1e-4 * (1 + std::abs(slope)));
      }
    }
  }

  void posesAreFound_data() { everyLens(); }
  void posesAreFound() {
    QFETCH(int, index);
    const Intrinsics k = lenses()[index].k;
    for (unsigned seed = 0; seed < 5; ++seed) {
      const Matches m = matchesThrough(k, 300, 0.3, 0.4, seed);
      RobustSettings settings;
      settings.thresholdPx = 1;
      const auto found = estimateRobustly(m.first, m.second, k, k, settings, {});
      QVERIFY2(found && found->cam2FromCam1, found ? found->failure.c_str() : found.error().message.c_str());
      const double off = poseErrors(*found->cam2FromCam1, m.truth).worse();
      QVERIFY2(off < 1, qPrintable(QString::number(off)));
      const auto inliers = std::count(found->inlier.begin(), found->inlier.end(), true);
      QVERIFY2(inliers > 110, qPrintable(QString::number(inliers)));
    }
  }

  void lensesMayDiffer() {
    const Intrinsics wide = equirectangular(1600, 800), narrow{1000, 800, 500, 500, 499.5, 399.5};
    const Lens seenWide(wide), seenNarrow(narrow);
    const RelativePose truth =
        makeRelativePose(Quaterniond(Eigen::AngleAxisd(0.3, Vector3d::UnitY())), Vector3d(1, 0.2, 0.3));
    std::mt19937 engine(8);
    std::uniform_real_distribution<double> x(0, 999), y(0, 799), depth(2, 8);
    std::vector<Vector2d> first, second;
    for (int i = 0; i < 100; ++i) {
      const Vector2d b(x(engine), y(engine));
      const Vector3d there = depth(engine) * *seenNarrow.ray(b);
      first.push_back(*seenWide.pixel(truth.rotation.conjugate() * (there - truth.translation)));
      second.push_back(b);
    }
    const auto found = estimateRobustly(first, second, wide, narrow, {}, {});
    QVERIFY(found && found->cam2FromCam1);
    QVERIFY(poseErrors(*found->cam2FromCam1, truth).worse() < 1e-3);
  }

  void pointsBehindAreTriangulated() {
    const Vector3d behind(0.5, 0.3, -4);
    const RelativePose pose =
        makeRelativePose(Quaterniond(Eigen::AngleAxisd(0.2, Vector3d::UnitX())), Vector3d(1, 0, 0));
    const Vector3d there = pose.rotation * behind + pose.translation;
    const auto point = triangulateRays(pose, behind, there);
    QVERIFY(point && (*point - behind).norm() < 1e-9);
    QVERIFY(!triangulateRays(pose, Vector3d(-behind), there));
  }

  void pureRotationIsSaidSo() {
    for (const auto& [name, k] : lenses()) {
      const Matches m = matchesThrough(k, 200, 0.1, 0.2, 6, true);
      const auto found = estimateRobustly(m.first, m.second, k, k, {}, {});
      QVERIFY2(found && !found->cam2FromCam1, name);
      QVERIFY2(found->failure.find("only to rotate") != std::string::npos, found->failure.c_str());
    }
  }

  void pointsWithoutRaysAreNoMatches() {
    const Intrinsics k = lenses()[0].k;
    Matches m = matchesThrough(k, 200, 0.1, 0, 2);
    m.first.push_back({0, 0});  // beyond the fold
    m.second.push_back({500, 400});
    const auto found = estimateRobustly(m.first, m.second, k, k, {}, {});
    QVERIFY(found && found->cam2FromCam1);
    QVERIFY(!found->inlier.back());
    QVERIFY(poseErrors(*found->cam2FromCam1, m.truth).worse() < 1);
  }

  void thePapersRansacRefusesWideLenses() {
    const Intrinsics k = lenses()[1].k;
    const Matches m = matchesThrough(k, 100, 0.1, 0, 2);
    RobustSettings paper;
    paper.estimator = "paper";
    const auto found = estimateRobustly(m.first, m.second, k, k, paper, {});
    QVERIFY(!found);
    QVERIFY2(found.error().message.find("precise") != std::string::npos, found.error().message.c_str());
  }
};

QTEST_APPLESS_MAIN(WideLensTest)
#include "wide_lens_test.moc"
