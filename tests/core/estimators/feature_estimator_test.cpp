#include "estimators/feature_estimator.h"

#include <QTest>
#include <thread>

#include "estimators/feature_cache.h"
#include "geometry/pose_errors.h"
#include "support/textures.h"

using namespace parallax;
using namespace parallax::test;
using Eigen::Matrix3d, Eigen::Vector3d;

namespace {

const FeatureMethod methods[]{FeatureMethod::surf, FeatureMethod::orb, FeatureMethod::sift, FeatureMethod::akaze};

ImagePair pairOf(const cv::Mat& first, const cv::Mat& second) {
  return {photograph(first), photograph(second), std::nullopt};
}

Result<PoseEstimate> estimated(FeatureMethod method, const ImagePair& pair, FeatureSettings settings = {},
                               const Run& run = {}) {
  return makeFeatureEstimator(method, settings)->estimate(pair, run);
}

// Two pictures at different distances, seen before and after a sideways move: near one above, far one below.
struct Room {
  ImagePair pair;
  RelativePose truth;
};

Room room() {
  const int width = 480, height = 400;
  const Matrix3d turn = Eigen::AngleAxisd(0.05, Vector3d::UnitY()).toRotationMatrix();
  const Vector3d move(-0.4, 0.05, 0.02);
  const PosedImage first = photograph(texture(width, height, 11));
  const auto seen = [&](double slope, double depth) {  // the plane z + slope y = depth
    return warped(first.bgr, first.intrinsics, turn + move * Eigen::RowVector3d(0, slope, 1) / depth);
  };
  cv::Mat second = seen(0.8, 3);
  const cv::Rect lower(0, height / 2 + 10, width, height / 2 - 10);
  seen(-0.9, 5)(lower).copyTo(second(lower));
  return {{first, photograph(second), std::nullopt}, makeRelativePose(turn, move)};
}

}  // namespace

class FeatureEstimatorTest : public QObject {
  Q_OBJECT

  static void everyMethod() {
    QTest::addColumn<int>("method");
    QTest::newRow("SURF") << int(FeatureMethod::surf);
    QTest::newRow("ORB") << int(FeatureMethod::orb);
    QTest::newRow("SIFT") << int(FeatureMethod::sift);
    QTest::newRow("AKAZE") << int(FeatureMethod::akaze);
  }

 private Q_SLOTS:
  void aMoveIsFound_data() { everyMethod(); }
  void aMoveIsFound() {
    QFETCH(int, method);
    const Room r = room();
    const auto found = estimated(FeatureMethod(method), r.pair);
    QVERIFY(found);
    QVERIFY2(found->cam2FromCam1, found->failure.c_str());
    const PoseErrors e = poseErrors(*found->cam2FromCam1, r.truth);
    QVERIFY2(e.roeDeg < 3 && e.rteDeg < 15, qPrintable(QString("%1 %2").arg(e.roeDeg).arg(e.rteDeg)));
    QVERIFY(found->usedIntrinsics && found->inlierCount() > 20);
    QStringList stages;
    for (const auto& s : found->stages) {
      stages << QString::fromStdString(s.stage);
      QVERIFY(s.milliseconds >= 0);
    }
    QCOMPARE(stages, QStringList({"resize", "detect", "match", "pose"}));
  }

  // At half the size the matches still lie where they are in the images as given.
  void correspondencesAreInOriginalPixels() {
    const cv::Mat large = texture(700, 500, 2);
    const ImagePair pair = pairOf(large(cv::Rect(40, 20, 600, 440)), large(cv::Rect(0, 0, 600, 440)));
    FeatureSettings settings;
    settings.size = "300x330";
    const auto found = estimated(FeatureMethod::sift, pair, settings);
    QVERIFY(found && found->correspondences.size() > 50);
    int right = 0;
    for (const auto& c : found->correspondences) right += (c.second - c.first - Eigen::Vector2d(40, 20)).norm() < 1.5;
    QVERIFY(right > 0.8 * double(found->correspondences.size()));
  }

  void identicalImagesHaveNoTranslation_data() { everyMethod(); }
  void identicalImagesHaveNoTranslation() {
    QFETCH(int, method);
    const cv::Mat picture = texture(320, 240, 1);
    for (const char* robust : {"precise", "paper"}) {
      FeatureSettings settings;
      settings.robust.estimator = robust;
      const auto found = estimated(FeatureMethod(method), pairOf(picture, picture), settings);
      QVERIFY(found && !found->cam2FromCam1);
      QVERIFY2(found->failure.find("only to rotate") != std::string::npos, found->failure.c_str());
      QVERIFY(found->correspondences.size() > 30 && found->inlierCount() == 0);
    }
  }

