// Focal lengths of cameras that nobody knows, from matches made up with noise and wrong ones among them.
#include "estimators/focal_estimation.h"

#include <QTest>
#include <algorithm>
#include <random>

#include "estimators/focal_curve.h"
#include "estimators/unknown_cameras.h"
#include "geometry/pose_errors.h"

using namespace parallax;

namespace {

struct Scene {
  std::vector<Eigen::Vector2d> first, second;
  std::array<Intrinsics, 2> guesses, truth;
  RelativePose pose;
};

struct Wanted {
  double factor1 = 0.75, factor2 = 0.75;  // of the guess
  double k1 = 0;
  double wrong = 0.3;  // share of the matches
  bool flat = false;   // the points lie on a plane
  int matches = 600;
  unsigned seed = 1;
};

Intrinsics multiplied(Intrinsics k, double factor, double k1) {
  k.fx *= factor;
  k.fy *= factor;
  k.k1 = k1;
  return k;
}

// Two cameras that look past each other's point, so that the focal length is determined.
Scene scene(const Wanted& wanted) {
  Scene s;
  s.guesses = {assumedIntrinsics(1600, 1066), assumedIntrinsics(1600, 1066)};
  s.truth = {multiplied(s.guesses[0], wanted.factor1, wanted.k1), multiplied(s.guesses[1], wanted.factor2, wanted.k1)};
  const Eigen::Quaterniond turn(Eigen::AngleAxisd(0.35, Eigen::Vector3d(0.25, 1, 0.1).normalized()));
  s.pose = makeRelativePose(turn, Eigen::Vector3d(-1, 0.25, 0.45));
  std::mt19937 random(wanted.seed);
  std::uniform_real_distribution<double> any(0, 1);
  std::normal_distribution<double> noise(0, 0.25);
  const Eigen::Vector3d t = s.pose.translation * 2.2;
  while (int(s.first.size()) < wanted.matches) {
    const double depth = wanted.flat ? 6 : 3 + 6 * any(random);
    const Eigen::Vector2d pixel(1600 * any(random), 1066 * any(random));
    const Eigen::Vector3d x = depth * Eigen::Vector3d(s.truth[0].normalised(pixel).homogeneous());
    const Eigen::Vector3d moved = turn * x + t;
    if (moved.z() < 0.5) continue;
    Eigen::Vector2d there = s.truth[1].pixel(moved.hnormalized());
    if (there.x() < 0 || there.y() < 0 || there.x() > 1600 || there.y() > 1066) continue;
    if (any(random) < wanted.wrong) there = {1600 * any(random), 1066 * any(random)};
    s.first.emplace_back(pixel.x() + noise(random), pixel.y() + noise(random));
    s.second.emplace_back(there.x() + noise(random), there.y() + noise(random));
  }
  return s;
}

}  // namespace

class FocalEstimationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSharedFocalLengthIsFound_data() {
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("k1");
    for (const double factor : {0.6, 0.75, 1.0, 1.5}) QTest::addRow("%g", factor) << factor << 0.0;
    QTest::newRow("0.75, a lens that bends lines") << 0.75 << -0.05;
  }
  void aSharedFocalLengthIsFound() {
    QFETCH(double, factor);
    QFETCH(double, k1);
    int held = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
      const Scene s = scene({.factor1 = factor, .factor2 = factor, .k1 = k1, .seed = seed});
      const auto found = estimateFocals(s.first, s.second, s.guesses, {}, {});
      QVERIFY(found && found->certain);
      const FocalInterval f = found->factors[0];
      QVERIFY2(std::abs(f.best / factor - 1) < 0.08, qPrintable(QString("%1, not %2").arg(f.best).arg(factor)));
      QCOMPARE(found->factors[1].best, f.best);
      QVERIFY(f.low < f.best && f.best < f.high);
      held += f.low <= factor && factor <= f.high;
    }
    QVERIFY2(held >= 9, qPrintable(QString::number(held)));
  }

  // Two focal lengths are all that a fundamental matrix tells beside the pose, so the intervals are wide.
  void oneEachIsFound() {
    int held = 0;
    std::vector<double> off;
    for (unsigned seed = 1; seed <= 6; ++seed) {
      const Scene s = scene({.factor1 = 0.7, .factor2 = 1.0, .matches = 1000, .seed = seed});
      const auto found = estimateFocals(s.first, s.second, s.guesses, {.shared = false}, {});
      QVERIFY(found && found->told);
      for (const auto& [f, truth] : {std::pair(found->factors[0], 0.7), std::pair(found->factors[1], 1.0)}) {
        held += f.low <= truth && truth <= f.high;
        off.push_back(std::abs(f.best / truth - 1));
      }
    }
    std::nth_element(off.begin(), off.begin() + 6, off.end());
    QVERIFY2(held >= 11 && off[6] < 0.3, qPrintable(QString("%1 held, off by %2").arg(held).arg(off[6])));
  }

  void aCameraThatIsKnownStays() {
    Scene s = scene({.factor1 = 0.7, .factor2 = 1.1});
    s.guesses[0] = s.truth[0];
    const auto found = estimateFocals(s.first, s.second, s.guesses, {.unknown = {false, true}, .shared = false}, {});
    QVERIFY(found && found->certain);
    QCOMPARE(found->factors[0].best, 1.0);
    QCOMPARE(found->factors[0].high, 1.0);
    QVERIFY2(std::abs(found->factors[1].best / 1.1 - 1) < 0.08, qPrintable(QString::number(found->factors[1].best)));
  }

  void whereMatchesSayNothingItIsNotCertain() {
    const Scene wrong = scene({.wrong = 1});
    const auto ofChance = estimateFocals(wrong.first, wrong.second, wrong.guesses, {}, {});
    QVERIFY(!ofChance || !ofChance->told);
    const Scene few = scene({.wrong = 0, .matches = 12});
    const auto ofFew = estimateFocals(few.first, few.second, few.guesses, {}, {});
    QVERIFY(!ofFew || !ofFew->told);
    QVERIFY(!estimateFocals({{1, 2}}, {{3, 4}}, few.guesses, {}, {}));
  }

  // A plane agrees with a pose at every focal length, and then wrong matches would decide.
  void aPlaneTellsNothing() {
    for (unsigned seed = 1; seed <= 10; ++seed) {
      const Scene s = scene({.flat = true, .seed = seed});
      const auto found = estimateFocals(s.first, s.second, s.guesses, {}, {});
      QVERIFY2(!found || !found->told, qPrintable(QString::number(found->factors[0].best)));
    }
  }

  void theSameSeedGivesTheSame() {
    const Scene s = scene({});
    const auto a = estimateFocals(s.first, s.second, s.guesses, {}, {{}, {}, 5});
    const auto b = estimateFocals(s.first, s.second, s.guesses, {}, {{}, {}, 5});
    QVERIFY(a && b);
    QCOMPARE(a->factors[0].best, b->factors[0].best);
    QCOMPARE(a->factors[0].low, b->factors[0].low);
  }

  // What a method says and returns: cameras of the images as given, twice as large as those it works on.
  void camerasOfTheImagesAsGivenAreReturnedAndTold() {
    const Scene s = scene({});
    const auto seen = [&](int i) { return ImageFeatures{{}, s.guesses[i], {3200, 2132}, {}}; };
    const auto found = findFocals("unknown", s.first, s.second, seen(0), seen(1), 0.5, {});
    QVERIFY(found.estimated);
    const auto& [first, second] = *found.estimated;
    QCOMPARE(first.width, 3200);
    QCOMPARE(first.source, CameraSource::estimated);
    QVERIFY(std::abs(first.fx / (0.75 * 1.2 * 3200) - 1) < 0.08);
    QCOMPARE(second.fx, first.fx);
    QVERIFY(std::abs(found.working[0].fx * 2 - first.fx) < 1e-6);
    const QString note = QString::fromStdString(found.note);
    QVERIFY2(note.startsWith("The focal length is estimated from the matches: " +
                             QString::number(std::llround(first.fx)) + " px ("),
             qPrintable(note));
  }

  void whatIsKnownIsNotEstimatedUnlessAsked() {
    const Scene s = scene({});
    ImageFeatures first{{}, s.guesses[0], {1600, 1066}, {}}, second = first;
    const auto asKnown = findFocals("known", s.first, s.second, first, second, 0.5, {});
    QVERIFY(!asKnown.estimated && asKnown.note.empty());
    first.intrinsics = s.truth[0];
    first.intrinsics.source = CameraSource::file;
    const auto one = findFocals("unknown", s.first, s.second, first, second, 0.5, {});
    QVERIFY(one.estimated && (*one.estimated)[0].source == CameraSource::file);
    QCOMPARE((*one.estimated)[0].fx, s.truth[0].fx);
    QVERIFY2(one.note.starts_with("The focal length of image 2 is estimated"), one.note.c_str());
    second.intrinsics = first.intrinsics;
    const auto none = findFocals("unknown", s.first, s.second, first, second, 0.5, {});
    QVERIFY(!none.estimated && none.note.empty());
    const auto each = findFocals("each", s.first, s.second, first, second, 0.5, {});
    QVERIFY2(each.estimated ? each.note.find("of image 2") != std::string::npos : !each.note.empty(),
             each.note.c_str());
  }

  void theGuessStaysAndIsToldWhereMatchesSayNothing() {
    const Scene s = scene({.wrong = 1});
    const ImageFeatures image{{}, s.guesses[0], {1600, 1066}, {}};
    const auto found = findFocals("unknown", s.first, s.second, image, image, 0.5, {});
    QVERIFY(!found.estimated);
    QCOMPARE(found.working[0].source, CameraSource::assumed);
    QCOMPARE(found.working[0].fx, 1.2 * 1600);
    QVERIFY(found.note.find("1.2 times the longer side is assumed") != std::string::npos);
  }

  void aStoppedRunGivesNothing() {
    const Scene s = scene({});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!estimateFocals(s.first, s.second, s.guesses, {}, {stop.get_token(), {}, 1}));
  }

  // Most matches agree where the focal length is the true one, and few far from it.
  void inliersTellTheFocalLength() {
    const std::vector<double> factors{0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95, 1.1, 1.3, 1.6, 2, 2.5, 3};
    for (const double truth : {0.6, 0.95, 1.6}) {
      const Scene s = scene({.factor1 = truth, .factor2 = truth});
      const auto inliers = inliersByFocal(s.first, s.second, s.guesses, {true, true}, factors, 0.5, {});
      QCOMPARE(inliers.size(), factors.size());
      const int best = bestOf(inliers);
      QCOMPARE(factors.at(best), truth);
      QVERIFY(inliers[best] > 0.6 * 600 && inliers[best] < 600);
      QVERIFY2(std::max(inliers.front(), inliers.back()) < 0.9 * inliers[best], qPrintable(QString::number(truth)));
    }
  }

  // Only the camera that is turned: the other one's factor is right already.
  void oneCameraIsTurnedAlone() {
    Scene s = scene({.factor1 = 0.6, .factor2 = 1.1});
    s.guesses[1] = s.truth[1];
    const std::vector<double> factors{0.4, 0.5, 0.6, 0.72, 0.9};
    const auto inliers = inliersByFocal(s.first, s.second, s.guesses, {true, false}, factors, 0.5, {});
    QCOMPARE(factors.at(bestOf(inliers)), 0.6);
  }

  void noCurveWithoutMatchesOrWhenStopped() {
    QCOMPARE(bestOf({}), -1);
    QCOMPARE(bestOf({0, 0}), -1);
    QCOMPARE(bestOf({3, 8, 8, 8, 2, 8}), 2);
    const Scene s = scene({});
    const auto of = [&](const std::vector<Eigen::Vector2d>& second, const Run& run) {
      return inliersByFocal(s.first, second, s.guesses, {true, true}, {0.5, 1, 2}, 0.5, run);
    };
    QVERIFY(of({}, {}).empty());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(of(s.second, {stop.get_token(), {}, 1}).empty());
    QCOMPARE(inliersByFocal({}, {}, s.guesses, {true, true}, {0.5, 1}, 0.5, {}), std::vector<int>({0, 0}));
  }
};

QTEST_GUILESS_MAIN(FocalEstimationTest)
#include "focal_estimation_test.moc"
