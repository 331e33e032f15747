// parallax-cli prepare and parallax-trainer render, inspect: as processes, killed, stopped, on a full disk.
#include "training_set/training_set.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <thread>

#include "support/textures.h"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

const QString cli = QStringLiteral(PARALLAX_BIN_DIR "/parallax-cli");
const QString trainer = QStringLiteral(PARALLAX_BIN_DIR "/parallax-trainer");

struct Ran {
  int code = -1;  // -9: it was killed
  QString out, err;
};

Ran ended(QProcess& process) {
  if (process.state() != QProcess::NotRunning && !process.waitForFinished(120000)) qFatal("the program does not end");
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -9,
          QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Ran ran(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  return ended(process);
}

std::uintmax_t sizeOf(const QString& file) {
  std::error_code error;
  const auto size = fs::file_size(file.toStdString(), error);
  return error ? 0 : size;
}

// Starts it, and when its journal has grown by so many bytes sends a signal.
Ran disturbed(const QString& program, const QStringList& arguments, const QString& set, std::uintmax_t growth,
              int signal) {
  const QString journal = set + "/making.jsonl";
  const auto before = sizeOf(journal);
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForStarted()) qFatal("the program does not start");
  QElapsedTimer clock;
  clock.start();
  while (process.state() == QProcess::Running && clock.elapsed() < 60000 && sizeOf(journal) < before + growth) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    process.waitForFinished(0);
  }
  if (process.state() == QProcess::Running) kill(pid_t(process.processId()), signal);
  return ended(process);
}

// One sentence, behind the program's name; notes and progress may stand before it.
bool saysOne(const QString& err, const QString& part) {
  const auto lines = err.split('\n', Qt::SkipEmptyParts);
  return !lines.isEmpty() && lines.last().startsWith("parallax-") && lines.last().endsWith('.') &&
         lines.last().contains(part);
}

QString fingerprint(const QString& set) {
  const auto seen = ran(trainer, {"inspect", set, "--json"});
  return seen.code == 0 ? QJsonDocument::fromJson(seen.out.toUtf8()).object()["fingerprint"].toString() : seen.err;
}

// As Strecha's: cameras on an arc beside their images.
void writePhotographs(const fs::path& folder, int count) {
  fs::create_directories(folder);
  for (int i = 0; i < count; ++i) {
    const std::string name = std::to_string(1000 + i) + ".png";
    cv::imwrite((folder / name).string(), test::texture(640, 480, i % 6));
    const double angle = 0.02 * i, c = std::cos(angle), s = std::sin(angle);
    std::ofstream out(folder / (name + ".camera"));
    out << "700 0 320\n0 700 240\n0 0 1\n0 0 0\n"
        << c << " 0 " << s << "\n0 1 0\n"
        << -s << " 0 " << c << '\n'
        << -5 * s << " 0 " << 5 - 5 * c << "\n640 480\n";
  }
}

}  // namespace

class TrainingSetProgramsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    writePhotographs(folder_.filePath("photographs").toStdString(), 60);
    const auto whole = ran(cli, prepareInto("whole"));
    QVERIFY2(whole.code == 0, qPrintable(whole.err));
  }

  void prepareMakesASet() {
    const auto made =
        ran(cli, {"prepare", at("photographs"), at("json"), "--split", "none", "--shorter-side", "40", "--json"});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const auto report = QJsonDocument::fromJson(made.out.toUtf8()).object();
    QCOMPARE(report["images"].toInt(), 60);
    QVERIFY(report["pairs"].toInt() > 60);
    const auto set = TrainingSet::open(at("json").toStdString());
    QVERIFY(set && set->verify({}));
    QCOMPARE(int(set->pairs().size()), report["pairs"].toInt());
    const auto estimate =
        ran(cli, {"prepare", at("photographs"), "--estimate", "--split", "none", "--shorter-side", "40", "--json"});
    QCOMPARE(QJsonDocument::fromJson(estimate.out.toUtf8()).object()["bytes"].toInt(), int(set->allPixels().size()));
  }

  void prepareIsKilledAndContinues() {
    int killed = 0;
    while (killed < 20 && disturbed(cli, prepareInto("killed"), at("killed"), 1300, SIGKILL).code == -9) ++killed;
    QVERIFY2(killed >= 3, qPrintable(QString::number(killed)));
    QCOMPARE(fingerprint(at("killed")), fingerprint(at("whole")));
  }

  void prepareStopsInOrder() {
    const auto stopped = disturbed(cli, prepareInto("stopped"), at("stopped"), 900, SIGTERM);
    QCOMPARE(stopped.code, 5);
    QVERIFY2(saysOne(stopped.err, "continues in"), qPrintable(stopped.err));
    QCOMPARE(ran(trainer, {"inspect", at("stopped")}).code, 2);
    QCOMPARE(ran(cli, prepareInto("stopped")).code, 0);
    QCOMPARE(fingerprint(at("stopped")), fingerprint(at("whole")));
  }

  void prepareMeetsAFullDisk() {
    // blocks of 512 bytes: after about twenty images
    const auto full = ran("/bin/sh", {"-c", "ulimit -f 3000; exec \"$0\" \"$@\"", cli, "prepare", at("photographs"),
                                      at("full"), "--split", "none", "--shorter-side", "120"});
    QCOMPARE(full.code, 4);
    QVERIFY2(saysOne(full.err, "pixels.rgb could not be written"), qPrintable(full.err));
    QVERIFY(sizeOf(at("full/pixels.rgb")) > 1'000'000);
    QCOMPARE(ran(cli, prepareInto("full")).code, 0);
    QCOMPARE(fingerprint(at("full")), fingerprint(at("whole")));
  }

  void prepareRefuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such collection") << QStringList{"nowhere", "x"} << "";
    QTest::newRow("no such scene") << QStringList{"photographs",         "x",   "--split", "scenes",
                                                  "--validation-scenes", "moon"}
                                   << "moon";
    QTest::newRow("out of range") << QStringList{"photographs", "x", "--shorter-side", "many"}
                                  << "shorter-side must be";
    QTest::newRow("a finished set") << QStringList{"photographs", "whole", "--split", "none"} << "finished";
    QTest::newRow("no output") << QStringList{"photographs"} << "Name the folder";
    QTest::newRow("someone's folder") << QStringList{"photographs", "photographs", "--split", "none"}
                                      << "something else";
  }
  void prepareRefuses() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    for (int i = 0; i < 2 && i < arguments.size(); ++i)
      if (!arguments[i].startsWith('-')) arguments[i] = at(arguments[i]);
    const auto refused = ran(cli, QStringList{"prepare"} + arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY2(saysOne(refused.err, part), qPrintable(refused.err));
  }

  void renderIsKilledAndContinues() {
    const auto render = [&](const char* name) {
      return QStringList{
          "render",  at(name), "--scenes", "6",  "--validation-scenes", "1", "--views", "4",
          "--width", "96",     "--height", "72", "--samples",           "2", "--kinds", "textured,tabletop"};
    };
    const auto whole = ran(trainer, render("rendered"));
    QVERIFY2(whole.code == 0, qPrintable(whole.err));
    int killed = 0;
    while (killed < 20 && disturbed(trainer, render("rendered again"), at("rendered again"), 250, SIGKILL).code == -9)
      ++killed;
    QVERIFY2(killed >= 2, qPrintable(QString::number(killed)));
    QCOMPARE(fingerprint(at("rendered again")), fingerprint(at("rendered")));
    QCOMPARE(ran(trainer, render("rendered")).code, 2);  // it is finished
  }

  void renderStopsInOrder() {
    const QStringList render{"render",  at("long"), "--scenes", "2000", "--views", "4",
                             "--width", "64",       "--height", "48",   "--json"};
    const auto stopped = disturbed(trainer, render, at("long"), 200, SIGINT);
    QCOMPARE(stopped.code, 5);
    QVERIFY2(saysOne(stopped.err, "continues in"), qPrintable(stopped.err));
    QVERIFY(stopped.out.isEmpty());
  }

  void renderRefuses() {
    const auto kind = ran(trainer, {"render", at("none"), "--kinds", "marble"});
    QCOMPARE(kind.code, 2);
    QVERIFY2(saysOne(kind.err, "marble"), qPrintable(kind.err));
    const auto unwritable = ran(trainer, {"render", "/proc/set", "--scenes", "1"});
    QCOMPARE(unwritable.code, 4);
    QVERIFY2(saysOne(unwritable.err, "/proc/set"), qPrintable(unwritable.err));
  }

  void inspectFindsDamage() {
    const auto seen = ran(trainer, {"inspect", at("whole")});
    QCOMPARE(seen.code, 0);
    QVERIFY2(seen.out.contains("60 images of 160 x 120 px") && seen.out.contains("every image has its checksum"),
             qPrintable(seen.out));
    fs::copy(at("whole").toStdString(), at("damaged").toStdString());
    {
      std::fstream pixels(at("damaged/pixels.rgb").toStdString(), std::ios::binary | std::ios::in | std::ios::out);
      pixels.seekp(3 * 160 * 120 * 7 + 5);
      pixels.put('\1').put('\2').put('\3');
    }
    QCOMPARE(ran(trainer, {"inspect", at("damaged"), "--quick"}).code, 0);
    const auto damaged = ran(trainer, {"inspect", at("damaged")});
    QCOMPARE(damaged.code, 2);
    QVERIFY2(saysOne(damaged.err, "1007.png"), qPrintable(damaged.err));
  }

 private:
  QString at(const QString& name) const { return folder_.filePath(name); }
  QStringList prepareInto(const QString& name) const {
    return {"prepare", at("photographs"), at(name), "--split", "none", "--shorter-side", "120"};
  }
  QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TrainingSetProgramsTest)
#include "training_set_test.moc"
