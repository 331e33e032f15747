// The focal length that a photograph's own EXIF block names.
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <random>

#include "imaging/exif_focal.h"
#include "support/exif_block.h"

using namespace parallax;
using namespace parallax::test;

namespace {

QByteArray encoded(const char* extension) {
  std::vector<unsigned char> bytes;
  cv::imencode(extension, cv::Mat(48, 64, CV_8UC3, cv::Scalar(40, 90, 160)), bytes);
  return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

Bytes bytesOf(const QByteArray& b) { return Bytes(b.begin(), b.end()); }

using enum ExifTag::Type;
const ExifTag film28{41989, shortNumber, 28}, lens{37386, rational, 4.25}, perMm{41486, rational, 714.3},
    millimetres{41488, shortNumber, 4}, inches{41488, shortNumber, 2}, width4000{40962, longNumber, 4000},
    height3000{40963, longNumber, 3000}, zoomed{41988, rational, 2};

Intrinsics camera(const std::vector<ExifTag>& tags, int width, int height, std::string* source = nullptr,
                  std::string* caution = nullptr) {
  const auto exif = exifFocalIn(bytesOf(jpegWithExif(encoded(".jpg"), exifBlock(tags))));
  if (!exif) qFatal("no EXIF");
  const auto found = cameraFrom(*exif, width, height);
  if (!found) qFatal("%s", found.error().sentence.c_str());
  if (source) *source = found->source;
  if (caution) *caution = found->doubt ? found->doubt->sentence : "";
  return found->intrinsics;
}

std::string refusal(const std::vector<ExifTag>& tags, int width, int height) {
  const auto exif = exifFocalIn(bytesOf(exifBlock(tags)));
  if (!exif) return "nothing";
  const auto found = cameraFrom(*exif, width, height);
  return found ? std::string() : found.error().sentence;
}

const double filmDiagonal = 43.2666;

}  // namespace

class ExifTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyContainerIsRead_data() {
    QTest::addColumn<QByteArray>("file");
    for (const bool big : {true, false}) {
      const QByteArray block = exifBlock({film28, width4000, height3000}, big);
      const char* order = big ? "big" : "little";
      QTest::addRow("JPEG, %s", order) << jpegWithExif(encoded(".jpg"), block);
      QTest::addRow("PNG, %s", order) << pngWithExif(encoded(".png"), block);
      QTest::addRow("WebP, %s", order) << webpWithExif(encoded(".webp"), block);
      QTest::addRow("TIFF, %s", order) << block;
      QTest::addRow("TIFF, %s, behind its pixels", order) << exifBlock({film28, width4000, height3000}, big, 200000);
    }
  }
  void everyContainerIsRead() {
    QFETCH(QByteArray, file);
    const auto exif = exifFocalIn(bytesOf(file));
    QVERIFY(exif && exif->equivalentMm);
    QCOMPARE(*exif->equivalentMm, 28.0);
    QCOMPARE(exif->width, 4000);
    QCOMPARE(exif->height, 3000);
    QVERIFY(!exif->mm && !exif->pixelsPerMm);
  }

  void filesWithoutAFocalLengthSayNothing() {
    for (const char* e : {".jpg", ".png", ".tiff", ".webp", ".ppm"}) QVERIFY(!exifFocalIn(bytesOf(encoded(e))));
    QVERIFY(!exifFocalIn(bytesOf(exifBlock({width4000, height3000}))));
    QVERIFY(!exifFocalIn(bytesOf(exifBlock({{41989, shortNumber, 0}}))));  // the standard's word for "unknown"
  }

  void theEquivalentIsByTheDiagonal() {
    std::string source;
    const Intrinsics k = camera({film28, width4000, height3000}, 4000, 3000, &source);
    QCOMPARE(source, std::string("EXIF: 28 mm equivalent"));
    QVERIFY(std::abs(k.fx - 28 / filmDiagonal * 5000) < 0.1);
    QCOMPARE(k.fy, k.fx);
    QCOMPARE(k.cx, 1999.5);
    QCOMPARE(k.cy, 1499.5);
    QCOMPARE(idOf(k.source), "exif");
    // 3 : 2 as the film: by the width it is the same.
    QVERIFY(std::abs(camera({film28}, 3600, 2400).fx - 2800) < 0.1);
  }

  void aPictureMadeSmallerOrTurnedIsScaled() {
    const double full = camera({film28, width4000, height3000}, 4000, 3000).fx;
    QVERIFY(std::abs(camera({film28, width4000, height3000}, 1000, 750).fx - full / 4) < 0.01);
    QVERIFY(std::abs(camera({film28, width4000, height3000}, 750, 1000).fx - full / 4) < 0.01);
    std::string caution;
    camera({film28, width4000, height3000}, 1023, 767, nullptr, &caution);  // rounding is no crop
    QVERIFY(caution.empty());
  }