  void turnedCameraHasNoTranslation_data() { everyMethod(); }
  void turnedCameraHasNoTranslation() {
    QFETCH(int, method);
    const PosedImage first = photograph(texture(480, 400, 1));
    const Matrix3d turn = Eigen::AngleAxisd(0.12, Vector3d(0.3, 1, 0.5).normalized()).toRotationMatrix();
    const auto found = estimated(FeatureMethod(method), pairOf(first.bgr, warped(first.bgr, first.intrinsics, turn)));
    QVERIFY(found);
    QVERIFY2(!found->cam2FromCam1, "a translation was made up");
    QVERIFY2(found->failure.find("only to rotate") != std::string::npos, found->failure.c_str());
  }

  void nothingInCommonIsAPlainSentence_data() { everyMethod(); }
  void nothingInCommonIsAPlainSentence() {
    QFETCH(int, method);
    const cv::Mat blank(240, 320, CV_8UC3, cv::Scalar::all(128));
    const cv::Mat pixel(1, 1, CV_8UC3, cv::Scalar::all(9)), stick = noise(1, 20000, 4);
    const ImagePair pairs[]{
        pairOf(noise(200, 200, 1), noise(200, 200, 2)),      pairOf(blank, blank), pairOf(texture(200, 200, 1), blank),
        pairOf(texture(200, 200, 1), texture(200, 200, 77)), pairOf(pixel, pixel), pairOf(stick, pixel)};
    for (const ImagePair& pair : pairs)
      for (const char* size : {"original", "227x227"}) {
        FeatureSettings settings;
        settings.size = size;
        const auto found = estimated(FeatureMethod(method), pair, settings);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QVERIFY2(!found->cam2FromCam1, qPrintable(QString("%1, pair %2: %3 of %4")
                                                      .arg(size)
                                                      .arg(&pair - pairs)
                                                      .arg(found->inlierCount())
                                                      .arg(found->correspondences.size())));
        QVERIFY2(found->failure.size() > 20 && found->failure.ends_with("."), found->failure.c_str());
      }
  }

  // Another camera for the same pixels: the same features, with the camera of now.
  void featuresAreKeptForTheNextCamera() {
    PosedImage image = photograph(texture(320, 240, 3));
    FeatureCache cache(64 << 20);
    const auto first = cache.of(image, FeatureMethod::orb, Preset::standard, "original");
    image.intrinsics.fx *= 2;
    const auto again = cache.of(image, FeatureMethod::orb, Preset::standard, "original");
    QVERIFY(first && again);
    QCOMPARE(again->features.features.descriptors.data, first->features.features.descriptors.data);  // not found anew
    QCOMPARE(again->features.intrinsics.fx, 2 * first->features.intrinsics.fx);
    const auto smaller = cache.of(image, FeatureMethod::orb, Preset::standard, "160");
    QVERIFY(smaller && smaller->features.features.descriptors.data != first->features.features.descriptors.data);
    QCOMPARE(smaller->features.intrinsics.width, 160);
    PosedImage other = image;
    other.bgr = image.bgr.clone();
    other.bgr.at<cv::Vec3b>(7, 9)[0] ^= 1;
    const auto changed = cache.of(other, FeatureMethod::orb, Preset::standard, "original");
    QVERIFY(changed && changed->features.features.descriptors.data != first->features.features.descriptors.data);
    QVERIFY(!cache.of({"empty", {}, {}, "", {}}, FeatureMethod::orb, Preset::standard, "original"));
  }

  void keptFeaturesAreBounded() {
    const auto seen = [](int seed) { return photograph(texture(320, 240, seed)); };
    FeatureCache measure(64 << 20);
    QVERIFY(measure.of(seen(1), FeatureMethod::orb, Preset::standard, "original"));
    const std::size_t most = measure.bytes() * 5 / 2;
    QVERIFY(most > 0);
    FeatureCache cache(most);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([&, t] {
        for (int seed = 1; seed <= 4; ++seed)
          (void)cache.of(seen(1 + (seed + t) % 4), FeatureMethod::orb, Preset::standard, "original");
      });
    for (auto& t : threads) t.join();
    QVERIFY(cache.bytes() > 0 && cache.bytes() <= most);
  }

  // Matched once a rule: what is asked for again is there, also to the order.
  void matchesAreKept() {
    FeatureCache cache(64 << 20);
    const Room r = room();
    const auto first = cache.of(r.pair.first, FeatureMethod::orb, Preset::standard, "original"),
               second = cache.of(r.pair.second, FeatureMethod::orb, Preset::standard, "original");
    QVERIFY(first && second);
    const auto found = cache.matches(*first, *second, {true, 0.9}, {});
    QVERIFY(found && found->ranked.matches.size() > 30);
    const std::size_t bytes = cache.bytes();
    const auto again = cache.matches(*first, *second, {true, 0.9}, {});
    QCOMPARE(again->ranked.matches.size(), found->ranked.matches.size());
    QCOMPARE(again->stage.milliseconds, found->stage.milliseconds);  // not matched anew
    QCOMPARE(cache.bytes(), bytes);
    const auto fewer = cache.matches(*first, *second, {true, 0.7}, {});
    QVERIFY(fewer && fewer->ranked.matches.size() < found->ranked.matches.size());
    std::stop_source stop;
    stop.request_stop();
    (void)cache.matches(*first, *second, {false, 0.7}, {stop.get_token(), {}, 1});
    const auto whole = cache.matches(*first, *second, {false, 0.7}, {});
    QVERIFY(whole && whole->ranked.matches.size() >= fewer->ranked.matches.size());
  }

