// True matches and the symmetries of pairs, against geometry worked out another way.
#include "training/true_matches.h"

#include <ATen/ATen.h>
#include <QtTest>
#include <cmath>

#include "support/made_set.h"
#include "training/match_loss.h"
#include "training_fixtures.h"
#include "training_set/rendered_set.h"

using namespace parallax;
using namespace parallax::test;

namespace {

constexpr int cells = 13;
constexpr double degrees = 180 / M_PI;

Eigen::Matrix3d rotationOf(const std::array<float, 7>& pose) {
  return Eigen::Quaterniond(pose[0], pose[1], pose[2], pose[3]).toRotationMatrix();
}

Eigen::Vector3d translationOf(const std::array<float, 7>& pose) { return {pose[4], pose[5], pose[6]}; }

std::vector<float> matchesOf(const TrainingSet& set, const Sample& sample, Extent window) {
  std::vector<float> matches(2 * cells * cells);
  trueMatches(set, sample, window, cells, matches);
  return matches;
}

// The ray through a point of a window as shown, 0..1: with the principal point moved as the symmetry moves it.
Eigen::Vector3d rayAt(const ImageRecord& image, const Sample& sample, Extent window, std::size_t side,
                      Eigen::Vector2d shown) {
  const Eigen::Vector2d half(window.width / 2.0, window.height / 2.0);
  const Eigen::Vector2d principal =
      Eigen::Vector2d(image.cx + 0.5 - sample.corner[side][0], image.cy + 0.5 - sample.corner[side][1]) - half;
  const auto moved = sample.symmetry.applied({principal.x(), principal.y()});
  const Eigen::Vector2d offset = (shown.array() - 0.5).matrix().cwiseProduct(2 * half);
  return {(offset.x() - moved[0]) / image.fx, (offset.y() - moved[1]) / image.fx, 1};
}

}  // namespace

class TrueMatchesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    RenderedSetPlan plan;
    plan.scenes = 2, plan.validationScenes = 0, plan.kinds = "textured,tabletop", plan.cameras = "dome";
    plan.views = 6, plan.width = 160, plan.height = 120, plan.samples = 1, plan.mostRotationDeg = 60;
    auto set = renderSet(folder_ / "rendered", plan, {});
    QVERIFY2(set, set ? "" : set.error().message.c_str());
    set_.emplace(std::move(*set));
    QVERIFY(set_->hasDepths());
    QVERIFY(set_->pairs().size() > 5);
  }

  // Of a mirrored and turned camera: what it sees of any point is the point mirrored and turned.
  void symmetriesChangePosesAsTheyChangePoints() {
    const auto pose = truthOf(set_->pairs()[0]);
    for (const bool mirrored : {false, true})
      for (int quarters = 0; quarters < 4; ++quarters) {
        const Symmetry s{mirrored, quarters};
        const auto there = changed(pose, s);
        const auto shown = [&](const Eigen::Vector3d& x) {
          const auto p = s.applied({x.x(), x.y()});
          return Eigen::Vector3d(p[0], p[1], x.z());
        };
        for (const Eigen::Vector3d& x : {Eigen::Vector3d(0.3, -0.2, 4), Eigen::Vector3d(-1, 2, 3)}) {
          const Eigen::Vector3d second = rotationOf(pose) * x + translationOf(pose);
          const Eigen::Vector3d again = rotationOf(there) * shown(x) + translationOf(there);
          QVERIFY((again - shown(second)).norm() < 1e-5);
        }
        const auto back = s.undone(s.applied({0.25, -0.5}));
        QCOMPARE(back[0], 0.25);
        QCOMPARE(back[1], -0.5);
      }
  }

  // Every match lies on the epipolar line of the pose that is taught with it, whatever is done to the pair.
  void matchesObeyThePoseTheyAreTaughtWith_data() {
    QTest::addColumn<bool>("reversePairs");
    QTest::addColumn<bool>("symmetries");
    QTest::addColumn<int>("side");
    QTest::newRow("whole width") << false << false << 120;
    QTest::newRow("windows") << false << false << 90;
    QTest::newRow("reversed") << true << false << 120;
    QTest::newRow("symmetries") << true << true << 100;
  }
  void matchesObeyThePoseTheyAreTaughtWith() {
    QFETCH(bool, reversePairs);
    QFETCH(bool, symmetries);
    QFETCH(int, side);
    const Extent window{side, side};
    const auto pairs = set_->pairsOf(Split::training);
    PairSampler sampler(*set_, pairs, {3, int(pairs.size()), window, false, reversePairs, 0, symmetries});
    int found = 0, asked = 0;
    for (int step = 0; step < 3; ++step)
      for (const Sample& s : sampler.samples(step, 0, int(pairs.size()))) {
        const auto matches = matchesOf(*set_, s, window);
        const auto &one = set_->images()[s.image[0]], &two = set_->images()[s.image[1]];
        for (int i = 0; i < cells * cells; ++i) {
          ++asked;
          const Eigen::Vector2d to(double(matches[std::size_t(2 * i)]), double(matches[std::size_t(2 * i + 1)]));
          if (std::isnan(to.x())) continue;
          ++found;
          const Eigen::Vector2d from((i % cells + 0.5) / cells, (i / cells + 0.5) / cells);
          const Eigen::Vector3d x1 = rayAt(one, s, window, 0, from), x2 = rayAt(two, s, window, 1, to);
          const Eigen::Vector3d normal = translationOf(s.truth).cross(rotationOf(s.truth) * x1).normalized();
          const double off = std::asin(std::min(1.0, std::abs(normal.dot(x2.normalized())))) * degrees;
          QVERIFY2(off < 0.05, qPrintable(QString("%1 degrees off").arg(off)));
        }
      }
    QVERIFY2(found > asked / 5 && found < asked, qPrintable(QString("%1 of %2").arg(found).arg(asked)));
  }

  // From the first image to the second and, with the pair reversed, back to the same place.
  void matchesLeadBack() {
    const Extent window{120, 120};
    int there = 0, back = 0;
    for (std::uint32_t pair = 0; pair < set_->pairs().size(); ++pair) {
      Sample s;
      const auto& record = set_->pairs()[pair];
      s.image = {record.first, record.second}, s.truth = truthOf(record), s.pair = pair;
      s.corner = {{{20, 0}, {20, 0}}};
      Sample reversed = s;
      std::swap(reversed.image[0], reversed.image[1]), reversed.reversed = true, reversed.truth = inverted(s.truth);
      const auto forth = matchesOf(*set_, s, window), home = matchesOf(*set_, reversed, window);
      for (std::size_t i = 0; i < cells * cells; ++i) {
        if (std::isnan(forth[2 * i])) continue;
        const auto column = std::size_t(forth[2 * i] * cells), row = std::size_t(forth[2 * i + 1] * cells);
        const std::size_t landed = row * cells + column;
        if (std::isnan(home[2 * landed])) continue;
        ++there;  // the landing cell's middle is up to half a cell away, and surfaces slant
        const float dx = home[2 * landed] * cells - float(i % cells) - 0.5f;
        const float dy = home[2 * landed + 1] * cells - float(i / cells) - 0.5f;
        back += std::hypot(dx, dy) < 1.6f;
      }
    }
    QVERIFY(there > 100);
    QVERIFY2(back > there * 9 / 10, qPrintable(QString("%1 of %2").arg(back).arg(there)));
  }

  void theLossIsTheCrossEntropy() {
    const std::int64_t n = cells * cells;
    auto matches = at::full({1, n, 2}, NAN);
    matches[0][5] = at::tensor({(4 + 0.5) / cells, (7 + 0.5) / cells});  // the middle of column 4, row 7
    auto logits = at::zeros({1, n, n});
    QVERIFY(std::abs(matchLoss(logits, matches).item<double>() - std::log(double(n))) < 1e-4);
    logits[0][7 * cells + 4][5] = 30;
    QVERIFY(matchLoss(logits, matches).item<double>() < 1e-6);
    matches[0][5][0] = 5.0 / cells;  // between columns 4 and 5: half the weight on each
    const double half = matchLoss(logits, matches).item<double>();
    QVERIFY2(std::abs(half - 15) < 1e-3, qPrintable(QString::number(half)));
    QCOMPARE(matchLoss(logits, at::full({1, n, 2}, NAN)).item<double>(), 0.0);
  }

  // Pairs that know few matches and pairs that know many: cut as one likes.
  void theLossDoesNotDependOnHowABatchIsCut() {
    const std::int64_t n = cells * cells;
    const auto logits = at::arange(3 * n * n, at::kFloat).mul(0.7).sin().view({3, n, n});
    auto matches = at::arange(3 * n * 2, at::kFloat).mul(0.37).remainder(1).view({3, n, 2});
    matches[1].narrow(0, 0, n - 3).fill_(NAN), matches[2].fill_(NAN);
    double sum = 0;
    for (std::int64_t i = 0; i < 3; ++i)
      sum += matchLoss(logits.narrow(0, i, 1), matches.narrow(0, i, 1)).item<double>();
    QVERIFY(std::abs(3 * matchLoss(logits, matches).item<double>() - sum) < 1e-4 * sum);
  }

  void bothFeedsTellTheSame() {
    const auto pairs = set_->pairsOf(Split::training);
    const FeedPlan plan{{100, 100}, true, cells};
    PairSampler sampler(*set_, pairs, {5, 8, plan.window, false, true, 0.2, true});
    const auto staged = stagedFeed(*set_, plan, at::kCPU), resident = residentFeed(*set_, plan, at::kCPU);
    for (int step = 0; step < 4; ++step) {
      staged->begin(sampler.samples(step, 0, 8)), resident->begin(sampler.samples(step, 0, 8));
      const auto a = staged->take(), b = resident->take();
      QVERIFY(at::equal(a.images, b.images));  // one turns bytes, the other tensors
      QVERIFY(at::equal(a.focals, b.focals) && at::equal(a.truth, b.truth));
      QVERIFY(at::equal(at::nan_to_num(a.matches, -1), at::nan_to_num(b.matches, -1)));
      QVERIFY(a.focals.min().item<float>() > 0.5f);
    }
  }

  // What the loss of matches is for: after a few steps the correlation finds what it could not find before.
  void aCorrelationLayerLearnsItsMatches() {
    const auto pairs = set_->pairsOf(Split::training);
    const FeedPlan plan{{120, 120}, false, cells};
    PairSampler sampler(*set_, pairs, {5, 4, plan.window});
    auto branch = narrowBranch();
    branch.lastRelu = false;
    Learner learner(initialWeights(NetworkKind::cnnCspp, branch, 2), at::kCPU, {10, 0, 20, 0, false, 1});
    const auto feed = stagedFeed(*set_, plan, at::kCPU);
    std::vector<double> losses;
    for (int step = 0; step < 60; ++step) {
      feed->begin(sampler.samples(step % 2, 0, 4));
      learner.add(feed->take(), 4, true);
      losses.push_back(learner.update(2e-3)[5].item<double>());
    }
    QVERIFY2(losses.back() < losses.front() - 1,
             qPrintable(QString("%1 -> %2").arg(losses.front()).arg(losses.back())));
  }

 private:
  Folder folder_;
  std::optional<TrainingSet> set_;
};

QTEST_GUILESS_MAIN(TrueMatchesTest)
#include "true_matches_test.moc"
