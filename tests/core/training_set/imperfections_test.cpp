// Every imperfection does what it says, by how much it says, and nothing else does anything.
#include "training_set/imperfections.h"

#include <QTest>
#include <numbers>

#include "synthesis/tone.h"
#include "training_set/jpeg.h"

using namespace parallax;

namespace {

// Grey vertical stripes with the steps of a staircase, coloured a little.
Rgb8Image drawn() {
  Rgb8Image image{96, 64, {}};
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x)
      for (int c = 0; c < 3; ++c) image.rgb.push_back(std::uint8_t(40 + 18 * (x / 12) + 6 * c + (y / 16) % 2 * 20));
  return image;
}

Rgb8Image plain(std::uint8_t level, int side = 64) {
  return {side, side, std::vector<std::uint8_t>(std::size_t(3 * side * side), level)};
}

Rgb8Image with(const Rgb8Image& clean, const Imperfections& faults, std::uint32_t seed = 1) {
  return imperfect(clean, faults, seed).value();
}

double level(const Rgb8Image& image, int x, int y, int channel) {
  return image.rgb[std::size_t(3 * (y * image.width + x) + channel)];
}

double mean(const Rgb8Image& image, int channel) {
  double sum = 0;
  for (std::size_t i = std::size_t(channel); i < image.rgb.size(); i += 3) sum += image.rgb[i];
  return sum / (image.width * image.height);
}

double difference(const Rgb8Image& a, const Rgb8Image& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::abs(double(a.rgb[i]) - double(b.rgb[i]));
  return sum / double(a.rgb.size());
}

}  // namespace

class ImperfectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noneChangesNothing() {
    const auto clean = drawn();
    QCOMPARE(with(clean, {}).rgb, clean.rgb);
  }

  void aStopIsTwiceTheLight() {
    Imperfections faults;
    faults.stops = 1;
    const auto brighter = with(plain(90), faults);
    QVERIFY(std::abs(linearFromSrgb(float(mean(brighter, 0)) / 255) / linearFromSrgb(90.f / 255) - 2) < 0.03);
    QCOMPARE(with(plain(250), faults).rgb[0], std::uint8_t(255));
  }

  void meteringBringsTheLightestPartsToOneBrightness() {
    Imperfections faults;
    faults.metered = true;
    for (const std::uint8_t lightest : {std::uint8_t(110), std::uint8_t(250)}) {
      auto image = plain(0);
      std::fill(image.rgb.end() - 1200, image.rgb.end(), lightest);  // a tenth; all else is black
      QVERIFY(std::abs(linearFromSrgb(with(image, faults).rgb.back() / 255.f) - 0.75f) < 0.02f);
    }
    QVERIFY(linearFromSrgb(with(plain(10), faults).rgb[0] / 255.f) < 0.05f);  // a black picture stays dark
  }

  void whiteBalanceAndGammaAreAsSaid() {
    Imperfections faults;
    faults.gains = {1.2f, 1, 0.8f};
    const auto warm = with(plain(120), faults);
    QVERIFY(mean(warm, 0) > 127 && mean(warm, 1) == 120 && mean(warm, 2) < 112);
    Imperfections dark;
    dark.gamma = 1.3f;
    QVERIFY(std::abs(mean(with(plain(120), dark), 1) - 255 * std::pow(120.0 / 255, 1.3)) < 1);
    QCOMPARE(mean(with(plain(255), dark), 1), 255.0);
  }

  void blurSoftensAnEdgeByItsWidth() {
    Rgb8Image edge = plain(0);
    for (int y = 0; y < 64; ++y)
      for (int i = 3 * 32; i < 3 * 64; ++i) edge.rgb[std::size_t(3 * 64 * y + i)] = 255;
    const auto light = [](const Rgb8Image& image, int x, int y) {
      return double(linearFromSrgb(float(level(image, x, y, 1)) / 255));
    };
    Imperfections soft;
    soft.blurPx = 1.2f;
    const auto blurred = with(edge, soft);
    // of a Gaussian: half a pixel beyond the edge 66 % for a deviation of 1.2
    QVERIFY(std::abs(light(blurred, 32, 30) - 0.5 * (1 + std::erf(0.5 / 1.2 / std::numbers::sqrt2))) < 0.02);
    QVERIFY(light(blurred, 28, 30) < 0.01 && light(blurred, 35, 30) > 0.98);
    QCOMPARE(level(blurred, 63, 0, 1), 255.0);  // the border repeats
    Imperfections along, across;
    along.motionPx = {0, 5};
    across.motionPx = {5, 0};
    QVERIFY(light(with(edge, along), 32, 30) > 0.93);
    QVERIFY(std::abs(light(with(edge, across), 32, 30) - 0.6) < 0.04);
    QVERIFY(light(with(edge, across), 33, 30) < 0.85);
  }

  void noiseIsAsStrongAsAsked() {
    Imperfections faults;
    faults.noise = 6;
    const auto clean = plain(124, 128), grained = with(clean, faults);
    double square = 0;
    for (const auto v : grained.rgb) square += std::pow(v - 124.0, 2);
    QVERIFY(std::abs(std::sqrt(square / double(grained.rgb.size())) - 6) < 0.3);
    QCOMPARE(with(clean, faults).rgb, grained.rgb);
    QVERIFY(with(clean, faults, 2).rgb != grained.rgb);
  }

  void jpegComesBackNearlyTheSame() {
    const auto clean = drawn();
    const auto good = toJpeg(clean, 95);
    if (!good) QSKIP(good.error().message.c_str());
    const auto poor = toJpeg(clean, 40);
    QVERIFY(poor && poor->size() < good->size());
    const auto back = fromJpeg(*good);
    QVERIFY(back && back->width == clean.width && back->height == clean.height);
    QVERIFY(difference(*back, clean) < 2.5);
    Imperfections faults;
    faults.quality = 40;
    const auto squeezed = with(clean, faults);
    QCOMPARE(squeezed.rgb, fromJpeg(*poor)->rgb);
    QVERIFY(difference(squeezed, clean) > difference(*back, clean));
    std::vector<std::uint8_t> rubbish(good->begin(), good->begin() + 20);
    QVERIFY(!fromJpeg(rubbish) && !fromJpeg({}));
  }

  void whatIsDrawnStaysInItsLimits() {
    Dice dice{4};
    int blurred = 0, moved = 0, packed = 0;
    for (int i = 0; i < 1000; ++i) {
      const auto f = anyImperfections(1, 6, dice);
      QVERIFY(f.metered && std::abs(f.stops) <= 1 && f.blurPx <= 1.2f && f.motionPx.norm() <= 5.01f);
      QVERIFY(f.noise >= 0 && f.noise <= 6 && f.gamma > 0.74f && f.gamma < 1.34f);
      QVERIFY(f.quality == 0 || (f.quality >= 40 && f.quality <= 95));
      blurred += f.blurPx > 0, moved += !f.motionPx.isZero(), packed += f.quality > 0;
    }
    QVERIFY(std::abs(blurred - 500) < 60 && std::abs(moved - 200) < 50 && std::abs(packed - 750) < 60);
    const auto none = anyImperfections(0, 0, dice);
    QCOMPARE(with(drawn(), none).rgb, drawn().rgb);
  }
};

QTEST_APPLESS_MAIN(ImperfectionsTest)
#include "imperfections_test.moc"
