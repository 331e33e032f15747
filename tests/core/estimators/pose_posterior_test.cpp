#include "estimators/pose_posterior.h"

#include <QTest>
#include <numbers>
#include <random>

#include "estimators/pose_refinement.h"
#include "estimators/pose_search.h"
#include "geometry/pose_errors.h"

using namespace parallax;

namespace {

constexpr double radians = std::numbers::pi / 180;
const Intrinsics camera{640, 480, 700, 700, 319.5, 239.5};
const RelativePose truth =
    makeRelativePose(Eigen::Quaterniond(Eigen::AngleAxisd(0.3, Eigen::Vector3d(0.1, 1, 0.2).normalized())),
                     Eigen::Vector3d(-1, 0.1, 0.2));

RelativePose offBy(double rotationDeg, double translationDeg) {
  PoseStep step;
  step << Eigen::Vector3d(1, -1, 1).normalized() * rotationDeg * radians, std::tan(translationDeg * radians), 0;
  return PoseChart(truth).at(step);
}

double worse(const RelativePose& pose) { return poseErrors(pose, truth).worse(); }

// So many right matches, off by noise, and wrong ones anywhere.
struct Matches {
  Matches(int right, int wrong, double noisePx = 0.3) {
    std::mt19937 dice(7);
    std::uniform_real_distribution<double> u(-1, 1);
    std::normal_distribution<double> n;
    const auto noisy = [&](const Eigen::Vector3d& x) {
      return Eigen::Vector2d(camera.pixel(x.hnormalized()) + noisePx * Eigen::Vector2d(n(dice), n(dice)));
    };
    while (int(first.size()) < right) {
      const Eigen::Vector3d x(1.5 * u(dice), u(dice), 4 + u(dice));
      first.push_back(noisy(x));
      second.push_back(noisy(truth.rotation * x + truth.translation));
    }
    for (int i = 0; i < wrong; ++i) {
      first.emplace_back(320 + 320 * u(dice), 240 + 240 * u(dice));
      second.emplace_back(320 + 320 * u(dice), 240 + 240 * u(dice));
    }
    error.emplace(first, second, camera, camera);
    beliefs.assign(first.size(), {0.3, noisePx, 400});
  }

  PosePosterior under(std::optional<PosePrior> prior) const { return {*error, beliefs, prior}; }

  std::vector<Eigen::Vector2d> first, second;
  std::vector<MatchBelief> beliefs;
  std::optional<EpipolarError> error;
};

// The most probable of the maxima that are found.
RelativePose mostProbable(const PosePosterior& posterior) {
  RelativePose best;
  double mass = -std::numeric_limits<double>::infinity();
  for (const RelativePose& likely : likelyPoses(posterior, {}, {}).maxima) {
    const RelativePose pose = refined(posterior, likely);
    if (const double m = posterior.logMass(pose); m > mass) mass = m, best = pose;
  }
  return best;
}

}  // namespace

class PosePosteriorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Its integral over all poses is 1: the mean of the density over random poses.
  void thePriorIsADensity() {
    const PosePrior prior{truth, 0.5, 0.6, 0.8};
    std::mt19937_64 dice(1);
    std::normal_distribution<double> n;
    double sum = 0;
    constexpr int samples = 200000;
    for (int i = 0; i < samples; ++i) {
      const Eigen::Quaterniond q(n(dice), n(dice), n(dice), n(dice));
      sum += std::exp(prior.logDensity(makeRelativePose(q, Eigen::Vector3d(n(dice), n(dice), n(dice)))));
    }
    QVERIFY2(std::abs(sum / samples - 1) < 0.1, qPrintable(QString::number(sum / samples)));
  }

  void aPoseFarOffIsPenalisedOnlySoMuch() {
    const PosePrior prior{truth};
    QVERIFY(prior.logDensity(truth) > prior.logDensity(offBy(8, 15)));
    QVERIFY(prior.logDensity(offBy(8, 15)) > prior.logDensity(offBy(40, 70)));
    QVERIFY(std::abs(prior.logDensity(offBy(60, 70)) - prior.logDensity(offBy(170, 80))) < 0.1);
  }

  void theTruthIsMoreProbable() {
    const Matches matches(40, 100);
    const auto posterior = matches.under({});
    QVERIFY(posterior.logMass(truth) > 0);
    QVERIFY(posterior.logEvidence(truth) > posterior.logEvidence(offBy(2, 0)) + 20);
    QVERIFY(posterior.rightGiven(truth, 0) > 0.5);
    RelativePose flipped = truth;
    flipped.translation = -truth.translation;  // all behind the cameras
    QVERIFY(posterior.logEvidence(flipped) < 0);
    QCOMPARE(posterior.rightGiven(flipped, 0), 0.0);
  }

  void chanceIsNoEvidence() {
    const Matches matches(0, 150);
    const auto posterior = matches.under({});
    QVERIFY(posterior.logMass(mostProbable(posterior)) < 0);
  }

  void refinementImprovesAndNeverWorsens() {
    const Matches matches(40, 40);
    for (const auto& prior : {std::optional<PosePrior>(), std::optional(PosePrior{offBy(6, 10)})}) {
      const auto posterior = matches.under(prior);
      for (const double off : {0.0, 0.3, 1.0, 5.0, 30.0, 150.0}) {
        const RelativePose start = offBy(off, std::min(off, 80.0)), found = refined(posterior, start);
        QVERIFY(posterior.logDensity(found) >= posterior.logDensity(start));
        if (off <= 0.3) QVERIFY2(worse(found) < 0.4, qPrintable(QString::number(worse(found))));
      }
      QVERIFY(posterior.logDensity(refined(posterior, offBy(0.5, 0.5))) > posterior.logDensity(offBy(0.5, 0.5)) + 1);
    }
  }

  void withoutMatchesTheAnswerIsTheCoarsePose() {
    const Matches none(0, 0);
    const RelativePose coarse = offBy(10, 20);
    const RelativePose found = mostProbable(none.under(PosePrior{coarse}));
    QVERIFY(poseErrors(found, coarse).worse() < 0.01);
  }

  void withManyMatchesACoarsePoseThatIsWrongDoesNotMatter() {
    const Matches matches(150, 150);
    const RelativePose alone = mostProbable(matches.under({}));
    QVERIFY(worse(alone) < 0.5);
    for (const RelativePose& coarse : {offBy(90, 80), offBy(170, 40), offBy(5, 10)})
      QVERIFY(poseErrors(mostProbable(matches.under(PosePrior{coarse})), alone).worse() < 0.2);
  }

  // Six rough matches say little: with a coarse pose they say more than either.
  void withFewMatchesBothCount() {
    const Matches matches(6, 0, 3);
    const PosePrior prior{offBy(6, 12)};
    const auto posterior = matches.under(prior);
    const RelativePose found = refined(posterior, prior.coarse);
    QVERIFY(posterior.logDensity(found) > posterior.logDensity(prior.coarse));
    QVERIFY2(worse(found) < 12, qPrintable(QString::number(worse(found))));
    QVERIFY(poseErrors(found, prior.coarse).worse() < 25);
  }

  void aCoarsePoseFindsWhatFewMatchesHide() {
    Matches matches(22, 150);  // one in eight: five right ones are drawn once in 30000
    for (MatchBelief& b : matches.beliefs) b.probability = 0.1;
    const PosePrior prior{offBy(2, 4), 3 * radians, 5 * radians};
    QVERIFY(worse(mostProbable(matches.under({}))) > 5);
    const RelativePose found = mostProbable(matches.under(prior));
    QVERIFY2(worse(found) < 2, qPrintable(QString::number(worse(found))));
  }

  void aStoppedSearchEnds() {
    const Matches matches(10, 300);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(likelyPoses(matches.under(std::nullopt), {}, Run{stop.get_token(), {}, 0}).maxima.empty());
  }
};

QTEST_APPLESS_MAIN(PosePosteriorTest)
#include "pose_posterior_test.moc"
