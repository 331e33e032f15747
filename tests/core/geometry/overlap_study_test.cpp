// Does the study find a rule that is there to be found, and does it say so where there is none?
#include "geometry/overlap_study.h"

#include <QTest>

using namespace parallax;

namespace {

// 24 cameras, on three arcs, that look at one place.
std::vector<Camera> rig() {
  std::vector<Camera> cameras;
  for (int i = 0; i < 24; ++i) {
    const double angle = 0.13 * i, height = 0.5 + 0.4 * (i % 3);
    cameras.push_back({{640, 480, 900, 900, 319.5, 239.5},
                       lookAt({5 * std::cos(angle), 5 * std::sin(angle), height}, {0, 0, 0}, {0, 0, 1})});
  }
  return cameras;
}

std::vector<std::pair<int, int>> pairsBeyond(const std::vector<Camera>& cameras, const DepthRange& depth,
                                             double least) {
  const auto overlaps = frustumOverlaps(cameras, depth);
  std::vector<std::pair<int, int>> pairs;
  const int n = int(cameras.size());
  for (int i = 0; i < n; ++i)
    for (int j = i + 1; j < n; ++j)
      if (overlaps[i * n + j] > least) pairs.emplace_back(i, j);
  return pairs;
}

}  // namespace

class OverlapStudyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsTheRangeThatMadeThePairs() {
    const auto cameras = rig();
    const auto depth = studyOverlap(cameras, {{0, 1}}, Depths::uniform, 8).meeting.depth;  // a range of its grid
    const auto pairs = pairsBeyond(cameras, depth, 0);
    QVERIFY(!pairs.empty() && pairs.size() < 24 * 23 / 2);
    const auto study = studyOverlap(cameras, pairs, Depths::uniform, 8);
    QCOMPARE(study.meeting.jaccard(), 1.0);
    QCOMPARE(study.meeting.both, int(pairs.size()));
    QCOMPARE(study.triedRanges, 8 * 7 / 2);
    QCOMPARE(int(pairsBeyond(cameras, study.meeting.depth, 0).size()), study.meeting.taken);
  }

  void findsTheThreshold() {
    const auto cameras = rig();
    const auto some = studyOverlap(cameras, {{0, 1}, {0, 2}, {1, 2}}, Depths::uniform, 8).beyond;
    const auto pairs = pairsBeyond(cameras, some.depth, 0.4);
    const auto best = studyOverlap(cameras, pairs, Depths::uniform, 8).beyond;
    QCOMPARE(best.jaccard(), 1.0);
    // the rule as it is told gives the pairs that it counted
    QCOMPARE(int(pairsBeyond(cameras, best.depth, best.threshold).size()), best.taken);
  }

  void pairsThatNoRuleGivesAreNotClaimed() {
    const auto cameras = rig();
    const std::vector<std::pair<int, int>> odd{{0, 23}, {3, 20}, {5, 6}};
    for (const auto depths : {Depths::uniform, Depths::aboutTheMiddle}) {
      const auto study = studyOverlap(cameras, odd, depths, 6);
      QVERIFY(study.triedRanges > 0);
      QVERIFY(study.meeting.jaccard() < 1 && study.beyond.jaccard() < 1);
      QVERIFY(study.beyond.jaccard() >= study.meeting.jaccard());
    }
  }

  void nothingToStudy() {
    QCOMPARE(studyOverlap({}, {}, Depths::uniform, 5).triedRanges, 0);
    QCOMPARE(studyOverlap({rig()[0]}, {}, Depths::uniform, 5).triedRanges, 0);
    const Camera one = rig()[0];
    Camera beside = one;
    beside.camFromWorld.translation.x() += 1;  // parallel axes
    QCOMPARE(studyOverlap({one, beside}, {{0, 1}}, Depths::uniform, 5).triedRanges, 0);
  }
};

QTEST_APPLESS_MAIN(OverlapStudyTest)
#include "overlap_study_test.moc"
