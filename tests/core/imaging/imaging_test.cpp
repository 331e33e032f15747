#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <sys/stat.h>

#include "imaging/decode.h"
#include "imaging/pixel_hash.h"
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

// An EXIF block put after the start marker of a JPEG: orientation 3 is half a turn, 6 a quarter turn clockwise.
QByteArray withOrientation(QByteArray jpeg, int orientation) {
  QByteArray tiff = QByteArray::fromHex("4d4d002a000000080001011200030000000100060000") + QByteArray(4, 0);
  tiff[19] = char(orientation);
  const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
  QByteArray segment = QByteArray::fromHex("ffe1");
  segment.append(char((exif.size() + 2) >> 8)).append(char((exif.size() + 2) & 0xFF)).append(exif);
  return jpeg.insert(2, segment);
}

QByteArray withWord(QByteArray bytes, qsizetype at, const char* hex) {
  const QByteArray word = QByteArray::fromHex(hex);
  return bytes.replace(at, word.size(), word);
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
  void imagesAreToldApartByTheirHash() {
    const cv::Mat image = picture(64, 48);
    const auto hash = hashOfPixels(image);
    QCOMPARE(hashOfPixels(image.clone()), hash);
    cv::Mat padded(48, 100, CV_8UC3, cv::Scalar(1, 2, 3)), inside = padded(cv::Rect(7, 0, 64, 48));
    image.copyTo(inside);
    QCOMPARE(hashOfPixels(inside), hash);  // rows lie apart
    cv::Mat other = image.clone();
    other.at<cv::Vec3b>(47, 63)[2] ^= 1;
    QVERIFY(hashOfPixels(other) != hash);
    QVERIFY(hashOfPixels(image.reshape(0, 24)) != hash);
    cv::Mat swapped = image.clone();
    image.row(0).copyTo(swapped.row(1)), image.row(1).copyTo(swapped.row(0));
    QVERIFY(hashOfPixels(swapped) != hash);
  }

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

  void exifOrientationIsObeyedUnlessToldOtherwise_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("turn");
    QTest::newRow("3") << 3 << int(cv::ROTATE_180);
    QTest::newRow("6") << 6 << int(cv::ROTATE_90_CLOCKWISE);
  }
  void exifOrientationIsObeyedUnlessToldOtherwise() {
    QFETCH(int, orientation);
    QFETCH(int, turn);
    const QByteArray jpeg = bytesOf(picture(60, 40), ".jpg");
    const auto plain = decodeTurned(write("plain.jpg", jpeg), Turn::upright);
    const auto file = write("turned.jpg", withOrientation(jpeg, orientation));
    const auto upright = decodeTurned(file, Turn::upright), stored = decodeTurned(file, Turn::asStored);
    QVERIFY(plain && upright && stored);
    QCOMPARE(plain->orientation, 1);
    QCOMPARE(upright->orientation, orientation);
    QCOMPARE(stored->orientation, orientation);
    QCOMPARE(cv::norm(stored->bgr, plain->bgr, cv::NORM_INF), 0.0);
    cv::Mat expected;
    cv::rotate(plain->bgr, expected, turn);
    QCOMPARE(upright->bgr.size(), expected.size());
    QCOMPARE(cv::norm(upright->bgr, expected, cv::NORM_INF), 0.0);
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
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    QTest::newRow("huge png") << withWord(png, 16, "0000753000007530") << "png"
                              << "268 million";
    QTest::newRow("huge jpeg") << withWord(jpeg, frame + 5, "fde8fde8") << "jpg"
                               << "268 million";
    QTest::newRow("huge tiff") << QByteArray::fromHex(
                                      "49492a000800000002000001040001000000307500000101030001000000307500000000")
                               << "tiff"
                               << "268 million";
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

  // Neither waited for nor held in memory.
  void pipesAndHugeFilesAreRefused() {
    const QByteArray pipe = folder_.filePath("pipe.png").toLocal8Bit();
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const auto waited = decodeImage(pipe.toStdString());
    QVERIFY(!waited && QString::fromStdString(waited.error().message).contains("is a pipe"));
    QFile huge(folder_.filePath("huge.png"));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    if (!huge.resize(qint64(1) << 40)) QSKIP("This disk keeps no sparse files.");
    const auto read = decodeImage(huge.fileName().toStdString());
    QVERIFY(!read && QString::fromStdString(read.error().message).contains("larger than 1 GiB"));
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
