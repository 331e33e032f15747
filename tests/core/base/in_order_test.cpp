// Work on many threads, results in order.
#include "base/in_order.h"

#include <QTest>
#include <atomic>
#include <chrono>
#include <random>
#include <stdexcept>
#include <vector>

using namespace parallax;

class InOrderTest : public QObject {
  Q_OBJECT

  static void waitAWhile(std::size_t i) { std::this_thread::sleep_for(std::chrono::microseconds(i * 7919 % 900)); }

 private Q_SLOTS:
  void everyResultIsTakenOnceAndInOrder() {
    std::vector<std::size_t> taken;
    std::vector<double> told;
    std::atomic<std::size_t> made = 0, furthest = 0;
    const Run run{{}, [&](double share) { told.push_back(share); }, 0};
    const auto done = inOrder<std::size_t>(
        300, 5, run,
        [&](std::size_t i) -> Result<std::size_t> {
          ++made;
          furthest = std::max(furthest.load(), i);
          waitAWhile(i);
          return i * i;
        },
        [&](std::size_t i, std::size_t square) -> Result<void> {
          if (square == i * i && furthest < i + 4 * 5 + 5) taken.push_back(i);  // memory is bounded
          return {};
        });
    QVERIFY(done);
    QCOMPARE(made.load(), std::size_t(300));
    QCOMPARE(taken.size(), std::size_t(300));
    QVERIFY(std::is_sorted(taken.begin(), taken.end()) && std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), 1.0);
  }

  void nothingToDoIsDone() {
    QVERIFY(inOrder<int>(
        0, 3, {}, [](std::size_t) -> Result<int> { return 1; },
        [](std::size_t, int) -> Result<void> { return fail(ErrorCode::failed, "never"); }));
  }

  void theFirstErrorInOrderEndsIt() {
    for (int round = 0; round < 20; ++round) {
      std::size_t taken = 0;
      const auto done = inOrder<int>(
          200, 4, {},
          [&](std::size_t i) -> Result<int> {
            waitAWhile(i + std::size_t(round));
            if (i == 57 || i == 58 || i == 60) return fail(ErrorCode::failed, std::to_string(i));
            return 0;
          },
          [&](std::size_t, int) -> Result<void> {
            ++taken;
            return {};
          });
      QVERIFY(!done);
      QCOMPARE(done.error().message, std::string("57"));
      QCOMPARE(taken, std::size_t(57));
    }
  }

  void anErrorOfTheTakerEndsItToo() {
    std::atomic<int> made = 0;
    const auto done = inOrder<int>(
        10000, 3, {}, [&](std::size_t) -> Result<int> { return ++made; },
        [&](std::size_t i, int) -> Result<void> {
          if (i == 5) return fail(ErrorCode::failed, "full");
          return {};
        });
    QVERIFY(!done && done.error().message == "full");
    QVERIFY(made < 100);
  }

  void exceptionsBecomeErrors() {
    const auto done = inOrder<int>(
        9, 2, {}, [](std::size_t i) -> Result<int> { return i == 3 ? throw std::runtime_error("odd") : 1; },
        [](std::size_t, int) -> Result<void> { return {}; });
    QVERIFY(!done && done.error().message.find("odd") != std::string::npos);
  }

  void itStopsWhenAsked() {
    std::stop_source stop;
    std::jthread asks([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(30));
      stop.request_stop();
    });
    std::size_t taken = 0;
    const auto done = inOrder<int>(
        1'000'000, 2, {stop.get_token(), {}, 0},
        [](std::size_t) -> Result<int> {
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
          return 1;
        },
        [&](std::size_t, int) -> Result<void> {
          ++taken;
          return {};
        });
    QVERIFY(!done && done.error().code == ErrorCode::cancelled);
    QVERIFY(taken < 1000);
  }
};

QTEST_APPLESS_MAIN(InOrderTest)
#include "in_order_test.moc"
