#include "datasets/sidecars.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>

#include "datasets/collection.h"
#include "datasets/open_pair.h"
#include "geometry/pose_errors.h"
#include "support/exif_block.h"

using namespace parallax;

namespace {

const char* pos1 =
    "2607.429766 -3.844721 1498.178213 -533938.049700\n"
    "-192.076872 2862.552400 681.798137 23434.746926\n"
    "-0.241605 -0.030951 0.969881 22.540088\n";

const QDir shared(PARALLAX_SHARED_DATA);

}  // namespace

class SidecarsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;

  std::filesystem::path write(const QString& name, const QByteArray& text) {
    const QString path = folder_->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text);
    return path.toStdString();
  }

  std::filesystem::path image(const QString& name, int width, int height) {
    const auto path = write(name, "");
    cv::imwrite(path, cv::Mat(height, width, CV_8UC3, cv::Scalar(10, 20, 30)));
    return path;
  }

  // Dark in the corner that is stored as top left, bright elsewhere.
  std::filesystem::path orientedJpeg(const QString& name, int width, int height, int orientation) {
    cv::Mat picture(height, width, CV_8UC3, cv::Scalar::all(200));
    picture(cv::Rect(0, 0, width / 4, height / 4)) = 20;
    std::vector<unsigned char> jpeg;
    cv::imencode(".jpg", picture, jpeg);
    QByteArray exif =
        QByteArray::fromHex("ffe100224578696600004d4d002a0000000800010112000300000001000000000000") + QByteArray(2, 0);
    exif[29] = char(orientation);
    QByteArray bytes(reinterpret_cast<const char*>(jpeg.data()), qsizetype(jpeg.size()));
    return write(name, bytes.insert(2, exif));
  }

  static bool isDark(const cv::Mat& bgr, int x, int y) { return bgr.at<cv::Vec3b>(y, x)[0] < 100; }

 private Q_SLOTS:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void nothingBesideMeansAssumed() {
    const auto a = image("a.png", 400, 300), b = image("b.png", 200, 500);
    const auto opened = openPair({a, b, {}});
    QVERIFY(opened);
    QVERIFY(opened->pair.intrinsicsAssumed() && !opened->pair.truth);
    QCOMPARE(opened->pair.first.intrinsics.fx, 1.2 * 400);
    QCOMPARE(opened->pair.second.intrinsics.fx, 1.2 * 500);
    QCOMPARE(opened->pair.second.intrinsics.cy, 249.5);
  }

  // As Strecha's sets are handed out, photographs and cameras apart; a folder of cameras of another set is none.
  void splitStrechaSetsHaveTheirCameras_data() {
    QTest::addColumn<QString>("images");
    QTest::addColumn<QString>("cameras");
    QTest::newRow("named") << "castle_dense_images/"
                           << "castle_dense_cameras/";
    QTest::newRow("plain name") << "castle_dense/"
                                << "castle_dense_cameras/";
    QTest::newRow("urd") << "castle_dense/urd/"
                         << "castle_dense_cameras/";
    QTest::newRow("one set") << "set/images/"
                             << "set/cameras/";
  }
  void splitStrechaSetsHaveTheirCameras() {
    QFETCH(QString, images);
    QFETCH(QString, cameras);
    const auto a = image(images + "0000.png", 400, 300), b = image(images + "0001.PNG", 400, 300);
    const auto camera = [](int x) {
      return "500 0 200 0 500 150 0 0 1 0 0 0 1 0 0 0 1 0 0 0 1 " + QByteArray::number(x) + " 0 0 400 300";
    };
    write(cameras + "0000.png.camera", camera(0)), write(cameras + "0001.png.camera", camera(2));
    write("fountain_cameras/0000.png.camera", camera(7));
    const auto opened = openPair({a, b, {}});
    QVERIFY2(opened && opened->notes.empty(), opened ? "notes" : opened.error().message.c_str());
    QCOMPARE(opened->pair.first.intrinsicsSource, std::string("0000.png.camera"));
    QVERIFY(!opened->pair.intrinsicsAssumed() && opened->pair.truth);
    QVERIFY(opened->pair.truth->translation.isApprox(Eigen::Vector3d(-1, 0, 0)));
    write(cameras + "0001.png.camera", "1 2 3");
    const auto broken = openPair({a, b, {}});
    QVERIFY(broken && broken->notes.size() == 1 && !broken->pair.truth);
    QVERIFY(broken->notes[0].find("26 numbers are expected") != std::string::npos);
  }

  void kMatrixInBothForms() {
    const auto a = image("a.png", 400, 300), b = image("b.png", 400, 300);
    write("K.txt", "# calibrated\n500 0 200\n0 510 150\n0 0 1\n");
    write("b.K.txt", "600, 610, 201, 151, -0.1");
    const auto opened = openPair({a, b, {}});
    QVERIFY(opened && !opened->pair.intrinsicsAssumed());
    QCOMPARE(opened->pair.first.intrinsics.fy, 510.0);
    QCOMPARE(opened->pair.first.intrinsicsSource, std::string("K.txt"));
    QCOMPARE(opened->pair.second.intrinsics.k1, -0.1);
  }

  // A focal length that is turned: the rest of the camera stays, and what is typed is turned, too.
  void aTurnedFocalLengthKeepsTheRestOfTheCamera() {
    PosedImage image{"a", cv::Mat(300, 400, CV_8UC3), {400, 300, 500, 520, 201, 149, -0.1, 0.02}, "somewhere", {}};
    image.intrinsics.source = CameraSource::file;
    TypedCameras typed;
    typed.focalPx[0] = 250;
    auto turned = withTyped({image, image, {}}, typed);
    QVERIFY(turned);
    Intrinsics expected = image.intrinsics;
    expected.fx = 250, expected.fy = 260;
    expected.source = CameraSource::typed;
    QVERIFY(turned->first.intrinsics == expected);
    QVERIFY(turned->second.intrinsics == image.intrinsics);
    QCOMPARE(turned->first.intrinsicsSource, std::string("set by hand"));
    typed.intrinsics1 = "600 600 190 140";
    turned = withTyped({image, image, {}}, typed);
    QVERIFY(turned && turned->first.intrinsics.fy == 250 && turned->first.intrinsics.cx == 190);
    typed.focalPx[1] = -3;
    QVERIFY(!withTyped({image, image, {}}, typed));
  }

  void typedWinsOverSidecar() {
    const auto a = image("a.png", 400, 300);
    write("K.txt", "500 0 200 0 500 150 0 0 1");
    const auto opened = openPair({a, a, {"700 700 200 150", "", "1 0 0 0 0 0 -2"}});
    QVERIFY(opened);
    QCOMPARE(opened->pair.first.intrinsics.fx, 700.0);
    QCOMPARE(opened->pair.second.intrinsics.fx, 500.0);
    QVERIFY(opened->pair.truth && opened->pair.truth->translation.isApprox(Eigen::Vector3d(0, 0, -1)));
  }

  void oneTypedNumberIsAFocalLength() {
    const auto a = image("a.png", 400, 300);
    const auto opened = openPair({a, a, {"450", "", ""}});
    QVERIFY(opened);
    const Intrinsics& k = opened->pair.first.intrinsics;
    QVERIFY(k.fx == 450 && k.fy == 450 && k.cx == 199.5 && k.cy == 149.5);
    QCOMPARE(k.source, CameraSource::typed);
    QVERIFY(opened->pair.second.intrinsicsAssumed());
  }

  // Two pictures opened and a collection's view get the same; a camera file wins.
  void exifTakesThePlaceOfTheGuess() {
    std::vector<unsigned char> jpeg;
    cv::imencode(".jpg", cv::Mat(300, 400, CV_8UC3, cv::Scalar(10, 20, 30)), jpeg);
    const QByteArray plain(reinterpret_cast<const char*>(jpeg.data()), qsizetype(jpeg.size()));
    const auto withFocal = [&](double mm) {
      return test::jpegWithExif(plain, test::exifBlock({{41989, test::ExifTag::shortNumber, mm}}));
    };
    const auto a = write("a.jpg", withFocal(28)), odd = write("odd.jpg", withFocal(60000));
    const double px = 28 / std::hypot(36.0, 24.0) * 500;
    const auto opened = openPair({a, odd, {}});
    QVERIFY(opened);
    QVERIFY(std::abs(opened->pair.first.intrinsics.fx - px) < 1e-6);
    QCOMPARE(opened->pair.first.intrinsics.source, CameraSource::exif);
    QCOMPARE(opened->pair.first.intrinsicsSource, std::string("EXIF: 28 mm equivalent"));
    QVERIFY(opened->pair.second.intrinsicsAssumed());
    QCOMPARE(opened->notes.size(), std::size_t(1));
    QVERIFY2(opened->notes[0].find("not believed") != std::string::npos, opened->notes[0].c_str());

    const Collection collection{"", "", a.parent_path(), {{"s", "", {""}, {{"a", {"a.jpg"}, {}, {}}}, {}}}, {}};
    const auto loaded = loadImage(collection, {});
    QVERIFY(loaded);
    QCOMPARE(loaded->intrinsics.fx, opened->pair.first.intrinsics.fx);
    QCOMPARE(loaded->intrinsicsSource, opened->pair.first.intrinsicsSource);

    write("K.txt", "500 0 200 0 500 150 0 0 1");
    const auto known = openPair({a, a, {}});
    QVERIFY(known && known->pair.first.intrinsics.source == CameraSource::file);
  }

  void dtuTreeIsFound() {
    const auto a = image("Rectified/scan9/rect_001_3_r5000.png", 400, 300);
    write("Calibration/cal18/pos_001.txt", pos1);
    const auto known = findSidecar(a, 400, 300);
    QVERIFY(known && *known);
    QVERIFY(std::abs((*known)->intrinsics.fx - 2892.33 / 4) < 0.1);
    QVERIFY(std::abs((*known)->intrinsics.cx - ((823.2 + 0.5) / 4 - 0.5)) < 0.1);
    // the decomposition projects as the file does
    const Intrinsics native = (*known)->intrinsics.resizedTo(1600, 1200);
    const Eigen::Vector3d world(10, -20, 600);
    const RigidPose& pose = *(*known)->camFromWorld;
    const Eigen::Vector2d seen = native.pixel((pose.rotation * world + pose.translation).hnormalized());
    Eigen::Matrix<double, 3, 4> p;
    p << 2607.429766, -3.844721, 1498.178213, -533938.049700, -192.076872, 2862.552400, 681.798137, 23434.746926,
        -0.241605, -0.030951, 0.969881, 22.540088;
    QVERIFY((seen - (p * world.homogeneous()).hnormalized()).norm() < 0.1);  // what the dropped skew is worth
  }

  void colmapModelsBesideAndAbove() {
    const auto a = image("images/a b.png", 400, 300), b = image("images/b.png", 400, 300);
    write("sparse/0/cameras.txt", "# comment\n7 SIMPLE_RADIAL 400 300 500 200 150 -0.03\n");
    write("sparse/0/images.txt",
          "# two lines an image\n1 1 0 0 0 0 0 0 7 a b.png\n\n2 0.9689124 0 0.2474040 0 1 0 0 7 sub/b.png\n1 2 -1\n");
    const auto opened = openPair({a, b, {}});
    QVERIFY2(opened && opened->notes.empty(), opened ? "notes" : opened.error().message.c_str());
    QCOMPARE(opened->pair.first.intrinsics.cx, 199.5);
    QCOMPARE(opened->pair.second.intrinsics.k1, -0.03);
    QVERIFY(opened->pair.truth);
    QVERIFY(opened->pair.truth->translation.isApprox(Eigen::Vector3d(1, 0, 0)));
    QVERIFY(std::abs(opened->pair.truth->rotation.w() - 0.9689124) < 1e-6);
  }

  void colmapLensesAreRead() {
    const auto a = image("images/a.png", 400, 300), b = image("images/b.png", 400, 200);
    write("images/cameras.txt",
          "1 OPENCV_FISHEYE 400 300 150 151 200 150 -0.01 0.002 -0.003 0.0004\n2 EQUIRECTANGULAR 400 200 400 200\n");
    write("images/images.txt", "1 1 0 0 0 0 0 0 1 a.png\n\n2 1 0 0 0 1 0 0 2 b.png\n\n");
    const auto opened = openPair({a, b, {}});
    QVERIFY2(opened && opened->notes.empty(), opened ? "notes" : opened.error().message.c_str());
    const Intrinsics &fisheye = opened->pair.first.intrinsics, &panorama = opened->pair.second.intrinsics;
    QVERIFY(fisheye.model == LensModel::fisheye && fisheye.fy == 151 && fisheye.cx == 199.5);
    QVERIFY(fisheye.lens[0] == -0.01 && fisheye.lens[3] == 0.0004 && fisheye.k1 == 0);
    QVERIFY(panorama.model == LensModel::equirectangular && panorama.cx == 199.5);
    QVERIFY(opened->pair.truth);
  }

  // A matrix that was calculated rather than written has some: 1e-12 of nothing.
  void roundedSkewIsNone() {
    const auto a = image("a.png", 400, 300);
    write("K.txt", "500 0.05 200 0 500 150 0 0 1");
    const auto opened = openPair({a, a, {}});
    QVERIFY(opened && opened->notes.empty() && opened->pair.first.intrinsics.fx == 500);
  }

  // Rigs name their images alike in a folder for each camera: the folder tells which is which.
  void colmapImagesOfTheSameFileName() {
    const auto a = image("images/cam0/0.png", 400, 300), b = image("images/cam1/0.png", 400, 300);
    write("images/cameras.txt", "1 PINHOLE 400 300 500 500 200 150\n2 PINHOLE 400 300 600 600 200 150\n");
    write("images/images.txt", "1 1 0 0 0 0 0 0 1 cam0/0.png\n\n2 1 0 0 0 1 0 0 2 cam1/0.png\n\n");
    const auto opened = openPair({a, b, {}});
    QVERIFY(opened && opened->notes.empty());
    QCOMPARE(opened->pair.first.intrinsics.fx, 500.0);
    QCOMPARE(opened->pair.second.intrinsics.fx, 600.0);
    QVERIFY(opened->pair.truth && opened->pair.truth->translation.isApprox(Eigen::Vector3d(1, 0, 0)));
  }

  void ambiguousColmapImageIsANote() {
    const auto a = image("images/left/0.png", 400, 300);
    write("images/cameras.txt", "1 PINHOLE 400 300 500 500 200 150\n");
    write("images/images.txt", "1 1 0 0 0 0 0 0 1 cam0/0.png\n\n2 1 0 0 0 1 0 0 1 cam1/0.png\n\n");
    const auto opened = openPair({a, a, {}});
    QVERIFY(opened && opened->pair.first.intrinsicsAssumed() && !opened->notes.empty());
    QVERIFY2(opened->notes[0].find("more than one image") != std::string::npos, opened->notes[0].c_str());
    write("images/images.txt", "1 1 0 0 0 0 0 0 1 cam0/0.png\n\n2 1 0 0 0 1 0 0 1 0.png\n\n");
    const auto whole = openPair({a, a, {}});
    QVERIFY(whole && whole->notes.empty() && whole->pair.first.camFromWorld);
    QCOMPARE(whole->pair.first.camFromWorld->translation.x(), 1.0);
  }

  void everyColmapModelNearIsAsked() {
    const auto a = image("images/a.png", 400, 300);
    for (const char* model : {"m1", "m2", "m3"}) {
      write(QString("%1/cameras.txt").arg(model), "1 PINHOLE 400 300 500 500 200 150\n");
      write(QString("%1/images.txt").arg(model), "1 1 0 0 0 0 0 0 1 other.png\n\n");
    }
    write("m2/images.txt", "1 1 0 0 0 0 0 2 1 a.png\n\n");
    write("m3/images.txt", "1 1 0 0 0 0 0 3 1 a.png\n\n");
    const auto known = findSidecar(a, 400, 300);
    QVERIFY(known && *known);
    QCOMPARE((*known)->camFromWorld->translation.z(), 2.0);
  }

  void filesFromWindowsAreRead() {
    const auto a = image("images/a.png", 400, 300), b = image("b/b.png", 400, 300), c = image("c/c.png", 400, 300);
    write("images/cameras.txt", "# made on Windows\r\n1 PINHOLE 400 300 500 500 200 150\r\n");
    write("images/images.txt", "# the same\r\n1 1 0 0 0 0 0 0 1 a.png\r\n\r\n");
    write("b/b_par.txt", "1\r\nb.png 510 0 200 0 510 150 0 0 1 1 0 0 0 1 0 0 0 1 0 0 0\r\n");
    write("c/K.txt", "520 0 200\r\n0 520 150\r\n0 0 1\r\n");
    for (const auto& [file, focal] : {std::pair(a, 500.0), std::pair(b, 510.0), std::pair(c, 520.0)}) {
      const auto known = findSidecar(file, 400, 300);
      QVERIFY2(known && *known, known ? file.c_str() : known.error().message.c_str());
      QCOMPARE((*known)->intrinsics.fx, focal);
    }
  }

  // A folder of someone else, a link that leads nowhere, and a name that leaves no room for ".camera" are no reasons
  // to give up the sidecars that are there.
  void whatCannotBeReadIsPassedOver() {
    const auto a = image("images/a.png", 400, 300), b = image("images/" + QString(250, 'b') + ".png", 400, 300);
    write("images/K.txt", "500 500 200 150");
    QVERIFY(QFile::link("loop", folder_->filePath("loop")));
    write("locked/cameras.txt", "");
    QVERIFY(QFile::setPermissions(folder_->filePath("locked"), {}));
    const auto opened = openPair({a, b, {}});
    QFile::setPermissions(folder_->filePath("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(opened && opened->notes.empty());
    QCOMPARE(opened->pair.first.intrinsics.fx, 500.0);
    QCOMPARE(opened->pair.second.intrinsics.fx, 500.0);
  }

  void wrongSidecarDoesNotHideARightOne() {
    const auto a = image("a.png", 400, 300);
    write("a.png.camera", "1 2 3");
    write("K.txt", "500 500 200 150");
    const auto known = findSidecar(a, 400, 300);
    QVERIFY(known && *known);
    QCOMPARE((*known)->source, std::string("K.txt"));
  }

  void brokenSidecarIsANoteAndTheImageOpens_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("K words") << "K.txt" << QByteArray("focal is five hundred") << "\"focal\" is not a number";
    QTest::newRow("K short") << "K.txt" << QByteArray("500 500") << "not 2 numbers";
    QTest::newRow("K empty") << "K.txt" << QByteArray() << "not 0 numbers";
    QTest::newRow("K zero focal") << "K.txt" << QByteArray("0 0 200 0 500 150 0 0 1") << "positive";
    QTest::newRow("K negative") << "K.txt" << QByteArray("-5 500 200 150") << "positive";
    QTest::newRow("K nan") << "K.txt" << QByteArray("nan 500 200 150") << "\"nan\" is not a number";
    QTest::newRow("K transposed") << "K.txt" << QByteArray("500 0 0 0 500 0 200 150 1") << "zeros below";
    QTest::newRow("K far centre") << "K.txt" << QByteArray("500 500 9e9 150") << "far outside";
    QTest::newRow("K skewed") << "K.txt" << QByteArray("500 0.3 200 0 500 150 0 0 1")
                              << "K.txt: the calibration matrix has a skew of 0.3, which moves pixels by up to 0.12 px";
    QTest::newRow("strecha distorted") << "a.png.camera"
                                       << QByteArray(
                                              "500 0 200 0 500 150 0 0 1 -0.1 0.02 0 1 0 0 0 1 0 0 0 1 0 0 0 400 300")
                                       << "a.png.camera: the distortion -0.1 0.02 0 is not zero";
    QTest::newRow("strecha cut") << "a.png.camera" << QByteArray("500 0 200\n0 500 150\n") << "26 numbers";
    QTest::newRow("other size") << "a.png.camera"
                                << QByteArray("500 0 200 0 500 150 0 0 1 0 0 0 1 0 0 0 1 0 0 0 1 0 0 0 300 400")
                                << "describes an image of 300 x 400";
    QTest::newRow("no rotation") << "a.png.camera"
                                 << QByteArray("500 0 200 0 500 150 0 0 1 0 0 0 2 0 0 0 1 0 0 0 1 0 0 0 400 300")
                                 << "not a rotation";
    QTest::newRow("middlebury") << "x_par.txt" << QByteArray("a.png 1 2 3\n") << "this one is not";
  }
  void brokenSidecarIsANoteAndTheImageOpens() {
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto a = image("a.png", 400, 300);
    write(name, text);
    const auto opened = openPair({a, a, {}});
    QVERIFY(opened && opened->pair.first.intrinsicsAssumed());
    QVERIFY(!opened->notes.empty());
    QVERIFY2(QString::fromStdString(opened->notes[0]).contains(says), opened->notes[0].c_str());
  }

  void singularDtuMatrixIsANote() {
    const auto a = image("rect_001_max.png", 400, 300);
    write("pos_001.txt", "1 2 3 4\n2 4 6 8\n0 0 0 1\n");
    const auto opened = openPair({a, a, {}});
    QVERIFY(opened && opened->pair.first.intrinsicsAssumed());
    QVERIFY(opened->notes[0].find("singular") != std::string::npos);
  }

  void unsupportedColmapCameraIsNamed() {
    const auto a = image("images/a.png", 400, 300);
    write("cameras.txt", "1 PERISCOPE 400 300 500 500 200 150 0.9\n");
    write("images.txt", "1 1 0 0 0 0 0 0 1 a.png\n\n");
    const auto opened = openPair({a, a, {}});
    QVERIFY(opened && !opened->notes.empty());
    QVERIFY2(opened->notes[0].find("Camera 1 has the model PERISCOPE with 5 parameters, which is not supported") !=
                 std::string::npos,
             opened->notes[0].c_str());
  }

  void typedNonsenseIsRefused_data() {
    QTest::addColumn<QString>("intrinsics");
    QTest::addColumn<QString>("truth");
    QTest::addColumn<QString>("says");
    QTest::newRow("words") << "wide angle"
                           << ""
                           << "\"wide\" is not a number";
    QTest::newRow("no such file") << "/no/K.txt"
                                  << ""
                                  << "There is no file /no/K.txt.";
    QTest::newRow("no such file here") << "K.txt"
                                       << ""
                                       << "There is no file K.txt.";
    QTest::newRow("tiny focal") << "1e-300 500 10 10"
                                << ""
                                << "No camera has focal lengths";
    QTest::newRow("zero focal") << "0 500 10 10"
                                << ""
                                << "positive";
    QTest::newRow("one number below zero") << "-450"
                                           << ""
                                           << "focal";
    QTest::newRow("nan focal") << "nan nan 10 10"
                               << ""
                               << "\"nan\" is not a number";
    QTest::newRow("truth length") << ""
                                  << "1 0 0 0"
                                  << "7 numbers";
    QTest::newRow("truth quaternion") << ""
                                      << "2 0 0 0 1 0 0"
                                      << "length 1";
    QTest::newRow("truth nan") << ""
                               << "nan 0 0 0 1 0 0"
                               << "\"nan\" is not a number";
    QTest::newRow("truth no direction") << ""
                                        << "1 0 0 0 0 0 0"
                                        << "direction";
    QTest::newRow("truth no rotation") << ""
                                       << "1 0 0 0 0 1 0 0 0 0 -1 1"
                                       << "not a rotation";
  }
  void typedNonsenseIsRefused() {
    QFETCH(QString, intrinsics);
    QFETCH(QString, truth);
    QFETCH(QString, says);
    const auto a = image("a.png", 400, 300);
    const auto opened = openPair({a, a, {intrinsics.toStdString(), "", truth.toStdString()}});
    QVERIFY(!opened);
    QVERIFY2(QString::fromStdString(opened.error().message).contains(says), opened.error().message.c_str());
  }

  // A JPEG with an EXIF orientation is turned upright, unless a camera file describes its stored pixels.
  void orientedImageWithASidecarIsShownAsStored_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("upright");
    QTest::newRow("half a turn") << 3 << QSize(400, 300);
    QTest::newRow("a quarter") << 6 << QSize(300, 400);
  }
  void orientedImageWithASidecarIsShownAsStored() {
    QFETCH(int, orientation);
    QFETCH(QSize, upright);
    const auto a = orientedJpeg("a.jpg", 400, 300, orientation);
    const auto bare = openPair({a, a, {}});
    QVERIFY(bare && bare->notes.empty());
    QCOMPARE(QSize(bare->pair.first.bgr.cols, bare->pair.first.bgr.rows), upright);
    QVERIFY(!isDark(bare->pair.first.bgr, 0, 0));
    write("K.txt", "500 500 210 150");
    const auto known = openPair({a, a, {}});
    QVERIFY(known && known->notes.size() == 2);
    QVERIFY2(known->notes[0].find("shown as stored") != std::string::npos, known->notes[0].c_str());
    QCOMPARE(known->pair.first.bgr.size(), cv::Size(400, 300));
    QVERIFY(isDark(known->pair.first.bgr, 0, 0));
    QCOMPARE(known->pair.first.intrinsics.cx, 210.0);
  }

  void sidecarOfTheTurnedImageIsTaken() {
    const auto a = orientedJpeg("a.jpg", 400, 300, 6);
    write("a.jpg.camera", "500 0 150 0 500 200 0 0 1 0 0 0 1 0 0 0 1 0 0 0 1 0 0 0 300 400");
    const auto known = openPair({a, a, {}});
    QVERIFY(known && known->notes.empty() && !known->pair.first.intrinsicsAssumed());
    QCOMPARE(known->pair.first.bgr.size(), cv::Size(300, 400));
  }

  void realPhotographs_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("angleDeg");  // between the views: a check of the reading from outside it
    QTest::addColumn<double>("focal");
    QTest::newRow("fountain") << "strecha_fountain/0004.jpg"
                              << "strecha_fountain/0005.jpg" << 10.0 << 1379.74;
    QTest::newRow("lund door") << "lund_door/images/DSC_0001.JPG"
                               << "lund_door/images/DSC_0002.JPG" << 10.0 << 2435.38;
    QTest::newRow("temple") << "temple_sparse_ring/templeSR0001.png"
                            << "temple_sparse_ring/templeSR0002.png" << 22.0 << 1520.4;
  }
  void realPhotographs() {
    if (!shared.exists()) QSKIP("no ../shared/data: the real photographs are not part of the project");
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, angleDeg);
    QFETCH(double, focal);
    const auto opened = openPair({shared.filePath(a).toStdString(), shared.filePath(b).toStdString(), {}});
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QVERIFY(opened->notes.empty() && !opened->pair.intrinsicsAssumed() && opened->pair.truth);
    QCOMPARE(opened->pair.first.intrinsics.fx, focal);
    const double angle = poseErrors({}, *opened->pair.truth).roeDeg;
    QVERIFY2(angle > 1 && angle < 2 * angleDeg, qPrintable(QString::number(angle)));
  }
};

QTEST_APPLESS_MAIN(SidecarsTest)
#include "sidecars_test.moc"
