#include "features/features.h"

#include <QTest>
#include <map>
#include <numeric>
#include <opencv2/features2d.hpp>
#include <opencv2/imgproc.hpp>

#include "features/matching.h"
#include "support/textures.h"

using namespace parallax;
using namespace parallax::test;

namespace {

struct MethodAndPreset {
  FeatureMethod method;
  Preset preset;
};

Features described(const std::vector<std::vector<float>>& rows) {
  Features f;
  for (const auto& row : rows) {
    f.descriptors.push_back(cv::Mat(row).reshape(1, 1));
    f.keypoints.emplace_back(0.f, 0.f, 1.f);
  }
  return f;
}

// What matching is by definition: OpenCV's brute force, there and back.
std::vector<cv::DMatch> byBruteForce(const Features& a, const Features& b, bool mutual, double ratio, int norm) {
  std::vector<std::vector<cv::DMatch>> there;
  std::vector<cv::DMatch> back, kept;
  cv::BFMatcher(norm).knnMatch(a.descriptors, b.descriptors, there, 2);
  cv::BFMatcher(norm).match(b.descriptors, a.descriptors, back);
  for (const auto& m : there)
    if (m[0].distance <= ratio * m[1].distance && (!mutual || back[m[0].trainIdx].trainIdx == m[0].queryIdx))
      kept.push_back(m[0]);
  return kept;
}

Features random(int rows, int columns, int type, int seed) {
  Features f;
  f.descriptors.create(rows, columns, type);
  cv::RNG(seed).fill(f.descriptors, cv::RNG::UNIFORM, 0, type == CV_32F ? 1 : 256);
  f.keypoints.resize(rows);
  return f;
}

void verifySame(std::vector<cv::DMatch> found, const std::vector<cv::DMatch>& expected) {
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.queryIdx < b.queryIdx; });
  QCOMPARE(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    QCOMPARE(found[i].queryIdx, expected[i].queryIdx);
    QCOMPARE(found[i].trainIdx, expected[i].trainIdx);
    QVERIFY(std::abs(found[i].distance - expected[i].distance) <= 1e-5f * (1 + expected[i].distance));
  }
}

using Shifts = std::map<int, std::vector<cv::Point2d>>;

// By octave: how far each point of the turned picture, turned back, lies from its match; half of that is the method's.
Shifts shiftsOf(FeatureMethod method, Preset preset, const cv::Mat& picture, const cv::Mat& turned) {
  const auto a = detectFeatures(method, preset, picture), b = detectFeatures(method, preset, turned);
  Shifts shifts;
  for (const auto& m : matchFeatures(*a, *b, true, 0.8, descriptorNorm(method))) {
    const cv::KeyPoint &p = a->keypoints[m.queryIdx], &q = b->keypoints[m.trainIdx];
    const cv::Point2d both = p.pt + q.pt - cv::Point2f(float(picture.cols - 1), float(picture.rows - 1));
    if (p.octave == q.octave && cv::norm(both) < 5) shifts[(p.octave + 1) & 255].push_back(both / 2);
  }
  return shifts;
}

cv::Point2d meanOf(const std::vector<cv::Point2d>& points) {
  return std::accumulate(points.begin(), points.end(), cv::Point2d()) / double(points.size());
}

}  // namespace

class FeaturesTest : public QObject {
  Q_OBJECT

  static void everyPreset() {
    QTest::addColumn<MethodAndPreset>("how");
    QTest::newRow("SURF paper") << MethodAndPreset{FeatureMethod::surf, Preset::paper};
    QTest::newRow("SURF strongest") << MethodAndPreset{FeatureMethod::surf, Preset::strongest};
    QTest::newRow("ORB") << MethodAndPreset{FeatureMethod::orb, Preset::standard};
    QTest::newRow("ORB dense") << MethodAndPreset{FeatureMethod::orb, Preset::dense};
    QTest::newRow("SIFT") << MethodAndPreset{FeatureMethod::sift, Preset::standard};
    QTest::newRow("AKAZE") << MethodAndPreset{FeatureMethod::akaze, Preset::standard};
  }

 private Q_SLOTS:
  // A picture and the same picture moved by whole pixels: what is matched has moved by as much.
  void featuresMoveWithThePicture_data() { everyPreset(); }
  void featuresMoveWithThePicture() {
    QFETCH(MethodAndPreset, how);
    constexpr int right = 16, down = 8;
    const cv::Mat large = texture(360, 300, 1);
    const auto a = detectFeatures(how.method, how.preset, large(cv::Rect(right, down, 320, 260)));
    const auto b = detectFeatures(how.method, how.preset, large(cv::Rect(0, 0, 320, 260)));
    QVERIFY(a && b && a->keypoints.size() > 30);
    QCOMPARE(a->descriptors.rows, int(a->keypoints.size()));
    const auto matches = matchFeatures(*a, *b, true, 1, descriptorNorm(how.method));
    QVERIFY(matches.size() > 30);
    const float limit = how.method == FeatureMethod::orb ? 3 : 1;  // its coarsest level has steps of 3.6 pixels
    int close = 0;
    for (const auto& m : matches) {
      const cv::Point2f d = b->keypoints[m.trainIdx].pt - a->keypoints[m.queryIdx].pt;
      close += std::abs(d.x - right) < limit && std::abs(d.y - down) < limit;
    }
    QVERIFY2(close > 0.8 * double(matches.size()), qPrintable(QString::number(close)));
  }

