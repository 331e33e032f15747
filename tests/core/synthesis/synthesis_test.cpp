#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <fstream>
#include <map>
#include <numeric>
#include <set>

#include "geometry/relative_pose.h"
#include "support/sanitizer.h"
#include "synthesis/dtu_rig.h"
#include "synthesis/scene.h"

using namespace parallax;
using Eigen::Vector2d, Eigen::Vector3d;

namespace {

// Two positions of the middle rows, side by side.
constexpr int here = 32, beside = 33;

const Scene& scene(std::uint64_t seed = 8, SceneKind kind = SceneKind::tabletop) {
  static std::map<std::pair<std::uint64_t, SceneKind>, Scene> built;
  const auto known = built.find({seed, kind});
  if (known != built.end()) return known->second;
  return built.emplace(std::pair(seed, kind), Scene::build({seed, kind}).value()).first->second;
}

Rgb8Image photograph(const Scene& s, int width, int height, const RenderOptions& options = {}, int position = here) {
  return s.render(dtuRig(width, height)[position], options).value();
}

std::vector<double> grey(const Rgb8Image& image) {
  std::vector<double> g;
  for (std::size_t i = 0; i < image.rgb.size(); i += 3)
    g.push_back((image.rgb[i] + 2.0 * image.rgb[i + 1] + image.rgb[i + 2]) / 4);
  return g;
}

double mean(const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0) / double(v.size()); }

// The share of pixels that stand out from the mean of their neighbours by more than 4 grey levels.
double detail(const Rgb8Image& image) {
  const auto g = grey(image);
  int count = 0;
  for (std::size_t i = 1; i + 1 < g.size(); ++i) count += std::abs(g[i] - (g[i - 1] + g[i + 1]) / 2) > 4;
  return double(count) / double(g.size());
}

// The slope of the power spectrum over the frequency, by Haar-like differences: between neighbouring means over squares
// of 2^k pixels a 1/f^a power leaves a variance that grows by 2^(a - 2) an octave.
double spectrumExponent(const Rgb8Image& image) {
  int width = image.width, height = image.height;
  auto g = grey(image);
  std::vector<double> variance;
  for (int level = 0; level < 5; ++level) {
    double sum = 0;
    for (int y = 0; y < height; ++y)
      for (int x = 0; x + 1 < width; ++x) sum += std::pow(g[y * width + x + 1] - g[y * width + x], 2);
    variance.push_back(sum / (height * (width - 1)));
    std::vector<double> half;
    for (int y = 0; y + 1 < height; y += 2)
      for (int x = 0; x + 1 < width; x += 2)
        half.push_back((g[y * width + x] + g[y * width + x + 1] + g[(y + 1) * width + x] + g[(y + 1) * width + x + 1]) /
                       4);
    g = half;
    width /= 2;
    height /= 2;
  }
  return 2 + std::log2(variance.back() / variance[0]) / double(variance.size() - 1);
}

}  // namespace

class SynthesisTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rigIsTheCalibrationFiles() {
    const QString folder = PARALLAX_SHARED_DATA "/dtu/calibration/cal18";
    if (!QFileInfo::exists(folder)) QSKIP("The DTU calibration files are not here.");
    const auto rig = dtuRig(1600, 1200);
    QCOMPARE(rig.size(), std::size_t(dtuPositions));
    for (int i = 0; i < dtuPositions; ++i) {
      std::ifstream file(QString("%1/pos_%2.txt").arg(folder).arg(i + 1, 3, 10, QChar('0')).toStdString());
      Eigen::Matrix<double, 3, 4> p;
      for (double& number : p.reshaped<Eigen::RowMajor>()) QVERIFY(bool(file >> number));
      for (const Vector3d& world : {Vector3d(40, -12, 610), Vector3d(90, 40, 640), Vector3d(0, -80, 560)}) {
        const Vector2d expected = (p * world.homogeneous()).hnormalized();
        const RigidPose& pose = rig[i].camFromWorld;
        const Vector3d seen = pose.rotation * world + pose.translation;
        const Vector2d found = rig[i].intrinsics.pixel(seen.hnormalized());
        QVERIFY2((found - expected).norm() < 0.02, qPrintable(QString::number((found - expected).norm())));
      }
    }
  }

  void rigKeepsItsRaysAtEverySize() {
    const auto native = dtuRig(1600, 1200), small = dtuRig(320, 240);
    for (int i = 0; i < dtuPositions; ++i) {
      QCOMPARE(small[i].intrinsics.width, 320);
      // the outer corner of the image, half a pixel outside the last centre
      const Vector2d a = native[i].intrinsics.normalised({1599.5, 1199.5}),
                     b = small[i].intrinsics.normalised({319.5, 239.5});
      QVERIFY((a - b).norm() < 1e-12);
      QCOMPARE(small[i].camFromWorld.rotation, native[i].camFromWorld.rotation);
    }
  }

  void rigLooksDownOnTheMiddleOfTheTable() {
    const RigidPose table = dtuTableFromWorld();
    QVERIFY(std::abs(table.rotation.determinant() - 1) < 1e-9);
    double rollSquared = 0;
    for (const Camera& camera : dtuRig(1600, 1200)) {
      const Eigen::Matrix3d camFromTable = camera.camFromWorld.rotation * table.rotation.transpose();
      const Vector3d centre = table.rotation * camera.camFromWorld.centre() + table.translation;
      QVERIFY(centre.z() > 50);                     // above the table top
      QVERIFY(centre.y() < 0 || centre.z() > 400);  // and before it, or nearly above
      const Vector3d middle = camFromTable * (Vector3d(0, 0, 38) - centre);
      const Vector2d pixel = camera.intrinsics.pixel(middle.hnormalized());
      QVERIFY((pixel - Vector2d(800, 600)).norm() < 150);
      rollSquared += std::pow(camFromTable(0, 2), 2);
    }
    QVERIFY(std::sqrt(rollSquared / dtuPositions) < 0.04);  // pictures are level
  }

  void sameSeedGivesSameBytesWhateverTheThreads() {
    RenderOptions options{Light::max, 4, 2.f, 1};
    const Rgb8Image one = photograph(scene(), 96, 72, options);
    options.threads = 3;
    const Rgb8Image three = photograph(Scene::build({8}).value(), 96, 72, options);
    QCOMPARE(one.rgb.size(), std::size_t(3 * 96 * 72));
    QVERIFY(one.rgb == three.rgb);
    QVERIFY(one.rgb == photograph(scene(), 96, 72, options).rgb);
  }

  void otherSeedsGiveOtherScenes() {
    const RenderOptions options{Light::max, 2};
    const auto a = grey(photograph(scene(1), 96, 72, options)), b = grey(photograph(scene(2), 96, 72, options));
    const auto far =
        grey(photograph(scene(1ull + (1ull << 40)), 96, 72, options));  // the upper half of the seed counts
    const auto differ = [](const std::vector<double>& x, const std::vector<double>& y) {
      int count = 0;
      for (std::size_t i = 0; i < x.size(); ++i) count += std::abs(x[i] - y[i]) > 12;
      return double(count) / double(x.size());
    };
    QVERIFY(differ(a, b) > 0.2);
    QVERIFY(differ(a, far) > 0.2);
  }

  void depthOfOneViewIsFoundInTheOther() {
    const Scene& s = scene(8, SceneKind::textured);
    const int width = 320, height = 240;
    const auto rig = dtuRig(width, height);
    const Camera &a = rig[here], &b = rig[beside];
    const auto za = s.depth(a).value(), zb = s.depth(b).value();
    const auto ga = grey(s.render(a, {Light::max, 8}).value()), gb = grey(s.render(b, {Light::max, 8}).value());
    const auto at = [&](const std::vector<double>& g, const Vector2d& p) {
      const int x = int(p.x()), y = int(p.y());
      const double fx = p.x() - x, fy = p.y() - y;
      const double* q = &g[std::size_t(y) * width + x];
      return (1 - fy) * ((1 - fx) * q[0] + fx * q[1]) + fy * ((1 - fx) * q[width] + fx * q[width + 1]);
    };
    std::vector<double> pairs[2], shifted;
    int seen = 0, agree = 0;
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x) {
        const float z = za[std::size_t(y) * width + x];
        if (!std::isfinite(z)) continue;
        const Vector3d camera = double(z) * Vector3d(a.intrinsics.normalised({double(x), double(y)}).homogeneous());
        const Vector3d world = a.camFromWorld.rotation.transpose() * (camera - a.camFromWorld.translation);
        const Vector3d other = b.camFromWorld.rotation * world + b.camFromWorld.translation;
        const Vector2d p = b.intrinsics.pixel(other.hnormalized());
        if (p.x() < 4 || p.y() < 1 || p.x() > width - 5 || p.y() > height - 2) continue;
        ++seen;
        const float found = zb[std::size_t(std::lround(p.y())) * width + std::lround(p.x())];
        if (std::abs(found - other.z()) > 0.004 * other.z()) continue;  // hidden there, or a steep surface
        ++agree;
        pairs[0].push_back(ga[std::size_t(y) * width + x]);
        pairs[1].push_back(at(gb, p));
        shifted.push_back(at(gb, p + Vector2d(3, 0)));
      }
    QVERIFY(agree > 0.8 * seen && seen > width * height / 2);
    const auto difference = [&](const std::vector<double>& v) {
      double sum = 0;
      for (std::size_t i = 0; i < v.size(); ++i) sum += std::abs(v[i] - pairs[0][i]);
      return sum / double(v.size());
    };
    qInfo("%d of %d points agree; grey levels differ by %.2f, three pixels beside by %.2f", agree, seen,
          difference(pairs[1]), difference(shifted));
    QVERIFY(difference(pairs[1]) < 8);
    QVERIFY(difference(shifted) > 1.7 * difference(pairs[1]));
  }

  void raysFollowTheLens() {
    // The table top is a plane: depth must lie on it in a distorted camera that looks straight down.
    const RigidPose table = dtuTableFromWorld();
    Camera camera{{160, 120, 150, 155, 70, 66}, {}};
    camera.intrinsics.k1 = -0.12;
    camera.intrinsics.p1 = 0.003;
    Eigen::Matrix3d down;
    down << 1, 0, 0, 0, -1, 0, 0, 0, -1;
    camera.camFromWorld.rotation = down * table.rotation;
    const Vector3d centreOnTable(0, -250, 300);
    camera.camFromWorld.translation = down * (table.translation - centreOnTable);
    const auto z = scene().depth(camera).value();
    int onTable = 0;
    for (const float depth : z) onTable += std::abs(depth - 300) < 0.01f;
    QVERIFY(onTable > 100);
    camera.intrinsics.k1 = camera.intrinsics.p1 = 0;
    QVERIFY(z != scene().depth(camera).value());
  }

  void stoppedRenderingSaysSo() {
    std::stop_source source;
    Run run;
    run.stop = source.get_token();
    run.progress = [&](double fraction) {
      if (fraction > 0.1) source.request_stop();
    };
    const auto image = scene().render(dtuRig(320, 240)[here], {}, run);
    QVERIFY(!image);
    QVERIFY(image.error().code == ErrorCode::cancelled);
    QVERIFY(scene().depth(dtuRig(320, 240)[here], run).error().code == ErrorCode::cancelled);
  }

  void progressEndsAtOne() {
    std::atomic<double> last = 0;
    Run run;
    run.progress = [&](double fraction) { last = std::max<double>(last, fraction); };
    QVERIFY(scene().depth(dtuRig(64, 48)[here], run));
    QCOMPARE(last.load(), 1.0);
  }

  void absurdWishesAreRefused_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("focal");
    QTest::addColumn<int>("samples");
    QTest::newRow("no width") << 0 << 48 << 100.0 << 1;
    QTest::newRow("negative") << 64 << -48 << 100.0 << 1;
    QTest::newRow("huge") << 1 << 2000000000 << 100.0 << 1;
    QTest::newRow("too many pixels") << 16000 << 16000 << 100.0 << 1;
    QTest::newRow("focal zero") << 64 << 48 << 0.0 << 1;
    QTest::newRow("focal nan") << 64 << 48 << std::nan("") << 1;
    QTest::newRow("no samples") << 64 << 48 << 100.0 << 0;
    QTest::newRow("samples without end") << 64 << 48 << 100.0 << 100000;
  }
  void absurdWishesAreRefused() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(double, focal);
    QFETCH(int, samples);
    Camera camera = dtuRig(64, 48)[here];
    camera.intrinsics = {width, height, focal, focal, width / 2.0, height / 2.0};
    const auto image = scene().render(camera, {Light::max, samples});
    QVERIFY(!image);
    QVERIFY(image.error().code == ErrorCode::badInput);
    QVERIFY(image.error().message.ends_with('.'));
  }

  void poseThatIsNotFiniteIsRefused() {
    Camera camera = dtuRig(64, 48)[here];
    camera.camFromWorld.translation.x() = std::nan("");
    QVERIFY(!scene().render(camera, {}));
    QVERIFY(!scene().depth(camera));
  }

  void lampsShineFromDifferentSides() {
    const Scene& s = scene(8, SceneKind::textureless);
    std::vector<std::vector<double>> images;
    for (int light = 0; light <= int(Light::max); ++light)
      images.push_back(grey(photograph(s, 96, 72, {Light(light), 4})));
    for (std::size_t i = 0; i < images.size(); ++i) {
      QVERIFY2(mean(images[i]) > 30 && mean(images[i]) < 200, qPrintable(QString::number(mean(images[i]))));
      for (std::size_t j = 0; j < i; ++j) {
        std::vector<double> difference;
        for (std::size_t k = 0; k < images[i].size(); ++k) difference.push_back(std::abs(images[i][k] - images[j][k]));
        QVERIFY2(mean(difference) > 2, qPrintable(QString("%1 and %2").arg(i).arg(j)));
      }
    }
  }

  void statisticsAreThoseOfPhotographs() {
    // Power between 1/f^1.5 and 1/f^3 (Field 1987: about 1/f^2), from above, where the backdrop is out of sight.
    for (const SceneKind kind : {SceneKind::tabletop, SceneKind::textured}) {
      const double exponent = spectrumExponent(photograph(scene(4, kind), 320, 240, {Light::max, 8}, 8));
      qInfo("power 1/f^%.2f", exponent);
      QVERIFY(exponent > 1.5 && exponent < 3);
    }
  }

  void texturelessHasLittleDetail() {
    const RenderOptions options{Light::lamp0, 16};
    const double plain = detail(photograph(scene(4, SceneKind::textureless), 160, 120, options, 8));
    const double rich = detail(photograph(scene(4, SceneKind::textured), 160, 120, options, 8));
    qInfo("share of pixels with detail: %.3f and %.3f", plain, rich);
    QVERIFY(plain < 0.35 * rich);  // outlines remain
  }

  void everyKindOfSceneIsBuilt_data() {
    QTest::addColumn<int>("kind");
    for (const SceneKindInfo& info : sceneKinds()) QTest::addRow("%s", info.id) << int(info.kind);
  }
  void everyKindOfSceneIsBuilt() {
    QFETCH(int, kind);
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
      const auto z = scene(seed, SceneKind(kind)).depth(dtuRig(160, 120)[24]).value();
      // Things stand on the table: nearer than it, and not in the lens.
      const double nearest = *std::min_element(z.begin(), z.end());
      QVERIFY2(nearest > 350 && nearest < 600, qPrintable(QString::number(nearest)));
    }
  }

  void stagesHoldWhatTheyShould() {
    const Camera front = dtuRig(160, 120)[24];
    for (const SceneKindInfo& info : sceneKinds())
      for (std::uint64_t seed = 0; seed < 2; ++seed) {
        // In the void nothing is behind the thing, and it is in the middle.
        const auto lone = Scene::build({seed, info.kind, Stage::lone, true}).value().depth(front).value();
        const auto filled = std::count_if(lone.begin(), lone.end(), [](float z) { return std::isfinite(z); });
        QVERIFY2(filled > 400 && filled < 12000, qPrintable(QString::number(filled)));
        QVERIFY(!std::isfinite(lone[0]) && !std::isfinite(lone.back()));
        const auto wall = Scene::build({seed, info.kind, Stage::facade, true}).value().depth(front).value();
        QVERIFY(std::all_of(wall.begin(), wall.end(), [](float z) { return std::isfinite(z); }));
      }
  }

  void variedScenesDifferInMoreThanTheirThings() {
    std::set<std::vector<std::uint8_t>> corners;
    int black = 0;
    double darkest = 255, lightest = 0;
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
      const auto image = photograph(Scene::build({seed, SceneKind::tabletop, Stage::lone, true}).value(), 48, 36);
      corners.insert({image.rgb.begin(), image.rgb.begin() + 3});
      black += image.rgb[0] + image.rgb[1] + image.rgb[2] == 0;
      const auto g = grey(image);
      darkest = std::min(darkest, mean(g));
      lightest = std::max(lightest, mean(g));
    }
    QVERIFY2(black >= 3 && black <= 14, qPrintable(QString::number(black)));
    QVERIFY2(corners.size() > 10 && lightest > 3 * darkest, qPrintable(QString::number(corners.size())));
  }

  void aVariedSceneIsTurnedAboutTheVertical() {
    // Straight from above: the same outline, elsewhere about the table's middle.
    const RigidPose table = dtuTableFromWorld();
    Camera above{{121, 121, 240, 240, 60, 60}, {}};
    above.camFromWorld.rotation = Eigen::Vector3d(1, -1, -1).asDiagonal() * table.rotation;
    above.camFromWorld.translation =
        Eigen::Vector3d(1, -1, -1).cwiseProduct(table.translation - Eigen::Vector3d(0, 0, 900));
    const auto outline = [&](std::uint64_t seed, bool varied) {
      const auto z = Scene::build({seed, SceneKind::tabletop, Stage::lone, varied}).value().depth(above).value();
      Eigen::Vector2d middle(0, 0);
      double distance = 0, count = 0;
      for (int i = 0; i < 121 * 121; ++i)
        if (std::isfinite(z[std::size_t(i)])) {
          const Eigen::Vector2d p(i % 121 - 60, i / 121 - 60);
          middle += p, distance += p.norm(), ++count;
        }
      return std::tuple(Eigen::Vector2d(middle / count), distance / count, count);
    };
    double farthest = 0;
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      const auto [straight, spread, size] = outline(seed, false);
      const auto [turned, turnedSpread, turnedSize] = outline(seed, true);
      QVERIFY(std::abs(spread / turnedSpread - 1) < 0.02 && std::abs(size / turnedSize - 1) < 0.03);
      QVERIFY(std::abs(straight.norm() - turned.norm()) < 0.3);
      farthest = std::max(farthest, (straight - turned).norm());
    }
    QVERIFY(farthest > 2);
  }

  void sensorNoiseIsAsStrongAsAsked() {
    const Scene& s = scene(8, SceneKind::textureless);
    const auto clean = grey(photograph(s, 96, 72, {Light::max, 4})),
               noisy = grey(photograph(s, 96, 72, {Light::max, 4, 6}));
    double sum = 0;
    for (std::size_t i = 0; i < clean.size(); ++i) sum += std::pow(clean[i] - noisy[i], 2);
    const double deviation = std::sqrt(sum / double(clean.size()));
    QVERIFY2(deviation > 2 && deviation < 6, qPrintable(QString::number(deviation)));  // mixing three channels calms it
  }

  void a640x480PhotographTakesSeconds() {
    const Scene& s = scene();
    QElapsedTimer timer;
    timer.start();
    photograph(s, 640, 480);
    const double seconds = double(timer.elapsed()) / 1000;
    qInfo("640x480: %.2f s", seconds);
    if (!underSanitizer()) QVERIFY2(seconds < 20, "far above the 3 s it takes on two idle cores");
  }
};

QTEST_APPLESS_MAIN(SynthesisTest)
#include "synthesis_test.moc"
