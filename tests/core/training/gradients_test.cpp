// The loss, the pyramid and whole networks against finite differences, in double precision; Adam against its formulas
// and against Python's.
#include <QProcess>
#include <QTest>
#include <cmath>
#include <fstream>

#include "support/normal_numbers.h"
#include "training/pose_loss.h"
#include "training_fixtures.h"

using namespace parallax;
using namespace parallax::test;

namespace {

// The largest difference of d value / d x[i] from central differences, over the largest derivative; at most `tried`
// places of x, spread evenly.
double gradientError(at::Tensor x, const std::function<at::Tensor()>& value, std::int64_t tried = 200) {
  x.set_requires_grad(true);
  x.mutable_grad() = at::Tensor();
  value().backward();
  const auto gradient = x.grad().contiguous().clone();
  x.set_requires_grad(false);
  auto* at = x.data_ptr<double>();
  double worst = 0, largest = 0;
  const auto step = std::max<std::int64_t>(1, x.numel() / tried);
  for (std::int64_t i = 0; i < x.numel(); i += step) {
    const double kept = at[i], h = 1e-6 * std::max(1.0, std::abs(kept));
    at[i] = kept + h;
    const double above = value().item<double>();
    at[i] = kept - h;
    const double below = value().item<double>();
    at[i] = kept;
    const double here = gradient.data_ptr<double>()[i];
    worst = std::max(worst, std::abs(here - (above - below) / (2 * h)));
    largest = std::max(largest, std::abs(here));
  }
  return largest > 0 ? worst / largest : INFINITY;
}

at::Tensor total(const PoseLoss& loss) { return (loss.translation + 10 * loss.orientation).mean(); }

}  // namespace

class GradientsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLossIsThePapers() {
    auto answers = at::zeros({2, 7}, at::kDouble), truth = at::zeros({2, 7}, at::kDouble);
    answers[0][0] = 3, answers[0][1] = 4, answers[1][6] = -2;  // norms, not their squares
    const auto loss = poseLoss(answers, truth);
    QCOMPARE(loss.orientation[0].item<double>(), 5.0);
    QCOMPARE(loss.translation[0].item<double>(), 0.0);
    QCOMPARE(loss.translation[1].item<double>(), 2.0);
  }

  void lossAgainstDifferences() {
    auto answers = normalNumbers({5, 7}, 1);
    const auto truth = normalNumbers({5, 7}, 2);
    QVERIFY(gradientError(answers, [&] { return total(poseLoss(answers, truth)); }) < 1e-7);
  }

  void noGradientWhereNothingIsWrong() {
    auto answers = normalNumbers({3, 7}, 1);
    const auto truth = answers.clone();
    answers.set_requires_grad(true);
    total(poseLoss(answers, truth)).backward();
    QVERIFY(at::isfinite(answers.grad()).all().item<bool>());
    QCOMPARE(answers.grad().abs().max().item<double>(), 0.0);
  }

  void errorsInDegrees() {
    const auto half = std::sqrt(0.5);
    auto truth = at::zeros({2, 7}, at::kDouble), answers = at::zeros({2, 7}, at::kDouble);
    truth[0][0] = 1, truth[0][4] = 1, truth[1][0] = 1, truth[1][5] = 1;
    answers[0][0] = -2 * half, answers[0][1] = -2 * half, answers[0][4] = -3;  // 90 degrees about x; flipped
    answers[1][0] = 5, answers[1][5] = 0.1;
    const auto errors = poseErrorsDeg(answers, truth);
    QVERIFY(std::abs(errors[0][0].item<double>() - 90) < 1e-9);
    QVERIFY(std::abs(errors[0][1].item<double>() - 180) < 1e-9);
    QVERIFY(errors[1].abs().max().item<double>() < 1e-9);
  }

  void pyramidAgainstDifferences_data() {
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::newRow("13x13") << 13 << 13;
    QTest::newRow("19x19, where windows overlap") << 19 << 19;
    QTest::newRow("7x11, fewer cells than bins") << 7 << 11;
  }
  void pyramidAgainstDifferences() {
    QFETCH(int, height);
    QFETCH(int, width);
    auto map = normalNumbers({2, 3, height, width}, 4);
    const std::vector<int> bins{1, 2, 3, 6, 13};
    const auto weights = normalNumbers({2, 3 * (1 + 4 + 9 + 36 + 169)}, 5);
    QVERIFY(gradientError(
                map, [&] { return (spatialPyramid(map, bins) * weights).sum(); }, 400) < 1e-7);
  }

  void wholeNetworksAgainstDifferences_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("normalisation");
    for (const auto& info : allNetworks()) QTest::newRow(std::string(info.name).c_str()) << int(info.kind) << "none";
    QTest::newRow("cnnB as CaffeNet, two groups") << int(NetworkKind::cnnB) << "caffenet";
    QTest::newRow("cnnAspp as AlexNet, two groups") << int(NetworkKind::cnnAspp) << "alexnet";
  }
  void wholeNetworksAgainstDifferences() {
    QFETCH(int, kind);
    QFETCH(QString, normalisation);
    auto options = narrowBranch();
    if (normalisation != "none") options.normalisation = normalisation.toStdString(), options.groups = 2;
    const auto weights = initialWeights(NetworkKind(kind), options, 7);
    PoseModule module(NetworkKind(kind), options, weights.state, at::kCPU);
    for (auto& [name, tensor] : module.parameters()) tensor = tensor.to(at::kDouble).contiguous();
    const int side = networkInfo(NetworkKind(kind)).anySize() ? 99 : networkSide;
    const auto images = normalNumbers({2, 3, side, side}, 8), truth = normalNumbers({1, 7}, 9);
    const auto focals = at::tensor({1.5, 0.8}, at::kDouble);
    const auto loss = [&] {
      const auto features = module.flattened(module.map(images), focals);
      return total(poseLoss(module.regressed(features.narrow(0, 0, 1), features.narrow(0, 1, 1)), truth));
    };
    for (auto& [name, tensor] : module.parameters()) QVERIFY2(gradientError(tensor, loss, 7) < 1e-5, name.c_str());
  }

  void adamIsItsFormulas() {
    constexpr int n = 150000;  // more than one of the pieces that a processor takes
    auto values = normalNumbers({n}, 1).to(at::kFloat);
    std::vector<double> x(n), mean(n), square(n);
    for (int i = 0; i < n; ++i) x[std::size_t(i)] = values.data_ptr<float>()[i];
    Adam adam(values);
    const double rate = 1e-2, decay = 0.1;
    for (int step = 1; step <= 5; ++step) {
      auto gradients = normalNumbers({n}, std::uint64_t(10 + step)).to(at::kFloat);
      for (std::size_t i = 0; i < n; ++i) {
        const double g = double(gradients.data_ptr<float>()[i]) + decay * x[i];
        mean[i] = 0.9 * mean[i] + 0.1 * g;
        square[i] = 0.999 * square[i] + 0.001 * g * g;
        const double m = mean[i] / (1 - std::pow(0.9, step)), s = square[i] / (1 - std::pow(0.999, step));
        x[i] -= rate * m / (std::sqrt(s) + 1e-8);
      }
      adam.update(values, gradients, Adam::factors(step, rate), decay);
    }
    double worst = 0;
    for (std::size_t i = 0; i < n; ++i) worst = std::max(worst, std::abs(x[i] - double(values.data_ptr<float>()[i])));
    QVERIFY2(worst < 2e-6, qPrintable(QString::number(worst)));
  }

  void adamIsPythons() {
    QProcess python;
    python.start("/usr/bin/python3", {"-c", R"(
import torch
x = torch.nn.Parameter(torch.arange(1., 9.) / 4 - 1.1)
adam = torch.optim.Adam([x], lr=0.03, weight_decay=0.01)
for step in range(7):
    adam.zero_grad()
    ((x - 0.3) ** 3).sum().backward()
    adam.step()
print(' '.join(repr(float(v)) for v in x))
)"});
    if (!python.waitForFinished(60000) || python.exitCode() != 0) QSKIP("python3-torch is not installed");
    auto x = at::arange(1., 9., at::kFloat) / 4 - 1.1;
    Adam adam(x);
    for (int step = 1; step <= 7; ++step) adam.update(x, 3 * (x - 0.3).pow(2), Adam::factors(step, 0.03), 0.01);
    const auto theirs = QString(python.readAllStandardOutput()).split(' ');
    QCOMPARE(theirs.size(), 8);
    for (int i = 0; i < 8; ++i)
      QVERIFY2(std::abs(theirs[i].toDouble() - double(x[i].item<float>())) < 1e-6, qPrintable(theirs[i]));
  }
};

QTEST_GUILESS_MAIN(GradientsTest)
#include "gradients_test.moc"