  // What is found in a picture and in the same picture turned upside down lies at the same places: whatever shifts
  // points (doubling, borders, pyramids) shifts them the other way in the turned one. Octaves by themselves, where the
  // method tells them, and sizes that pyramids do not divide.
  void centresAreWhereTheyAre_data() { everyPreset(); }
  void centresAreWhereTheyAre() {
    QFETCH(MethodAndPreset, how);
    for (const cv::Size size : {cv::Size(640, 427), cv::Size(227, 227)}) {
      const cv::Mat picture = texture(size.width, size.height, 4);
      cv::Mat turned;
      cv::rotate(picture, turned, cv::ROTATE_180);
      for (const auto& [octave, shifts] : shiftsOf(how.method, how.preset, picture, turned)) {
        const cv::Point2d mean = meanOf(shifts);
        const auto told = QString("octave %1 of %2 wide, %3 matches: %4, %5")
                              .arg(octave)
                              .arg(size.width)
                              .arg(shifts.size())
                              .arg(mean.x)
                              .arg(mean.y);
        if (shifts.size() >= 10) QVERIFY2(cv::norm(mean) < 0.1, qPrintable(told));
      }
    }
  }

  void sameTwice_data() { everyPreset(); }
  void sameTwice() {
    QFETCH(MethodAndPreset, how);
    const cv::Mat picture = texture(200, 200, 5);
    const auto a = detectFeatures(how.method, how.preset, picture), b = detectFeatures(how.method, how.preset, picture);
    QCOMPARE(a->keypoints.size(), b->keypoints.size());
    QCOMPARE(cv::norm(a->descriptors, b->descriptors, cv::NORM_INF), 0.0);
  }

