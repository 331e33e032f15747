// Every network learns the same in two processes as in one. Each process is forked before LibTorch has made any thread.
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

#include "support/free_port.h"
#include "training/batch_stream.h"
#include "training_fixtures.h"

using namespace parallax;
using namespace parallax::test;

namespace {

constexpr int pairs = 4, steps = 3;
const MadeSet made{1, 0, 4, 240, 230};  // five pairs

struct Case {
  NetworkKind kind;
  bool bfloat16 = false;
};

// Where the cells of the first images are in the second: any numbers, and of each pair others that are not known.
at::Tensor someMatches(int count) {
  constexpr std::int64_t cells = correlationCells * correlationCells;
  auto matches = at::arange(count * cells * 2, at::kFloat).mul(0.37).remainder(1).view({count, cells, 2});
  for (int i = 0; i < count; ++i) matches[i].narrow(0, 0, 20 * i).fill_(NAN);
  return matches;
}

struct Learnt {
  std::vector<float>
      said;  // of each step: translation's and orientation's loss, the gradient's norm, the matches' loss
  std::vector<float> values;  // of all parameters in the end
};

Learnt learnt(const TrainingSet& set, const Case& what, RankGroup& group) {
  const bool correlates = networkInfo(what.kind).correlates;
  Learner learner(narrowWeights(what.kind), at::kCPU, {10, 1e-5, 0, 0, what.bfloat16, correlates ? 1.0 : 0.0});
  learner.joins(group);
  learner.beginAsTheFirst();
  PairSampler sampler(set, firstPairs(pairs), {1, pairs, {networkSide, networkSide}});
  const auto share = shareOf(pairs, group.rank(), group.ranks(), pairs);
  const auto matches = someMatches(pairs);
  Learnt learnt;
  for (int step = 0; step < steps; ++step) {
    auto batch = batchOf(set, sampler, step, share.from, share.to - share.from);
    if (correlates) batch.matches = matches.narrow(0, share.from, share.to - share.from);
    learner.add(batch, pairs, true);
    const auto said = learner.update(1e-3).to(at::kFloat).contiguous();
    for (const int k : {0, 1, 4, 5}) learnt.said.push_back(said.data_ptr<float>()[k]);
  }
  const auto values = learner.parameters().trained().contiguous();
  learnt.values.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
  return learnt;
}

void write(int file, const std::vector<float>& values) {
  const auto count = values.size();
  if (::write(file, &count, sizeof count) < 0 || ::write(file, values.data(), count * sizeof(float)) < 0) _exit(3);
}

std::vector<float> readFrom(int file) {
  std::size_t count = 0;
  const auto all = [&](void* to, std::size_t bytes) {
    for (auto* at = static_cast<char*>(to); bytes > 0;) {
      const auto got = ::read(file, at, bytes);
      if (got <= 0) return false;
      at += got, bytes -= std::size_t(got);
    }
    return true;
  };
  if (!all(&count, sizeof count)) return {};
  std::vector<float> values(count);
  if (!all(values.data(), count * sizeof(float))) return {};
  return values;
}

// What each of so many processes says after it has learnt.
std::vector<Learnt> learntBy(int ranks, const TrainingSet& set, const Case& what) {
  const int port = freePort();
  std::vector<int> ends;
  for (int rank = 0; rank < ranks; ++rank) {
    int both[2];
    if (pipe(both)) return {};
    if (fork() == 0) {
      alarm(120);
      const auto group = RankGroup::join({rank, ranks, rank, "127.0.0.1", port}, at::kCPU, std::chrono::seconds(20));
      if (!group) {
        std::fprintf(stderr, "%s\n", group.error().message.c_str());
        _exit(1);
      }
      try {
        const auto mine = learnt(set, what, **group);
        write(both[1], mine.said), write(both[1], mine.values);
      } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        _exit(2);
      }
      _exit(0);
    }
    close(both[1]);
    ends.push_back(both[0]);
  }
  std::vector<Learnt> all;
  for (const int end : ends) {
    auto said = readFrom(end), values = readFrom(end);
    all.push_back({std::move(said), std::move(values)});
    close(end);
  }
  while (wait(nullptr) > 0) {
  }
  return all;
}

}  // namespace

class RanksLearnerTest : public QObject {
  Q_OBJECT

  Folder folder_;
  std::optional<TrainingSet> set_;

 private Q_SLOTS:
  void initTestCase() { set_.emplace(madeSet(folder_ / "set", made)); }

  void twoProcessesLearnWhatOneLearns_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("bfloat16");
    for (const auto& info : allNetworks()) {
      QTest::newRow(std::string(info.name).c_str()) << int(info.kind) << false;
      QTest::newRow((std::string(info.name) + " bfloat16").c_str()) << int(info.kind) << true;
    }
  }
  void twoProcessesLearnWhatOneLearns() {
    QFETCH(int, kind);
    QFETCH(bool, bfloat16);
    const Case what{NetworkKind(kind), bfloat16};
    const auto one = learntBy(1, *set_, what), two = learntBy(2, *set_, what);
    QCOMPARE(one.size(), 1u);
    QCOMPARE(two.size(), 2u);
    QCOMPARE(one[0].said.size(), std::size_t(4 * steps));
    QVERIFY(!one[0].values.empty());
    QCOMPARE(two[0].values, two[1].values);  // to the bit
    QCOMPARE(two[0].said, two[1].said);
    // bfloat16 sums over half the pairs are rounded before they meet
    const double tolerance = bfloat16 ? 5e-2 : 1e-4;
    for (std::size_t i = 0; i < one[0].said.size(); ++i) {
      const double expected = one[0].said[i], found = two[0].said[i];
      QVERIFY2(std::abs(found - expected) <= tolerance * std::abs(expected),
               qPrintable(QString("number %1: %2 instead of %3").arg(i).arg(found).arg(expected)));
    }
    double apart = 0;
    for (std::size_t i = 0; i < one[0].values.size(); ++i)
      apart += std::abs(double(one[0].values[i]) - double(two[0].values[i]));
    QVERIFY(apart / double(one[0].values.size()) < (bfloat16 ? 1e-4 : 1e-6));
    if (networkInfo(what.kind).correlates) QVERIFY(one[0].said[3] > 0);
  }
};

QTEST_APPLESS_MAIN(RanksLearnerTest)
#include "ranks_learner_test.moc"