  // What is larger than the default size is scaled down, what is smaller stays as it is.
  void largeImagesAreScaledDownByDefault() {
    const FeatureEstimator estimator(FeatureMethod::orb, {});
    for (const auto& [width, expected] : {std::pair(2000, 1600), std::pair(1600, 1600), std::pair(400, 400)}) {
      const auto found = estimator.extract(photograph(texture(width, 100, 1)));
      QVERIFY(found);
      QCOMPARE(found->intrinsics.width, expected);
    }
  }

  void emptyImageIsRefused() {
    ImagePair pair = pairOf(texture(50, 50, 1), texture(50, 50, 1));
    pair.second.bgr = cv::Mat();
    QVERIFY(!estimated(FeatureMethod::sift, pair));
  }

  void piecesGiveTheSameAsTheWhole() {
    const Room r = room();
    const FeatureEstimator estimator(FeatureMethod::sift, {});
    const auto first = estimator.extract(r.pair.first), second = estimator.extract(r.pair.second);
    QVERIFY(first && second);
    const auto pieces = estimator.estimate(*first, *second, {}), whole = estimator.estimate(r.pair, {});
    QVERIFY(pieces && whole && pieces->cam2FromCam1 && whole->cam2FromCam1);
    QVERIFY(pieces->cam2FromCam1->translation == whole->cam2FromCam1->translation);
    QCOMPARE(pieces->stages.size(), 2u);
  }

  void oneEstimatorServesSeveralThreads_data() { everyMethod(); }
  void oneEstimatorServesSeveralThreads() {
    QFETCH(int, method);
    const Room r = room();
    const auto estimator = makeFeatureEstimator(FeatureMethod(method), {});
    std::array<Result<PoseEstimate>, 3> found;
    {
      std::vector<std::jthread> threads;
      for (auto& f : found) threads.emplace_back([&] { f = estimator->estimate(r.pair, Run{{}, {}, 5}); });
    }
    for (const auto& f : found) {
      QVERIFY(f && f->cam2FromCam1);
      QVERIFY(f->cam2FromCam1->translation == found[0]->cam2FromCam1->translation);
      QCOMPARE(f->correspondences.size(), found[0]->correspondences.size());
    }
  }

  void stoppedRunIsCancelled() {
    std::stop_source stop;
    stop.request_stop();
    const auto found = estimated(FeatureMethod::orb, room().pair, {}, Run{stop.get_token(), {}, 0});
    QVERIFY(!found && found.error().code == ErrorCode::cancelled);
  }

  void settingsDescribeThemselves() {
    const auto json = toJson(FeatureSettings{});
    const auto back = fromJson<FeatureSettings>(json);
    QVERIFY(back);
    QVERIFY(toJson(*back) == json);
    QVERIFY(!fromJson<FeatureSettings>({{"size", "huge"}}));
    QVERIFY(!fromJson<FeatureSettings>({{"ratio", 0.2}}));
    QCOMPARE(fromJson<FeatureSettings>({{"ratio", "automatic"}})->ratio, 0.0);
    QCOMPARE(fromJson<FeatureSettings>({{"ratio", 0.8}})->ratio, 0.8);
    QCOMPARE(fromJson<FeatureSettings>({{"mutual", true}})->mutual, std::string("on"));  // as plans had it once
    QCOMPARE(fromJson<FeatureSettings>({{"mutual", "false"}})->mutual, std::string("off"));
    QVERIFY(!fromJson<FeatureSettings>({{"mutual", 7}}));
    QCOMPARE(fromJson<FeatureSettings>({{"robust", "paper"}, {"threshold", "1.5"}})->robust.thresholdPx, 1.5);
    for (const FeatureMethod method : methods)
      for (const auto& f : fieldsFor(method)) {
        QVERIFY(!f.info.sentence.empty());
        for (const auto& c : f.info.choices) QVERIFY2(c.title.size() < 24, c.title.c_str());  // of a narrow list
        if (f.info.key == "threshold") QCOMPARE(f.info.unit, std::string("px"));
        if (f.info.key == "surf-preset") QVERIFY(method == FeatureMethod::surf);
        if (f.info.key == "orb-preset") QVERIFY(method == FeatureMethod::orb);
      }
  }
};

QTEST_APPLESS_MAIN(FeatureEstimatorTest)
#include "feature_estimator_test.moc"
