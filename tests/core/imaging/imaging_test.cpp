#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "imaging/decode.h"
#include "imaging/resize.h"

using namespace parallax;

namespace {

cv::Mat picture(int width, int height) {
  cv::Mat image(height, width, CV_8UC3);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      image.at<cv::Vec3b>(y, x) = cv::Vec3b(x * 255 / width, y * 255 / height, (x * 7 + y * 13) % 256);
  return image;
}

QByteArray bytesOf(const cv::Mat& image, const char* extension) {
  std::vector<unsigned char> bytes;
  cv::imencode(extension, image, bytes);
  return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

// An EXIF block that says orientation 6 (turn 90 degrees clockwise), put after the start marker of a JPEG.
QByteArray withOrientation6(QByteArray jpeg) {
  QByteArray tiff = QByteArray::fromHex("4d4d002a00000008000101120003000000010006000000000000");
  QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
  QByteArray segment = QByteArray::fromHex("ffe1");
  segment.append(char((exif.size() + 2) >> 8)).append(char((exif.size() + 2) & 0xFF)).append(exif);
  return jpeg.insert(2, segment);
}

}  // namespace

class ImagingTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::filesystem::path write(const QString& name, const QByteArray& bytes) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(bytes);
    return file.fileName().toStdString();
  }

 private Q_SLOTS:
  void everyFormatIsRead_data() {
    QTest::addColumn<QString>("extension");
    for (const char* e : {".jpg", ".png", ".tiff", ".webp", ".ppm"}) QTest::newRow(e) << e;
  }
  void everyFormatIsRead() {
    QFETCH(QString, extension);
    const cv::Mat image = picture(60, 40);
    const auto read = decodeImage(write("a" + extension, bytesOf(image, qPrintable(extension))));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->size(), image.size());
    QCOMPARE(read->type(), CV_8UC3);
    const bool lossless = extension != ".jpg" && extension != ".webp";
    if (lossless) QCOMPARE(cv::norm(*read, image, cv::NORM_INF), 0.0);
  }

  void greyIsWidenedAndSixteenBitsNarrowed() {
    cv::Mat grey;
    cv::cvtColor(picture(50, 30), grey, cv::COLOR_BGR2GRAY);
    const auto read = decodeImage(write("grey.png", bytesOf(grey, ".png")));
    QVERIFY(read && read->type() == CV_8UC3);
    cv::Mat deep;
    picture(50, 30).convertTo(deep, CV_16U, 257);
    const auto narrowed = decodeImage(write("deep.png", bytesOf(deep, ".png")));
    QVERIFY(narrowed && narrowed->type() == CV_8UC3);
    QCOMPARE(cv::norm(*narrowed, picture(50, 30), cv::NORM_INF), 0.0);
  }

  void exifOrientationIsRespected() {
    const auto read = decodeImage(write("turned.jpg", withOrientation6(bytesOf(picture(60, 40), ".jpg"))));
    QVERIFY(read);
    QCOMPARE(read->size(), cv::Size(40, 60));
  }

  void extremeShapesAreRead() {
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 20000), cv::Size(20000, 1)}) {
      const auto read = decodeImage(write("thin.png", bytesOf(picture(size.width, size.height), ".png")));
      QVERIFY(read);
      QCOMPARE(read->size(), size);
    }
  }

  void badFilesGetASentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("says");
    const QByteArray jpeg = bytesOf(picture(200, 150), ".jpg"), png = bytesOf(picture(200, 150), ".png");
    QTest::newRow("empty") << QByteArray() << "jpg"
                           << "is empty";
    QTest::newRow("text named jpg") << QByteArray("Dear Sir,\nthis is a letter.\n") << "jpg"
                                    << "is not an image";
    for (const double part : {0.1, 0.5, 0.9, 0.999}) {
      QTest::addRow("jpeg cut at %g", part) << jpeg.left(qsizetype(jpeg.size() * part)) << "jpg"
                                            << "cut off";
      QTest::addRow("png cut at %g", part) << png.left(qsizetype(png.size() * part)) << "png"
                                           << "cut off";
    }
    QByteArray broken = png;
    for (qsizetype i = 60; i < broken.size() - 20; i += 3) broken[i] = char(i);
    QTest::newRow("png damaged inside") << broken << "png"
                                        << "";
  }
  void badFilesGetASentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, extension);
    QFETCH(QString, says);
    const auto path = write("bad." + extension, bytes);
    const auto read = decodeImage(path);
    QVERIFY(!read);
    const QString message = QString::fromStdString(read.error().message);
    QVERIFY2(message.contains(says) && message.contains(QString::fromStdString(path.string())), qPrintable(message));
  }

  void missingFileAndFolderAreTold() {
    QCOMPARE(decodeImage("/nowhere/at/all.jpg").error().code, ErrorCode::notFound);
    const auto folder = decodeImage(folder_.path().toStdString());
    QVERIFY(QString::fromStdString(folder.error().message).contains("is a folder"));
  }

  void sizesAreParsed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("of1600x1200");
    QTest::newRow("original") << "original" << QSize(1600, 1200);
    QTest::newRow("longest") << "640" << QSize(640, 480);
    QTest::newRow("never up") << "2000" << QSize(1600, 1200);
    QTest::newRow("paper") << "227x227" << QSize(227, 227);
    for (const char* bad : {"", "15", "-3", "227x", "x227", "20000", "227x227x3", "big", "1e3", "99999999999"})
      QTest::newRow(bad) << bad << QSize();
  }
  void sizesAreParsed() {
    QFETCH(QString, text);
    QFETCH(QSize, of1600x1200);
    const auto size = parseWorkingSize(text.toStdString());
    QCOMPARE(bool(size), of1600x1200.isValid());
    if (!size) return;
    const cv::Size got = size->of({1600, 1200});
    QCOMPARE(QSize(got.width, got.height), of1600x1200);
  }

  void resizeTakesTheIntrinsicsAlong() {
    PosedImage image;
    image.bgr = picture(640, 480);
    image.intrinsics = {640, 480, 700, 710, 300, 250};
    const PosedImage small = resized(image, *parseWorkingSize("227x227"));
    QCOMPARE(small.bgr.size(), cv::Size(227, 227));
    QCOMPARE(small.intrinsics.fx, 700 * 227.0 / 640);
    QCOMPARE(small.intrinsics.fy, 710 * 227.0 / 480);
    QCOMPARE(image.bgr.size(), cv::Size(640, 480));
  }
};

QTEST_APPLESS_MAIN(ImagingTest)
#include "imaging_test.moc"
