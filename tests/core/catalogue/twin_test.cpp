// The synthetic twin: DTU's layout and naming, cameras that agree with the rig, and a folder that can be continued.
#include "catalogue/twin.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "datasets/open_pair.h"
#include "geometry/pose_errors.h"
#include "synthesis/dtu_rig.h"

using namespace parallax;

namespace {

TwinPlan smallPlan(const QString& out) {
  TwinPlan plan;
  plan.out = out.toStdString();
  plan.scenes = 2;
  plan.positions = 3;
  plan.width = 64;
  plan.height = 48;
  plan.lights = {"3", "max"};
  plan.kinds = {"textured", "deep"};
  plan.samplesPerPixel = 1;
  return plan;
}

QMap<QString, QByteArray> filesIn(const QString& folder) {
  QMap<QString, QByteArray> files;
  QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
  while (it.hasNext()) {
    QFile file(it.next());
    if (file.open(QIODevice::ReadOnly)) files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
  }
  return files;
}

}  // namespace

class TwinTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void filesAreNamedAsDtuNamesThem() {
    QTemporaryDir dir;
    const auto done = writeTwin(smallPlan(dir.path()), {}, {});
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QCOMPARE(done->written, std::size_t(12));
    const auto files = filesIn(dir.path());
    for (const char* name : {"Rectified/scan1/rect_001_3_r5000.png", "Rectified/scan2/rect_003_max.png",
                             "Calibration/cal18/pos_001.txt", "Calibration/cal18/pos_003.txt", "twin.json"})
      QVERIFY2(files.contains(name), name);
    QCOMPARE(files.size(), 12 + 3 + 1);
  }

  void aPairOpensWithTheRigsTruth() {
    QTemporaryDir dir;
    QVERIFY(writeTwin(smallPlan(dir.path()), {}, {}));
    const auto file = [&](const char* name) { return dir.filePath("Rectified/scan2/" + QString(name)).toStdString(); };
    const auto opened = openPair({file("rect_001_max.png"), file("rect_003_max.png"), {}});
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QVERIFY(opened->pair.truth);
    const auto rig = dtuRig(64, 48);
    const auto errors = poseErrors(*opened->pair.truth, relativePose(rig[0].camFromWorld, rig[2].camFromWorld));
    QVERIFY(errors.roeDeg < 1e-6 && errors.rteDeg < 1e-6);
    QVERIFY(std::abs(opened->pair.first.intrinsics.fx / rig[0].intrinsics.fx - 1) < 1e-9);
  }

  void aStoppedTwinIsContinuedToTheSameBytes() {
    QTemporaryDir whole, broken;
    QVERIFY(writeTwin(smallPlan(whole.path()), {}, {}));
    std::stop_source stop;
    const auto stopped = writeTwin(smallPlan(broken.path()),
                                   [&](const TwinProgress& p) {
                                     if (p.done == 5) stop.request_stop();
                                   },
                                   {stop.get_token(), {}, 1});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    std::ofstream(broken.filePath("Rectified/scan1/rect_003_max.png.part").toStdString())
        << "half";  // a kill -9 leaves
    const auto rest = writeTwin(smallPlan(broken.path()), {}, {});
    QVERIFY(rest);
    QCOMPARE(rest->found, std::size_t(5));
    QCOMPARE(rest->written, std::size_t(7));
    QVERIFY(filesIn(whole.path()) == filesIn(broken.path()));
  }

  void moreScenesAndLightsJoinTheSameTwin() {
    QTemporaryDir dir;
    auto plan = smallPlan(dir.path());
    QVERIFY(writeTwin(plan, {}, {}));
    plan.scenes = 3;
    plan.lights = {"0"};
    const auto grown = writeTwin(plan, {}, {});
    QVERIFY(grown);
    QCOMPARE(grown->written, std::size_t(9));
    const auto text = filesIn(dir.path())["twin.json"];
    for (const char* part : {"\"0\"", "\"max\"", "scan3"}) QVERIFY2(text.contains(part), text.constData());
  }

  void anotherTwinIsRefused_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"size", "seed", "kinds", "samples", "broken", "foreign"})
      QTest::addRow("%s", what) << what;
  }
  void anotherTwinIsRefused() {
    QFETCH(QString, what);
    QTemporaryDir dir;
    auto plan = smallPlan(dir.path());
    plan.scenes = 1;
    plan.positions = 1;
    QVERIFY(writeTwin(plan, {}, {}));
    if (what == "size") plan.width = 80, plan.height = 60;
    if (what == "seed") plan.seed = 9;
    if (what == "kinds") plan.kinds = {"glossy"};
    if (what == "samples") plan.samplesPerPixel = 2;
    if (what == "broken") std::ofstream(dir.filePath("twin.json").toStdString()) << "{\"recipe\": ";
    if (what == "foreign") QFile::remove(dir.filePath("twin.json"));
    const auto before = filesIn(dir.path());
    const auto done = writeTwin(plan, {}, {});
    QVERIFY(!done);
    QVERIFY2(done.error().message.find("twin") != std::string::npos, done.error().message.c_str());
    QVERIFY(filesIn(dir.path()) == before);
  }

  void absurdPlansAreRefused() {
    QTemporaryDir dir;
    const auto refused = [&](auto change) {
      auto plan = smallPlan(dir.filePath("x"));
      change(plan);
      const auto done = writeTwin(plan, {}, {});
      return !done && done.error().code == ErrorCode::badInput && !QDir(dir.filePath("x")).exists();
    };
    QVERIFY(refused([](TwinPlan& p) { p.scenes = 0; }));
    QVERIFY(refused([](TwinPlan& p) { p.positions = 65; }));
    QVERIFY(refused([](TwinPlan& p) { p.width = 100000; }));
    QVERIFY(refused([](TwinPlan& p) { p.height = 64; }));
    QVERIFY(refused([](TwinPlan& p) { p.lights = {"7"}; }));
    QVERIFY(refused([](TwinPlan& p) { p.lights = {}; }));
    QVERIFY(refused([](TwinPlan& p) { p.kinds = {"cubist"}; }));
  }

  void aFullDiskIsASentence() {
    if (!QFile::exists("/dev/full")) QSKIP("There is no /dev/full here.");
    QTemporaryDir dir;
    const auto calibration = dir.filePath("Calibration/cal18");
    QDir().mkpath(calibration);
    QFile::link("/dev/full", calibration + "/pos_002.txt.part");
    const auto done = writeTwin(smallPlan(dir.path()), {}, {});
    QVERIFY(!done);
    QVERIFY2(done.error().message.find("could not be written") != std::string::npos, done.error().message.c_str());
  }
};

QTEST_APPLESS_MAIN(TwinTest)
#include "twin_test.moc"
