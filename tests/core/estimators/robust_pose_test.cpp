#include "estimators/robust_pose.h"

#include <QTest>
#include <numbers>
#include <numeric>
#include <random>
#include <thread>

#include "estimators/chance.h"
#include "estimators/epipolar_error.h"
#include "estimators/essential_refinement.h"
#include "estimators/five_point.h"
#include "estimators/real_roots.h"
#include "geometry/pose_errors.h"

using namespace parallax;
using Eigen::Matrix3d, Eigen::Quaterniond, Eigen::Vector2d, Eigen::Vector3d;

namespace {

constexpr double radians = std::numbers::pi / 180;

const Intrinsics lens{640, 480, 500, 520, 310, 245};

struct Dice {
  std::mt19937_64 engine;
  explicit Dice(int seed) : engine(std::uint64_t(seed)) {}
  double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(engine); }
  double normal() { return std::normal_distribution()(engine); }
  Vector3d direction() { return Vector3d(normal(), normal(), normal()).normalized(); }
  RelativePose pose() {
    const Quaterniond turn(Eigen::AngleAxisd(uniform(2, 25) * radians, direction()));
    return makeRelativePose(turn, direction());
  }
};

struct Scene {
  std::vector<Vector2d> first, second;  // pixels
  RelativePose truth;
};

struct Recipe {
  int matches = 200;
  double outliers = 0;  // share of all matches
  double noisePx = 0;
  bool planar = false, onlyRotates = false;
};

Scene scene(const Recipe& recipe, int seed, const Intrinsics& k = lens) {
  Dice dice(seed);
  Scene s;
  s.truth = dice.pose();
  const auto anywhere = [&] { return Vector2d(dice.uniform(0, k.width), dice.uniform(0, k.height)); };
  while (int(s.first.size()) < recipe.matches) {
    const Vector2d pixel = anywhere();
    const Vector2d ray = k.normalised(pixel);
    const double depth = recipe.planar ? 5 + ray.x() + 0.7 * ray.y() : dice.uniform(3, 8);
    Vector3d moved = s.truth.rotation * (depth * ray.homogeneous());
    if (!recipe.onlyRotates) moved += s.truth.translation;
    if (moved.z() < 0.5) continue;
    const Vector2d jitter1(dice.normal(), dice.normal()), jitter2(dice.normal(), dice.normal());
    s.first.push_back(pixel + recipe.noisePx * jitter1);
    s.second.push_back(k.pixel(moved.hnormalized()) + recipe.noisePx * jitter2);
  }
  std::vector<std::size_t> order(s.first.size());
  std::iota(order.begin(), order.end(), 0u);
  std::shuffle(order.begin(), order.end(), dice.engine);
  for (int i = 0; i < int(recipe.outliers * recipe.matches); ++i) s.second[order[i]] = anywhere();
  return s;
}

Result<RobustPose> estimated(const Scene& s, const std::string& estimator = "precise", std::uint64_t seed = 0) {
  RobustSettings settings;
  settings.estimator = estimator;
  return estimateRobustly(s.first, s.second, lens, lens, settings, Run{{}, {}, seed});
}

bool explained(const RobustPose& pose) {
  return !pose.cam2FromCam1 && !pose.failure.empty() && pose.failure.back() == '.' &&
         std::none_of(pose.inlier.begin(), pose.inlier.end(), [](bool b) { return b; });
}

}  // namespace

class RobustPoseTest : public QObject {
  Q_OBJECT

  static void bothEstimators() {
    QTest::addColumn<QString>("estimator");
    QTest::newRow("precise") << "precise";
    QTest::newRow("paper") << "paper";
  }

 private Q_SLOTS:
  void rootsAreFound() {
    // (x + 3) (x - 0.5) (x - 0.501) (x - 40) (x^2 + 1)
    std::vector<double> product{1};
    const auto times = [&](std::vector<double> f) {
      std::vector<double> p(product.size() + f.size() - 1);
      for (std::size_t i = 0; i < product.size(); ++i)
        for (std::size_t j = 0; j < f.size(); ++j) p[i + j] += product[i] * f[j];
      product = p;
    };
    for (const double root : {-3.0, 0.5, 0.501, 40.0}) times({-root, 1});
    times({1, 0, 1});
    const RealRoots roots = realRoots(product);
    QCOMPARE(roots.count, 4);
    QVERIFY(std::abs(roots.value[0] + 3) < 1e-9 && std::abs(roots.value[3] - 40) < 1e-9);
    QVERIFY(std::abs(roots.value[1] - 0.5) < 1e-8 && std::abs(roots.value[2] - 0.501) < 1e-8);
    QCOMPARE(realRoots(std::vector<double>{1, 0, 1}).count, 0);
    QCOMPARE(realRoots(std::vector<double>{1, NAN, 1}).count, 0);
    QCOMPARE(realRoots(std::vector<double>{1, 2, 0}).count, 0);
  }

