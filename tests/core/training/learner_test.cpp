// Samples, feeds, and the optimiser's step.
#include <ATen/Parallel.h>
#include <QTest>
#include <cmath>
#include <set>

#include "geometry/relative_pose.h"
#include "training/batch_stream.h"
#include "training/image_features.h"
#include "training/validation_figures.h"
#include "training_fixtures.h"

using namespace parallax;
using namespace parallax::test;

namespace {

const MadeSet eight{1, 0, 6, 112, 96, 2, 5};  // nine pairs; the tests take the first eight

double largest(const at::Tensor& t) { return t.abs().max().item<double>(); }

at::Tensor weightsOf(Learner& learner) { return learner.parameters().trained().clone(); }

}  // namespace

class LearnerTest : public QObject {
  Q_OBJECT

  Folder folder_;
  std::optional<TrainingSet> set_;

  PairSampler sampler(const SamplerPlan& plan) { return PairSampler(*set_, firstPairs(8), plan); }

 private Q_SLOTS:
  void initTestCase() { set_.emplace(madeSet(folder_ / "set", eight)); }

  void everyEpochSeesEveryPairOnceInAnotherOrder() {
    auto all = sampler({1, 4, {112, 96}});
    QCOMPARE(all.stepsPerEpoch(), 2);
    std::vector<std::array<std::uint32_t, 2>> orders[2];
    for (int step = 0; step < 4; ++step)
      for (const auto& s : all.samples(step, 0, 4)) orders[step / 2].push_back(s.image);
    for (const auto& order : orders) QCOMPARE(std::set(order.begin(), order.end()).size(), 8u);
    QVERIFY(orders[0] != orders[1]);
  }

  void aSampleIsAFunctionOfItsPosition() {
    const SamplerPlan plan{9, 4, {80, 80}, false, true, 0.2};
    auto one = sampler(plan), other = sampler(plan);
    other.samples(7, 0, 4);  // what was asked before does not matter
    const auto whole = one.samples(3, 0, 4), tail = other.samples(3, 2, 2);
    for (std::size_t i = 0; i < 2; ++i) {
      QCOMPARE(tail[i].image, whole[i + 2].image);
      QCOMPARE(tail[i].corner, whole[i + 2].corner);
      QCOMPARE(tail[i].truth, whole[i + 2].truth);
      QCOMPARE(tail[i].gain, whole[i + 2].gain);
    }
  }

  void windowsStayInsideAndAreTheSameInBoth() {
    auto all = sampler({2, 8, {80, 70}, false, false, 0});
    std::set<int> xs, ys;
    for (int step = 0; step < 100; ++step)
      for (const auto& s : all.samples(step, 0, 8)) {
        QCOMPARE(s.corner[0], s.corner[1]);
        xs.insert(s.corner[0][0]), ys.insert(s.corner[0][1]);
      }
    QCOMPARE(*xs.begin(), 0);
    QCOMPARE(*xs.rbegin(), 112 - 80);
    QCOMPARE(*ys.begin(), 0);
    QCOMPARE(*ys.rbegin(), 96 - 70);
  }