  void aCroppedPictureIsToldAndScaledByTheSideThatLostLess() {
    std::string caution;
    const double f = camera({film28, width4000, height3000}, 2000, 1000, nullptr, &caution).fx;
    QVERIFY(std::abs(f - 28 / filmDiagonal * 5000 / 2) < 0.1);
    QVERIFY(caution.find("cropped") != std::string::npos);
  }

  void theSensorIsTakenWhereItAgreesOrIsAlone() {
    std::string source, caution;
    const Intrinsics alone = camera({lens, perMm, millimetres, width4000, height3000}, 2000, 1500, &source);
    QVERIFY(std::abs(alone.fx - 4.25 * 714.3 / 2) < 0.01);
    QCOMPARE(source, std::string("EXIF: 4.25 mm, 714 pixels a mm"));
    // 28 mm say 3236 px: with 4.25 mm x 750 a millimetre, 3188 px, it is the same lens, told more finely.
    const ExifTag near{41486, rational, 750};
    const double both =
        camera({film28, lens, near, millimetres, width4000, height3000}, 4000, 3000, &source, &caution).fx;
    QVERIFY(std::abs(both - 4.25 * 750) < 0.01);
    QCOMPARE(source, std::string("EXIF: 28 mm equivalent"));
    QVERIFY(caution.empty());
    // What contradicts it is told, and not taken.
    const double other = camera({film28, lens, {41486, rational, 300}, millimetres}, 4000, 3000, nullptr, &caution).fx;
    QVERIFY(std::abs(other - 28 / filmDiagonal * 5000) < 0.1);
    QVERIFY(caution.find("1275 px") != std::string::npos);
  }

  void unitsAndDigitalZoom() {
    const ExifTag perInch{41486, rational, 714.3 * 25.4};
    QVERIFY(std::abs(camera({lens, perInch, inches}, 4000, 3000).fx - 4.25 * 714.3) < 0.1);
    QVERIFY(std::abs(camera({lens, perInch}, 4000, 3000).fx - 4.25 * 714.3) < 0.1);  // inches where it is not told
    QVERIFY(std::abs(camera({lens, perMm, millimetres, zoomed}, 4000, 3000).fx - 2 * 4.25 * 714.3) < 0.1);
    QVERIFY(refusal({lens, perMm, {41488, shortNumber, 1}}, 4000, 3000).find("sensor") != std::string::npos);
  }

  void whatCannotBeIsRefused() {
    QVERIFY(refusal({{41989, shortNumber, 1}}, 4000, 3000).find("not believed") != std::string::npos);
    QVERIFY(refusal({{41989, shortNumber, 60000}}, 4000, 3000).find("not believed") != std::string::npos);
    QVERIFY(refusal({lens}, 4000, 3000).find("how large the sensor is") != std::string::npos);
  }

  void theGuessStaysWhereExifIsNotBelieved() {
    PosedImage image{"a.jpg", cv::Mat(300, 400, CV_8UC3), {}, "", {}};
    std::vector<std::string> notes;
    setUnknownCamera(image, ExifFocal{.equivalentMm = 28}, notes);
    QCOMPARE(image.intrinsicsSource, std::string("EXIF: 28 mm equivalent"));
    QVERIFY(notes.empty() && !image.focalDoubt && !image.intrinsicsAssumed());
    setUnknownCamera(image, ExifFocal{.equivalentMm = 60000}, notes);
    QVERIFY(image.intrinsicsAssumed());
    QCOMPARE(image.intrinsics.fx, 1.2 * 400);
    QCOMPARE(notes.size(), std::size_t(1));
    QVERIFY(notes[0].starts_with("a.jpg: "));
    QVERIFY(image.focalDoubt && image.focalDoubt->kind == FocalDoubt::Kind::notBelieved);
    setUnknownCamera(image, std::nullopt, notes);
    QVERIFY(notes.size() == 1 && !image.focalDoubt);
  }

  // Cut anywhere and with bytes changed: an answer or none, and nothing read beyond the bytes (run with a sanitizer).
  void damagedBlocksAreSurvived() {
    const QByteArray whole = exifBlock({film28, lens, perMm, millimetres, width4000, height3000, zoomed}, false);
    int answers = 0;
    for (int n = 0; n < whole.size(); ++n) answers += exifFocalIn(bytesOf(whole.left(n))).has_value();
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
      QByteArray bad = whole;
      for (int k = 0; k < 3; ++k) bad[qsizetype(random() % bad.size())] = char(random() % 2 ? 0xFF : random());
      const auto exif = exifFocalIn(bytesOf(bad));
      if (!exif) continue;
      ++answers;
      if (const auto camera = cameraFrom(*exif, 4000, 3000)) QVERIFY(checked(camera->intrinsics));
    }
    QVERIFY(answers > 1000);
  }
};

QTEST_GUILESS_MAIN(ExifTest)
#include "exif_test.moc"