  void fivePointFindsTheTruth() {
    int missed = 0;
    for (int seed = 0; seed < 300; ++seed) {
      const Scene s = scene({.matches = 5}, seed);
      std::array<Rays, 5> rays;
      for (int i = 0; i < 5; ++i) rays[i] = {lens.normalised(s.first[i]), lens.normalised(s.second[i])};
      const Matrix3d truth = essentialMatrix(s.truth).normalized();
      double nearest = 1;
      for (const Matrix3d& e : fivePoint(rays)) {
        nearest = std::min({nearest, (e - truth).norm(), (e + truth).norm()});
        const bool isTruth = std::min((e - truth).norm(), (e + truth).norm()) < 1e-6;
        double error = 180;
        for (const RelativePose& p : posesOf(e)) {
          const Matrix3d back = essentialMatrix(p).normalized();
          QVERIFY(std::min((back - e).norm(), (back + e).norm()) < 1e-3);
          error = std::min(error, poseErrors(p, s.truth).worse());
        }
        QVERIFY(!isTruth || error < 1e-3);
      }
      missed += nearest > 1e-5;
    }
    QVERIFY2(missed <= 2, qPrintable(QString::number(missed)));
  }

  void exactMatchesGiveTheExactPose_data() { bothEstimators(); }
  void exactMatchesGiveTheExactPose() {
    QFETCH(QString, estimator);
    for (int seed = 0; seed < 20; ++seed) {
      const Scene s = scene({}, seed);
      const auto found = estimated(s, estimator.toStdString());
      QVERIFY(found && found->cam2FromCam1);
      QVERIFY(poseErrors(*found->cam2FromCam1, s.truth).worse() < 1e-3);
      QVERIFY(std::count(found->inlier.begin(), found->inlier.end(), true) > 195);
    }
  }

  void theFirstConvincingPartIsTaken() {
    Scene s = scene({.matches = 300, .noisePx = 0.2}, 3);
    const Scene wrong = scene({.matches = 400, .outliers = 1}, 4);
    s.first.insert(s.first.end(), wrong.first.begin(), wrong.first.end());
    s.second.insert(s.second.end(), wrong.second.begin(), wrong.second.end());
    const auto among = [&](const std::vector<std::size_t>& parts) {
      return estimateRobustly(s.first, s.second, parts, lens, lens, {}, Run{});
    };
    const auto convincing = among({30, 300, 700});
    QVERIFY(convincing && convincing->cam2FromCam1);
    QCOMPARE(convincing->inlier.size(), 300u);  // 30 right ones are not enough to stop at
    QVERIFY(poseErrors(*convincing->cam2FromCam1, s.truth).worse() < 0.5);

    // None is convincing: the pose with the most inliers among all, and what is said of it is of its part.
    std::reverse(s.first.begin(), s.first.end());
    std::reverse(s.second.begin(), s.second.end());
    const auto last = among({100, 450, 700});
    QVERIFY(last && last->cam2FromCam1);
    QCOMPARE(last->inlier.size(), 700u);
    QVERIFY(poseErrors(*last->cam2FromCam1, s.truth).worse() < 0.5);

    const auto none = among({100, 200});
    QVERIFY(none && explained(*none));
    QVERIFY2(none->failure.starts_with("200 matches"), none->failure.c_str());
  }

  void outliersAndNoiseAreWithstood_data() {
    QTest::addColumn<double>("outliers");
    for (const double share : {0.0, 0.3, 0.5, 0.7, 0.8}) QTest::addRow("%.0f %%", 100 * share) << share;
  }
  void outliersAndNoiseAreWithstood() {
    QFETCH(double, outliers);
    int good = 0;
    for (int seed = 0; seed < 5; ++seed) {
      const Scene s = scene({.matches = 300, .outliers = outliers, .noisePx = 0.2}, seed);
      RobustSettings settings;
      settings.maxIterations = 50000;  // of samples with 80 % outliers 3 in 10000 are clean; asked for: never given up
      const auto found = estimateRobustly(s.first, s.second, lens, lens, settings, {});
      if (found && found->cam2FromCam1) good += poseErrors(*found->cam2FromCam1, s.truth).worse() < 2;
    }
    QVERIFY2(good == 5, qPrintable(QString::number(good)));
  }

