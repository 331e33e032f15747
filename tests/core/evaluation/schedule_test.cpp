#include "evaluation/schedule.h"

#include <QTest>
#include <atomic>
#include <random>
#include <set>
#include <thread>

namespace parallax {
struct PreparedImage {
  int number = 0;
};
}  // namespace parallax

using namespace parallax;

namespace {

// Neighbours within `reach` in a scene of so many views, in the schedule's order.
std::vector<ScheduledPair> neighbours(int views, int reach) {
  std::vector<std::array<std::uint32_t, 3>> places;
  for (int a = 0; a < views; ++a)
    for (int b = a + 1; b < std::min(views, a + reach + 1); ++b)
      places.push_back({0, std::uint32_t(a), std::uint32_t(b)});
  std::vector<ScheduledPair> pairs;
  for (const auto i : orderOf(places)) pairs.push_back({int(places[i][1]), int(places[i][2])});
  return pairs;
}

struct Outcome {
  std::vector<int> estimated;  // how often each pair
  std::size_t preparations = 0, mostHeld = 0, largestTask = 0;
  int wrong = 0;  // pairs that came with other images than their own
};

Outcome worked(const std::vector<ScheduledPair>& pairs, int images, std::size_t atOnce, std::size_t mostBytes,
               int threads) {
  Schedule schedule(pairs, std::size_t(images), atOnce, mostBytes);
  std::vector<std::atomic<int>> estimated(pairs.size());
  std::atomic<std::size_t> mostHeld = 0, largest = 0;
  std::atomic<int> wrong = 0;
  const auto work = [&] {
    for (Task task = schedule.take(); task.kind != Task::Kind::nothing; task = schedule.take()) {
      if (task.kind == Task::Kind::prepare) {
        std::vector<Keepsake> made;
        for (const int i : task.images) made.push_back(std::make_shared<PreparedImage>(PreparedImage{i}));
        largest = std::max(largest.load(), task.images.size());
        schedule.prepared(task, made, std::vector<std::size_t>(made.size(), 10));
      } else {
        if (task.first->number != pairs[task.pair].first || task.second->number != pairs[task.pair].second) ++wrong;
        ++estimated[task.pair];
        schedule.estimated(task);
      }
      mostHeld = std::max(mostHeld.load(), schedule.bytesHeld());
    }
  };
  {
    std::vector<std::jthread> workers;
    for (int t = 0; t < threads; ++t) workers.emplace_back(work);
  }
  Outcome outcome{{estimated.begin(), estimated.end()}, schedule.preparations(), mostHeld, largest, wrong};
  return outcome;
}

bool eachOnce(const Outcome& o) {
  return o.wrong == 0 && std::all_of(o.estimated.begin(), o.estimated.end(), [](int n) { return n == 1; });
}

}  // namespace

class ScheduleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyPairOnceEveryImageOnce() {
    for (const int threads : {1, 2, 7}) {
      const auto o = worked(neighbours(60, 12), 60, 1, 1'000'000, threads);
      QVERIFY(eachOnce(o));
      QCOMPARE(o.preparations, std::size_t(60));
      QCOMPARE(o.largestTask, std::size_t(1));
    }
  }

  void imagesAreDroppedAfterTheirLastPair() {
    const auto o = worked(neighbours(1000, 5), 1000, 1, 1'000'000, 2);
    QVERIFY(eachOnce(o));
    QCOMPARE(o.preparations, std::size_t(1000));
    QVERIFY2(o.mostHeld <= 10 * 200, qPrintable(QString::number(o.mostHeld)));  // bytes: 10 an image
  }

  // A scene of 300 views, all with all, and room for 60: few are prepared more than a few times.
  void littleMemoryIsKeptTo() {
    for (const int threads : {1, 4}) {
      const auto o = worked(neighbours(300, 300), 300, 1, 600, threads);
      QVERIFY(eachOnce(o));
      QVERIFY2(o.mostHeld <= 600 + std::size_t(threads) * 10, qPrintable(QString::number(o.mostHeld)));
      QVERIFY2(o.preparations < 300 * 10, qPrintable(QString::number(o.preparations)));
    }
  }

  void roomForNothingStillEnds() {
    const auto o = worked(neighbours(40, 40), 40, 1, 0, 3);
    QVERIFY(eachOnce(o));
  }

  void batchesArePreparedTogether() {
    const auto o = worked(neighbours(60, 12), 60, 16, 1'000'000, 2);
    QVERIFY(eachOnce(o));
    QCOMPARE(o.largestTask, std::size_t(16));
    QCOMPARE(o.preparations, std::size_t(60));
  }

  void anImageWithItselfAndNoPairsAtAll() {
    QVERIFY(eachOnce(worked({{0, 0}, {0, 1}, {1, 1}}, 2, 1, 100, 2)));
    QVERIFY(eachOnce(worked({}, 0, 1, 100, 2)));
  }

  void stopEndsThoseWhoWait() {
    Schedule schedule({{0, 1}}, 2, 2, 100);
    QCOMPARE(schedule.take().images.size(), std::size_t(2));
    std::jthread waiting([&] { QVERIFY(schedule.take().kind == Task::Kind::nothing); });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    schedule.stop();
  }

  void orderKeepsScenesTogetherAndBlocksBeforeRows() {
    std::vector<std::array<std::uint32_t, 3>> places;
    for (std::uint32_t s : {1u, 0u})
      for (std::uint32_t a = 0; a < 4; ++a)
        for (std::uint32_t b = 0; b < 4; ++b) places.push_back({s, a, b});
    const auto order = orderOf(places);
    QCOMPARE(std::set<std::size_t>(order.begin(), order.end()).size(), places.size());
    for (std::size_t i = 0; i < 16; ++i) QCOMPARE(places[order[i]][0], 0u);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(places[order[i]][1] < 2 && places[order[i]][2] < 2);
  }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
