// How neighbouring programs lay out their folders: several folders of photographs, several models, lists of other
// programs, cameras that are not understood, text as editors leave it, pictures stored turned. Each stands for a way in
// which a truth was wrong, or lost, without a word.
#include <QTest>
#include <zlib.h>

#include "catalogue/formats.h"
#include "datasets/open_pair.h"
#include "imaging/decode.h"
#include "support/collection_checks.h"
#include "support/model_folder.h"

using namespace parallax;

namespace {

// A TIFF's directory that says nothing but an orientation.
QByteArray exif(int orientation) {
  QByteArray tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
  tiff.append(char(orientation)).append(QByteArray(6, '\0'));
  return tiff;
}

QByteArray bigEndian(quint32 value) {
  QByteArray bytes(4, 0);
  for (int i = 0; i < 4; ++i) bytes[i] = char(value >> (24 - 8 * i));
  return bytes;
}

QByteArray pngTurned(int orientation) {
  auto bytes = picture();
  const QByteArray chunk = "eXIf" + exif(orientation);
  const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef*>(chunk.data()), uInt(chunk.size())));
  return bytes.insert(33, bigEndian(quint32(chunk.size() - 4)) + chunk + bigEndian(sum));
}

// The same picture in another container, with the tag that turns it.
QByteArray encodedTurned(const char* ending, int orientation) {
  cv::Mat image = cv::imdecode(std::vector<unsigned char>([] {
                                 const auto p = picture();
                                 return std::vector<unsigned char>(p.begin(), p.end());
                               }()),
                               cv::IMREAD_COLOR);
  std::vector<unsigned char> bytes;
  cv::imencode(ending, image, bytes);
  QByteArray file(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
  if (QByteArray(ending) == ".webp") {  // an EXIF chunk at the end, as the extended form has it
    QByteArray extended("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x08\0\0\0", 24);
    extended.append("\x4f\0\0\x3b\0\0", 6);  // 80 - 1, 60 - 1
    QByteArray chunk("EXIF", 4);
    put<quint32>(chunk, quint32(exif(orientation).size()));
    chunk += exif(orientation);
    file = extended + file.mid(12) + chunk;
    const auto length = quint32(file.size() - 8);
    for (int i = 0; i < 4; ++i) file[4 + i] = char(length >> (8 * i));
  }
  if (QByteArray(ending) == ".jpg") {  // an XMP segment before the EXIF one
    const QByteArray xmp = "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + "<x/>";
    const auto segment = [](const QByteArray& data) {
      return QByteArray("\xff\xe1", 2) + bigEndian(quint32(data.size() + 2)).right(2) + data;
    };
    file.insert(2, segment(xmp) + segment(QByteArray("Exif\0\0", 6) + exif(orientation)));
  }
  return file;
}

// Uncompressed, little-endian, one strip.
QByteArray tiffTurned(int orientation) {
  const auto p = picture();
  const cv::Mat image = cv::imdecode(std::vector<unsigned char>(p.begin(), p.end()), cv::IMREAD_COLOR);
  QByteArray file("II*\0", 4);
  put<quint32>(file, 8 + 80 * 60 * 3 + 6);
  for (int y = 0; y < 60; ++y)
    for (int x = 0; x < 80; ++x)
      for (const int channel : {2, 1, 0}) file.append(char(image.at<cv::Vec3b>(y, x)[channel]));
  for (int i = 0; i < 3; ++i) put<quint16>(file, 8);  // bits a sample
  const std::array<quint32, 4> entries[] = {
      {256, 4, 1, 80}, {257, 4, 1, 60},         {258, 3, 3, 8 + 80 * 60 * 3},      {259, 3, 1, 1},
      {262, 3, 1, 2},  {273, 4, 1, 8},          {274, 3, 1, quint32(orientation)}, {277, 3, 1, 3},
      {278, 4, 1, 60}, {279, 4, 1, 80 * 60 * 3}};
  put<quint16>(file, quint16(std::size(entries)));
  for (const auto& [tag, type, count, value] : entries) {
    put<quint16>(file, quint16(tag)), put<quint16>(file, quint16(type));
    put<quint32>(file, count), put<quint32>(file, value);
  }
  put<quint32>(file, 0);
  return file;
}

bool redAt(const cv::Mat& image, int x, int y) {
  const auto p = image.at<cv::Vec3b>(y, x);
  return p[2] > 180 && p[0] < 80;
}

}  // namespace

class LayoutsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ModelFolder> at_;

 private Q_SLOTS:
  void init() { at_ = std::make_unique<ModelFolder>(); }

  // ---- which photographs

  void theOnesThatFitTheirCamerasAreTaken() {
    at_->model("sparse/0/");
    at_->photographs("images_2/", 40, 30);
    at_->photographs("images_4/", 20, 15);
    at_->photographs("originals/");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("originals/a.png"));
    QVERIFY(noted(c, "The photographs are those in originals/; images_2/ and images_4/ hold others"));
  }

  void besideTheModelGoesBeforeOthersAlike() {
    at_->model("sparse/0/");
    at_->model("dense/0/sparse/");
    for (const char* folder : {"images/", "input/", "dense/0/images/"}) at_->photographs(folder);
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[1].images[0], std::string("images/b.png"));
    QVERIFY(noted(c, "dense/0/images/ and input/ hold others of the same names"));
    OPENED(d, openCollection(at_->path("dense/0")));
    QCOMPARE(d.scenes[0].views[1].images[0], std::string("images/b.png"));
    QCOMPARE(d.root, at_->path("dense/0"));
  }

  void whatCannotBeToldIsRefused() {
    at_->model("sparse/0/");
    at_->photographs("left/"), at_->photographs("right/");
    SAYS(openCollection(at_->path()), "cannot be told: left/ and right/");
  }

  void nothingIsTakenFromAbove() {
    at_->photographs("images/");
    at_->model("place/sparse/0/");
    OPENED(c, openCollection(at_->path("place")));
    QVERIFY(c.scenes[0].views[0].images[0].empty());
    QVERIFY(noted(c, "2 of 2 images that are missing"));
    QVERIFY(noted(c, "open the folder that holds both"));
  }

  void anotherShapeIsLeftOutAndAnotherSizeSaid() {
    at_->model("sparse/0/");
    at_->write("images/a.png", picture(40, 30));
    at_->write("images/b.png", picture(60, 80));
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("images/a.png"));
    QVERIFY(c.scenes[0].views[1].images[0].empty());
    QVERIFY(noted(c, "images/b.png (60 x 80 for 80 x 60)"));
    QVERIFY(noted(c, "1 of 2 photographs have 40 x 30 pixels instead of 80 x 60: their cameras are scaled."));
  }

  void namesAreFoundWhateverTheirCaseAndSlashes() {
    at_->model("sparse/0/", camera, "1 1 0 0 0 0 0 0 1 cam\\A.PNG\n\n2 1 0 0 0 -1 0 0 1 cam\\b.png\n\n");
    at_->write("images/cam/a.png", picture());
    at_->write("images/cam/b.png", picture());
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("images/cam/a.png"));
    QCOMPARE(c.scenes[0].views[1].images[0], std::string("images/cam/b.png"));
  }

  // ---- which model, which cameras

  void theLargestModelIsOpened() {
    at_->model("sparse/0/", camera, "1 1 0 0 0 0 0 0 1 a.png\n\n");
    at_->model("sparse/1/");
    at_->photographs("images/");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views.size(), 2u);
    QVERIFY(noted(c, "Of 2 models sparse/1, with 2 images, is the largest; there is also sparse/0 (1 image)"));
  }

  void fullOpencvOfZerosIsOpencv() {
    const QByteArray lens = " 80 60 70 71 40 30 -0.1 0.02 0.001 -0.002";
    at_->photographs("images/");
    at_->model("sparse/0/", "1 OPENCV" + lens + "\n");
    OPENED(plain, openCollection(at_->path()));
    at_->model("sparse/0/", "1 FULL_OPENCV" + lens + " 0 0 0 0\n");
    OPENED(full, openCollection(at_->path()));
    QVERIFY(full.notes.empty());
    const auto &a = *plain.scenes[0].views[0].intrinsics, &b = *full.scenes[0].views[0].intrinsics;
    QVERIFY(a.fx == b.fx && a.fy == b.fy && a.cx == b.cx && a.cy == b.cy && a.k1 == b.k1 && a.k2 == b.k2 &&
            a.p1 == b.p1 && a.p2 == b.p2);
  }

  // A guess in its place would be taken for known.
  void aCameraThatIsNotUnderstoodLeavesItsImagesOut() {
    at_->photographs("images/");
    at_->model("sparse/0/", camera + "2 EUCM 80 60 70 70 40 30 1.5 1\n",
               "1 1 0 0 0 0 0 0 1 a.png\n\n2 1 0 0 0 -1 0 0 2 b.png\n\n");
    OPENED(c, openCollection(at_->path()));
    QVERIFY(!c.scenes[0].views[0].images[0].empty() && c.scenes[0].views[1].images[0].empty());
    QVERIFY(noted(c, "1 of 2 images are left out, because their cameras are not understood: b.png."));
    QVERIFY(noted(c, "Camera 2: An EUCM lens has an alpha from 0 to 1"));
  }

  // COLMAP 4's models, numbers 12 to 17; EQUIRECTANGULAR has the image's size for parameters.
  void newerModelsDoNotSpoilTheFile() {
    at_->photographs("images/");
    QByteArray cameras, images;
    put<quint64>(cameras, 2);
    for (const int kind : {1, 17}) {
      put<qint32>(cameras, kind == 1 ? 1 : 2), put<qint32>(cameras, kind);
      put<quint64>(cameras, 80), put<quint64>(cameras, 60);
      for (const double p : kind == 1 ? std::vector<double>{70, 70, 40, 30} : std::vector<double>{80, 60})
        put<double>(cameras, p);
    }
    put<quint64>(images, 2);
    for (int i = 0; i < 2; ++i) {
      put<qint32>(images, i + 1);
      for (const double v : {1., 0., 0., 0., -double(i), 0., 0.}) put<double>(images, v);
      put<qint32>(images, 2 - i);
      images += QByteArray(i ? "b.png" : "a.png") + '\0';
      put<quint64>(images, 0);
    }
    at_->write("sparse/0/cameras.bin", cameras);
    at_->write("sparse/0/images.bin", images);
    OPENED(c, openCollection(at_->path()));
    QVERIFY(c.notes.empty());
    const auto& views = c.scenes[0].views;
    QVERIFY(views[0].intrinsics->model == LensModel::equirectangular && views[1].intrinsics->fx == 70);
    QCOMPARE(views[1].images[0], std::string("images/b.png"));
  }

  void textIsReadAsEditorsLeaveIt() {
    at_->photographs("images/");
    at_->model("sparse/0/", "\xEF\xBB\xBF# cameras\r\n1 PINHOLE 80.0 60 70 70 40 30 \t\r\n",
               "\xEF\xBB\xBF"
               "1 1 0 0 0 0 0 0 1 a.png \r\n\r\n2 1 0 0 0 -1 0 0 1 b.png\t\r\n\r\n");
    OPENED(c, openCollection(at_->path()));
    QVERIFY(c.notes.empty());
    QCOMPARE(c.scenes[0].views[1].images[0], std::string("images/b.png"));
    const auto pair = openPair({at_->path("images/a.png"), at_->path("images/b.png"), {}});  // by the sidecar
    QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
    QVERIFY(pair->pair.truth && !pair->pair.intrinsicsAssumed());
  }

  void wrongTextNamesTheLineAndTheWord() {
    at_->photographs("images/");
    at_->model("sparse/0/", "# cameras\n1 PINHOLE 80 sixty 70 70 40 30\n");
    SAYS(openCollection(at_->path()), "cameras.txt, line 2: \"sixty\" is no width or height");
    at_->model("sparse/0/", "1 PINHOLE 80 60 70 7O 40 30\n");
    SAYS(openCollection(at_->path()), "cameras.txt, line 1: \"7O\" is not a number.");
    at_->model("sparse/0/", camera, "1 1 0 0 0 0 0 0 1 a.png\n\n2 1 0 0 nan -1 0 0 1 b.png\n\n");
    SAYS(openCollection(at_->path()), "images.txt, line 3: \"nan\" is not a number.");
    at_->model("sparse/0/", camera, "1 1 0 0 0 0 0 0 1 a.png\n2 1 0 0 0 -1 0 0 1 b.png\n");  // no lines of points
    SAYS(openCollection(at_->path()), "images.txt, line 2: X Y POINT3D_ID");
  }

  // ---- other programs' lists beside a model

  void foreignPairListsDoNotHideTheModel() {
    at_->model("sparse/0/");
    at_->photographs("images/");
    at_->write("image_pairs.txt", "a.png b.png\n");
    at_->write("pairs-sfm.txt", "a.png b.png\n");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("colmap"));
  }

  // SuperGlue's 38 words, glue-factory's 36 and 32: one truth.
  void calibratedPairListsAreOpened() {
    at_->photographs("images/");
    const QByteArray k = " 70 0 39.5 0 70 29.5 0 0 1", r = " 0.8 -0.6 0 0.6 0.8 0 0 0 1";
    const QByteArray whole = " 0.8 -0.6 0 2 0.6 0.8 0 0 0 0 1 0 0 0 0 1", names = "images/a.png images/b.png";
    for (const QByteArray& line :
         {names + " 0 1" + k + k + whole, names + k + k + whole, names + k + k + r + " 2 0 0"}) {
      at_->write("with_gt.txt", "# comment\n" + line + "\n");
      OPENED(c, openCollection(at_->path()));
      QCOMPARE(c.format, std::string("superglue"));
      QVERIFY(c.notes.empty());
      const auto pair = loadPair(c, {0, 0, 1, 0});
      QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
      QVERIFY(!pair->intrinsicsAssumed() && pair->first.intrinsics.cx == 39.5 && pair->first.intrinsics.width == 80);
      const RelativePose expected = makeRelativePose(
          Eigen::Matrix3d((Eigen::Matrix3d() << 0.8, -0.6, 0, 0.6, 0.8, 0, 0, 0, 1).finished()), {1, 0, 0});
      QVERIFY(pair->truth->rotation.isApprox(expected.rotation) &&
              pair->truth->translation.isApprox(expected.translation));
    }
    at_->write("pairs_with_gt.txt", names + k + k + whole + "\n" + names + k + " x\n");
    SAYS(openCollection(at_->path("pairs_with_gt.txt")), "line 2: 38, 36 or 32 words are expected, not 12.");
    at_->model("sparse/0/");  // a model beside it goes first; the list can still be opened
    at_->write("with_gt.txt", names + k + k + whole + "\n");
    OPENED(m, openCollection(at_->path()));
    QCOMPARE(m.format, std::string("colmap"));
    OPENED(list, openCollection(at_->path("with_gt.txt")));
    QCOMPARE(list.scenes[0].pairs.size(), 1u);
  }

  // ---- Bundler

  void bundlesWithoutAListAreRefused() {
    at_->write("bundle.out",
               "# Bundle file v0.3\n2 0\n" + QByteArray("500 0 0\n1 0 0\n0 1 0\n0 0 1\n0 0 0\n").repeated(2));
    at_->photographs("");
    SAYS(openCollection(at_->path()), "nobody knows which camera is which image's");
    at_->write("list.txt", "b.png\na.png\n");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("b.png"));
  }

  void listsOfAllNamesAreFoundAndTheirNamesMayHoldBlanks() {
    for (const char* name : {"my door a.png", "my door b.png"}) at_->write(QString("images/") + name, picture());
    at_->write("door.bundle.out",
               "# Bundle file v0.3\n2 0\n" + QByteArray("500 0 0\n1 0 0\n0 1 0\n0 0 1\n0 0 0\n").repeated(2));
    at_->write("door.list.txt", "my door b.png\nmy door a.png 0 412.5\n");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("bundler"));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("images/my door b.png"));
    QCOMPARE(c.scenes[0].views[1].images[0], std::string("images/my door a.png"));
    QVERIFY(c.notes.empty());
  }

  // ---- how pictures are stored

  void turnedPicturesAreUprightOrAsStored_data() {
    QTest::addColumn<QByteArray>("ending");
    for (const char* ending : {".png", ".tif", ".webp", ".jpg"}) QTest::newRow(ending) << QByteArray(ending);
  }
  void turnedPicturesAreUprightOrAsStored() {
    QFETCH(QByteArray, ending);
    for (int orientation = 1; orientation <= 8; ++orientation) {
      const auto name = "turned" + QString::number(orientation) + ending;
      at_->write(name, ending == ".png"   ? pngTurned(orientation)
                       : ending == ".tif" ? tiffTurned(orientation)
                                          : encodedTurned(ending, orientation));
      const auto stored = decodeTurned(at_->path(name), Turn::asStored);
      const auto upright = decodeTurned(at_->path(name), Turn::upright);
      QVERIFY2(stored && upright, qPrintable(name));
      QCOMPARE(stored->orientation, orientation);
      QCOMPARE(upright->orientation, orientation);
      QVERIFY(stored->bgr.cols == 80 && redAt(stored->bgr, 5, 5) && !redAt(stored->bgr, 70, 50));
      const bool across = orientation >= 5;
      const int width = across ? 60 : 80, height = across ? 80 : 60;
      QVERIFY(upright->bgr.cols == width && upright->bgr.rows == height);
      // where the stored top left corner is to be seen (EXIF 2.3, the 0th row and column)
      const bool right = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
      const bool below = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
      for (const bool r : {false, true})
        for (const bool b : {false, true})
          QVERIFY2(redAt(upright->bgr, r ? width - 6 : 5, b ? height - 6 : 5) == (r == right && b == below),
                   qPrintable(name));
    }
  }

  void aJpegWithoutItsEndIsReadAndACutOneRefused() {
    const auto whole = encodedTurned(".jpg", 1);
    at_->write("a.jpg", whole.chopped(2));
    at_->write("b.jpg", whole);
    const auto pair = openPair({at_->path("a.jpg"), at_->path("b.jpg"), {}});
    QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
    QCOMPARE(pair->notes, std::vector<std::string>{"a.jpg lacks the marker at its end; its picture is whole."});
    const auto full = decodeImage(at_->path("b.jpg"));
    QCOMPARE(cv::norm(pair->pair.first.bgr, *full, cv::NORM_INF), 0.0);
    for (const double share : {0.6, 0.8, 0.95}) {
      at_->write("a.jpg", whole.left(qsizetype(double(whole.size()) * share)));
      SAYS(decodeImage(at_->path("a.jpg")), "is cut off");
    }
  }

  void withACameraFilePicturesAreAsStored() {
    for (const auto& [name, bytes] : {std::pair("a.png", pngTurned(3)), {"b.png", pngTurned(3)}})
      at_->write(name, bytes);
    at_->model("");
    const auto pair = openPair({at_->path("a.png"), at_->path("b.png"), {}});
    QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
    QVERIFY(redAt(pair->pair.first.bgr, 5, 5) && pair->pair.truth);
    QVERIFY(!pair->notes.empty() && pair->notes[0].find("EXIF orientation 3") != std::string::npos);
    OPENED(c, openCollection(at_->path()));
    const auto loaded = loadPair(c, {0, 0, 1, 0});
    QVERIFY(loaded && redAt(loaded->first.bgr, 5, 5));
  }
};

QTEST_APPLESS_MAIN(LayoutsTest)
#include "layouts_test.moc"
