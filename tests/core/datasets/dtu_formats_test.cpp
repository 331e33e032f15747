// DTU and what is derived from it: as downloaded, MVSNet's two layouts, and the authors' pair lists.
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

#include "catalogue/formats.h"
#include "datasets/dtu_files.h"
#include "geometry/pose_errors.h"
#include "support/collection_checks.h"
#include "support/data_folder.h"
#include "synthesis/dtu_rig.h"

using namespace parallax;

namespace {

const QDir shared(PARALLAX_SHARED_DATA);

QByteArray posFile(int position) {
  const Camera camera = dtuRig(1600, 1200).at(std::size_t(position - 1));
  Eigen::Matrix<double, 3, 4> rt;
  rt << camera.camFromWorld.rotation, camera.camFromWorld.translation;
  const Eigen::Matrix<double, 3, 4> p = camera.intrinsics.matrix() * rt;
  QByteArray text;
  for (int r = 0; r < 3; ++r)
    for (int c = 0; c < 4; ++c) text += QByteArray::number(p(r, c), 'g', 17) + (c == 3 ? '\n' : ' ');
  return text;
}

QString three(int n) { return QString("%1").arg(n, 3, 10, QChar('0')); }

}  // namespace

class DtuFormatsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<DataFolder> at_;

  void rig(int positions) {
    for (int p = 1; p <= positions; ++p) at_->write("Calibration/cal18/pos_" + three(p) + ".txt", posFile(p));
  }
  void scan(int number, int positions, const QStringList& lights = {"max"}) {
    for (int p = 1; p <= positions; ++p)
      for (const auto& light : lights)
        at_->write(QString("Rectified/scan%1/rect_%2_%3%4.png")
                       .arg(number)
                       .arg(three(p), light, light == "max" ? "" : "_r5000"));
  }

 private Q_SLOTS:
  void init() { at_ = std::make_unique<DataFolder>(); }

  void bothTypesWithLightsAndPublishedPairs() {
    rig(64);
    scan(9, 49, {"0", "3", "max"});
    scan(100, 64);
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("dtu"));
    QVERIFY2(c.notes.empty(), c.notes.empty() ? "" : c.notes[0].c_str());
    QCOMPARE(c.scenes.size(), 2u);
    const SceneEntry &one = c.scenes[0], &two = c.scenes[1];
    QCOMPARE(one.name, std::string("scan9"));
    QCOMPARE(one.kind, std::string("type I"));
    QCOMPARE(two.kind, std::string("type II"));
    QCOMPARE(one.lights, (std::vector<std::string>{"0", "3", "max"}));
    QCOMPARE(standardLight(one), 2);
    QCOMPARE(one.views.size(), 49u);
    QCOMPARE(one.pairs.size(), 512u);
    QCOMPARE(two.pairs.size(), 753u);
    QCOMPARE(one.views[16].name, std::string("017"));
    QCOMPARE(one.views[16].images[1], std::string("Rectified/scan9/rect_017_3_r5000.png"));
    QCOMPARE(imagePath(c, {1, 63, 0}), c.root / "Rectified/scan100/rect_064_max.png");
    QVERIFY(std::is_sorted(two.pairs.begin(), two.pairs.end(), [](const auto& a, const auto& b) {
      return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    }));
    const auto rigNow = dtuRig(1600, 1200);
    const auto truth = truthOf(c, {0, 3, 30, 0});
    QVERIFY(truth && poseErrors(*truth, relativePose(rigNow[3].camFromWorld, rigNow[30].camFromWorld)).worse() < 1e-6);
  }

  void theRealCalibrationIsProven() {
    if (!shared.exists("dtu/calibration/cal18")) QSKIP("no DTU calibration in the shared data");
    const DtuRig rig = readDtuRig(shared.filePath("dtu/calibration/cal18").toStdString(), "cal18");
    QVERIFY2(rig.notes.empty(), rig.notes.empty() ? "" : rig.notes[0].c_str());
    QCOMPARE(rig.cameras.size(), 64u);
    const auto known = dtuRig(1600, 1200);
    for (const auto& [position, camera] : rig.cameras)
      QVERIFY((camera.camFromWorld.centre() - known[std::size_t(position - 1)].camFromWorld.centre()).norm() < 1e-6);
  }

  void whatIsMissingIsNamed() {
    rig(49);
    scan(9, 49);
    at_->remove("Calibration/cal18/pos_017.txt");
    at_->remove("Rectified/scan9/rect_017_max.png");
    OPENED(c, openCollection(at_->path()));
    QVERIFY(noted(c, "Calibration/cal18/pos_017.txt is missing."));
    QVERIFY(noted(c, "scan9 has 48 of 49 images (position 017 is missing)."));
    QCOMPARE(c.scenes[0].views.size(), 48u);
    for (const auto& pair : c.scenes[0].pairs) QVERIFY(pair.second < 48);
    scan(10, 49, {"0", "max"});
    at_->remove("Rectified/scan10/rect_005_0_r5000.png");
    OPENED(d, openCollection(at_->path()));
    QVERIFY(noted(d, "scan10 has 97 of 98 images (005 under light 0 is missing)."));
    QVERIFY(d.scenes[1].views[4].images[0].empty() && !d.scenes[1].views[4].images[1].empty());
    QVERIFY(imagePath(d, {1, 4, 0}).empty());
    QVERIFY(!d.scenes[1].views[16].camFromWorld);
    QVERIFY(!truthOf(d, {1, 16, 17, 0}));
  }

  void wrongCalibrationFilesAreNotes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray good = posFile(3);
    const auto rows = good.split('\n');
    QByteArray negated;
    for (const auto& word : rows[0].split(' ')) negated += (word.startsWith('-') ? word.mid(1) : "-" + word) + " ";
    QTest::newRow("empty") << QByteArray() << "3 rows of 4 finite numbers";
    QTest::newRow("cut") << good.left(good.size() / 2) << "3 rows of 4 finite numbers";
    QTest::newRow("nan") << "nan" + good.mid(good.indexOf(' ')) << "3 rows of 4 finite numbers";
    QTest::newRow("overflow") << "1e999" + good.mid(good.indexOf(' ')) << "3 rows of 4 finite numbers";
    QTest::newRow("more") << good + "5\n"
                          << "3 rows of 4 finite numbers";
    QTest::newRow("zero row") << rows[0] + "\n0 0 0 0\n" + rows[2] << "row 2 of its projection matrix is zero";
    QTest::newRow("singular") << rows[0] + "\n" + rows[0] + "\n" + rows[2] << "singular";
    QTest::newRow("mirror") << negated + "\n" + rows[1] + "\n" + rows[2] << "determinant below zero";
    QTest::newRow("rows swapped") << rows[1] + "\n" + rows[0] + "\n" + rows[2] << "determinant below zero";
    QTest::newRow("rows turned") << rows[1] + "\n" + rows[2] + "\n" + rows[0] << "pos_003.txt";
    QTest::newRow("random bytes") << QByteArray("\x89PNG\0\x01\xff\xfe 12 ..", 14) << "3 rows of 4 finite numbers";
    QTest::newRow("identity") << QByteArray("1 0 0 0 0 1 0 0 0 0 1 0") << "no DTU camera";
  }
  void wrongCalibrationFilesAreNotes() {
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    rig(5);
    scan(9, 5);
    at_->write("Calibration/cal18/pos_003.txt", text);
    OPENED(c, openCollection(at_->path()));
    QVERIFY2(noted(c, says.toStdString()) && noted(c, "Calibration/cal18/pos_003.txt"), c.notes[0].c_str());
    QVERIFY(!noted(c, at_->path().string()));  // relative to the root
    QVERIFY(!c.scenes[0].views[2].camFromWorld && c.scenes[0].views[3].camFromWorld);
  }

  void cleanedAndSubfoldersAndSpelling() {
    rig(4);
    scan(9, 4);
    for (int p = 1; p <= 4; ++p) {
      at_->write("Cleaned/scan9/clean_" + three(p) + "_max.png");
      at_->write("Cleaned/scan11/clean_" + three(p) + "_2_r5000.png");
    }
    at_->write("Cleaned/scan12/readme.txt");
    at_->write("Rectified/scan9/Thumbs.db");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes.size(), 2u);
    QVERIFY(c.scenes[0].views[0].images[0].starts_with("Rectified/"));
    QVERIFY(c.scenes[1].views[0].images[0].starts_with("Cleaned/scan11/clean_001_2"));
    QVERIFY(noted(c, "1 scan is in both Rectified and Cleaned"));
    QVERIFY(noted(c, "Cleaned/scan12 holds no image."));
    OPENED(d, openCollection(at_->path("Cleaned/")));
    QVERIFY(d.scenes[0].views[0].images[0].starts_with("Cleaned/scan9"));
    QVERIFY(d.scenes[0].views[0].camFromWorld);
    OPENED(one, openCollection(at_->path("Cleaned/scan11")));
    QCOMPARE(one.scenes.size(), 1u);
    QVERIFY(one.scenes[0].views[0].images[0].starts_with("Cleaned/scan11") && one.scenes[0].views[0].camFromWorld);
    DataFolder above;
    QDir().mkpath(QString::fromStdString(above.path("SampleSet").string()));
    QDir().rename(QString::fromStdString(at_->path().string()),
                  QString::fromStdString(above.path("SampleSet/MVS Data").string()));
    OPENED(e, openCollection(above.path("SampleSet")));
    QCOMPARE(e.scenes.size(), 2u);
    QVERIFY(noted(e, "MVS Data"));
  }

  void halvesOfADataSetSayWhatIsMissing() {
    rig(3);
    SAYS(openCollection(at_->path()), "Rectified/scanN/rect_PPP_L_r5000.png");
    scan(1, 3);
    QDir(QString::fromStdString(at_->path("Calibration").string())).removeRecursively();
    OPENED(c, openCollection(at_->path()));
    QVERIFY(noted(c, "Calibration/cal18 is missing"));
    DataFolder none;
    none.write("Rectified/notes.txt");
    SAYS(openCollection(none.path()), "holds no folder scanN");
    none.write("Rectified/scan1/IMG_1.png");
    SAYS(openCollection(none.path()), "holds no folder scanN");
  }

  void unknownPlacesSayWhatIsExpected() {
    at_->write("a/b/c.bin", "x");
    const auto none = openCollection(at_->path());
    SAYS(none, "Rectified/scanN/rect_PPP_L_r5000.png");
    SAYS(none, "cams/NNNNNNNN_cam.txt");
    SAYS(openCollection(at_->path("nowhere")), "There is no ");
    SAYS(openCollection(at_->path("a/b/c.bin")), "does not stand for a data set");
  }

  void theTwinTellsKinds() {
    rig(6);
    scan(1, 6);
    scan(2, 5);
    at_->write(
        "twin.json",
        R"({"scenes":[{"name":"scan1","kind":"textureless","seed":5},{"name":"scan2","kind":"glossy","seed":6}]})");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.scenes[0].kind, std::string("textureless"));
    QCOMPARE(c.scenes[1].kind, std::string("glossy"));
    QCOMPARE(c.notes, std::vector<std::string>{"scan2 has 5 of 6 images (position 006 is missing)."});
    for (const char* broken :
         {"{", "[]", R"({"scenes":5})", R"({"scenes":[7]})", R"({"scenes":[{"name":1,"kind":2}]})"}) {
      at_->write("twin.json", broken);
      OPENED(d, openCollection(at_->path()));
      QVERIFY(noted(d, "twin.json"));
      QCOMPARE(d.scenes[0].kind, std::string("type I"));
    }
  }

  // 124 scans, 49 or 64 positions, 8 names each: 54,248 empty files.
  void aFullTreeIsIndexedInTwoSeconds() {
    rig(64);
    const QStringList lights{"0", "1", "2", "3", "4", "5", "6", "max"};
    std::size_t files = 0;
    for (int s = 1; s <= 128; ++s) {
      if (s > 77 && s < 82) continue;
      const int positions = s <= 77 ? 49 : 64;
      scan(s, positions, lights);
      files += std::size_t(positions) * 8;
    }
    QElapsedTimer clock;
    clock.start();
    OPENED(c, openCollection(at_->path()));
    const auto took = clock.elapsed();
    qInfo("%zu files in %lld ms", files, static_cast<long long>(took));
    QCOMPARE(c.scenes.size(), 124u);
    QVERIFY(c.notes.empty());
    QCOMPARE(c.scenes[123].views[63].images[7], std::string("Rectified/scan128/rect_064_max.png"));
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
  }

  // ---- the authors' lists

  void authorsListsWholeAgainstTheRig_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("scans");
    QTest::addColumn<int>("pairs");
    QTest::newRow("type I") << "type1_scans_1_77_pairs.txt" << 77 << 512;
    QTest::newRow("type II") << "type2_scans_82_128_pairs.txt" << 47 << 753;
  }
  void authorsListsWholeAgainstTheRig() {
    QFETCH(QString, file);
    QFETCH(int, scans);
    QFETCH(int, pairs);
    const QString list = shared.filePath("dtu/" + file);
    if (!QFile::exists(list)) QSKIP("no pair list in the shared data");
    QElapsedTimer clock;
    clock.start();
    OPENED(c, openCollection(list.toStdString()));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    OPENED(p, openCollectionAs("authors-published", list.toStdString()));
    QCOMPARE(c.format, std::string("authors-geometric"));
    QCOMPARE(p.format, std::string("authors-published"));
    QCOMPARE(int(c.scenes.size()), scans);
    const auto rig = dtuRig(1600, 1200);
    double worstRoe = 0, worstRte = 0, mostAlike = 180;
    for (std::size_t s = 0; s < c.scenes.size(); ++s) {
      const SceneEntry &scene = c.scenes[s], &published = p.scenes[s];
      QCOMPARE(int(scene.pairs.size()), pairs);
      QCOMPARE(scene.kind, std::string(scans == 77 ? "type I" : "type II"));
      for (std::size_t i = 0; i < scene.pairs.size(); ++i) {
        const auto& pair = scene.pairs[i];
        const auto camera = [&](int view) { return rig[std::stoul(scene.views[view].name) - 1].camFromWorld; };
        const RigidPose a = camera(pair.first), b = camera(pair.second);
        const auto errors = poseErrors(*truthOf(c, {int(s), pair.first, pair.second, 0}), relativePose(a, b));
        worstRoe = std::max(worstRoe, errors.roeDeg);
        worstRte = std::max(worstRte, errors.rteDeg);
        // as published: cam1 from cam2, and R1 R2^T (C1 - C2)
        const Eigen::Matrix3d r = a.rotation * b.rotation.transpose();
        const auto columns = poseErrors(*published.pairs[i].truth, makeRelativePose(r, r * (a.centre() - b.centre())));
        QVERIFY(columns.worse() < 0.1);
        mostAlike = std::min(mostAlike, poseErrors(*published.pairs[i].truth, *pair.truth).worse());
        QVERIFY(truthOf(p, {int(s), pair.first, pair.second, 0}));
      }
    }
    qInfo("worst against the rig: rotation %.5f, translation %.4f degrees", worstRoe, worstRte);
    QVERIFY(worstRoe < 0.003);
    QVERIFY(worstRte < 0.1);
    QVERIFY(mostAlike > 1);  // the two readings are not the same thing
    QVERIFY(noted(c, "No images"));
    QVERIFY(noted(p, "list's own columns"));
  }

  void authorsListWithAndWithoutImagesAndRig() {
    at_->write("my_pairs.txt", "-- header\n1 2 9 1 0 0 0 1 0 0\r\n2 3 9 1 0 0 0 0 1 0\n1 4 12 1 0 0 0 0 0 2\n");
    SAYS(openCollection(at_->path("my_pairs.txt")), "needs the rig");
    OPENED(p, openCollectionAs("authors-published", at_->path("my_pairs.txt")));
    QCOMPARE(p.scenes.size(), 2u);
    QVERIFY(p.scenes[0].pairs[0].truth->translation.isApprox(Eigen::Vector3d(1, 0, 0)));
    rig(3);
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("authors-geometric"));
    QVERIFY(noted(c, "1 of 3 pairs name positions that have no calibration file"));
    scan(9, 2);
    OPENED(d, openCollection(at_->path("my_pairs.txt")));
    QVERIFY2(noted(d, "names 3 images that are missing") || noted(d, "name 3 images that are missing"),
             d.notes[0].c_str());
    QVERIFY(noted(d, "2 of 3 pairs cannot be estimated"));
    QCOMPARE(d.scenes[0].views[0].images[0], std::string("Rectified/scan9/rect_001_max.png"));
    QVERIFY(d.scenes[0].views[2].images[0].empty());
  }

  void brokenAuthorsListsNameTheLine_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("cut") << QByteArray("1 2 9 1 0 0 0 1 0");
    QTest::newRow("more") << QByteArray("1 2 9 1 0 0 0 1 0 0 5");
    QTest::newRow("nan") << QByteArray("1 2 9 nan 0 0 0 1 0 0");
    QTest::newRow("overflow") << QByteArray("1 99999999999 9 1 0 0 0 1 0 0");
    QTest::newRow("columns in another order") << QByteArray("1 2 9 5 0 0 1 0 0 0");
    QTest::newRow("no direction") << QByteArray("1 2 9 1 0 0 0 0 0 0");
    QTest::newRow("same image") << QByteArray("2 2 9 1 0 0 0 1 0 0");
    QTest::newRow("position 0") << QByteArray("0 2 9 1 0 0 0 1 0 0");
    QTest::newRow("random") << QByteArray("\x01\xff\xfe\0\x80zz", 7);
  }
  void brokenAuthorsListsNameTheLine() {
    QFETCH(QByteArray, row);
    rig(3);
    SAYS(openCollection(at_->write("pairs.txt", "1 2 9 1 0 0 0 1 0 0\n" + row + "\n")), "line 2");
    SAYS(openCollection(at_->write("empty_pairs.txt", "-- nothing\n")), "holds no pairs");
  }

  // ---- MVSNet's layouts

  static QByteArray cam(const Camera& camera, double scale = 1, double left = 0, double top = 0) {
    const auto& pose = camera.camFromWorld;
    QString text = "extrinsic\n";
    for (int r = 0; r < 3; ++r)
      text += QString("%1 %2 %3 %4\n")
                  .arg(pose.rotation(r, 0), 0, 'g', 17)
                  .arg(pose.rotation(r, 1), 0, 'g', 17)
                  .arg(pose.rotation(r, 2), 0, 'g', 17)
                  .arg(pose.translation(r), 0, 'g', 17);
    const Intrinsics& k = camera.intrinsics;
    text += QString("0.0 0.0 0.0 1.0\n\nintrinsic\n%1 0 %2\n0 %3 %4\n0 0 1\n\n425.0 2.5\n")
                .arg(k.fx * scale, 0, 'g', 17)
                .arg((k.cx * 4 * scale - left) / (4 * scale) * scale, 0, 'g', 17)
                .arg(k.fy * scale, 0, 'g', 17)
                .arg((k.cy * 4 * scale - top) / (4 * scale) * scale, 0, 'g', 17);
    return text.toUtf8();
  }

  void mvsnetTraining() {
    const auto rig = dtuRig(1600, 1200);
    for (int p = 1; p <= 49; ++p) at_->write("Rectified/scan2_train/rect_" + three(p) + "_3_r5000.png");
    for (int i = 0; i < 49; ++i) {
      const auto name = QString("%1_cam.txt").arg(i, 8, 10, QChar('0'));
      at_->write("Cameras/" + name, cam(rig[std::size_t(i)]));
      at_->write("Cameras/train/" + name, cam(rig[std::size_t(i)], 1 / 8.0, 80, 44));
    }
    at_->write("Cameras/pair.txt", "2\n0\n2 10 2346.41 1 2036.53\n1\n1 9 1243.89\n");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("mvsnet-training"));
    QVERIFY2(c.notes.empty(), c.notes.empty() ? "" : c.notes[0].c_str());
    const SceneEntry& scene = c.scenes[0];
    QCOMPARE(scene.pairs.size(), 3u);
    QVERIFY(scene.pairs[0].first == 0 && scene.pairs[0].second == 1);
    // what halving and cutting the whole picture gives
    const Intrinsics expected = rig[0].intrinsics.resizedTo(800, 600).cropped(80, 44, 640, 512),
                     got = *scene.views[0].intrinsics;
    QVERIFY2(std::abs(got.cx - expected.cx) < 1e-9 && std::abs(got.cy - expected.cy) < 1e-9,
             qPrintable(QString("%1 %2").arg(got.cx).arg(expected.cx)));
    QVERIFY(std::abs(got.fx - expected.fx) < 1e-9 && got.width == 640 && got.height == 512);
    // the same from the whole picture's cameras alone
    QDir(QString::fromStdString(at_->path("Cameras/train").string())).removeRecursively();
    at_->write("Cameras/00000004_cam.txt", "extrinsic\n1 2 3");
    OPENED(d, openCollection(at_->path()));
    QVERIFY(std::abs(d.scenes[0].views[0].intrinsics->cx - expected.cx) < 1e-9);
    QVERIFY(noted(d, "00000004_cam.txt"));
    QVERIFY(!d.scenes[0].views[4].camFromWorld);
  }

  void mvsnetScans() {
    const auto rig = dtuRig(1600, 1200);
    for (const QString scan : {"scan1", "scan114"})
      for (int i = 0; i < 5; ++i) {
        const auto name = QString("%1").arg(i, 8, 10, QChar('0'));
        if (i != 4) at_->write(scan + "/images/" + name + ".jpg");
        if (i != 3) at_->write(scan + "/cams/" + name + "_cam.txt", cam(rig[std::size_t(i)]));
      }
    at_->write("scan1/pair.txt", "2\n0\n3 2 5.5 1 4.5 4 1.0\n1\n1 0 4.5\n");
    at_->write("scan114/pair.txt", "99999999\n0\n88888888 2 5.5");
    OPENED(c, openCollection(at_->path()));
    QCOMPARE(c.format, std::string("mvsnet"));
    QCOMPARE(c.scenes.size(), 2u);
    QCOMPARE(c.scenes[0].pairs.size(), 2u);
    QCOMPARE(c.scenes[1].pairs.size(), 6u);  // all of four views
    QVERIFY(noted(c, "scan1/cams/00000003_cam.txt is missing"));
    QVERIFY(noted(c, "scan1 has 4 of 5 images"));
    QVERIFY(noted(c, "pair.txt is cut off"));
    QCOMPARE(c.scenes[0].views[0].intrinsics->width, 0);  // not told
    QVERIFY(truthOf(c, {0, 0, 1, 0}));
    OPENED(d, openCollection(at_->path("scan1")));
    QCOMPARE(d.scenes.size(), 1u);
    QCOMPARE(d.scenes[0].views[0].images[0], std::string("images/00000000.jpg"));
  }
};

QTEST_APPLESS_MAIN(DtuFormatsTest)
#include "dtu_formats_test.moc"
