// SURF and ORB as the yardstick of a validation.
#include "evaluation/feature_baseline.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "catalogue/methods.h"
#include "evaluation/set_pairs.h"
#include "evaluation/sweep.h"
#include "support/exif_block.h"
#include "support/textured_set.h"

using namespace parallax;

class FeatureBaselineTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  std::optional<TrainingSet> set_;

  std::filesystem::path path(const char* name) const { return dir_.filePath(name).toStdString(); }

 private Q_SLOTS:
  void initTestCase() {
    auto set = test::texturedSet(path("set"));
    QVERIFY2(set.has_value(), set ? "" : set.error().message.c_str());
    set_.emplace(std::move(*set));
  }

  void aWindowHasTheCameraOfItsPixels() {
    const PosedImage whole = windowOf(*set_, 0, 0), window = windowOf(*set_, 0, 227);
    const ImageRecord& record = set_->images()[0];
    QCOMPARE(whole.bgr.cols, int(record.width));
    QCOMPARE(window.bgr.cols, 227);
    QCOMPARE(window.bgr.rows, 227);
    const int left = (int(record.width) - 227) / 2, top = (int(record.height) - 227) / 2;
    const std::uint8_t* pixel = set_->pixels(0) + 3 * (std::size_t(top + 5) * record.width + std::size_t(left + 9));
    QCOMPARE(window.bgr.at<cv::Vec3b>(5, 9), cv::Vec3b(pixel[2], pixel[1], pixel[0]));
    QCOMPARE(window.intrinsics.cx, double(record.cx) - left);
    QCOMPARE(window.intrinsics.cy, double(record.cy) - top);
    QCOMPARE(window.intrinsics.fx, double(record.fx));
    QVERIFY(!window.intrinsicsAssumed());
    // Not known: assumed for the whole picture, not for what the window shows of it.
    QVERIFY(windowOf(*set_, 2, 227).intrinsicsAssumed());
    QCOMPARE(windowOf(*set_, 2, 227).intrinsics.fx, 1.2 * 400);
  }

  void agreesWithTheEstimatorRunByHand() {
    const auto found = featureBaselines(*set_, {{0, 1, 2}, 227, 2}, {});
    QVERIFY2(found.has_value(), found ? "" : found.error().message.c_str());
    QCOMPARE(found->methods.size(), std::size_t(2));
    QVERIFY(found->intrinsicsAssumed);
    for (const FeatureBaseline& baseline : found->methods) {
      auto settings = methodSettingsFrom(paperProtocol({baseline.method}).methods[0].settings);
      QVERIFY(settings.has_value());
      settings->features.size = "original";
      const ImagePair pair = setPair(*set_, 0, 227);
      const auto estimate = findMethod(baseline.method)->make(*settings)->estimate(pair, {{}, {}, 1});
      QVERIFY(estimate && estimate->cam2FromCam1);
      const PoseErrors errors = poseErrors(*estimate->cam2FromCam1, *pair.truth);
      QVERIFY(baseline.errors[0].has_value());
      QCOMPARE(baseline.errors[0]->roeDeg, errors.roeDeg);
      QCOMPARE(baseline.errors[0]->rteDeg, errors.rteDeg);
      QVERIFY2(errors.roeDeg < 10, qPrintable(QString::number(errors.roeDeg)));
    }
  }

  void aFailedPairCounts180() {
    const auto found = featureBaselines(*set_, {{1, 0}, 227, 1}, {});
    QVERIFY(found.has_value());
    for (const FeatureBaseline& baseline : found->methods) {
      QVERIFY(!baseline.errors[0]);
      QCOMPARE(baseline.failures(), std::size_t(1));
      for (const ErrorKind kind : {ErrorKind::orientation, ErrorKind::translation, ErrorKind::worse}) {
        QCOMPARE(baseline.degrees(kind)[0], 180.f);
        QVERIFY(baseline.degrees(kind)[1] < 180.f);
      }
    }
  }

  void whatIsKeptIsWhatWasFound() {
    const BaselineRequest request{{0, 1, 2}, 227, 2};
    const auto file = baselineFile(path("cache"), *set_, request);
    QVERIFY(!readBaselines(file, 3));
    const auto found = featureBaselines(*set_, request, {});
    QVERIFY(found && writeBaselines(file, *found));
    const auto kept = readBaselines(file, 3);
    const auto fresh = featureBaselines(*set_, {{0, 1, 2}, 227, 1}, {});
    QVERIFY(kept && fresh);
    QCOMPARE(kept->intrinsicsAssumed, true);
    for (std::size_t m = 0; m < 2; ++m) {
      QCOMPARE(kept->methods[m].method, fresh->methods[m].method);
      QCOMPARE(kept->methods[m].failures(), fresh->methods[m].failures());
      QVERIFY(kept->methods[m].errors[0] && !kept->methods[m].errors[1]);
      QVERIFY(kept->methods[m].degrees(ErrorKind::orientation) == fresh->methods[m].degrees(ErrorKind::orientation));
      QVERIFY(kept->methods[m].degrees(ErrorKind::translation) == fresh->methods[m].degrees(ErrorKind::translation));
    }
    QVERIFY(!readBaselines(file, 4));  // of other pairs
    // Another question is another file; another number of threads is not.
    QVERIFY(file != baselineFile(path("cache"), *set_, {{0, 1}, 227, 2}));
    QVERIFY(file != baselineFile(path("cache"), *set_, {{0, 1, 2}, 200, 2}));
    QCOMPARE(file, baselineFile(path("cache"), *set_, {{0, 1, 2}, 227, 1}));
    const auto size = std::filesystem::file_size(file);
    std::filesystem::resize_file(file, size / 2);
    QVERIFY(!readBaselines(file, 3));
    std::ofstream(file) << R"({"format":"parallax-feature-baseline","version":1,"intrinsicsAssumed":false,)"
                        << R"("methods":[{"method":"surf","roe":[1e9],"rte":[1]}]})";
    QVERIFY(!readBaselines(file, 1));
  }

  void isStoppedAndRefuses() {
    std::stop_source stop;
    std::vector<double> seen;
    const Run run{stop.get_token(),
                  [&](double share) {
                    seen.push_back(share);
                    stop.request_stop();
                  },
                  0};
    const auto stopped = featureBaselines(*set_, {{0, 1, 2}, 227, 1}, run);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().code == ErrorCode::cancelled);
    QVERIFY(!seen.empty() && seen.back() <= 1);
    const auto refused = featureBaselines(*set_, {{0, 7}, 227, 1}, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.find("no pair 7") != std::string::npos, refused.error().message.c_str());
  }

  void progressRisesToTheEnd() {
    std::vector<double> seen;
    QVERIFY(featureBaselines(*set_, {{0, 2}, 227, 1}, {{}, [&](double share) { seen.push_back(share); }, 0}));
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), 1.0);
  }

  void aPairIsOpenedFromItsPhotographsWhileTheyAreThere() {
    const auto source = path("photographs");
    const auto set = test::texturedSet(path("other-set"), source.string());
    QVERIFY(set.has_value());
    const OpenedSetPair without = openSetPair(*set, 0);
    QVERIFY2(without.note.find("not at " + source.string()) != std::string::npos, without.note.c_str());
    QCOMPARE(without.pair.first.bgr.rows, 323);
    QVERIFY(!openSetPair(*set_, 0).note.empty());  // rendered: there never were any

    const ImagePair drawn = test::texturedPair();
    std::filesystem::create_directories(source / "scene");
    QVERIFY(cv::imwrite((source / "scene/first.png").string(), drawn.first.bgr));
    QVERIFY(cv::imwrite((source / "scene/second.png").string(), drawn.second.bgr));
    const OpenedSetPair with = openSetPair(*set, 0);
    QVERIFY2(with.note.empty(), with.note.c_str());
    QCOMPARE(with.pair.first.bgr.cols, drawn.first.bgr.cols);
    QVERIFY(std::abs(with.pair.second.intrinsics.fx - drawn.second.intrinsics.fx) < 1e-3 * drawn.second.intrinsics.fx);
    QVERIFY(std::abs(with.pair.second.intrinsics.cx - drawn.second.intrinsics.cx) < 0.5);
    QVERIFY(poseErrors(*with.pair.truth, *drawn.truth).worse() < 0.1);
    // Of a photograph whose camera the set does not know EXIF is asked.
    std::filesystem::create_directories(source / "grey");
    std::vector<unsigned char> jpeg;
    cv::imencode(".jpg", cv::Mat(646, 800, CV_8UC3, cv::Scalar::all(128)), jpeg);
    const QByteArray plain(reinterpret_cast<const char*>(jpeg.data()), qsizetype(jpeg.size()));
    const auto put = [&](const char* name, const QByteArray& block) {
      const auto bytes = test::jpegWithExif(plain, block);
      std::ofstream(source / name, std::ios::binary).write(bytes.data(), bytes.size());
    };
    put("grey/first.png", test::exifBlock({{41989, test::ExifTag::shortNumber, 28}}));
    put("grey/second.png", test::exifBlock({{37386, test::ExifTag::rational, 50}}));
    const OpenedSetPair grey = openSetPair(*set, 1);
    QCOMPARE(grey.pair.first.intrinsicsSource, std::string("EXIF: 28 mm equivalent"));
    QVERIFY(std::abs(grey.pair.first.intrinsics.fx - 28 / 43.2666 * std::hypot(800, 646)) < 0.1);
    QVERIFY(grey.pair.second.intrinsicsAssumed());
    QCOMPARE(grey.note,
             std::string("grey/second.png: EXIF names a focal length of 50 mm but not how large the sensor is."));
    // Another picture by now: the set's own is shown.
    cv::Mat narrow;
    cv::resize(drawn.second.bgr, narrow, {300, 480});
    QVERIFY(cv::imwrite((source / "scene/second.png").string(), narrow));
    QVERIFY(!openSetPair(*set, 0).note.empty());
  }
};

QTEST_APPLESS_MAIN(FeatureBaselineTest)
#include "feature_baseline_test.moc"
