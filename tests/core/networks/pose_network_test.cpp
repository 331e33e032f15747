#include <QTest>
#include <thread>

#include "network_fixtures.h"

using namespace parallax;
using namespace parallax::test;

namespace {

// The paper's pyramid, written down from its text: window w = ceil(a / n), stride floor(a / n).
std::vector<float> paperPyramid(const HostTensor& map, const std::vector<int>& levels) {
  const auto channels = map.shape[0], a = map.shape[1];
  std::vector<float> out;
  for (const int n : levels)
    for (std::int64_t c = 0; c < channels; ++c)
      for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column) {
          const auto w = (a + n - 1) / n, stride = a / n;
          float most = -INFINITY;
          for (auto y = row * stride; y < row * stride + w; ++y)
            for (auto x = column * stride; x < column * stride + w; ++x)
              most = std::max(most, map.values[std::size_t((c * a + y) * a + x)]);
          out.push_back(most);
        }
  return out;
}

// Bin i of n over a cells: floor(i a / n) .. ceil((i + 1) a / n).
std::vector<float> adaptivePyramid(const HostTensor& map, const std::vector<int>& levels) {
  const auto channels = map.shape[0], height = map.shape[1], width = map.shape[2];
  std::vector<float> out;
  for (const int n : levels)
    for (std::int64_t c = 0; c < channels; ++c)
      for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column) {
          float most = -INFINITY;
          for (auto y = row * height / n; y < ((row + 1) * height + n - 1) / n; ++y)
            for (auto x = column * width / n; x < ((column + 1) * width + n - 1) / n; ++x)
              most = std::max(most, map.values[std::size_t((c * height + y) * width + x)]);
          out.push_back(most);
        }
  return out;
}

}  // namespace

class PoseNetworkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void featuresHaveTheSizesOfTheDesign_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cells");
    QTest::newRow("cnnA") << "cnnA" << 6 * 6;
    QTest::newRow("cnnB") << "cnnB" << 13 * 13;
    QTest::newRow("cnnAspp") << "cnnAspp" << 1 + 4 + 9 + 36;
    QTest::newRow("cnnBspp") << "cnnBspp" << 1 + 4 + 9 + 36 + 169;
  }
  void featuresHaveTheSizesOfTheDesign() {
    QFETCH(QString, name);
    QFETCH(int, cells);
    const auto kind = networkKind(name.toStdString());
    QVERIFY(kind);
    const auto net = network(initialWeights(*kind, {}, 1));
    const auto features = net->features(picture(1).view());
    QVERIFY(features);
    QCOMPARE(features->shape, (std::vector<std::int64_t>{256 * cells}));
    QCOMPARE(featureCount(*kind, {}), std::int64_t(256 * cells));
    const auto map = net->map(picture(1).view());
    const std::int64_t side = networkInfo(*kind).lastPool ? 6 : 13;
    QCOMPARE(map->shape, (std::vector<std::int64_t>{256, side, side}));
  }

  void costIsThePapers() { QVERIFY(std::abs(gigaflopsPerPair({}, {227, 227}) - 4.31) < 0.01); }

  void torchvisionsAlexNetGivesTheSameMap() {
    const auto map = mapSize(NetworkKind::cnnB, torchvisionBranch(), {227, 227});
    QCOMPARE(map.height, 13);
    QCOMPARE(map.width, 13);
  }

  // cnnB of the same seed has the same branch, so its map is what cnnBspp's pyramid pools.
  void pyramidIsThePapersAt13() {
    const auto a = picture(3);
    const auto map = network(initialWeights(NetworkKind::cnnB, {}, 5))->map(a.view());
    const auto features = network(initialWeights(NetworkKind::cnnBspp, {}, 5))->features(a.view());
    QVERIFY(map && features);
    QCOMPARE(map->shape[1], std::int64_t(13));
    QCOMPARE(relativeError(features->values, paperPyramid(*map, {1, 2, 3, 6, 13})), 0.0);
  }

  void pyramidOfAnySizeHasItsBins_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("323x323: 19x19") << 323 << 323;
    QTest::newRow("485x323") << 485 << 323;
    QTest::newRow("67x80: fewer cells than bins") << 67 << 80;
  }
  void pyramidOfAnySizeHasItsBins() {
    QFETCH(int, width);
    QFETCH(int, height);
    const auto a = picture(4, width, height);
    const auto map = network(initialWeights(NetworkKind::cnnB, smallBranch(), 5))->map(a.view());
    const auto features = network(initialWeights(NetworkKind::cnnBspp, smallBranch(), 5))->features(a.view());
    QVERIFY(map && features);
    if (width == 323) QCOMPARE(map->shape[1], std::int64_t(19));
    QCOMPARE(features->shape[0], std::int64_t(10 * (1 + 4 + 9 + 36 + 169)));
    QCOMPARE(relativeError(features->values, adaptivePyramid(*map, {1, 2, 3, 6, 13})), 0.0);
  }

  // With FC weights whose halves are swapped, swapped images must give the same answer: one branch serves both.
  void branchIsShared() {
    auto weights = initialWeights(NetworkKind::cnnBspp, smallBranch(), 6);
    const auto a = picture(1), b = picture(2);
    const auto straight = network(weights)->forward(a.view(), b.view());
    for (const auto* name : {"fc1.weight", "fc2.weight"}) {
      auto& fc = weights.state[name];
      const auto columns = fc.shape[1];
      for (auto row = fc.values.begin(); row != fc.values.end(); row += columns)
        std::rotate(row, row + columns / 2, row + columns);
    }
    const auto swapped = network(weights)->forward(b.view(), a.view());
    QVERIFY(straight && swapped);
    QVERIFY(relativeError(*straight, *swapped) < 1e-5);
    QVERIFY(relativeError(*network(weights)->forward(a.view(), b.view()), *straight) > 1e-3);
  }

  void batchIsItsPairs() {
    const auto net = network(initialWeights(NetworkKind::cnnBspp, smallBranch(), 7));
    std::vector<Picture> pictures;
    for (std::uint64_t i = 0; i < 10; ++i) pictures.push_back(picture(i));
    std::vector<RgbPair> pairs;
    for (std::size_t i = 0; i < 5; ++i) pairs.push_back({pictures[i].view(), pictures[9 - i].view()});
    const auto together = net->forward(pairs);
    QVERIFY(together);
    for (std::size_t i = 0; i < 5; ++i)
      QVERIFY(relativeError(*net->forward(pairs[i].first, pairs[i].second), (*together)[i]) < 1e-5);
    QVERIFY(net->forward(std::span<const RgbPair>{})->empty());
  }

  void imagesOfTwoSizesMakeAPair() {
    const auto net = network(initialWeights(NetworkKind::cnnAspp, smallBranch(), 7));
    const auto a = picture(1, 323, 240), b = picture(2, 227, 400);
    const RgbPair pairs[] = {{a.view(), b.view()}, {b.view(), a.view()}};
    const auto poses = net->forward(pairs);
    QVERIFY(poses);
    QVERIFY(relativeError((*poses)[1], *net->forward(b.view(), a.view())) < 1e-5);
  }

  void rowsMayBePadded() {
    const auto net = network(initialWeights(NetworkKind::cnnBspp, smallBranch(), 7));
    const auto a = picture(1, 300, 250);
    Picture cut{227, 227, {}};
    for (int y = 0; y < 227; ++y) cut.rgb.insert(cut.rgb.end(), &a.rgb[3 * (300 * y + 5)], &a.rgb[3 * (300 * y + 232)]);
    const RgbView window{a.rgb.data() + 15, 227, 227, 900};
    QCOMPARE(net->features(window)->values, net->features(cut.view())->values);
  }

  void wrongSizesAreRefused() {
    const auto small = picture(1, 66, 200), big = picture(1, 323, 323), right = picture(1);
    for (const auto& info : allNetworks()) {
      const auto net = network(initialWeights(info.kind, smallBranch(), 7));
      const auto answer = net->forward(big.view(), right.view());
      QCOMPARE(answer.has_value(), info.anySize());
      if (!answer) QVERIFY(answer.error().message.find("323x323") != std::string::npos);
      const auto tiny = net->forward(picture(1, 20, 20).view(), right.view());
      QVERIFY(!tiny && isSentence(tiny.error().message));
      if (info.lastPool) QVERIFY(!net->forward(small.view(), small.view()));
    }
  }

  void featuresRegressedAreForward_data() { featuresHaveTheSizesOfTheDesign_data(); }
  void featuresRegressedAreForward() {
    QFETCH(QString, name);
    const auto net = network(initialWeights(*networkKind(name.toStdString()), smallBranch(), 8));
    const auto a = picture(1), b = picture(2);
    const auto whole = *net->forward(a.view(), b.view());
    const std::array<RgbView, 2> images{a.view(), b.view()};
    const auto together = net->features(images);
    QVERIFY(together && together->size() == 2);
    QVERIFY(relativeError(*net->regress(together->at(0), together->at(1)), whole) < 1e-5);
    const auto first = net->features(a.view()), second = net->features(b.view());
    QVERIFY(relativeError(*net->regress(*first, *second), whole) < 1e-5);
    QVERIFY(relativeError(*net->regress(*second, *first), whole) > 1e-3);
    const auto other = net->regress(*first, {{3}, {1, 2, 3}});
    QVERIFY(!other && isSentence(other.error().message));
    QVERIFY(net->features(std::span<const RgbView>())->empty());
  }

  void oneThreadEachRunSideBySide() {
    const auto net = network(initialWeights(NetworkKind::cnnBspp, smallBranch(), 8), 1);
    const auto a = picture(1), b = picture(2);
    const auto alone = *net->forward(a.view(), b.view());
    std::array<std::vector<PoseVector>, 4> said;
    {
      std::array<std::jthread, 4> threads;
      for (std::size_t t = 0; t < threads.size(); ++t)
        threads[t] = std::jthread([&, t] {
          for (int i = 0; i < 10; ++i) said[t].push_back(*net->forward(a.view(), b.view()));
        });
    }
    for (const auto& poses : said)
      for (const auto& pose : poses) QCOMPARE(pose, alone);
  }

  void twoThreadsAtOnceGetTheSame() {
    const auto net = network(initialWeights(NetworkKind::cnnBspp, {}, 8));
    const auto a = picture(1), b = picture(2);
    const auto alone = *net->forward(a.view(), b.view());
    std::array<std::vector<PoseVector>, 2> said;
    {
      std::array<std::jthread, 2> threads;
      for (std::size_t t = 0; t < 2; ++t)
        threads[t] = std::jthread([&, t] {
          for (int i = 0; i < 4; ++i) said[t].push_back(*net->forward(a.view(), b.view()));
        });
    }
    for (const auto& poses : said)
      for (const auto& pose : poses) QVERIFY(relativeError(pose, alone) < 1e-5);
  }

  void cudaIsASentenceWhereThereIsNone() {
    if (computeFacts().cuda) QSKIP("there is a CUDA device here");
    const auto weights = initialWeights(NetworkKind::cnnA, smallBranch(), 1);
    const auto net = PoseNetwork::create(weights, {Device::cuda, 1});
    QVERIFY(!net);
    QCOMPARE(net.error().code, ErrorCode::unavailable);
    QVERIFY(isSentence(net.error().message));
    QCOMPARE((*PoseNetwork::create(weights, {Device::automatic, 1}))->device(), Device::cpu);
  }

  void threadsLeaveACoreAlone() {
    QCOMPARE(threadCount(3), 3);
    QCOMPARE(threadCount(0), std::max(1, int(std::thread::hardware_concurrency()) - 1));
  }

  void seedsMakeTheWeights() {
    const auto one = initialWeights(NetworkKind::cnnA, smallBranch(), 1);
    QCOMPARE(one.state.at("fc1.weight").values,
             initialWeights(NetworkKind::cnnA, smallBranch(), 1).state.at("fc1.weight").values);
    QVERIFY(one.state.at("fc1.weight").values !=
            initialWeights(NetworkKind::cnnA, smallBranch(), 2).state.at("fc1.weight").values);
    QVERIFY(!one.spec.trained);
  }
};

QTEST_GUILESS_MAIN(PoseNetworkTest)
#include "pose_network_test.moc"