  void reversedPairsHaveTheInversePose() {
    auto all = sampler({3, 8, {112, 96}, true, true, 0});
    int reversed = 0;
    for (int step = 0; step < 20; ++step)
      for (const auto& s : all.samples(step, 0, 8)) {
        const bool forward = s.image[0] < s.image[1];
        reversed += !forward;
        const auto& pairs = set_->pairs();
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const PairRecord& p) {
          return p.first == std::min(s.image[0], s.image[1]) && p.second == std::max(s.image[0], s.image[1]);
        });
        const auto t = truthOf(*pair);
        auto pose = makeRelativePose(Eigen::Quaterniond(t[0], t[1], t[2], t[3]), {t[4], t[5], t[6]});
        if (!forward) pose = inverse(pose);
        const std::array<double, 7> expected{pose.rotation.w(),   pose.rotation.x(),    pose.rotation.y(),
                                             pose.rotation.z(),   pose.translation.x(), pose.translation.y(),
                                             pose.translation.z()};
        for (std::size_t i = 0; i < 7; ++i) QVERIFY(std::abs(expected[i] - double(s.truth[i])) < 1e-6);
      }
    QVERIFY(reversed > 40 && reversed < 120);
  }

  void theDevicesFeedGivesTheSameBytes_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("centred");
    QTest::newRow("windows") << 80 << 70 << false;
    QTest::newRow("centres") << 67 << 67 << true;
    QTest::newRow("whole images") << 112 << 96 << false;
  }
  void theDevicesFeedGivesTheSameBytes() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(bool, centred);
    const Extent window{width, height};
    auto all = sampler({4, 8, window, centred, true, 0.3});
    const auto staged = stagedFeed(*set_, {window, true}, at::kCPU),
               resident = residentFeed(*set_, {window, true}, at::kCPU);
    for (int step = 0; step < 5; ++step) {
      const auto samples = all.samples(step, 0, 8);
      staged->begin(samples), resident->begin(samples);
      const auto a = staged->take(), b = resident->take();
      QVERIFY(at::equal(a.images, b.images));
      QVERIFY(at::equal(a.truth, b.truth) && at::equal(a.gains, b.gains));
      const auto& s = samples[3];  // and they are the images' bytes
      const auto* expected = set_->pixels(s.image[1]) + 3 * (s.corner[1][1] * 112 + s.corner[1][0]);
      QVERIFY(std::equal(expected, expected + 3 * width, a.images[8 + 3].data_ptr<std::uint8_t>()));
    }
  }

  void imagesOfSeveralSizesFeedAlike() {
    auto writer = SetWriter::open(folder_ / "sizes", {"sizes", "made", 70, {}});
    std::vector<PairRecord> pairs;
    for (std::uint32_t i = 0; i < 4; ++i) {
      const int width = 80 + 13 * int(i), height = 95 - 7 * int(i);
      QVERIFY(writer->add(std::to_string(i), 0, width, height, madePicture(width, height, i), {}));
      for (std::uint32_t k = 0; k < i; ++k) pairs.push_back(pairRecord(k, i, 0, {}));
    }
    QVERIFY(writer->finish({{"one", "", Split::training}}, pairs));
    const auto set = TrainingSet::open(folder_ / "sizes");
    QVERIFY(set);
    PairSampler all(*set, set->pairsOf(Split::training), {5, 6, {70, 70}});
    const auto staged = stagedFeed(*set, {{70, 70}}, at::kCPU), resident = residentFeed(*set, {{70, 70}}, at::kCPU);
    for (int step = 0; step < 20; ++step) {
      staged->begin(all.samples(step, 0, 6)), resident->begin(all.samples(step, 0, 6));
      QVERIFY(at::equal(staged->take().images, resident->take().images));
    }
  }

  void accumulationIsOneBigBatch() {
    auto all = sampler({6, 8, {96, 96}});
    const LearnerPlan plan{10, 1e-4, 0, 0, false};
    Learner whole(narrowWeights(), at::kCPU, plan), parts(narrowWeights(), at::kCPU, plan);
    for (int step = 0; step < 3; ++step) {
      whole.add(batchOf(*set_, all, step, 0, 8), 8, true);
      for (const auto& [from, count] : {std::pair{0, 3}, {3, 3}, {6, 2}})
        parts.add(batchOf(*set_, all, step, from, count), 8, from == 6);
      if (step == 0) {
        const auto a = whole.parameters().gradients(), b = parts.parameters().gradients();
        QVERIFY(largest(a) > 0);
        QVERIFY2(largest(a - b) < 1e-5 * largest(a), qPrintable(QString::number(largest(a - b) / largest(a))));
      }
      const auto a = whole.update(1e-4), b = parts.update(1e-4);
      QVERIFY(largest(a - b) < 1e-3 * largest(a));
    }
    // Adam divides by the gradient's size, so where it is nothing but rounding the steps differ by up to their length.
    QVERIFY((weightsOf(whole) - weightsOf(parts)).abs().mean().item<double>() < 1e-6);
  }

  void theGradientIsCut() {
    auto all = sampler({6, 8, {96, 96}});
    Learner learner(narrowWeights(), at::kCPU, {10, 0, 0.5, 0, false});
    learner.add(batchOf(*set_, all, 0, 0, 8), 8, true);
    const auto before = learner.parameters().gradients().norm().item<double>();
    QVERIFY(before > 1);
    // Adam's first mean is a tenth of the gradient it was given.
    QVERIFY(std::abs(learner.update(1e-4)[4].item<double>() - before) < 1e-3 * before);
    double sum = 0;
    const auto moments = learner.optimiser();
    for (const auto& [name, tensor] : moments.at("optimiser-mean"))
      for (const float v : tensor.values) sum += double(v) * v;
    QVERIFY(std::abs(std::sqrt(sum) - 0.05) < 1e-4);
  }

  void frozenLayersStay_data() {
    QTest::addColumn<int>("frozen");
    for (int i = 0; i <= 5; ++i) QTest::newRow(std::to_string(i).c_str()) << i;
  }
  void frozenLayersStay() {
    QFETCH(int, frozen);
    auto all = sampler({6, 8, {96, 96}});
    const auto start = narrowWeights();
    Learner learner(start, at::kCPU, {10, 0.1, 0, frozen, false});
    for (int step = 0; step < 2; ++step) {
      learner.add(batchOf(*set_, all, step, 0, 8), 8, true);
      learner.update(1e-3);
    }
    const auto now = learner.weights();
    for (const auto& [name, tensor] : now.state) {
      const bool stays = name.starts_with("branch.") && name[std::string("branch.conv").size()] - '0' <= frozen;
      QVERIFY2((tensor.values == start.state.at(name).values) == stays, name.c_str());
    }
  }

  void keptFeaturesLearnLikeTheImages() {
    auto all = sampler({6, 8, {96, 96}, true, true});
    const LearnerPlan plan{10, 0, 0, 5, false};
    Learner images(narrowWeights(), at::kCPU, plan), features(narrowWeights(), at::kCPU, plan);
    std::vector<RgbView> windows;
    for (std::size_t i = 0; i < set_->images().size(); ++i) windows.push_back(centreWindow(wholeImage(*set_, i), 96));
    const auto kept = imageFeatures(features.module(), windows, at::kCPU, [](std::size_t) { return true; });
    const auto batch = batchOf(*set_, all, 0, 0, 8);
    const auto samples = all.samples(0, 0, 8);
    std::array<at::Tensor, 2> rows{at::empty({8}, at::kLong), at::empty({8}, at::kLong)};
    for (std::int64_t i = 0; i < 8; ++i)
      for (std::size_t side = 0; side < 2; ++side) rows[side][i] = std::int64_t(samples[std::size_t(i)].image[side]);
    images.add(batch, 8, true);
    features.add(kept.index_select(0, rows[0]), kept.index_select(0, rows[1]), batch.truth, 8, true);
    const auto a = images.parameters().gradients(), b = features.parameters().gradients();
    QVERIFY(largest(a) > 0);
    QVERIFY2(largest(a - b) < 1e-5 * largest(a), qPrintable(QString::number(largest(a - b) / largest(a))));
  }

  void bfloat16IsNearFloat32() {
    auto all = sampler({6, 8, {96, 96}});
    Learner full(narrowWeights(), at::kCPU, {10, 0, 0, 0, false}), half(narrowWeights(), at::kCPU, {10, 0, 0, 0, true});
    for (auto* learner : {&full, &half})
      for (int from : {0, 4}) learner->add(batchOf(*set_, all, 0, from, 4), 8, from == 4);
    const auto a = full.parameters().gradients(), b = half.parameters().gradients();
    const double cosine = (a * b).sum().item<double>() / (a.norm() * b.norm()).item<double>();
    QVERIFY2(cosine > 0.99, qPrintable(QString::number(cosine)));
    const auto before = weightsOf(half);
    const auto said = full.update(1e-4), same = half.update(1e-4);
    QVERIFY(std::abs(said[0].item<double>() - same[0].item<double>()) < 0.05 * said[0].item<double>());
    // The masters move by steps far below what bfloat16 can hold.
    const double moved = (weightsOf(half) - before).abs().max().item<double>();
    QVERIFY(moved > 5e-5 && moved < 2e-4);
  }

  void learnsEightPairsByHeart() {
    auto all = sampler({7, 8, {96, 96}, true, false, 0});
    Learner learner(initialWeights(NetworkKind::cnnBspp, narrowBranch(), 1), at::kCPU, {10, 0, 0, 0, false});
    const auto batch = batchOf(*set_, all, 0, 0, 8);
    double roe = 180, rte = 180;
    int step = 0;
    for (; step < 1500 && (roe > 0.15 || rte > 0.15); ++step) {
      learner.add(batch, 8, true);
      const auto said = learner.update(step < 300 ? 1e-3 : step < 800 ? 2e-4 : 4e-5);
      roe = said[2].item<double>(), rte = said[3].item<double>();
    }
    qInfo("after %d steps: median ROE %.3f, RTE %.3f degrees", step, roe, rte);
    const auto& module = learner.module();  // every pair, not only their median
    const auto features = module.flattened(module.map(module.prepared(batch.images)), batch.focals);
    const auto answers =
        module.regressed(features.narrow(0, 0, 8), features.narrow(0, 8, 8)).to(at::kDouble).contiguous();
    for (int i = 0; i < 8; ++i) {
      std::array<double, 7> raw, truth;
      for (std::size_t k = 0; k < 7; ++k) {
        raw[k] = answers[i][std::int64_t(k)].item<double>();
        truth[k] = double(batch.truth[i][std::int64_t(k)].item<float>());
      }
      const auto errors = degreesBetween(*normalisedPose(raw), truth);
      QVERIFY2(errors.roe < 1 && errors.rte < 1,
               qPrintable(QString("pair %1: %2 and %3 degrees").arg(i).arg(errors.roe).arg(errors.rte)));
    }
  }

  // What cuDNN and cuBLAS want of pointers; and what lies between parameters stays nothing.
  void parametersBeginAtMultiplesOfSixteen() {
    for (const auto kind : {NetworkKind::cnnBspp, NetworkKind::cnnCspp})
      for (const int frozen : {0, 2}) {
        auto all = sampler({6, 8, {96, 96}});
        Learner learner(narrowWeights(kind), at::kCPU, {10, 0.1, 0, frozen, true});
        for (int step = 0; step < 2; ++step) {
          learner.add(batchOf(*set_, all, step, 0, 8), 8, true);
          learner.update(1e-3);
        }
        auto& parameters = learner.parameters();
        auto between = parameters.all().clone();
        std::int64_t end = 0;
        for (const auto& place : parameters.places()) {
          QCOMPARE(place.start, end);
          QCOMPARE(place.start % FlatParameters::alignment, 0);
          QVERIFY(place.room >= place.count);
          end = place.start + place.room;
          between.narrow(0, place.start, place.count).zero_();
          for (const auto* some : {&parameters.views(), &parameters.leaves()})
            QCOMPARE(reinterpret_cast<std::uintptr_t>(some->at(place.name).data_ptr()) % 16, 0u);
        }
        QCOMPARE(end, parameters.all().numel());
        QCOMPARE(largest(between), 0.0);
      }
  }

  // Recorded steps read only what lies in tensors: rates that change and other batches reach them. On a processor the
  // fourth step's work is done again and again with what it held then (step_graph.h).
  void recordedStepsAreThePlainOnes_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("bfloat16");
    QTest::newRow("cnnBspp") << int(NetworkKind::cnnBspp) << false;
    QTest::newRow("cnnBspp bfloat16") << int(NetworkKind::cnnBspp) << true;
    QTest::newRow("cnnCspp") << int(NetworkKind::cnnCspp) << false;
  }
  void recordedStepsAreThePlainOnes() {
    QFETCH(int, kind);
    QFETCH(bool, bfloat16);
    at::set_num_threads(1);
    const FeedPlan feedPlan{{96, 96}, true};
    auto all = sampler({6, 4, {96, 96}, false, true, 0.3});
    const LearnerPlan plan{10, 1e-4, 3, 0, bfloat16};
    Learner plain(narrowWeights(NetworkKind(kind)), at::kCPU, plan);
    Learner recorded(narrowWeights(NetworkKind(kind)), at::kCPU, plan);
    const auto graph = stepGraph(at::kCPU);
    const auto feed = stagedFeed(*set_, feedPlan, at::kCPU);
    for (int step = 0; step < 8; ++step) {
      const double rate = 1e-3 * (step + 1);
      feed->begin(all.samples(step, 0, 4));
      const auto batch = feed->take();
      plain.add(batch, 4, true);
      const auto expected = plain.update(rate), said = recorded.recorded(batch, rate, *graph).clone();
      QVERIFY2(largest(said - expected) <= 1e-4 * largest(expected), qPrintable(QString::number(step)));
      QCOMPARE(recorded.step(), plain.step());
    }
    QVERIFY(largest(weightsOf(plain) - weightsOf(recorded)) < 1e-4 * largest(weightsOf(plain)));
  }

  void validationTriesNoKernels() {
    Learner learner(narrowWeights(), at::kCPU, {10, 0, 0, 0, false});
    const auto before = at::globalContext().benchmarkCuDNN();
    at::globalContext().setBenchmarkCuDNN(true);
    const RgbView window = centreWindow(wholeImage(*set_, 0), 96);
    bool inside = true;
    imageFeatures(learner.module(), std::span(&window, 1), at::kCPU, [&](std::size_t) {
      inside = at::globalContext().benchmarkCuDNN();
      return true;
    });
    QVERIFY(!inside && at::globalContext().benchmarkCuDNN());
    at::globalContext().setBenchmarkCuDNN(before);
  }

  void restoredItGoesOnInTheSameBits() {
    auto all = sampler({8, 4, {96, 96}});
    at::set_num_threads(1);
    const LearnerPlan plan{10, 1e-5, 0, 1, false};
    Learner one(narrowWeights(), at::kCPU, plan), other(narrowWeights(NetworkKind::cnnBspp, 99), at::kCPU, plan);
    const auto steps = [&](Learner& learner, int count) {
      for (int i = 0; i < count; ++i) {
        learner.add(batchOf(*set_, all, learner.step(), 0, 4), 4, true);
        learner.update(1e-3);
      }
    };
    steps(one, 3);
    QVERIFY(other.restore(one.weights(), one.optimiser(), one.step()));
    steps(one, 3);
    steps(other, 3);
    QVERIFY(at::equal(weightsOf(one), weightsOf(other)));
    auto lacking = one.optimiser();
    lacking["optimiser-mean"].erase("fc1.weight");
    const auto refused = other.restore(one.weights(), lacking, 3);
    QVERIFY(!refused && refused.error().message.find("fc1.weight is missing") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(LearnerTest)
#include "learner_test.moc"