  void refinementNeverCostsMore() {
    for (int seed = 0; seed < 20; ++seed) {
      const Scene s = scene({.matches = 100, .outliers = 0.2, .noisePx = 0.3}, seed);
      const EpipolarError error(s.first, s.second, lens, lens);
      const RelativePose start = makeRelativePose(
          Quaterniond(Eigen::AngleAxisd(0.5 * radians, Vector3d::UnitY())) * s.truth.rotation, s.truth.translation);
      const RelativePose end = refined(error, start, {RobustLoss::Shape::truncated, 3}, 50);
      const auto cost = [&](const RelativePose& p) { return error.truncatedSum(essentialMatrix(p), 9, INFINITY); };
      QVERIFY(cost(end) <= cost(start));
      QVERIFY(poseErrors(end, s.truth).roeDeg < 0.5);
    }
  }

  void sampsonErrorIsInPixels() {
    // A sideways pair: lines are rows, and a match off its row by d pixels in all has d / sqrt 2 in each image.
    const RelativePose sideways = makeRelativePose(Quaterniond::Identity(), Vector3d::UnitX());
    const EpipolarError error({{100, 200}}, {{150, 203}}, lens, lens);
    QVERIFY(std::abs(error.squared(essentialMatrix(sideways), 0) - 4.5) < 1e-9);
    QVERIFY(std::abs(error.truncatedSum(essentialMatrix(sideways), 100, 1e9f) - 4.5) < 1e-4);
  }

  void sharedPointsShareOneVote() {
    const EpipolarError error({{1, 2}, {1, 2}, {5, 6}}, {{3, 3}, {4, 4}, {7, 7}}, lens, lens);
    QCOMPARE(error.vote(0), 0.5);
    QCOMPARE(error.vote(2), 1.0);
    QCOMPARE(error.votes(), 2.0);
  }

  // A plane allows two poses; either way all matches agree and the cameras see it in front.
  void planeIsNoTrap() {
    int right = 0;
    for (int seed = 0; seed < 20; ++seed) {
      const Scene s = scene({.noisePx = 0.1, .planar = true}, seed);
      const auto found = estimated(s);
      QVERIFY(found && found->cam2FromCam1);
      QVERIFY(std::count(found->inlier.begin(), found->inlier.end(), true) > 180);
      right += poseErrors(*found->cam2FromCam1, s.truth).worse() < 3;
    }
    QVERIFY2(right >= 10, qPrintable(QString::number(right)));
  }

  void pureRotationIsSaidSo_data() {
    QTest::addColumn<QString>("estimator");
    QTest::addColumn<double>("noisePx");
    QTest::addColumn<double>("outliers");
    for (const char* estimator : {"precise", "paper"})
      for (const double noise : {0.0, 0.1, 0.3})
        for (const double outliers : {0.0, 0.3})
          QTest::addRow("%s, %.1f px, %.0f %%", estimator, noise, 100 * outliers) << estimator << noise << outliers;
  }
  void pureRotationIsSaidSo() {
    QFETCH(QString, estimator);
    QFETCH(double, noisePx);
    QFETCH(double, outliers);
    for (int seed = 0; seed < 5; ++seed) {
      const auto found = estimated(scene({.outliers = outliers, .noisePx = noisePx, .onlyRotates = true}, seed),
                                   estimator.toStdString());
      QVERIFY(found && explained(*found));
      QVERIFY2(found->failure.find("only to rotate") != std::string::npos, found->failure.c_str());
    }
  }

  void noiseIsNoPose_data() { bothEstimators(); }
  void noiseIsNoPose() {
    QFETCH(QString, estimator);
    int refused = 0;
    for (const int matches : {8, 20, 60, 200, 600})
      for (int seed = 0; seed < 2; ++seed) {
        const auto found = estimated(scene({.matches = matches, .outliers = 1}, seed), estimator.toStdString());
        QVERIFY(found);
        if (found->cam2FromCam1) continue;
        ++refused;
        QVERIFY(explained(*found));
        QVERIFY(found->failure.starts_with(std::to_string(matches) + " matches; "));
      }
    QVERIFY2(refused == 10, qPrintable(QString::number(refused)));
  }

