// Reconstructions and folders of photographs: COLMAP, Bundler, 1DSfM's landmarks, Strecha, Middlebury, nothing known.
#include <Eigen/Geometry>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <ctime>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include "catalogue/formats.h"
#include "datasets/bundler.h"
#include "datasets/colmap_model.h"
#include "geometry/lens.h"
#include "geometry/pose_errors.h"
#include "support/collection_checks.h"
#include "support/data_folder.h"

using namespace parallax;

namespace {

const QDir shared(PARALLAX_SHARED_DATA);

template <class T>
void put(QByteArray& bytes, T value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

struct BinaryModel {
  QByteArray cameras, images;
};

// A text model as a binary one, written by COLMAP's description of the format and not by our reader of it.
BinaryModel binaryOf(const QByteArray& camerasText, const QByteArray& imagesText) {
  const QByteArrayList kinds{"SIMPLE_PINHOLE", "PINHOLE", "SIMPLE_RADIAL", "RADIAL", "OPENCV"};
  BinaryModel model;
  quint64 count = 0;
  for (const auto& line : camerasText.split('\n')) {
    if (line.startsWith('#') || line.trimmed().isEmpty()) continue;
    const auto words = line.simplified().split(' ');
    put<qint32>(model.cameras, words[0].toInt());
    put<qint32>(model.cameras, qint32(kinds.indexOf(words[1])));
    put<quint64>(model.cameras, words[2].toULongLong());
    put<quint64>(model.cameras, words[3].toULongLong());
    for (int i = 4; i < words.size(); ++i) put<double>(model.cameras, words[i].toDouble());
    ++count;
  }
  QByteArray header;
  put<quint64>(header, count);
  model.cameras.prepend(header);
  count = 0;
  const auto lines = imagesText.split('\n');
  for (int i = 0; i < lines.size(); ++i) {
    if (lines[i].startsWith('#') || lines[i].trimmed().isEmpty()) continue;
    const auto words = lines[i].simplified().split(' ');
    put<qint32>(model.images, words[0].toInt());
    for (int k = 1; k <= 7; ++k) put<double>(model.images, words[k].toDouble());
    put<qint32>(model.images, words[8].toInt());
    model.images += words[9] + '\0';
    auto points = ++i < lines.size() ? lines[i].simplified().split(' ') : QByteArrayList();
    if (points.size() < 3) points.clear();
    put<quint64>(model.images, quint64(points.size() / 3));
    for (int k = 0; k + 2 < points.size(); k += 3) {
      put<double>(model.images, points[k].toDouble());
      put<double>(model.images, points[k + 1].toDouble());
      put<quint64>(model.images, quint64(points[k + 2].toLongLong()));
    }
    ++count;
  }
  header.clear();
  put<quint64>(header, count);
  model.images.prepend(header);
  return model;
}

const QByteArray twoCameras = "# cameras\n1 PINHOLE 400 300 500 500 200 150\n2 PERISCOPE 400 300 500 500 200 150 0.9\n";
const QByteArray threeImages =
    "1 1 0 0 0 0 0 0 1 b.png\n1 2 7 3 4 8 5 6 -1\n2 1 0 0 0 1 0 0 1 a.png\n1 2 7\n3 1 0 0 0 0 1 0 2 sub/c.png\n\n";

QByteArray readAll(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A small bundle: cameras at (i, 0, 0), looking down -z.
QByteArray bundle(int cameras, int without = -1) {
  QByteArray text = "# Bundle file v0.3\n" + QByteArray::number(cameras) + " 0\n";
  for (int i = 0; i < cameras; ++i)
    text += i == without ? QByteArray("0 0 0\n0 0 0\n0 0 0\n0 0 0\n0 0 0\n")
                         : "500 0.01 0\n1 0 0\n0 1 0\n0 0 1\n" + QByteArray::number(-i) + " 0 0\n";
  return text;
}

}  // namespace

class ModelFormatsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<DataFolder> at_;

 private Q_SLOTS:
  void init() { at_ = std::make_unique<DataFolder>(); }

  // ---- COLMAP

  void realColmapText() {
    if (!shared.exists("lund_door")) QSKIP("no lund_door in the shared data");
    QElapsedTimer clock;
    clock.start();
    OPENED(c, openCollection(shared.filePath("lund_door").toStdString()));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(c.format, std::string("colmap"));
    QVERIFY(c.notes.empty());
    const SceneEntry& scene = c.scenes[0];
    QCOMPARE(scene.views.size(), 12u);
    QCOMPARE(scene.views[0].images[0], std::string("images/DSC_0001.JPG"));
    QVERIFY(std::abs(scene.views[0].intrinsics->cx - 647.5) < 1e-9);
    QVERIFY2(scene.pairs.size() > 40 && scene.pairs.size() <= 66, qPrintable(QString::number(scene.pairs.size())));
    const auto pair = loadPair(c, {0, 0, 1, 0});
    QVERIFY2(pair && pair->truth && !pair->intrinsicsAssumed(), pair ? "" : pair.error().message.c_str());
    OPENED(d, openCollection(shared.filePath("lund_door/colmap_ground_truth").toStdString()));
    QVERIFY(d.scenes[0].views[0].images[0].empty());  // they lie above what was opened
    QVERIFY(noted(d, "open the folder that holds both the model and its photographs"));
  }

  void binaryModelSaysTheSame() {
    if (!shared.exists("lund_door")) QSKIP("no lund_door in the shared data");
    const QString model = shared.filePath("lund_door/colmap_ground_truth/");
    const auto binary = binaryOf(readAll(model + "cameras.txt"), readAll(model + "images.txt"));
    at_->write("sparse/0/cameras.bin", binary.cameras);
    at_->write("sparse/0/images.bin", binary.images);
    for (int i = 1; i <= 12; ++i) at_->write(QString("images/DSC_%1.JPG").arg(i, 4, 10, QChar('0')));
    OPENED(c, openCollection(at_->path()));
    OPENED(text, openCollection(shared.filePath("lund_door").toStdString()));
    QVERIFY(c.notes.empty());
    const auto &a = c.scenes[0], &b = text.scenes[0];
    QCOMPARE(a.views.size(), b.views.size());
    QCOMPARE(a.pairs.size(), b.pairs.size());
    for (std::size_t i = 0; i < a.views.size(); ++i) {
      QCOMPARE(a.views[i].name, b.views[i].name);
      QVERIFY(a.views[i].camFromWorld->rotation == b.views[i].camFromWorld->rotation);
      QVERIFY(a.views[i].camFromWorld->translation == b.views[i].camFromWorld->translation);
      QVERIFY(a.views[i].intrinsics->k1 == b.views[i].intrinsics->k1);
    }
  }

  // Every model of COLMAP, by its number of parameters and where they go; (x, y) is seen by hand where it should be.
  void everyColmapModelIsUnderstood() {
    const auto seen = [](const char* model, const std::vector<double>& p) {
      const auto k = colmapCamera(model, 1000, 800, p);
      return k ? Lens(*k).pixel({0.3, -0.2, 0.8}).value_or(Eigen::Vector2d(NAN, NAN)) : Eigen::Vector2d(NAN, NAN);
    };
    // COLMAP's pixel centres are half a pixel off ours.
    const double x = 0.375, y = -0.25, r = std::hypot(x, y), a = std::atan(r), f = 500, cx = 500, cy = 400;
    const auto at = [&](double scale) { return Eigen::Vector2d(f * scale * x + cx - 0.5, f * scale * y + cy - 0.5); };
    const auto polynomial = [](double s, std::vector<double> n) {
      double g = 1, power = 1;
      for (const double k : n) g += k * (power *= s);
      return g;
    };
    const double s = r * r, t = a * a;
    const auto same = [&](const Eigen::Vector2d& one, const Eigen::Vector2d& other) {
      return (one - other).norm() < 1e-9;
    };
    QVERIFY(same(seen("SIMPLE_PINHOLE", {f, cx, cy}), at(1)));
    QVERIFY(same(seen("PINHOLE", {f, f, cx, cy}), at(1)));
    QVERIFY(same(seen("SIMPLE_RADIAL", {f, cx, cy, .1}), at(polynomial(s, {.1}))));
    QVERIFY(same(seen("RADIAL", {f, cx, cy, .1, -.05}), at(polynomial(s, {.1, -.05}))));
    QVERIFY(same(seen("OPENCV", {f, f, cx, cy, .1, -.05, 0, 0}), at(polynomial(s, {.1, -.05}))));
    QVERIFY(same(seen("FULL_OPENCV", {f, f, cx, cy, .1, -.05, 0, 0, .02, .3, .1, .01}),
                 at(polynomial(s, {.1, -.05, .02}) / polynomial(s, {.3, .1, .01}))));
    const double fish = a / r;
    QVERIFY(same(seen("SIMPLE_FISHEYE", {f, cx, cy}), at(fish)));
    QVERIFY(same(seen("FISHEYE", {f, f, cx, cy}), at(fish)));
    QVERIFY(same(seen("SIMPLE_RADIAL_FISHEYE", {f, cx, cy, .1}), at(fish * polynomial(t, {.1}))));
    QVERIFY(same(seen("RADIAL_FISHEYE", {f, cx, cy, .1, .02}), at(fish * polynomial(t, {.1, .02}))));
    QVERIFY(
        same(seen("OPENCV_FISHEYE", {f, f, cx, cy, .1, .02, .03, .04}), at(fish * polynomial(t, {.1, .02, .03, .04}))));
    QVERIFY(same(seen("THIN_PRISM_FISHEYE", {f, f, cx, cy, .1, .02, 0, 0, .03, .04, 0, 0}),
                 at(fish * polynomial(t, {.1, .02, .03, .04}))));
    QVERIFY(same(seen("THIN_PRISM_FISHEYE", {f, f, cx, cy, 0, 0, 0, 0, 0, 0, .01, .02}),
                 at(fish) + f * t * Eigen::Vector2d(.01, .02)));
    QVERIFY(same(seen("RAD_TAN_THIN_PRISM_FISHEYE", {f, f, cx, cy, .1, .02, .03, .04, .05, .06, 0, 0, 0, 0, 0, 0}),
                 at(fish * polynomial(t, {.1, .02, .03, .04, .05, .06}))));
    QVERIFY(same(seen("RAD_TAN_THIN_PRISM_FISHEYE", {f, f, cx, cy, 0, 0, 0, 0, 0, 0, .01, 0, 0, 0, .02, .03}),
                 at(fish) + f * Eigen::Vector2d(.01 * (t + 2 * fish * x * fish * x),
                                                .02 * fish * x * fish * y + .02 * t + .03 * t * t)));
    QVERIFY(same(seen("FOV", {f, f, cx, cy, .9}), at(std::atan(2 * std::tan(.45) * r) / (.9 * r))));
    const double division = 2 / (1 + std::sqrt(1 + 4 * .2 * s));
    QVERIFY(same(seen("SIMPLE_DIVISION", {f, cx, cy, -.2}), at(division)));
    QVERIFY(same(seen("DIVISION", {f, f, cx, cy, -.2}), at(division)));
    QVERIFY(same(seen("EUCM", {f, f, cx, cy, .6, 1.1}), at(1 / (.6 * std::sqrt(1.1 * s + 1) + .4))));
    QVERIFY(same(seen("EQUIRECTANGULAR", {1000, 800}),
                 {(std::atan2(.3, .8) / (2 * std::numbers::pi) + .5) * 1000 - .5,
                  (.5 - std::atan2(.2, std::hypot(.3, .8)) / std::numbers::pi) * 800 - .5}));
    QVERIFY(!colmapCamera("EUCM", 1000, 800, {f, f, cx, cy, .6}));
    QVERIFY(!colmapCamera("PERISCOPE", 1000, 800, {f, f, cx, cy}));
  }

  void colmapsOwnConverterAgrees() {
    const QString colmap = QStandardPaths::findExecutable("colmap");
    if (colmap.isEmpty()) QSKIP("colmap is not installed");
    const QString model = shared.filePath("lund_door/colmap_ground_truth");
    if (!QFile::exists(model)) QSKIP("no lund_door in the shared data");
    QProcess converter;
    QDir().mkpath(QString::fromStdString(at_->path("bin").string()));
    converter.start(colmap, {"model_converter", "--input_path", model, "--output_path",
                             QString::fromStdString(at_->path("bin").string()), "--output_type", "BIN"});
    QVERIFY(converter.waitForFinished(60'000) && converter.exitCode() == 0);
    const auto theirs = readColmapModel(at_->path("bin")), text = readColmapModel(model.toStdString());
    QVERIFY(theirs && text);
    QCOMPARE(theirs->images.size(), text->images.size());
    QCOMPARE(theirs->tracks.size(), text->tracks.size());
    for (std::size_t i = 0; i < text->images.size(); ++i) {
      QCOMPARE(theirs->images[i].name, text->images[i].name);
      QVERIFY(theirs->images[i].camFromWorld.rotation.isApprox(text->images[i].camFromWorld.rotation, 1e-9));
    }
  }

  void colmapNamesWhatIsMissing() {
    at_->write("m/cameras.txt", twoCameras);
    at_->write("m/images.txt", threeImages);
    at_->write("photos/a.png");
    at_->write("photos/sub/c.png");
    OPENED(c, openCollection(at_->path()));
    QVERIFY(noted(c, "1 of 3 images that are missing: b.png."));
    QVERIFY(noted(c, "PERISCOPE"));
    const auto& views = c.scenes[0].views;
    QVERIFY(views[0].name == "a.png" && views[1].name == "b.png" && views[2].name == "sub/c.png");
    QVERIFY(views[0].images[0] == "photos/a.png" && views[1].images[0].empty() &&
            views[2].images[0].empty());  // of its camera nothing is known
    QVERIFY(!views[2].intrinsics && views[2].camFromWorld);
    QVERIFY(noted(c, "1 of 3 images are left out, because their cameras are not understood: sub/c.png."));
    QVERIFY(c.scenes[0].pairs.empty());  // one shared point is too few
    const auto image = loadImage(c, {0, 1, 0});
    QVERIFY(!image && image.error().message.find("b.png") != std::string::npos);
    at_->remove("m/images.txt");
    SAYS(openCollection(at_->path()), "lacks images.txt");
  }

  void brokenColmapText_data() {
    QTest::addColumn<QByteArray>("cameras");
    QTest::addColumn<QByteArray>("images");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut camera") << QByteArray("1 PINHOLE 400") << threeImages
                                << "cameras.txt, line 1: CAMERA_ID MODEL WIDTH HEIGHT PARAMS";
    QTest::newRow("words") << QByteArray("1 PINHOLE 400 300 a b c d") << threeImages
                           << "cameras.txt, line 1: \"a\" is not";
    QTest::newRow("overflow") << QByteArray("1 PINHOLE 40000000000 300 5 5 2 1") << threeImages
                              << "line 1: \"40000000000\" is no width";
    QTest::newRow("cut image") << twoCameras << QByteArray("1 1 0 0 0 0 0") << "images.txt, line 1: IMAGE_ID QW";
    QTest::newRow("no rotation") << twoCameras << QByteArray("1 0 0 0 0 0 0 0 1 a.png\n\n") << "the pose of a.png";
    QTest::newRow("nan") << twoCameras << QByteArray("1 nan 0 0 0 0 0 0 1 a.png\n\n") << "line 1: \"nan\"";
    QTest::newRow("points cut") << twoCameras << QByteArray("1 1 0 0 0 0 0 0 1 a.png\n5 6\n")
                                << "images.txt, line 2: X Y POINT3D_ID";
    QTest::newRow("twice") << twoCameras << QByteArray("1 1 0 0 0 0 0 0 1 a.png\n\n2 1 0 0 0 0 0 0 1 a.png\n\n")
                           << "twice";
    QTest::newRow("empty") << QByteArray() << QByteArray() << "without images";
    QTest::newRow("random") << QByteArray("\x01\x02\xff\0zz", 6) << threeImages << "cameras.txt, line 1: ";
  }
  void brokenColmapText() {
    QFETCH(QByteArray, cameras);
    QFETCH(QByteArray, images);
    QFETCH(QString, says);
    at_->write("cameras.txt", cameras);
    at_->write("images.txt", images);
    SAYS(openCollection(at_->path()), says.toStdString());
  }

  void binaryCutAnywhereIsRefused() {
    const auto whole = binaryOf("1 PINHOLE 400 300 500 500 200 150\n", threeImages);
    at_->write("a.png");
    at_->write("cameras.bin", whole.cameras);
    at_->write("images.bin", whole.images);
    QVERIFY(openCollection(at_->path()));
    for (int length = 0; length < whole.images.size(); ++length) {
      at_->write("images.bin", whole.images.left(length));
      SAYS(openCollection(at_->path()), "images.bin is cut off");
    }
    at_->write("images.bin", whole.images);
    for (int length = 0; length < whole.cameras.size(); ++length) {
      at_->write("cameras.bin", whole.cameras.left(length));
      SAYS(openCollection(at_->path()), "cameras.bin is cut off");
    }
  }

  // Counts that lie: the file decides how much memory is taken.
  void absurdCountsTakeNoMemory() {
    QByteArray cameras, images;
    put<quint64>(cameras, ~quint64(0) / 2);
    put<quint64>(images, ~quint64(0));
    at_->write("cameras.bin", cameras);
    at_->write("images.bin", images);
    SAYS(openCollection(at_->path()), "cameras.bin is cut off");
    auto whole = binaryOf("1 PINHOLE 400 300 500 500 200 150\n", threeImages);
    at_->write("cameras.bin", whole.cameras);
    const quint64 many = ~quint64(0) / 24;
    std::memcpy(whole.images.data() + 8 + 4 + 56 + 4 + 6, &many, 8);
    at_->write("images.bin", whole.images);
    SAYS(openCollection(at_->path()), "images.bin is cut off");
  }

  // ---- Bundler

  void kermitReprojectsItsOwnPoints() {
    if (!shared.exists("kermit")) QSKIP("no kermit in the shared data");
    const auto bundle = readBundle(shared.filePath("kermit/bundle.out").toStdString(), BundlerParts::camerasAndPoints);
    QVERIFY2(bundle, bundle ? "" : bundle.error().message.c_str());
    QCOMPARE(bundle->cameras.size(), 11u);
    QCOMPARE(bundle->points.size(), 634u);
    std::vector<double> errors;
    for (const auto& point : bundle->points)
      for (const auto& sighting : point.sightings) {
        const auto& camera = bundle->cameras[sighting.camera];
        const Eigen::Vector3d x = camera.camFromWorld.rotation * point.position + camera.camFromWorld.translation;
        QVERIFY(x.z() > 0);  // in front: it looks down +z now
        const Intrinsics k = camera.intrinsics(640, 480);
        const Eigen::Vector2d middle(319.5, 239.5);
        errors.push_back((k.pixel({x.x() / x.z(), x.y() / x.z()}) - (middle + sighting.offset)).norm());
      }
    std::sort(errors.begin(), errors.end());
    qInfo("%zu sightings, median %.3f, 95 %% below %.3f, worst %.3f pixels", errors.size(), errors[errors.size() / 2],
          errors[errors.size() * 95 / 100], errors.back());
    QVERIFY(errors[errors.size() / 2] < 0.5);
    QVERIFY(errors[errors.size() * 95 / 100] < 2);
  }

  void kermitAsACollection() {
    if (!shared.exists("kermit")) QSKIP("no kermit in the shared data");
    SAYS(openCollection(shared.filePath("kermit").toStdString()), "nobody knows which camera");  // it has no list
    QByteArray list;
    for (const QString& name : QDir(shared.filePath("kermit")).entryList({"*.jpg"}, QDir::Files, QDir::Name)) {
      QFile::link(shared.filePath("kermit/" + name), QString::fromStdString(at_->path(name).string()));
      list += name.toUtf8() + '\n';
    }
    at_->copy(shared.filePath("kermit/bundle.out"), "bundle.out");
    at_->write("list.txt", list);
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("bundler"));
    QCOMPARE(c.scenes[0].views.size(), 11u);
    QCOMPARE(std::count_if(c.scenes[0].views.begin(), c.scenes[0].views.end(),
                           [](const auto& v) { return bool(v.camFromWorld); }),
             9);
    QVERIFY(noted(c, "2 of 11 images are not part of the reconstruction"));
    QVERIFY(!c.scenes[0].pairs.empty());
    const auto& pair = c.scenes[0].pairs[0];
    const auto loaded = loadPair(c, {0, pair.first, pair.second, 0});
    QVERIFY2(loaded && loaded->truth && !loaded->intrinsicsAssumed(), loaded ? "" : loaded.error().message.c_str());
    OPENED(d, openCollection(at_->path("bundle.out")));
    QCOMPARE(d.scenes[0].pairs.size(), c.scenes[0].pairs.size());
  }

  void bundlerListsAndBrokenBundles() {
    at_->write("bundle/bundle.out", bundle(3));
    at_->write("list.txt", "./z.jpg 0 500\n./y.jpg\n./x.jpg 0 400\n");
    at_->write("z.jpg");
    at_->write("x.jpg");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("z.jpg"));
    QVERIFY(noted(c, "1 of 3 images are missing: ./y.jpg."));
    const auto truth = truthOf(c, {0, 0, 2, 0});  // the third is two to the right: t = (-2, 0, 0)
    QVERIFY(truth && truth->translation.isApprox(Eigen::Vector3d(-1, 0, 0)));
    at_->write("list.txt", "z.jpg\n");
    SAYS(openCollection(at_->path()), "names 1 images, but bundle.out has 3 cameras");
    at_->remove("list.txt");
    SAYS(openCollection(at_->path()), "list.txt");
    at_->write("list.txt", "a.jpg\nb.jpg\nc.jpg\n");
    const QByteArray whole = bundle(3);
    for (int length : {0, 5, 19, 22, 40, int(whole.size()) / 2, int(whole.size()) - 8}) {
      at_->write("bundle/bundle.out", whole.left(length));
      SAYS(openCollection(at_->path()), "bundle.out");
    }
    for (const char* text : {"# Bundle file v0.3\n2000000000 2000000000\n", "# Bundle file v0.3\n-1 0\n",
                             "# Bundle file v0.3\n0 2000000000\n", "# Bundle file v0.3\n99999999999 1\n", "\x01\xff\n",
                             "# Bundle file v0.3\n1 0\n500 0 0\n1 0 0\n0 5 0\n0 0 1\n0 0 0\n",
                             "# Bundle file v0.3\n1 0\nnan 0 0\n1 0 0\n0 1 0\n0 0 1\n0 0 0\n"}) {
      at_->write("bundle/bundle.out", text);
      QVERIFY2(!openCollection(at_->path()), text);
    }
  }

  // ---- landmarks

  void landmarksWithTheirSplit() {
    for (const QString name : {"Roman_Forum", "Yorkminster", "Tower of London"}) {
      at_->write(name + "/list.txt", "images/1.jpg 0 500\nimages/2.jpg\nimages/3.jpg 0 1\nimages/4.jpg\n");
      at_->write(name + "/gt_bundle.out", bundle(4, 2));
      at_->write(name + "/EGs.txt",
                 "0 1 1 0 0 0 1 0 0 0 1 1 0 0\n1 2 1 0 0 0 1 0 0 0 1 1 0 0\n0 3 1 0 0 0 1 0 0 0 1 1 0 0\n3 1 1\n");
      at_->write(name + "/cc.txt", "0\n1\n2\n");
    }
    at_->remove("Yorkminster/cc.txt");
    at_->write("Roman_Forum/images/1.jpg");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("landmarks"));
    QCOMPARE(c.scenes.size(), 3u);
    QVERIFY(c.scenes[0].kind == "train" && c.scenes[1].kind.empty() && c.scenes[2].kind == "validation");
    QCOMPARE(c.scenes[0].pairs.size(), 1u);  // 2 has no pose, 3 is not connected
    QCOMPARE(c.scenes[2].pairs.size(), 3u);
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("Roman_Forum/images/1.jpg"));
    QVERIFY(noted(c, "Roman_Forum: 1 of 2 images are missing (images/2.jpg)"));
    QVERIFY(noted(c, "Yorkminster: cc.txt is missing"));
    const auto truth = truthOf(c, {0, 0, 1, 0});
    QVERIFY(truth && truth->translation.isApprox(Eigen::Vector3d(-1, 0, 0)) && truth->rotation.w() == 1);
    OPENED(one, openCollection(at_->path("Roman_Forum")));
    QCOMPARE(one.scenes[0].views[0].images[0], std::string("images/1.jpg"));
    QCOMPARE(one.scenes[0].kind, std::string("train"));
  }

  void brokenLandmarks() {
    at_->write("list.txt", "1.jpg\n2.jpg\n");
    at_->write("gt_bundle.out", bundle(2));
    at_->write("cc.txt", "0 1");
    SAYS(openCollection(at_->path()), "EGs.txt is missing");
    for (const char* edges : {"0 2 1 0\n", "0 0 1\n", "-1 0\n", "0\n", "a b\n", "99999999999 1\n"}) {
      at_->write("EGs.txt", edges);
      SAYS(openCollection(at_->path()), "EGs.txt, line 1");
    }
    at_->write("EGs.txt", "0 1\n");
    at_->write("cc.txt", "0 7");
    SAYS(openCollection(at_->path()), "cc.txt names image 7");
    at_->write("cc.txt", "0 1");
    at_->write("gt_bundle.out", bundle(3));
    SAYS(openCollection(at_->path()), "has 3 cameras, but list.txt names 2 images");
    at_->write("gt_bundle.out", bundle(2));
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].pairs.size(), 1u);
  }

  // Ten times as many images and edges take about ten times as long, not a hundred: a ratio of processor times within
  // one run, which no busy machine changes.
  void aLargeLandmarkIsQuick() {
    const auto write = [&](int images) {
      QByteArray list, edges, cc;
      for (int i = 0; i < images; ++i) {
        list += "images/" + QByteArray::number(i) + ".jpg 0 500\n";
        cc += QByteArray::number(i) + "\n";
        for (int j = 1; j <= 100; ++j)
          edges += QByteArray::number(i) + " " + QByteArray::number((i + j) % images) +
                   " 0.98 0.1 0.2 0.1 0.99 0.1 0.2 0.1 0.98 0.123456789 0.123456789 0.123456789\n";
      }
      at_->write("list.txt", list);
      at_->write("EGs.txt", edges);
      at_->write("cc.txt", cc);
      at_->write("gt_bundle.out", bundle(images));
    };
    const auto secondsToOpen = [&] {
      double least = 1e9;
      for (int i = 0; i < 3; ++i) {
        const std::clock_t start = std::clock();
        const auto opened = openCollection(at_->path());
        if (!opened) qFatal("%s", opened.error().message.c_str());
        least = std::min(least, double(std::clock() - start) / CLOCKS_PER_SEC);
      }
      return least;
    };
    write(250);
    const double few = secondsToOpen();
    write(2500);
    const double many = secondsToOpen();
    qInfo("250 images, 25,000 edges: %.3f s; ten times as many: %.3f s", few, many);
    QVERIFY(many < 40 * few);
  }

  // ---- side by side

  void realStrecha() {
    if (!shared.exists("strecha_fountain")) QSKIP("no strecha_fountain in the shared data");
    OPENED(c, openCollection(shared.filePath("strecha_fountain").toStdString()));
    QCOMPARE(c.format, std::string("strecha"));
    QCOMPARE(c.scenes[0].views.size(), 11u);
    QCOMPARE(c.scenes[0].pairs.size(), 55u);
    QVERIFY(c.notes.empty());
    QCOMPARE(c.scenes[0].views[3].intrinsics->width, 1536);
    QVERIFY(truthOf(c, {0, 0, 10, 0}));
  }

  void strechaWithHoles() {
    const QByteArray good = "500 0 200 0 500 150 0 0 1 0 0 0 1 0 0 0 1 0 0 0 1 0 0 0 400 300";
    for (const char* name : {"a.jpg", "b.jpg", "c.jpg"}) at_->write(name);
    at_->write("a.jpg.camera", good);
    at_->write("b.jpg.camera", good.left(30));
    at_->write("d.jpg.camera", good);
    OPENED(c, openCollection(at_->path()));
    QVERIFY(noted(c, "b.jpg.camera: 26 numbers") && noted(c, "c.jpg.camera is missing.") &&
            noted(c, "d.jpg is missing."));
    QCOMPARE(c.scenes[0].views.size(), 3u);
    QVERIFY(c.scenes[0].views[0].camFromWorld && !c.scenes[0].views[1].camFromWorld);
    DataFolder none;
    none.write("d.jpg.camera", good);
    SAYS(openCollection(none.path()), "d.jpg is missing");
  }

  void realMiddlebury() {
    if (!shared.exists("temple_sparse_ring")) QSKIP("no temple_sparse_ring in the shared data");
    OPENED(c, openCollection(shared.filePath("temple_sparse_ring").toStdString()));
    QCOMPARE(c.format, std::string("middlebury"));
    QCOMPARE(c.scenes[0].name, std::string("templeSR"));
    QCOMPARE(c.scenes[0].views.size(), 16u);
    QCOMPARE(c.scenes[0].pairs.size(), 120u);
    QVERIFY(c.notes.empty());
    const auto pair = loadPair(c, {0, 0, 1, 0});
    QVERIFY(pair && pair->truth && pair->first.intrinsics.width == 640);
  }

  void middleburyWithHoles() {
    const QByteArray line = "a.png 500 0 200 0 500 150 0 0 1 1 0 0 0 1 0 0 0 1 0 0 0\n";
    at_->write("x_par.txt", "2\n" + line + QByteArray(line).replace("a.png", "b.png"));
    at_->write("a.png");
    OPENED(c, openCollection(at_->path()));
    QVERIFY(noted(c, "names 1 of 2 images that are missing: b.png."));
    at_->write("x_par.txt", "3\n" + line);
    OPENED(d, openCollection(at_->path()));
    QVERIFY(noted(d, "says that it holds 3 cameras, but it holds 1."));
    for (const QByteArray& text :
         {QByteArray(), QByteArray("a\n"), "1\n" + line.left(40), "1\n" + QByteArray(line).replace("500", "inf"),
          "1\n" + QByteArray(line).replace("1 1 0 0 0 1", "1 2 0 0 0 1"), QByteArray("\xff\x01\0", 3)}) {
      at_->write("x_par.txt", text);
      SAYS(openCollection(at_->path()), "x_par.txt");
    }
  }

  void photographs() {
    for (int i = 0; i < 8; ++i) at_->write(QString("IMG_%1.JPG").arg(i));
    at_->write("notes.txt");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("photographs"));
    QCOMPARE(c.scenes[0].views.size(), 8u);
    QCOMPARE(c.scenes[0].pairs.size(), 28u);
    QVERIFY(!truthOf(c, {0, 0, 1, 0}));
    for (int i = 8; i < 50; ++i) at_->write(QString("IMG_%1.JPG").arg(i));
    at_->write("K.txt", "500 500 200 150");
    OPENED(d, openCollection(at_->path()));
    QCOMPARE(d.scenes[0].pairs.size(), std::size_t(45 * 5 + 4 + 3 + 2 + 1));
    QCOMPARE(d.scenes[0].views[49].intrinsics->fx, 500.0);
    DataFolder lonely;
    lonely.write("one.jpg");
    SAYS(openCollection(lonely.path()), "two images or more");
  }
};

QTEST_APPLESS_MAIN(ModelFormatsTest)
#include "model_formats_test.moc"