  void oddSizesAreNoCrash_data() { everyPreset(); }
  void oddSizesAreNoCrash() {
    QFETCH(MethodAndPreset, how);
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 20000), cv::Size(20000, 1), cv::Size(8, 8),
                                cv::Size(9, 400), cv::Size(16, 20000), cv::Size(17, 16)}) {
      const auto found = detectFeatures(how.method, how.preset, noise(size.width, size.height, 3));
      QVERIFY2(found, qPrintable(QString("%1x%2").arg(size.width).arg(size.height)));
      QCOMPARE(found->descriptors.rows, int(found->keypoints.size()));
    }
    const auto flat = detectFeatures(how.method, how.preset, cv::Mat(100, 100, CV_8UC3, cv::Scalar::all(90)));
    QVERIFY(flat && flat->keypoints.empty());
  }

  void whatIsNoPictureIsRefused() {
    QVERIFY(!detectFeatures(FeatureMethod::sift, Preset::standard, cv::Mat()));
    QVERIFY(!detectFeatures(FeatureMethod::sift, Preset::standard, cv::Mat(50, 50, CV_32FC3)));
    QVERIFY(!detectFeatures(FeatureMethod::sift, Preset::paper, texture(50, 50, 1)));
    QVERIFY(detectFeatures(FeatureMethod::sift, Preset::standard, cv::Mat(50, 50, CV_8U, cv::Scalar(7))));
  }

  void matchesAreRanked() {
    cv::theRNG().state = 5;
    Features a, b;
    for (Features* f : {&a, &b}) {
      f->descriptors = cv::Mat(400, 8, CV_32F);
      cv::randu(f->descriptors, 0, 1);
      f->keypoints.resize(400);
    }
    b.descriptors.rowRange(0, 40) = a.descriptors.rowRange(0, 40) + 0.001;
    const auto all = matchFeatures(a, b, false, 1, cv::NORM_L2), strict = matchFeatures(a, b, false, 0.8, cv::NORM_L2);
    QVERIFY(strict.size() >= 40 && strict.size() < 150 && all.size() == 400);
    auto ranked = rankedMatches(a, b, false, cv::NORM_L2);
    QCOMPARE(ranked.surest, 150u);
    QCOMPARE(ranked.matches.size(), 400u);
    for (std::size_t i = 0; i < all.size(); ++i) QCOMPARE(ranked.matches[i].queryIdx, all[i].queryIdx);
    QCOMPARE(ranked.parts.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i)
      QCOMPARE(ranked.parts[i], matchFeatures(a, b, false, std::array{0.75, 0.85, 0.95, 1.0}[i], cv::NORM_L2).size());
    b.descriptors = a.descriptors + 0.001;
    ranked = rankedMatches(a, b, false, cv::NORM_L2);
    QCOMPARE(ranked.surest, matchFeatures(a, b, false, 0.8, cv::NORM_L2).size());
    QCOMPARE(rankedMatches(a, described({}), true, cv::NORM_L2).parts, std::vector<std::size_t>{0});
  }

  void mutualCheckDropsOneSided() {
    const Features a = described({{0, 0}, {1, 0}, {9, 9}}), b = described({{0.1f, 0}, {9, 8}});
    QCOMPARE(matchFeatures(a, b, false, 1, cv::NORM_L2).size(), 3u);
    const auto mutual = matchFeatures(a, b, true, 1, cv::NORM_L2);
    QCOMPARE(mutual.size(), 2u);
    for (const auto& m : mutual) QVERIFY((m.queryIdx == 0 && m.trainIdx == 0) || (m.queryIdx == 2 && m.trainIdx == 1));
  }

  void ratioDropsTheAmbiguousAndOrderIsByDistinctiveness() {
    const Features a = described({{0, 0}, {10, 0}, {20, 0}});
    const Features b = described({{0, 1}, {0, -1.1f}, {10, 1}, {20, 0.1f}});
    const auto matches = matchFeatures(a, b, false, 0.8, cv::NORM_L2);
    QCOMPARE(matches.size(), 2u);
    QCOMPARE(matches[0].queryIdx, 2);
    QCOMPARE(matches[1].queryIdx, 1);
  }

  void twinsAreAmbiguous() {
    const Features a = described({{1, 2}}), twins = described({{1, 2}, {1, 2}});
    QCOMPARE(matchFeatures(a, twins, false, 0.99, cv::NORM_L2).size(), 0u);
    QCOMPARE(matchFeatures(a, twins, false, 1, cv::NORM_L2).size(), 1u);
    QCOMPARE(matchFeatures(a, described({{5, 5}}), true, 0.8, cv::NORM_L2).size(), 1u);  // nothing else comes near
  }

  void matchesAreThoseOfBruteForce_data() { everyPreset(); }
  void matchesAreThoseOfBruteForce() {
    QFETCH(MethodAndPreset, how);
    const cv::Mat large = texture(700, 560, 9);
    const auto a = detectFeatures(how.method, how.preset, large(cv::Rect(30, 20, 640, 520)));
    const auto b = detectFeatures(how.method, how.preset, large(cv::Rect(0, 0, 660, 530)));
    const int norm = descriptorNorm(how.method);
    for (const bool mutual : {false, true})
      for (const double ratio : {1.0, 0.8})
        verifySame(matchFeatures(*a, *b, mutual, ratio, norm), byBruteForce(*a, *b, mutual, ratio, norm));
  }

  // Sides of one more and one less than a block of the search, and of two in all.
  void sizesOfBlocksDoNotShow() {
    for (const auto& [rows, columns] : {std::pair(255, 2049), std::pair(257, 2047), std::pair(1, 2), std::pair(700, 3)})
      for (const auto& [type, norm] : {std::pair(CV_32F, int(cv::NORM_L2)), std::pair(CV_8U, int(cv::NORM_HAMMING))}) {
        const Features a = random(rows, 61, type, 1), b = random(columns, 61, type, 2);
        for (const bool mutual : {false, true})
          verifySame(matchFeatures(a, b, mutual, 1, norm), byBruteForce(a, b, mutual, 1, norm));
      }
  }

  void whatIsNotFiniteMatchesNothing() {
    const Features a = described({{0, 0}, {NAN, 0}, {5, 5}}), b = described({{NAN, NAN}, {0, 1}, {5, 6}});
    const auto matches = matchFeatures(a, b, true, 1, cv::NORM_L2);
    QCOMPARE(matches.size(), 2u);
    for (const auto& m : matches) QVERIFY(m.queryIdx != 1 && m.trainIdx != 0);
  }

  void unfitDescriptorsThrow() {
    const Features floats = random(4, 64, CV_32F, 1), bits = random(4, 64, CV_8U, 1);
    QVERIFY_THROWS_EXCEPTION(cv::Exception, matchFeatures(floats, bits, true, 1, cv::NORM_L2));
    QVERIFY_THROWS_EXCEPTION(cv::Exception, matchFeatures(floats, random(4, 128, CV_32F, 1), true, 1, cv::NORM_L2));
    QVERIFY_THROWS_EXCEPTION(cv::Exception, matchFeatures(floats, floats, true, 1, cv::NORM_HAMMING));
  }

  void stoppedMatchingHasNoMatches() {
    std::stop_source stop;
    stop.request_stop();
    const Features f = random(50, 64, CV_32F, 1);
    QVERIFY(matchFeatures(f, f, true, 1, cv::NORM_L2, Run{stop.get_token(), {}, 0}).empty());
  }

  void nothingMatchesNothing() {
    QVERIFY(matchFeatures({}, described({{1, 2}}), true, 1, cv::NORM_L2).empty());
    QVERIFY(matchFeatures(described({{1, 2}}), {}, true, 1, cv::NORM_L2).empty());
  }
};

QTEST_APPLESS_MAIN(FeaturesTest)
#include "features_test.moc"
