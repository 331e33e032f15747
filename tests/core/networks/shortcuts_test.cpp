// The quicker ways that networks take on CUDA, against the plain ones, in double precision on the processor: answers
// and gradients of every parameter.
#include <ATen/ATen.h>
#include <QTest>

#include "networks/pose_module.h"
#include "networks/space_to_depth.h"
#include "support/normal_numbers.h"
#include "support/small_network.h"

using namespace parallax;
using test::normalNumbers;

namespace {

double apart(const at::Tensor& a, const at::Tensor& b) { return ((a - b).abs().max() / b.abs().max()).item<double>(); }

BranchOptions branch(const char* normalisation, bool lastRelu, int padding) {
  auto o = test::smallNetwork(NetworkKind::cnnB).spec.options;
  o.normalisation = normalisation, o.lastRelu = lastRelu, o.padding1 = padding;
  return o;
}

PoseModule moduleOf(NetworkKind kind, const BranchOptions& options, const Shortcuts& shortcuts) {
  PoseModule module(kind, options, initialWeights(kind, options, 5).state, at::kCPU);
  for (auto& [name, tensor] : module.parameters()) {
    tensor = tensor.to(at::kDouble);
    if (name.ends_with(".bias")) tensor = normalNumbers(tensor.sizes(), 11) * 0.1;  // new ones are zero
    tensor.set_requires_grad(true);
  }
  module.shortcuts() = shortcuts;
  return module;
}

}  // namespace

class ShortcutsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aConvolutionInDepthIsThePlainOne_data() {
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("padding");
    QTest::newRow("227") << 227 << 227 << 11 << 4 << 0;
    QTest::newRow("323") << 323 << 323 << 11 << 4 << 0;
    QTest::newRow("sides that leave pixels over") << 102 << 129 << 11 << 4 << 0;
    QTest::newRow("as small as it gets") << 11 << 12 << 11 << 4 << 0;
    QTest::newRow("torchvision's padding") << 224 << 131 << 11 << 4 << 2;
    QTest::newRow("filters of whole blocks") << 64 << 66 << 8 << 4 << 0;
    QTest::newRow("another stride") << 61 << 47 << 7 << 3 << 1;
  }
  void aConvolutionInDepthIsThePlainOne() {
    QFETCH(int, height);
    QFETCH(int, width);
    QFETCH(int, side);
    QFETCH(int, stride);
    QFETCH(int, padding);
    const Convolution c{3, 5, side, stride, padding, 1};
    const auto fresh = [](const at::Tensor& t) { return t.detach().clone().set_requires_grad(true); };
    const auto images = normalNumbers({2, 3, height, width}, 1).contiguous(at::MemoryFormat::ChannelsLast);
    const auto filters = normalNumbers({5, 3, side, side}, 2), bias = normalNumbers({5}, 3);
    std::vector<at::Tensor> answers, gradients;
    for (const bool deep : {false, true}) {
      const auto x = fresh(images), w = fresh(filters), b = fresh(bias);
      const auto y = deep ? convolvedInDepth(x, w, b, c) : at::conv2d(x, w, b, {stride, stride}, {padding, padding});
      (y * y).sum().backward();
      answers.push_back(y.detach());
      for (const auto& t : {x, w, b}) gradients.push_back(t.grad());
    }
    QCOMPARE(answers[1].sizes().vec(), answers[0].sizes().vec());
    QVERIFY(apart(answers[1], answers[0]) < 1e-12);
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(apart(gradients[3 + i], gradients[i]) < 1e-11);
    QVERIFY(at::allclose(convolvedInDepth(images, filters, {}, c),
                         at::conv2d(images, filters, {}, {stride, stride}, {padding, padding})));
  }

  void networksAnswerAlikeEitherWay_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("normalisation");
    QTest::addColumn<bool>("lastRelu");
    QTest::addColumn<int>("padding");
    for (const auto& info : allNetworks())
      for (const char* normalisation : {"none", "alexnet", "caffenet"})
        for (const bool relu : {true, false})
          QTest::addRow("%s, %s, %s", std::string(info.name).c_str(), normalisation, relu ? "ReLU" : "no last ReLU")
              << int(info.kind) << QByteArray(normalisation) << relu << (relu ? 0 : 2);
  }
  void networksAnswerAlikeEitherWay() {
    QFETCH(int, kind);
    QFETCH(QByteArray, normalisation);
    QFETCH(bool, lastRelu);
    QFETCH(int, padding);
    const auto options = branch(normalisation, lastRelu, padding);
    const auto images = normalNumbers({2, 3, networkSide, networkSide}, 7).contiguous(at::MemoryFormat::ChannelsLast);
    const auto focals = at::full({2}, 1.3, at::kFloat);
    std::map<std::string, at::Tensor> expected;
    at::Tensor answer;
    for (const Shortcuts& way : {Shortcuts{}, {true, false}, {false, true}, {true, true}}) {
      auto module = moduleOf(NetworkKind(kind), options, way);
      const auto features = module.flattened(module.map(images), focals).chunk(2, 0);
      const auto y = module.regressed(features[0], features[1]);
      y.square().sum().backward();
      if (!answer.defined()) {
        answer = y.detach();
        for (const auto& [name, tensor] : module.parameters()) expected[name] = tensor.grad();
        continue;
      }
      QVERIFY(apart(y.detach(), answer) < 1e-10);
      for (const auto& [name, tensor] : module.parameters())
        QVERIFY2(apart(tensor.grad(), expected.at(name)) < 1e-8, name.c_str());
    }
  }

  void plainPoolingIsFoundWhereItIs() {
    for (const int bins : {1, 2, 3, 6, 13}) QVERIFY(plainPooling(13, bins));  // the paper's
    for (const int bins : {1, 2, 3, 6}) QVERIFY(plainPooling(19, bins));
    QVERIFY(!plainPooling(19, 13));
    QVERIFY(!plainPooling(5, 6));
    QCOMPARE(plainPooling(13, 3)->window, 5);
    QCOMPARE(plainPooling(13, 3)->stride, 4);
    QCOMPARE(plainPooling(13, 13)->window, 1);
  }

  void thePyramidIsAdaptivePooling_data() {
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    for (const auto& [height, width] : {std::pair{13, 13}, {19, 19}, {6, 6}, {5, 9}, {13, 19}, {37, 49}, {99, 74}})
      QTest::addRow("%d x %d", height, width) << height << width;
  }
  void thePyramidIsAdaptivePooling() {
    QFETCH(int, height);
    QFETCH(int, width);
    const auto plain = normalNumbers({2, 4, height, width}, 9);
    for (const auto format : {at::MemoryFormat::Contiguous, at::MemoryFormat::ChannelsLast}) {
      auto one = plain.contiguous(format).clone().set_requires_grad(true);
      auto other = plain.clone().set_requires_grad(true);
      const std::vector<int> bins{1, 2, 3, 6, 13};
      std::vector<at::Tensor> levels;
      for (const int n : bins) levels.push_back(std::get<0>(at::adaptive_max_pool2d(other, {n, n})).flatten(1));
      const auto found = spatialPyramid(one, bins), expected = at::cat(levels, 1);
      QVERIFY(at::equal(found, expected));
      found.square().sum().backward(), expected.square().sum().backward();
      QVERIFY(at::allclose(one.grad(), other.grad(), 1e-12));
    }
  }
};

QTEST_GUILESS_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