  void tooFewMatchesAreCounted_data() { bothEstimators(); }
  void tooFewMatchesAreCounted() {
    QFETCH(QString, estimator);
    for (int n = 0; n < 5; ++n) {
      const auto found = estimated(scene({.matches = n}, 1), estimator.toStdString());
      QVERIFY(found && explained(*found));
      QVERIFY2(found->failure.find("five-point needs 5 inliers, found 0") != std::string::npos, found->failure.c_str());
    }
    QCOMPARE(QString::fromStdString(estimated(scene({.matches = 1}, 1))->failure),
             QString("1 match; five-point needs 5 inliers, found 0."));
  }

  void degenerateMatchesAreNoCrash_data() { bothEstimators(); }
  void degenerateMatchesAreNoCrash() {
    QFETCH(QString, estimator);
    Scene same;  // one match, many times over
    for (int i = 0; i < 50; ++i) {
      same.first.emplace_back(100, 100);
      same.second.emplace_back(120, 110);
    }
    Scene line;  // all on one line
    for (int i = 0; i < 50; ++i) {
      line.first.emplace_back(10 * i, 100);
      line.second.emplace_back(10 * i + 20, 100);
    }
    for (const Scene& s : {same, line}) {
      const auto found = estimated(s, estimator.toStdString());
      QVERIFY(found);
      QVERIFY(found->cam2FromCam1 || explained(*found));
      if (found->cam2FromCam1) QVERIFY(found->cam2FromCam1->rotation.coeffs().allFinite());
    }
    QVERIFY(!estimated(same, estimator.toStdString())->cam2FromCam1);
  }

  void notANumberIsNeverAnInlier() {
    Scene s = scene({}, 3);
    s.first[7].x() = NAN;
    s.second[9].y() = INFINITY;
    const auto found = estimated(s);
    QVERIFY(found && found->cam2FromCam1);
    QCOMPARE(found->inlier.size(), s.first.size());
    QVERIFY(!found->inlier[7] && !found->inlier[9]);
    QVERIFY(poseErrors(*found->cam2FromCam1, s.truth).worse() < 1e-3);
  }

  void lensDistortionIsUndone() {
    Intrinsics bent = lens;
    bent.k1 = -0.15;
    bent.k2 = 0.02;
    const Scene s = scene({}, 4, bent);
    const auto found = estimateRobustly(s.first, s.second, bent, bent, {}, {});
    QVERIFY(found && found->cam2FromCam1 && poseErrors(*found->cam2FromCam1, s.truth).worse() < 1e-3);
  }

  void wrongInputIsRefused() {
    const Scene s = scene({}, 3);
    Intrinsics broken = lens;
    broken.fx = 0;
    QVERIFY(!estimateRobustly(s.first, s.second, broken, lens, {}, {}));
    QVERIFY(!estimateRobustly(s.first, {}, lens, lens, {}, {}));
    RobustSettings odd;
    odd.estimator = "best";
    QVERIFY(!estimateRobustly(s.first, s.second, lens, lens, odd, {}));
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = estimateRobustly(s.first, s.second, lens, lens, {}, Run{stop.get_token(), {}, 0});
    QVERIFY(!stopped && stopped.error().code == ErrorCode::cancelled);
  }

  void sameSeedSamePoseFromAnyThread() {
    const Scene s = scene({.outliers = 0.5, .noisePx = 0.3}, 8);
    std::array<Result<RobustPose>, 4> found;
    {
      std::vector<std::jthread> threads;
      for (auto& f : found) threads.emplace_back([&] { f = estimated(s, "precise", 42); });
    }
    for (const auto& f : found) {
      QVERIFY(f && f->cam2FromCam1);
      QVERIFY(f->cam2FromCam1->rotation.coeffs() == found[0]->cam2FromCam1->rotation.coeffs());
      QVERIFY(f->cam2FromCam1->translation == found[0]->cam2FromCam1->translation);
      QVERIFY(f->inlier == found[0]->inlier);
    }
  }

  void chanceIsCounted() {
    QVERIFY(expectedByChance(100, 60, 5, 0.01, 10000) < 1e-20);
    QVERIFY(expectedByChance(100, 7, 5, 0.01, 10000) > 1);
    QCOMPARE(expectedByChance(100, 5, 5, 0.01, 10000), 10000.0);
    QCOMPARE(expectedByChance(0, 0, 2, 0.01, 1), 1.0);
  }
};

QTEST_APPLESS_MAIN(RobustPoseTest)
#include "robust_pose_test.moc"
