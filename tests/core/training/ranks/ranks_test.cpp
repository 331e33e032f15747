// Processes that calculate together: sums and broadcasts over loopback, and what is said when one is lost. Each test
// forks before LibTorch has made any thread.
#include <ATen/ATen.h>
#include <QTest>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

#include "support/free_port.h"
#include "training/ranks/rank_group.h"

using namespace parallax;
using test::freePort;

namespace {

// Runs `work` as each rank in a process of its own; their exit codes. What a rank throws is code 100.
std::vector<int> inProcesses(int ranks, const std::function<int(RankGroup&)>& work) {
  const int port = freePort();
  std::vector<pid_t> children;
  for (int rank = 0; rank < ranks; ++rank) {
    const pid_t child = fork();
    if (child == 0) {
      alarm(60);
      const auto group = RankGroup::join({rank, ranks, rank, "127.0.0.1", port}, at::kCPU, std::chrono::seconds(20));
      if (!group) std::fprintf(stderr, "%s\n", group.error().message.c_str());
      int code = 99;
      try {
        if (group) code = work(**group);
      } catch (const std::runtime_error& error) {
        code = std::string(error.what()).starts_with("Another of the processes") ? 100 : 101;
      }
      _exit(code);
    }
    children.push_back(child);
  }
  std::vector<int> codes;
  for (const pid_t child : children) {
    int status = 0;
    waitpid(child, &status, 0);
    codes.push_back(WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
  }
  return codes;
}

}  // namespace

class RanksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void severalSumsAtOnceAreTheSumsOverAllRanks() {
    const auto codes = inProcesses(3, [](RankGroup& group) {
      auto flat = at::arange(10, at::kFloat) * double(group.rank() + 1);
      auto first = group.sumLater(flat.narrow(0, 0, 4)), rest = group.sumLater(flat.narrow(0, 4, 6));
      rest.wait(), first.wait();
      return flat.equal(at::arange(10, at::kFloat) * 6) ? 0 : 1;
    });
    QCOMPARE(codes, (std::vector<int>{0, 0, 0}));
  }

  void broadcastGivesEverybodyTheRootsNumbers() {
    const auto codes = inProcesses(2, [](RankGroup& group) {
      auto tensor = at::full({5}, double(group.rank()));
      group.broadcast(tensor, 1);
      group.barrier();
      return tensor.equal(at::ones({5})) ? 0 : 1;
    });
    QCOMPARE(codes, (std::vector<int>{0, 0}));
  }

  void aLostRankIsSaidAtOnce() {
    const auto codes = inProcesses(2, [](RankGroup& group) {
      auto tensor = at::ones({1000});
      group.sum(tensor);
      if (group.rank() == 1) raise(SIGKILL);
      for (int i = 0; i < 1000; ++i) group.sum(tensor);
      return 0;
    });
    QCOMPARE(codes, (std::vector<int>{100, -SIGKILL}));
  }

  void aRankThatDoesNotComeIsMissed() {
    const pid_t child = fork();
    if (child == 0) {
      alarm(60);
      const auto group = RankGroup::join({0, 2, 0, "127.0.0.1", freePort()}, at::kCPU, std::chrono::seconds(1));
      _exit(!group && group.error().message.find("rank 1 did not come") != std::string::npos ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
  }

  void theWaitForTheOthersCanBeStopped() {
    for (const int rank : {0, 1}) {
      const pid_t child = fork();
      if (child == 0) {
        alarm(30);
        std::stop_source stop;
        stop.request_stop();
        const auto group = RankGroup::join({rank, 2, rank, "127.0.0.1", freePort()}, at::kCPU, std::chrono::minutes(5),
                                           stop.get_token());
        _exit(!group && group.error().code == ErrorCode::cancelled ? 0 : 1);
      }
      int status = 0;
      waitpid(child, &status, 0);
      QVERIFY(WIFEXITED(status));
      QCOMPARE(WEXITSTATUS(status), 0);
    }
  }

  void thePlaceComesFromTheLaunchersVariables_data() {
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<int>("ranks");  // 0: refused
    QTest::newRow("none") << QStringList{} << 1;
    QTest::newRow("torchrun") << QStringList{"RANK=1", "WORLD_SIZE=4", "LOCAL_RANK=1", "MASTER_ADDR=n1",
                                             "MASTER_PORT=29500"}
                              << 4;
    QTest::newRow("one alone") << QStringList{"RANK=0", "WORLD_SIZE=1"} << 1;
    QTest::newRow("a group of one") << QStringList{"RANK=0", "WORLD_SIZE=1", "MASTER_ADDR=n1", "MASTER_PORT=29500"}
                                    << 1;
    QTest::newRow("a group of one without a port") << QStringList{"RANK=0", "WORLD_SIZE=1", "MASTER_ADDR=n1"} << 0;
    QTest::newRow("half a set") << QStringList{"RANK=0"} << 0;
    QTest::newRow("no address") << QStringList{"RANK=0", "WORLD_SIZE=2", "MASTER_PORT=1"} << 0;
    QTest::newRow("rank beyond") << QStringList{"RANK=2", "WORLD_SIZE=2", "MASTER_ADDR=n", "MASTER_PORT=1"} << 0;
    QTest::newRow("no number") << QStringList{"RANK=one", "WORLD_SIZE=2", "MASTER_ADDR=n", "MASTER_PORT=1"} << 0;
    QTest::newRow("port beyond") << QStringList{"RANK=1", "WORLD_SIZE=2", "MASTER_ADDR=n", "MASTER_PORT=70000"} << 0;
  }
  void thePlaceComesFromTheLaunchersVariables() {
    QFETCH(QStringList, variables);
    QFETCH(int, ranks);
    for (const char* name : {"RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT"}) qunsetenv(name);
    for (const QString& v : variables) qputenv(qPrintable(v.section('=', 0, 0)), v.section('=', 1).toUtf8());
    const auto place = rankPlaceFromEnvironment();
    QCOMPARE(place ? place->ranks : 0, ranks);
    if (!place) QVERIFY(place.error().message.ends_with("."));
    if (place) QCOMPARE(place->alone(), !variables.contains("MASTER_ADDR=n1"));
  }
};

QTEST_APPLESS_MAIN(RanksTest)
#include "ranks_test.moc"
