// How neighbouring projects lay out data sets as a whole: folders of data sets, calibrations side by side, photographs
// and cameras in folders of their own, photographs opened below their model; names and containers of other machines.
#include <QTest>
#include <fstream>

#include "catalogue/formats.h"
#include "datasets/file_names.h"
#include "datasets/folder.h"
#include "datasets/index_parts.h"
#include "datasets/pair_list.h"
#include "imaging/decode.h"
#include "support/collection_checks.h"
#include "support/model_folder.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

// Strecha's, looking along z, `x` to the right of the first.
QByteArray strechaCamera(double x) {
  return "70 0 40\n0 70 30\n0 0 1\n0 0 0\n1 0 0\n0 1 0\n0 0 1\n" + QByteArray::number(x) + " 0 0\n80 60\n";
}

QByteArray mvsnetCamera(double x) {
  return "extrinsic\n1 0 0 " + QByteArray::number(-x) +
         "\n0 1 0 0\n0 0 1 0\n0 0 0 1\n\nintrinsic\n70 0 40\n0 70 30\n0 0 1\n\n1 0.1 100 10\n";
}

std::string sceneNames(const Collection& c) {
  std::string names;
  for (const auto& scene : c.scenes) names += (names.empty() ? "" : " ") + scene.name;
  return names;
}

}  // namespace

class NeighboursTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ModelFolder> at_;

  void strecha(const QString& images, const QString& cameras) {
    for (int i = 0; i < 2; ++i) {
      const auto name = QStringLiteral("000%1.png").arg(i);
      at_->write(images + name, picture());
      at_->write(cameras + name + ".camera", strechaCamera(i));
    }
  }
  // The file's name is these bytes, whatever they are.
  fs::path writeBytes(const std::string& name, const QByteArray& bytes) {
    const auto file = at_->path() / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(bytes.data(), bytes.size());
    return file;
  }
  static void loads(const Collection& c, int scene = 0) {
    const auto pair = loadPair(c, {scene, 0, 1, 0});
    QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
    QVERIFY(pair->truth && !pair->intrinsicsAssumed());
    QVERIFY(std::abs(pair->truth->translation.x() + 1) < 1e-9);  // both lie one after the other along x
  }

 private Q_SLOTS:
  void init() { at_ = std::make_unique<ModelFolder>(); }

  // ---- folders of data sets

  void aFolderOfDataSetsIsOneCollection() {
    strecha("herzjesu/", "herzjesu/");
    at_->model("door/sparse/0/"), at_->photographs("door/images/");
    at_->model("more/hall/sparse/0/"), at_->photographs("more/hall/images/");
    at_->photographs("holiday/");
    at_->write("readme.txt", "two data sets\n");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("folders"));
    QCOMPARE(c.root, at_->path());
    QCOMPARE(sceneNames(c), std::string("door herzjesu holiday more/hall"));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("door/images/a.png"));
    QCOMPARE(c.scenes[3].views[0].images[0], std::string("more/hall/images/a.png"));
    for (const int scene : {0, 1, 3}) loads(c, scene);
    QVERIFY(noted(c, "holiday: Photographs without known poses"));
    OPENED(again, openCollectionAs("folders", at_->path()));
    QCOMPARE(sceneNames(again), sceneNames(c));
  }

  void scenesOfADataSetAreNamedAfterBoth() {
    for (const char* scan : {"scan1", "scan2"})
      for (int i = 0; i < 2; ++i) {
        at_->write(QStringLiteral("mvs/%1/images/0000000%2.png").arg(scan).arg(i), picture());
        at_->write(QStringLiteral("mvs/%1/cams/0000000%2_cam.txt").arg(scan).arg(i), mvsnetCamera(i));
      }
    strecha("herzjesu/", "herzjesu/");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(sceneNames(c), std::string("herzjesu mvs/scan1 mvs/scan2"));
    for (int scene = 0; scene < 3; ++scene) loads(c, scene);
  }

  void whatCannotBeOpenedIsNoted() {
    strecha("herzjesu/", "herzjesu/");
    at_->model("door/sparse/0/"), at_->photographs("door/images/");
    at_->model("broken/sparse/0/", "1 PINHOLE eighty 60 70 70 40 30\n"), at_->photographs("broken/images/");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(sceneNames(c), std::string("door herzjesu"));
    QVERIFY(noted(c, "broken: It cannot be opened as COLMAP model. broken/sparse/0/cameras.txt, line 1: \"eighty\""));
  }

  void listsOfPairsBesideDataSetsAreOffered() {
    strecha("herzjesu/", "herzjesu/");
    at_->model("door/sparse/0/"), at_->photographs("door/images/");
    const QByteArray k = " 70 0 39.5 0 70 29.5 0 0 1";
    at_->write("door_pairs_with_gt.txt",
               "door/images/a.png door/images/b.png 0 0" + k + k + " 1 0 0 -1 0 1 0 0 0 0 1 0 0 0 0 1\n");
    at_->write("mine.csv", "image1,image2\ndoor/images/a.png,door/images/b.png\n");
    at_->write("figures.csv", "method,error\nsift,1\n");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(sceneNames(c), std::string("door herzjesu"));
    QVERIFY(noted(c, "Lists of pairs lie here, too: door_pairs_with_gt.txt and mine.csv; open the file itself"));
    OPENED(list, openCollection(at_->path("door_pairs_with_gt.txt")));
    QCOMPARE(list.format, std::string("superglue"));
  }

  void aDataSetIsNoFolderOfThem() {
    at_->model("sparse/0/"), at_->photographs("images/");
    for (const char* part : {"dense/0/", "dense/1/"})
      at_->model(part + QString("sparse/")), at_->photographs(part + QString("images/"));
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("colmap"));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("images/a.png"));
    QVERIFY(noted(
        c, "dense/0 (COLMAP model) and dense/1 (COLMAP model) hold data sets of their own, which are not opened"));
  }

  void dataSetsInsideOneAreSaidNotToBeOpened() {
    at_->model("sparse/0/"), at_->photographs("images/"), at_->photographs("input/"),
        at_->photographs("images_2/", 40, 30);
    const QString plain = QStringLiteral("not opened here");
    OPENED(alone, openCollection(at_->path()));
    QVERIFY(!noted(alone, plain.toStdString()));  // photographs of the same are no data set of their own
    strecha("herzjesu/", "herzjesu/");
    strecha("more/castle_images/", "more/castle_cameras/");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("colmap"));
    QVERIFY(noted(c,
                  "herzjesu (Strecha) and more (Strecha) hold data sets of their own, which are not opened here: open "
                  "such a folder by itself."));
    OPENED(more, openCollection(at_->path("more")));
    QVERIFY(more.notes.empty());
    OPENED(holiday, [&] {  // photographs, and one data set
      at_->photographs("holiday/"), strecha("holiday/castle/", "holiday/castle/");
      return openCollection(at_->path("holiday"));
    }());
    QCOMPARE(holiday.format, std::string("photographs"));
    QVERIFY(noted(holiday, "castle (Strecha) holds a data set of its own"));
  }

  void oneDataSetIsThatOneAndPhotographsInFoldersAreScenes() {
    strecha("set/herzjesu/", "set/herzjesu/");
    OPENED(one, openCollection(at_->path("set")));
    QCOMPARE(one.format, std::string("strecha"));
    QVERIFY(noted(one, "The data set is the folder herzjesu in"));
    at_->photographs("trip/monday/"), at_->photographs("trip/tuesday/");
    OPENED(trip, openCollection(at_->path("trip")));
    QCOMPARE(sceneNames(trip), std::string("monday tuesday"));
    QVERIFY(noted(trip, "monday and tuesday: Photographs without known poses"));
  }

  // ---- COLMAP

  // ETH3D: the photographs as taken have a lens that few understand; those without distortion are another size.
  void ofTwoCalibrationsTheUsableOneIsTaken() {
    const auto images = [](const QByteArray& folder) {
      return "1 1 0 0 0 0 0 0 1 " + folder + "/a.png\n\n2 1 0 0 0 -1 0 0 1 " + folder + "/b.png\n\n";
    };
    for (const bool understood : {false, true}) {
      at_->model("office/dslr_calibration_jpg/",
                 understood ? "1 OPENCV 80 60 70 70 40 30 0.1 0 0 0\n"
                            : "1 THIN_PRISM_FISHEYE 80 60 70 70 40 30 0.1 0.1 0 0 0.1 0.1 0.1 0.1\n",
                 images("dslr_images"));
      at_->model("office/dslr_calibration_undistorted/", "1 PINHOLE 84 63 70 70 42 31.5\n",
                 images("dslr_images_undistorted"));
      at_->photographs("office/images/dslr_images_undistorted/", 84, 63);
      OPENED(c, openCollection(at_->path("office")));
      QCOMPARE(c.format, std::string("colmap"));
      QCOMPARE(c.scenes[0].views[0].images[0], std::string("images/dslr_images_undistorted/a.png"));
      QCOMPARE(c.scenes[0].views[0].intrinsics->width, 84);
      loads(c);
      QVERIFY(noted(c, "Of 2 models dslr_calibration_undistorted is taken"));
      QVERIFY(noted(c, "there is also dslr_calibration_jpg, which can be opened"));
    }
    at_->photographs("office/images/dslr_images/");  // both are there, both fit
    at_->model("office/dslr_calibration_jpg/", "1 THIN_PRISM_FISHEYE 80 60 70 70 40 30 0.1 0.1 0 0 0.1 0.1 0.1 0.1\n",
               images("dslr_images"));
    OPENED(both, openCollection(at_->path("office")));
    QVERIFY(!both.scenes[0].views[0].images[0].empty());
    at_->model("terrace/dslr_calibration_undistorted/", "1 PINHOLE 84 63 70 70 42 31.5\n",
               images("dslr_images_undistorted"));
    at_->photographs("terrace/images/dslr_images_undistorted/", 84, 63);
    OPENED(scenes, openCollection(at_->path()));  // as ETH3D is handed out: a folder a scene
    QCOMPARE(sceneNames(scenes), std::string("office terrace"));
    QCOMPARE(scenes.scenes[1].views[1].images[0], std::string("terrace/images/dslr_images_undistorted/b.png"));
  }

  // COLMAP 3.12 and later. An image's name has the camera's folder in it; its pose is in images as before.
  void rigsAndFramesAreNoHindrance_data() {
    QTest::addColumn<bool>("binary");
    QTest::newRow("text") << false;
    QTest::newRow("binary") << true;
  }
  void rigsAndFramesAreNoHindrance() {
    QFETCH(bool, binary);
    const QStringList names{"left/0.png", "right/0.png", "left/1.png", "right/1.png"};
    const double x[] = {0, 1, 5, 6};
    for (const auto& name : names) at_->write("images/" + name, picture());
    if (binary) {
      QByteArray cameras, images, rigs, frames;
      put<quint64>(cameras, 2);
      for (int i = 1; i <= 2; ++i) {
        put<qint32>(cameras, i), put<qint32>(cameras, 1), put<quint64>(cameras, 80), put<quint64>(cameras, 60);
        for (const double p : {70., 70., 40., 30.}) put<double>(cameras, p);
      }
      put<quint64>(images, 4);
      for (int i = 0; i < 4; ++i) {
        put<qint32>(images, i + 1);
        for (const double v : {1., 0., 0., 0., -x[i], 0., 0.}) put<double>(images, v);
        put<qint32>(images, 1 + i % 2);
        images += names[i].toUtf8() + '\0';
        put<quint64>(images, 0);
      }
      put<quint64>(rigs, 1), put<qint32>(rigs, 1), put<quint32>(rigs, 2);
      put<quint64>(frames, 2);
      at_->write("sparse/0/cameras.bin", cameras), at_->write("sparse/0/images.bin", images);
      at_->write("sparse/0/rigs.bin", rigs), at_->write("sparse/0/frames.bin", frames);
    } else {
      QByteArray images;
      for (int i = 0; i < 4; ++i)
        images += QByteArray::number(i + 1) + " 1 0 0 0 " + QByteArray::number(-x[i]) + " 0 0 " +
                  QByteArray::number(1 + i % 2) + ' ' + names[i].toUtf8() + "\n\n";
      at_->model("sparse/0/", camera + "2 PINHOLE 80 60 70 70 40 30\n", images);
      at_->write("sparse/0/rigs.txt", "# Rig calib list\n1 2 CAMERA 1 CAMERA 2 1 1 0 0 0 -1 0 0\n");
      at_->write("sparse/0/frames.txt",
                 "1 1 1 0 0 0 0 0 0 2 CAMERA 1 1 CAMERA 2 2\n2 1 1 0 0 0 -5 0 0 2 CAMERA 1 3 CAMERA 2 4\n");
      at_->write("sparse/0/points3D.txt", "");
    }
    OPENED(c, openCollection(at_->path()));
    QVERIFY(c.notes.empty());
    QCOMPARE(c.scenes[0].views.size(), 4u);
    QCOMPARE(c.scenes[0].views[2].images[0], std::string("images/right/0.png"));  // by name: left 0, 1, right 0, 1
    QCOMPARE(c.scenes[0].views[3].camFromWorld->centre().x(), 6.0);
    loads(c);
  }

  void photographsBelowTheirModelFindIt() {
    at_->model("sparse/0/"), at_->photographs("images/"), at_->photographs("other/", 40, 40);
    at_->write("images/c.png", picture());
    at_->write("sparse/0/points3D.txt", "");
    OPENED(c, openCollection(at_->path("images")));
    QCOMPARE(c.format, std::string("colmap-photographs"));
    QCOMPARE(c.root, at_->path("images"));
    QCOMPARE(c.scenes[0].views[0].images[0], std::string("a.png"));
    loads(c);
    QVERIFY(noted(c, "The cameras are those of the model " + at_->path("sparse/0").string()));
    QVERIFY(noted(c, "1 photograph is not part of the model and left out: c.png."));
    OPENED(other, openCollection(at_->path("other")));  // of the same names, but images/ fits
    QCOMPARE(other.format, std::string("photographs"));
    QVERIFY(!other.scenes[0].views[0].camFromWorld);
    QVERIFY(noted(other, "it names other photographs, or those of another folder: open " + at_->path().string()));
  }

  // As data sets of radiance fields have them: with the photographs themselves, or instead of them.
  void reducedCopiesFindTheModelOfTheirParent_data() {
    QTest::addColumn<bool>("whole");
    QTest::newRow("beside the photographs") << true;
    QTest::newRow("alone") << false;
  }
  void reducedCopiesFindTheModelOfTheirParent() {
    QFETCH(bool, whole);
    at_->model("sparse/0/", "1 PINHOLE 803 600 700 700 401.5 300\n");
    if (whole) at_->photographs("images/", 803, 600);
    at_->photographs("images_2/", 401, 300), at_->photographs("images_4/", 201, 150);  // rounded down, and up
    for (const auto& [folder, focal] :
         {std::pair("images_2", 700 * 401 / 803.), std::pair("images_4", 700 * 201 / 803.)}) {
      OPENED(c, openCollection(at_->path(folder)));
      QCOMPARE(c.format, std::string("colmap-photographs"));
      QCOMPARE(c.root, at_->path(folder));
      loads(c);
      QVERIFY(std::abs(loadPair(c, {0, 0, 1, 0})->first.intrinsics.fx - focal) < 1e-9);
      QVERIFY(noted(c, "The cameras are those of the model " + at_->path("sparse/0").string()));
      QVERIFY(noted(c, "pixels instead of 803 x 600: their cameras are scaled."));
    }
  }

  // Another day's photographs of the same names: of another shape, of a size that is no such part, or as large.
  void whatIsNoReducedCopyStaysPhotographs() {
    at_->model("sparse/0/"), at_->photographs("images/");
    at_->photographs("images_2/", 30, 40), at_->photographs("images_3/", 40, 30), at_->photographs("images_1/", 80, 60);
    at_->photographs("images_4/", 80, 60);
    for (const char* folder : {"images_1", "images_2", "images_3", "images_4"}) {
      OPENED(c, openCollection(at_->path(folder)));
      QCOMPARE(c.format, std::string("photographs"));
      QVERIFY(noted(c, "open " + at_->path().string() + " to have its cameras"));
    }
  }

  void ofAModelAboveOnlyWhatIsOpenedTakesPart() {
    at_->model("sparse/0/", camera,
               "1 1 0 0 0 0 0 0 1 l/a.png\n1 1 7 1 1 8\n2 1 0 0 0 -1 0 0 1 l/b.png\n1 1 7 1 1 8\n3 1 0 0 0 -9 0 0 1 "
               "r/a.png\n1 1 7\n");
    at_->photographs("images/l/"), at_->photographs("images/r/");
    OPENED(left, openCollection(at_->path("images/l")));
    QCOMPARE(left.scenes[0].views.size(), 2u);
    QVERIFY(noted(left, "1 of 3 images of the model are left out"));
    QVERIFY(noted(left, "the most that two of them share is 2."));
    OPENED(all, openCollection(at_->path("images")));
    QCOMPARE(all.format, std::string("colmap-photographs"));
    QCOMPARE(all.scenes[0].views.size(), 3u);
    QCOMPARE(all.scenes[0].views[2].images[0], std::string("r/a.png"));
  }

  // ---- Strecha, BlendedMVS

  void splitStrechaSetsAreJoined_data() {
    QTest::addColumn<QString>("images");
    for (const char* images : {"castle_dense_images/", "castle_dense/urd/", "castle_dense/", "images/"})
      QTest::newRow(images) << images;
  }
  void splitStrechaSetsAreJoined() {
    QFETCH(QString, images);
    strecha("set/" + images, "set/castle_dense_cameras/");
    OPENED(c, openCollection(at_->path("set")));
    QCOMPARE(c.format, std::string("strecha"));
    QVERIFY(c.notes.empty());
    QCOMPARE(sceneNames(c), std::string("castle_dense"));
    QCOMPARE(c.scenes[0].views[1].images[0], (images + "0001.png").toStdString());
    loads(c);
    if (images == "images/") return;  // nobody could tell whose cameras these are
    OPENED(alone, openCollection(at_->path("set/" + images)));
    QCOMPARE(alone.scenes[0].views[1].images[0], std::string("0001.png"));
    QVERIFY(noted(alone, "The cameras are those in " + at_->path("set/castle_dense_cameras").string()));
    loads(alone);
  }

  void twoSplitSetsAreTwoScenes() {
    strecha("castle_images/", "castle_cameras/");
    strecha("fountain_images/", "fountain_cameras/");
    at_->remove("fountain_images/0001.png");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(sceneNames(c), std::string("castle fountain"));
    QVERIFY(noted(c, "fountain_images/0001.png is missing."));
    loads(c);
  }

  void blendedMvsIsOpened() {
    for (int i = 0; i < 3; ++i) {
      const auto name = QStringLiteral("s1/blended_images/0000000%1").arg(i);
      at_->write(name + ".jpg", picture(80, 60, ".jpg")), at_->write(name + "_masked.jpg", picture(80, 60, ".jpg"));
      at_->write(QStringLiteral("s1/cams/0000000%1_cam.txt").arg(i), mvsnetCamera(i));
    }
    at_->write("s1/cams/pair.txt", "3\n0\n1 1 9.5\n1\n1 0 9.5\n2\n0\n");
    for (const char* place : {"", "s1"}) {
      OPENED(c, openCollection(at_->path(place)));
      QCOMPARE(c.format, std::string("mvsnet"));
      QCOMPARE(sceneNames(c), std::string("s1"));
      QCOMPARE(c.scenes[0].views.size(), 3u);
      QCOMPARE(c.scenes[0].pairs.size(), 1u);
      QVERIFY(c.notes.empty());
      loads(c);
    }
    at_->write("s1/cams/pair.txt", "3\n0\n0\n1\n0\n2\n0\n");
    OPENED(none, openCollection(at_->path()));
    QVERIFY(noted(none, "s1 has 0 pairs, because pair.txt names none"));
  }

  // ---- "0 pairs" says why

  void noPairsSayWhy() {
    at_->model("one/sparse/0/", camera, "1 1 0 0 0 0 0 0 1 a.png\n\n"), at_->photographs("one/images/");
    OPENED(one, openCollection(at_->path("one")));
    QVERIFY(noted(one, "There are 0 pairs, because no scene has more than one view."));
    at_->model("few/sparse/0/", camera, "1 1 0 0 0 0 0 0 1 a.png\n1 1 7\n2 1 0 0 0 -1 0 0 1 b.png\n1 1 7\n");
    at_->photographs("few/images/");
    OPENED(few, openCollection(at_->path("few")));
    QVERIFY(noted(few, "no two images see 30 or more of the same points; the most that two of them share is 1."));
    at_->write("unposed/bundle.out",
               "# Bundle file v0.3\n70 0\n" + QByteArray("0 0 0\n0 0 0\n0 0 0\n0 0 0\n0 0 0\n").repeated(70));
    QByteArray names;
    for (int i = 0; i < 70; ++i) names += QByteArray::number(i) + ".png\n";
    at_->write("unposed/list.txt", names);
    OPENED(unposed, openCollection(at_->path("unposed")));
    QVERIFY(noted(unposed, "There are 0 pairs, because no pose is known of any of the 70 views."));
    at_->write("alone/0000.png", picture()), at_->write("alone/0000.png.camera", strechaCamera(0));
    OPENED(alone, openCollection(at_->path("alone")));
    QVERIFY(noted(alone, "no scene has more than one view"));
    at_->write("par/x_par.txt", "1\n0.png 70 0 40 0 70 30 0 0 1 1 0 0 0 1 0 0 0 1 0 0 0\n");
    OPENED(par, openCollection(at_->path("par")));
    QVERIFY(noted(par, "no scene has more than one view"));
    Collection unknown{"dtu",
                       "x",
                       at_->path(),
                       {{"scan1", "", {""}, {{"060", {""}, {}, RigidPose{}}, {"064", {""}, {}, {}}}, {}}},
                       {}};
    explainNoPairs(unknown);
    QVERIFY(noted(unknown, "of the 2 views 1 has a pose, but the data set names no pair of them"));
    OPENED(some, openCollection(at_->path()));  // as scenes of one collection
    QVERIFY(noted(some, "few: There are 0 pairs, because no two images see 30"));
    QCOMPARE(
        std::count_if(some.notes.begin(), some.notes.end(), [](const auto& n) { return n.starts_with("There are 0"); }),
        0);
  }

  // ---- names

  // "Ä" composed (NFC), as most write it, and decomposed (NFD), as macOS does.
  void namesAreFoundHoweverTheyAreComposed() {
    const std::string composed = "T\xC3\x84r", apart = "TA\xCC\x88r", small = "t\xC3\xA4r";
    QCOMPARE(spelt(apart, Spelling::composed), composed);
    QCOMPARE(spelt(composed, Spelling::folded), small);
    QCOMPARE(spelt("T\xC4r", Spelling::folded), std::string("t\xC4r"));  // Latin-1 is no text
    writeBytes("images/" + apart + "/a.png", picture()), writeBytes("images/" + apart + "/b.png", picture());
    at_->model("sparse/0/", camera,
               QByteArray::fromStdString("1 1 0 0 0 0 0 0 1 " + composed + "/a.png\n\n2 1 0 0 0 -1 0 0 1 " + composed +
                                         "\\B.png\n\n"));
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].views[0].images[0], "images/" + apart + "/a.png");
    loads(c);
    writeBytes("images/" + small + "/a.png", picture());  // strict goes before lax: still the decomposed one
    QCOMPARE(ImageFiles(at_->path("images")).find(composed + "/a.png"), apart + "/a.png");
    writeBytes("list/" + apart + ".png", picture()), writeBytes("list/b.png", picture());
    writeBytes("list/list.csv", QByteArray::fromStdString("image1,image2\n" + composed + ".png,B.PNG\n"));
    OPENED(list, openCollection(at_->path("list/list.csv")));
    QVERIFY(list.notes.empty());
    QCOMPARE(list.scenes[0].views[0].images[0], apart + ".png");
    const SpeltNames names({"a.png", "A.png", composed, small});
    QCOMPARE(names.find("A.png").value_or(""), std::string("A.png"));
    QCOMPARE(names.find(apart).value_or(""), composed);
    QVERIFY(!names.find("A.PNG"));  // two could be meant
  }

  void namesThatAreNoTextAreOpened() {
    const std::string one = "T\xFCr.png", two = "T\xF6r.png";
    writeBytes("set/images/" + one, picture()), writeBytes("set/images/" + two, picture());
    at_->model("set/sparse/0/", camera,
               QByteArray::fromStdString("1 1 0 0 0 0 0 0 1 " + one + "\n\n2 1 0 0 0 -1 0 0 1 " + two + "\n\n"));
    OPENED(c, openCollection(at_->path("set")));
    QCOMPARE(c.scenes[0].views[1].images[0], "images/" + one);  // \xF6 goes first
    const auto pair = loadPair(c, {0, 0, 1, 0});
    QVERIFY2(pair, pair ? "" : pair.error().message.c_str());
    QVERIFY(writePairList(c, at_->path("set/list.csv")));
    OPENED(list, openCollection(at_->path("set/list.csv")));
    QVERIFY(loadPair(list, {0, 0, 1, 0}).has_value());
    SAYS(writePairList(c, at_->path("set/list.jsonl")), "not UTF-8, so JSON cannot hold it; write the list as .csv");
  }

  // ---- containers

  void everyContainerCountsAsPhotograph_data() {
    QTest::addColumn<QByteArray>("ending");
    for (const char* ending : {".jp2", ".webp", ".bmp", ".tif", ".tiff", ".png", ".jpg", ".ppm"})
      QTest::newRow(ending) << QByteArray(ending);
  }
  void everyContainerCountsAsPhotograph() {
    QFETCH(QByteArray, ending);
    const auto bytes = picture(90, 60, ending.constData());
    QVERIFY(!bytes.isEmpty());
    at_->write("photographs/a" + ending, bytes), at_->write("photographs/b" + ending.toUpper(), bytes);
    QVERIFY(sizeOfImageFile(at_->path("photographs/a" + ending)) == std::pair(90, 60));
    OPENED(c, openCollection(at_->path("photographs")));
    QCOMPARE(c.scenes[0].views.size(), 2u);
    const auto image = loadImage(c, {0, 0, 0});
    QVERIFY2(image, image ? "" : image.error().message.c_str());
    QVERIFY(image->bgr.cols == 90 && image->bgr.at<cv::Vec3b>(5, 5)[2] > 200 &&
            image->bgr.at<cv::Vec3b>(5, 80)[2] < 120);
    for (const double part : {0.9, 0.6}) {
      at_->write("photographs/a" + ending, bytes.left(qsizetype(part * double(bytes.size()))));
      QVERIFY2(!decodeImage(at_->path("photographs/a" + ending)), "a cut file");
    }
  }
};

QTEST_APPLESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"
