// The filters of a checkpoint as pictures.
#include "catalogue/checkpoint_filters.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "networks/weights.h"

using namespace parallax;

namespace {

NetworkWeights smallWeights(const char* input = "rgb-unit", std::uint64_t seed = 1) {
  BranchOptions options;
  options.width1 = 6, options.width2 = 4, options.width3 = 4, options.width4 = 4, options.width5 = 4;
  options.input = input;
  return initialWeights(NetworkKind::cnnBspp, options, seed);
}

}  // namespace

class CheckpointFiltersTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  std::filesystem::path path(const char* name) const { return dir_.filePath(name).toStdString(); }

 private Q_SLOTS:
  void theNumbersAreConv1sInRgb() {
    for (const char* input : {"rgb-unit", "bgr-255"}) {
      const NetworkWeights weights = smallWeights(input);
      QVERIFY(writeWeights(path("a.pt"), weights, {{{"step", 12}}, {{"optimiser-m", weights.state}}}));
      const auto filters = firstFilters(path("a.pt"));
      QVERIFY2(filters.has_value(), filters ? "" : filters.error().message.c_str());
      QCOMPARE(filters->count, 6);
      QCOMPARE(filters->side, 11);
      const auto& values = weights.state.at("branch.conv1.weight").values;
      const bool bgr = std::string(input) == "bgr-255";
      for (const auto& [f, y, x, c] : {std::array{0, 0, 0, 0}, std::array{5, 10, 3, 2}, std::array{2, 7, 9, 1}}) {
        const int channel = bgr ? 2 - c : c;
        QCOMPARE(filters->weights[std::size_t(((f * 11 + y) * 11 + x) * 3 + c)],
                 values[std::size_t(((f * 3 + channel) * 11 + y) * 11 + x)]);
      }
    }
  }

  void eachIsScaledAboutNothing() {
    FirstFilters filters{1, 2, {0, 0.5f, -1, 0.25f, -0.5f, 1, 0, 0, 0, -1, 1, 0.1f}};
    QCOMPARE(filters.largest(0), 1.f);
    const auto picture = pictureOf(filters, 0, filters.largest(0));
    QCOMPARE(picture.size(), std::size_t(12));
    QCOMPARE(int(picture[0]), 127);
    QCOMPARE(int(picture[2]), 0);
    QCOMPARE(int(picture[5]), 254);
    QVERIFY(std::abs(picture[1] + picture[4] - 2 * 127) <= 1);                  // as far above as below
    for (const auto byte : pictureOf(filters, 0, 0)) QCOMPARE(int(byte), 127);  // a filter of zeros
  }

  void whatChangedIsTheDifference() {
    const FirstFilters before{1, 1, {3, 0, 4}}, after{1, 1, {3, 0, 5}};
    QCOMPARE(change(after, before)->weights, (std::vector<float>{0, 0, 1}));
    QCOMPARE(shareChanged(after, before, 0), 0.2);
    QVERIFY(!change(after, {2, 1, {1, 2, 3, 4, 5, 6}}));
  }

  // Cut anywhere: a sentence that names the file, or the true filters where conv1 is whole.
  void aDamagedFileGivesASentence() {
    QVERIFY(writeWeights(path("whole.pt"), smallWeights()));
    std::ifstream in(path("whole.pt"), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const auto whole = firstFilters(path("whole.pt"));
    QVERIFY(whole.has_value());
    int refused = 0;
    for (std::size_t length = 0; length < bytes.size(); length += 97) {
      std::ofstream(path("cut.pt"), std::ios::binary) << bytes.substr(0, length);
      const auto cut = firstFilters(path("cut.pt"));
      if (cut) continue;
      ++refused;
      QVERIFY(cut.error().message.find("cut.pt") != std::string::npos && cut.error().message.ends_with('.'));
    }
    QVERIFY(refused > 10);
    std::string spoilt = bytes;  // a byte of conv1's numbers
    for (std::size_t at = bytes.size() / 2; at < bytes.size() / 2 + 64; ++at) spoilt[at] = char(~spoilt[at]);
    std::ofstream(path("spoilt.pt"), std::ios::binary) << spoilt;
    if (const auto read = firstFilters(path("spoilt.pt"))) QCOMPARE(read->weights, whole->weights);
  }

  void whatIsNotThereOrNotOursIsRefused() {
    QVERIFY(firstFilters(path("nowhere.pt")).error().code == ErrorCode::notFound);
    std::ofstream(path("text.pt")) << "not weights";
    QVERIFY(firstFilters(path("text.pt")).error().message.find("text.pt") != std::string::npos);
    NetworkWeights odd = smallWeights();
    odd.state["branch.conv1.weight"].values[7] = NAN;
    QVERIFY(!writeWeights(path("nan.pt"), odd));
  }
};

QTEST_APPLESS_MAIN(CheckpointFiltersTest)
#include "checkpoint_filters_test.moc"
