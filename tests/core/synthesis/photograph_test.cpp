// Photographs as textures: the right pixel, mirrored without a seam, and no brighter or darker from afar.
#include "synthesis/photograph.h"

#include <QTest>

#include "synthesis/dtu_rig.h"
#include "synthesis/tone.h"

using namespace parallax;

namespace {

// Red rises to the right, green downwards, blue is a fine chessboard.
Rgb8Image drawn(int width, int height) {
  Rgb8Image image{width, height, {}};
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      image.rgb.push_back(std::uint8_t(255 * x / width));
      image.rgb.push_back(std::uint8_t(255 * y / height));
      image.rgb.push_back((x + y) % 2 ? 255 : 0);
    }
  return image;
}

float linear(int byte) { return linearFromSrgb(float(byte) / 255); }

double difference(const Rgb8Image& a, const Rgb8Image& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::abs(double(a.rgb[i]) - double(b.rgb[i]));
  return sum / double(a.rgb.size());
}

}  // namespace

class PhotographTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pixelsAreWhereTheyWere() {
    const auto image = drawn(60, 40);
    const Photograph photograph(image);
    for (const auto& [x, y] : {std::pair(0, 0), std::pair(17, 5), std::pair(59, 39)}) {
      const Colour c = photograph.at({float(x), float(y)}, 0.5f);
      for (int k = 0; k < 3; ++k)
        QVERIFY(std::abs(c[k] - linear(image.rgb[std::size_t(3 * (60 * y + x) + k)])) < 1e-5f);
    }
    const Colour between = photograph.at({17.5f, 5}, 0.5f);
    QVERIFY(std::abs(between[2] - 0.5f) < 1e-4f);
  }

  void bordersAreMirrors() {
    const Photograph photograph(drawn(60, 40));
    for (const float away : {0.f, 3.f, 12.f}) {
      QVERIFY(photograph.at({-1 - away, 7}, 1).isApprox(photograph.at({away, 7}, 1), 1e-4f));
      QVERIFY(photograph.at({60 + away, 7}, 1).isApprox(photograph.at({59 - away, 7}, 1), 1e-4f));
      QVERIFY(photograph.at({9 + 240, 7 - 160}, 1).isApprox(photograph.at({9, 7}, 1), 1e-4f));
    }
  }

  void fromAfarItIsItsMean() {
    const Photograph photograph(drawn(64, 64));
    const Colour far = photograph.at({20, 30}, 64);
    double mean = 0;
    for (int x = 0; x < 64; ++x) mean += double(linear(255 * x / 64)) / 64;
    QVERIFY2(std::abs(double(far[0]) - mean) < 0.03, qPrintable(QString::number(double(far[0]))));
    QVERIFY(std::abs(far[2] - 0.5f) < 0.01f);  // in linear light: a chessboard of bytes has a mean of 188, not 128
    // and where the chessboard is too fine to be seen, the slopes still are
    const Colour left = photograph.at({8, 30}, 4), right = photograph.at({50, 30}, 4);
    QVERIFY(right[0] > 4 * left[0] && std::abs(left[2] - right[2]) < 0.02f);
  }

  void hugeOnesAreHalved() {
    QCOMPARE(Photograph(drawn(2000, 1500)).height(), 750);
    QCOMPARE(Photograph(drawn(2000, 1400)).height(), 1400);
  }

  void surfacesShowThemWhereTheyMay() {
    const Photographs photographs{std::make_shared<const Photograph>(drawn(400, 300))};
    RenderOptions options;
    options.samplesPerPixel = 4;
    const auto change = [&](SceneKind kind) {
      double sum = 0;
      for (std::uint64_t seed = 0; seed < 3; ++seed) {
        const SceneRecipe recipe{seed, kind};
        const Camera camera = dtuRig(80, 60)[24];
        sum += difference(Scene::build(recipe)->render(camera, options).value(),
                          Scene::build(recipe, photographs)->render(camera, options).value());
      }
      return sum / 3;
    };
    QVERIFY2(change(SceneKind::textured) > 5, qPrintable(QString::number(change(SceneKind::textured))));
    QCOMPARE(change(SceneKind::textureless), 0.0);
    QCOMPARE(change(SceneKind::repetitive), 0.0);
  }
};

QTEST_APPLESS_MAIN(PhotographTest)
#include "photograph_test.moc"
