// parallax-cli train, runs and wish: a run steered without a window.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "runs/run_folder.h"

using namespace parallax;

namespace {

struct Answer {
  int code;
  QString out, err;
};

Answer run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "crashed"};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

const QString fakeTrainer = QStringLiteral(PARALLAX_BIN_DIR "/fake-trainer");
Answer cli(const QStringList& arguments) { return run(PARALLAX_BIN_DIR "/parallax-cli", arguments); }

bool isOurSentence(const QString& err) {
  return err.startsWith("parallax-cli: ") && err.count('\n') == 1 && err.endsWith(".\n");
}

QJsonArray listed(const QString& folder) {
  return QJsonDocument::fromJson(cli({"runs", folder, "--json"}).out.toUtf8()).array();
}

QString stateOf(const QString& folder) { return listed(folder).at(0).toObject()["state"].toString(); }

}  // namespace

class RunsCommandTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;

  QStringList demo(const QString& name, int epochs) {
    return {"train", dir_.filePath(name), "--preset", "demo", "--epochs", QString::number(epochs)};
  }

 private Q_SLOTS:
  void anEmptyFolder() {
    const Answer none = cli({"runs", dir_.path()});
    QVERIFY(none.code == 0 && none.out.startsWith("There is no run in "));
    QVERIFY(listed(dir_.path()).isEmpty());
    const Answer gone = cli({"runs", dir_.filePath("nowhere")});
    QVERIFY(gone.code == 2 && isOurSentence(gone.err));
  }

  void finishedRunsAreListed() {
    qputenv("FAKE_STEPS_PER_SECOND", "0");
    QCOMPARE(run(fakeTrainer, demo("one", 2)).code, 0);
    QCOMPARE(run(fakeTrainer, demo("two", 3)).code, 0);
    const QJsonArray all = listed(dir_.path());
    QCOMPARE(all.size(), 2);
    const QJsonObject two = all.at(1).toObject();
    QCOMPARE(two["state"].toString(), QString("finished"));
    QVERIFY(two["step"] == 60 && two["epochs"] == 3 && two["fraction"] == 1.0 && two["seconds_left"] == 0);
    // the same as every event folded one by one
    RunSummary whole;
    LineFollower events(RunPaths{dir_.filePath("two").toStdString()}.events());
    for (const auto& line : events.more(64 << 20)) whole.add(*eventOf(line));
    QCOMPARE(two["best_roe_deg"].toDouble(), *whole.bestRoeDeg);
    QCOMPARE(two["best_checkpoint"].toString().toStdString(), whole.bestCheckpoint);
    QVERIFY(std::abs(two["pairs_per_second"].toDouble() - whole.pairsPerSecond) < 0.1 * whole.pairsPerSecond);
    const QString table = cli({"runs", dir_.path()}).out;
    QVERIFY2(table.contains("one") && table.contains("two") && table.contains("finished"), qPrintable(table));
  }

  void aRunIsSteered() {
    const QString folder = dir_.filePath("live");
    qputenv("FAKE_STEPS_PER_SECOND", "50");
    QProcess trainer;
    trainer.start(fakeTrainer, demo("live", 100000));
    QTRY_COMPARE(stateOf(folder), QString("running"));
    QCOMPARE(cli({"wish", folder, "pause"}).code, 0);
    QCOMPARE(stateOf(folder), QString("paused"));
    QCOMPARE(cli({"wish", folder, "extend", "7"}).code, 0);
    QCOMPARE(listed(folder).at(0).toObject()["epochs"].toInt(), 100007);
    QCOMPARE(cli({"wish", folder, "checkpoint"}).code, 0);
    QCOMPARE(cli({"wish", folder, "resume"}).code, 0);
    QCOMPARE(stateOf(folder), QString("running"));
    QCOMPARE(cli({"wish", folder, "stop", "--when", "now"}).out, QString("Done.\n"));
    QVERIFY(trainer.waitForFinished(5000));
    QCOMPARE(trainer.exitCode(), 5);
    QCOMPARE(stateOf(folder), QString("stopped"));
    QCOMPARE(listed(folder).at(0).toObject()["pending_wishes"].toInt(), 0);

    const Answer late = cli({"wish", folder, "pause"});  // it would stop the next start
    QVERIFY(late.code == 3 && isOurSentence(late.err));
    QCOMPARE(cli({"wish", folder, "extend", "1"}).code, 0);
    QCOMPARE(listed(folder).at(0).toObject()["pending_wishes"].toInt(), 1);
  }

  void aKilledRunIsLost() {
    const QString folder = dir_.filePath("killed");
    qputenv("FAKE_STEPS_PER_SECOND", "50");
    qputenv("FAKE_CRASH_AT", "10");
    QProcess trainer;
    trainer.start(fakeTrainer, demo("killed", 100));
    QVERIFY(trainer.waitForFinished(10'000));
    qunsetenv("FAKE_CRASH_AT");
    QCOMPARE(trainer.exitStatus(), QProcess::CrashExit);
    QCOMPARE(stateOf(folder), QString("lost"));
  }

  void noAnswerInTime() {
    const QString folder = dir_.filePath("deaf");
    qputenv("FAKE_STEPS_PER_SECOND", "50");
    qputenv("FAKE_DEAF", "1");
    QProcess trainer;
    trainer.start(fakeTrainer, demo("deaf", 100000));
    qunsetenv("FAKE_DEAF");
    QTRY_COMPARE(stateOf(folder), QString("running"));
    const Answer answer = cli({"wish", folder, "pause", "--wait", "0.5"});
    QVERIFY2(answer.code == 1 && answer.out.startsWith("Not answered yet"), qPrintable(answer.out));
    QCOMPARE(listed(folder).at(0).toObject()["pending_wishes"].toInt(), 1);
    trainer.terminate();
    QVERIFY(trainer.waitForFinished(5000));
  }

  void oddWishes() {
    const QString folder = dir_.filePath("one");
    for (const QStringList& words : QList<QStringList>{{folder, "dance"},
                                                       {folder, "extend"},
                                                       {folder, "extend", "-3"},
                                                       {folder, "pause", "3"},
                                                       {folder, "pause", "--when", "now"},
                                                       {dir_.filePath("nowhere"), "pause"}})
      QVERIFY2(cli(QStringList{"wish"} + words).code == 2, qPrintable(words.join(' ')));
    QVERIFY(!QFile::exists(folder + "/control.jsonl"));
  }

  // The trainer is called with the same plan, and its words and exit code come through.
  void trainCallsTheTrainer() {
    QTemporaryDir bin;
    QFile::copy(PARALLAX_BIN_DIR "/parallax-cli", bin.filePath("parallax-cli"));
    QVERIFY(QFile::copy(fakeTrainer, bin.filePath("parallax-trainer")));
    const QString program = bin.filePath("parallax-cli"), folder = dir_.filePath("by cli");
    qputenv("FAKE_STEPS_PER_SECOND", "0");
    const Answer done =
        run(program, {"train", folder, "--preset", "demo", "--beta", "5", "--epochs", "2", "--set", "a set"});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    const auto plan = readPlan((folder + "/plan.json").toStdString());
    QVERIFY(plan && plan->preset == "demo" && plan->plan.beta == 5 && plan->plan.epochs == 2);
    QVERIFY(plan->plan.trainingSet.starts_with('/') && plan->plan.trainingSet.ends_with("/a set"));
    qputenv("FAKE_REFUSAL", "There is no such device.");
    const Answer refused = run(program, {"train", dir_.filePath("refused"), "--preset", "demo"});
    qunsetenv("FAKE_REFUSAL");
    QVERIFY(refused.code == 2 && refused.err.contains("There is no such device."));
  }

  void faultyPlansAreRefusedBeforeAnything() {
    for (const QStringList& flags : QList<QStringList>{{"--beta", "x"},
                                                       {"--preset", "paper"},
                                                       {"--preset", "landmarks"},
                                                       {"--preset", "demo", "--crop", "20"},
                                                       {"--preset", "dtu-low", "--set", "s"}}) {
      const Answer answer = cli(QStringList{"train", dir_.filePath("faulty")} + flags);
      QVERIFY2(answer.code == 2 && isOurSentence(answer.err), qPrintable(answer.err));
    }
    QVERIFY(!QDir(dir_.filePath("faulty")).exists());
    QVERIFY(cli({"train", dir_.filePath("one"), "--preset", "demo"}).err.contains("holds a run already"));
  }
};

QTEST_GUILESS_MAIN(RunsCommandTest)
#include "runs_command_test.moc"
