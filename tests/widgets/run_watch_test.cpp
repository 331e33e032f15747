// Runs as the window sees them, with a fake trainer as the other side.
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <csignal>
#include <fstream>
#include <unistd.h>

#include "bridge/file_path.h"
#include "bridge/runs_session.h"
#include "bridge/trainer_log.h"
#include "bridge/trainer_process.h"
#include "support/busiest_event.h"
#include "support/sanitizer.h"

using namespace parallax;

namespace {

const QString fakeTrainer = QStringLiteral(PARALLAX_BIN_DIR "/fake-trainer");

// How the fake trainer behaves; forgotten at the end of the test.
struct Behaviour {
  explicit Behaviour(std::initializer_list<std::pair<const char*, const char*>> all) {
    for (const auto& [name, value] : all) qputenv(name, value), names.push_back(name);
  }
  ~Behaviour() {
    for (const char* name : names) qunsetenv(name);
  }
  std::vector<const char*> names;
};

QString makeRun(const QString& folder, int epochs = 3) {
  SavedPlan plan{*planOf("demo", {{"epochs", epochs}, {"checkpoints-kept", 0}}), "demo", ""};
  const auto run = createRun(folder.toStdString(), plan);
  return run ? folder : QString();
}

bool is(const RunWatch& watch, RunState state) { return watch.facts()->state == state; }

bool ascends(const RunSeries* series) {
  return series &&
         std::adjacent_find(series->step.begin(), series->step.end(), std::greater_equal<>()) == series->step.end() &&
         series->step.size() == series->value.size() && series->step.size() == series->epoch.size();
}

int pidOf(const QString& folder) {
  const auto lock = readLock(folder.toStdString());
  return lock ? lock->pid : -1;
}

// A program that only says something and ends.
QString program(const QTemporaryDir& dir, const QByteArray& script) {
  QFile file(dir.filePath("program.sh"));
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write("#!/bin/sh\n" + script + '\n');
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return file.fileName();
}

}  // namespace

class RunWatchTest : public QObject {
  Q_OBJECT

  // Ends what a failed test left running.
  struct Ending {
    QString folder;
    ~Ending() {
      if (const int pid = pidOf(folder); pid > 0) kill(pid, SIGKILL);
    }
  };

 private Q_SLOTS:
  void aRunFromItsStartToItsEnd() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "100"}, {"FAKE_PREPARE_SECONDS", "0.6"}});
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("first"));
    const Ending ending{folder};
    RunWatch watch(folder, 50);
    QTRY_VERIFY(watch.facts()->plan.has_value());
    QVERIFY(is(watch, RunState::created) && watch.facts()->problem.isEmpty());
    QCOMPARE(watch.name(), QString("first"));
    QCOMPARE(watch.facts()->plan->plan.epochs, 3);

    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    QSignalSpy started(&trainer, &TrainerProcess::started), failed(&trainer, &TrainerProcess::failed);
    trainer.start(folder);
    QTRY_VERIFY(is(watch, RunState::preparing));
    QCOMPARE(started.size(), 1);
    QTRY_VERIFY(is(watch, RunState::running));
    QTRY_VERIFY(is(watch, RunState::finished));
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(watch.series("loss")->step.size(), std::size_t(60));
    for (const char* key : {"lossT", "lossQ", "roe", "rte", "lr", "pairsPerSecond", "wait", "memory", "gradient"})
      QVERIFY2(ascends(watch.series(key)) && watch.series(key)->step.size() == 60, key);
    QCOMPARE(watch.series("loss")->epoch.back(), 3.0);
    QVERIFY(watch.series("loss")->value.back() < watch.series("loss")->value.front());
    QCOMPARE(watch.series("validated.roeMedian")->step, (std::vector<double>{20, 40, 60}));
    QVERIFY(!watch.series("nothing"));
    QVERIFY(watch.facts()->validations.size() == 3 && watch.facts()->checkpoints.size() == 3);
    QVERIFY(watch.facts()->summary.bestRoeDeg && watch.facts()->checkpoints.back().flag("best"));
    QCOMPARE(watch.facts()->damagedLines, std::size_t(0));
  }

  // A QString holds no such name; two of them read alike, and each is its own run.
  void runsInFoldersWhoseNamesAreNoText() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "1000"}});
    QTemporaryDir dir;
    const auto place = pathOf(dir.path()) / "L\xE4ufe";
    const SavedPlan plan{*planOf("demo", {{"epochs", 2}}), "demo", ""};
    QVERIFY(createRun(place / "T\xF6r", plan) && createRun(place / "T\xFCr", plan));
    RunsSession session(nullptr, 100);
    session.addFolder(pathText(place));
    QTRY_COMPARE(session.count(), 2);
    QCOMPARE(session.run(0)->paths().folder, place / "T\xF6r");
    QCOMPARE(session.run(1)->paths().folder, place / "T\xFCr");
    QCOMPARE(session.run(1)->name(), QStringLiteral("T\uFFFDr"));
    QTRY_VERIFY(session.run(1)->facts()->plan.has_value());
    QVERIFY(session.run(1)->facts()->problem.isEmpty());

    std::filesystem::remove_all(place / "T\xFCr");
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    QSignalSpy started(&trainer, &TrainerProcess::started), failed(&trainer, &TrainerProcess::failed);
    RunWatch watch(pathText(place / "T\xF6r"), 40);
    trainer.start(pathText(place / "T\xF6r"));
    QTRY_VERIFY(is(watch, RunState::finished));
    QCOMPARE(started.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(std::filesystem::exists(place / "T\xF6r" / "trainer.log"));
    QVERIFY(trainerCommand(pathText(place), plan).contains(QStringLiteral("L\uFFFDufe")));
  }

  // Each wish is pending until the trainer answers it.
  void everyWishIsAnswered() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "100"}});
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"), 100000);
    const Ending ending{folder};
    RunWatch watch(folder, 40), other(folder, 40);  // two windows
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    trainer.start(folder);
    QTRY_VERIFY(is(watch, RunState::running));

    watch.wish(newWish(Wish::Kind::pause));
    QTRY_VERIFY(is(watch, RunState::paused) && is(other, RunState::paused));
    QTRY_VERIFY(watch.facts()->wishes.size() == 1 && watch.facts()->pending.empty());
    const auto step = watch.facts()->summary.step;
    QTest::qWait(200);
    QCOMPARE(watch.facts()->summary.step, step);

    Wish extend = newWish(Wish::Kind::extend);
    extend.epochs = 5;
    other.wish(extend);
    QTRY_COMPARE(watch.facts()->summary.epochs, 100005);
    const auto checkpoints = watch.facts()->checkpoints.size();
    watch.wish(newWish(Wish::Kind::checkpoint));
    QTRY_COMPARE(other.facts()->checkpoints.size(), checkpoints + 1);

    Wish probe = newWish(Wish::Kind::probe);
    probe.probe = {"p1", "two images", "probes/p1-1.ppm", "probes/p1-2.ppm",
                   std::array<double, 7>{1, 0, 0, 0, 1, 0, 0}};
    std::ofstream(folder.toStdString() + "/probes/p1-1.ppm") << "P6";
    watch.wish(probe);
    watch.wish(newWish(Wish::Kind::resume));
    QTRY_VERIFY(watch.series("probe.p1.roe") && watch.series("probe.p1.roe")->step.size() >= 2);
    QVERIFY(ascends(watch.series("probe.p1.rte")));
    QVERIFY(watch.facts()->probes.at("p1").size() >= 2);

    Wish stop = newWish(Wish::Kind::stop);
    stop.when = StopWhen::epoch;
    watch.wish(stop);
    QTRY_VERIFY(is(watch, RunState::stopped) && is(other, RunState::stopped));
    QCOMPARE(std::fmod(watch.facts()->summary.epoch, 1.0), 0.0);
    QTRY_VERIFY(watch.facts()->pending.empty() && watch.facts()->wishes.size() == 6);
  }

  void aWishThatNobodyAnswersStaysPending() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "100"}, {"FAKE_DEAF", "1"}});
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"), 100000);
    const Ending ending{folder};
    RunWatch watch(folder, 40);
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    trainer.start(folder);
    QTRY_VERIFY(is(watch, RunState::running));
    const Wish wish = newWish(Wish::Kind::pause);
    watch.wish(wish);
    QTRY_COMPARE(watch.facts()->pending.size(), std::size_t(1));
    QTest::qWait(200);
    QVERIFY(watch.facts()->pending.size() == 1 && watch.facts()->pending[0].id == wish.id);
  }

  void wishesKeepTheirOrder() {
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"));
    RunWatch watch(folder, 40);
    std::vector<std::string> ids;
    for (int i = 0; i < 50; ++i) {
      const Wish wish = newWish(i % 2 ? Wish::Kind::resume : Wish::Kind::pause);
      ids.push_back(wish.id);
      watch.wish(wish);
    }
    QTRY_COMPARE(watch.facts()->wishes.size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) QCOMPARE(watch.facts()->wishes[i].id, ids[i]);
  }

  void aWishThatCannotBeWrittenIsSaid() {
    QTemporaryDir dir;
    RunWatch watch(dir.filePath("not there"), 40);
    QSignalSpy failed(&watch, &RunWatch::failed);
    watch.wish(newWish(Wish::Kind::pause));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains("control.jsonl"));
    QVERIFY(watch.facts()->problem.contains("cannot be reached"));
  }

  // A trainer that dies is lost at once, never running; resumed, the repeated steps replace the first ones.
  void killedAndResumed() {
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"), 4);
    const Ending ending{folder};
    RunWatch watch(folder, 40);
    QSignalSpy grown(&watch, &RunWatch::grown);
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    {
      const Behaviour how({{"FAKE_STEPS_PER_SECOND", "200"}, {"FAKE_CRASH_AT", "51"}});
      trainer.start(folder);
      QTRY_VERIFY(is(watch, RunState::lost));
    }
    QTRY_COMPARE(watch.series("loss")->step.size(), std::size_t(50));
    const quint64 before = grown.back()[0].toULongLong();
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "200"}});
    trainer.start(folder);
    QTRY_VERIFY(is(watch, RunState::finished));
    QTRY_COMPARE(watch.series("loss")->step.size(), std::size_t(80));
    for (const auto& key : watch.seriesKeys()) QVERIFY2(ascends(watch.series(key)), key.c_str());
    QVERIFY(grown.back()[0].toULongLong() > before);
    QCOMPARE(watch.facts()->validations.size(), std::size_t(4));

    RunWatch later(folder, 40);  // read in one go it is the same
    QTRY_VERIFY(is(later, RunState::finished));
    for (const auto& key : watch.seriesKeys()) {
      QVERIFY2(later.series(key) && later.series(key)->step == watch.series(key)->step, key.c_str());
      QVERIFY2(later.series(key)->value == watch.series(key)->value, key.c_str());
    }
  }

  void aFailureIsToldInItsOwnWords() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "0"}, {"FAKE_NAN_AT", "30"}});
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"));
    RunWatch watch(folder, 40);
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    trainer.start(folder);
    QTRY_VERIFY(is(watch, RunState::failed));
    QVERIFY(watch.facts()->summary.sentence.find("step 30") != std::string::npos);
  }

  void aTrainerThatCannotBegin_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("library") << QByteArray(
                                    "echo \"$0: error while loading shared libraries: libtorch.so\" >&2; exit 127")
                             << "Error while loading shared libraries: libtorch.so.";
    QTest::newRow("refusal") << QByteArray("echo 'parallax-trainer: There is no device called cuda.'; exit 2")
                             << "There is no device called cuda.";
    QTest::newRow("silent") << QByteArray("exit 3") << "The trainer ended at once, without a word.";
  }
  void aTrainerThatCannotBegin() {
    QFETCH(QByteArray, script);
    QFETCH(QString, sentence);
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"));
    std::ofstream(folder.toStdString() + "/trainer.log") << "parallax-trainer: of an earlier start\n";
    TrainerProcess trainer;
    trainer.setProgram(program(dir, script));
    QSignalSpy failed(&trainer, &TrainerProcess::failed);
    trainer.start(folder);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), sentence);
    RunWatch watch(folder, 40);  // and a window that is opened afterwards knows, too
    QTRY_VERIFY(!watch.facts()->problem.isEmpty());
    QVERIFY(is(watch, RunState::created));
    if (sentence.contains("libtorch")) QCOMPARE(watch.facts()->problem, sentence);
  }

  void aProgramThatIsNotThere() {
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"));
    TrainerProcess trainer;
    trainer.setProgram("/nowhere/parallax-trainer");
    QSignalSpy failed(&trainer, &TrainerProcess::failed);
    trainer.start(folder);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains("/nowhere/parallax-trainer"));
  }

  // Its session is its own, so that neither the window's end nor its terminal's reaches it.
  void theTrainerIsNobodysChild() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "50"}});
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"), 1000);
    const Ending ending{folder};
    auto trainer = std::make_unique<TrainerProcess>();
    trainer->setProgram(fakeTrainer);
    trainer->start(folder);
    QTRY_VERIFY(pidOf(folder) > 0);
    const int pid = pidOf(folder);
    trainer.reset();
    QVERIFY(getsid(pid) > 0 && getsid(pid) != getsid(0));
    QVERIFY(getpgid(pid) != getpgid(0));
    QVERIFY(processLives(pid));
    kill(pid, SIGTERM);
    RunWatch watch(folder, 40);
    QTRY_VERIFY(is(watch, RunState::stopped));
    QTRY_VERIFY(!processLives(pid));
    QVERIFY(!watch.facts()->checkpoints.empty());
  }

  void forecasts() {
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    QSignalSpy refused(&trainer, &TrainerProcess::forecastRefused);
    std::vector<nlohmann::json> got;
    connect(&trainer, &TrainerProcess::forecastReady, this, [&](const nlohmann::json& f) { got.push_back(f); });
    for (int batch : {8, 16, 32}) trainer.forecast({*planOf("demo", {{"batch", batch}}), "demo", ""});
    QTRY_COMPARE(got.size(), std::size_t(1));
    QCOMPARE(got[0]["micro_batch"].get<int>(), 32);  // the latest question only
    trainer.forecast({*planOf("", {}), "", ""});
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY2(refused[0][0].toString().startsWith("Training set:"), qPrintable(refused[0][0].toString()));
    QCOMPARE(got.size(), std::size_t(1));
  }

  void theCommandForElsewhere() {
    SavedPlan plan{*planOf("demo", {{"beta", 5}}), "demo", ""};
    QCOMPARE(trainerCommand("/runs/my run", plan),
             QString("parallax-trainer train '/runs/my run' --preset demo --beta 5.0"));
    plan.preset.clear();
    QVERIFY(trainerCommand("r", plan).contains("--branch-width 0.25"));
  }

  void aSessionFindsNewRunsByItself() {
    QTemporaryDir dir;
    RunsSession session(nullptr, 200);
    QSignalSpy list(&session, &RunsSession::listChanged), failed(&session, &RunsSession::failed);
    session.addFolder(dir.path());
    QTRY_COMPARE(failed.size(), 1);  // there is none yet, which is said once
    for (const char* name : {"b", "a", "grid/c"}) makeRun(dir.filePath(name));
    QTRY_COMPARE(session.count(), 3);
    QVERIFY(session.run(0)->name() == "a" && session.run(1)->name() == "b" && session.run(2)->name() == "c");
    QVERIFY(session.find(dir.filePath("grid/../b/")) == session.run(1));
    QVERIFY(!session.find(dir.path()) && !session.run(3) && !session.run(-1));
    RunWatch* b = session.run(1);

    QVERIFY(QDir(dir.filePath("a")).removeRecursively());
    QTRY_COMPARE(session.count(), 2);
    QVERIFY(session.run(0) == b);  // the others stay who they are

    // a disk that is away takes no run off the list
    const QString away = dir.path() + "-away";
    QVERIFY(QDir().rename(dir.path(), away));
    QTest::qWait(500);
    QCOMPARE(session.count(), 2);
    QTRY_VERIFY(b->facts()->problem.contains("cannot be reached"));
    QVERIFY(QDir().rename(away, dir.path()));
    QTRY_VERIFY(b->facts()->problem.isEmpty());

    session.removeFolder(dir.path());
    QCOMPARE(session.count(), 0);
    QVERIFY(session.folders().isEmpty());
    QCOMPARE(failed.size(), 1);
  }

  void endsAreToldOnce() {
    QTemporaryDir dir;
    const QString old = makeRun(dir.filePath("old")), fresh = makeRun(dir.filePath("fresh"));
    {
      const Behaviour how({{"FAKE_STEPS_PER_SECOND", "0"}});
      QCOMPARE(QProcess::execute(fakeTrainer, {"resume", old}), 0);
    }
    RunsSession session(nullptr, 200);
    QSignalSpy ended(&session, &RunsSession::runEnded);
    session.addFolder(dir.path());
    QTRY_VERIFY(session.count() == 2 && is(*session.run(1), RunState::finished));
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "60"}});
    TrainerProcess trainer;
    trainer.setProgram(fakeTrainer);
    trainer.start(fresh);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended[0][0].value<RunWatch*>() == session.run(0));
    QVERIFY(ended[0][1].toString().contains("fresh"));
    QTest::qWait(500);
    QCOMPARE(ended.size(), 1);
  }

  void aRunThatIsBegunAnewUnderTheSameName() {
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"));
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "0"}});
    QCOMPARE(QProcess::execute(fakeTrainer, {"resume", folder}), 0);
    RunWatch watch(folder, 40);
    QTRY_VERIFY(is(watch, RunState::finished));
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_VERIFY(!watch.facts()->problem.isEmpty());
    makeRun(folder, 1);
    QCOMPARE(QProcess::execute(fakeTrainer, {"resume", folder}), 0);
    QTRY_VERIFY(watch.series("loss") && watch.series("loss")->step.size() == 20);
    QTRY_VERIFY(watch.facts()->problem.isEmpty());
    QVERIFY(watch.facts()->plan->plan.epochs == 1 && watch.facts()->validations.size() == 1);
  }

  // Many lines: read in a worker, with nothing long on this thread. PARALLAX_RUN_LINES=1000000 measures the issue's.
  void manyLines() {
    const int lines = std::max(100'000, qEnvironmentVariableIntValue("PARALLAX_RUN_LINES"));
    QTemporaryDir dir;
    const QString folder = makeRun(dir.filePath("run"));
    {
      std::ofstream out(folder.toStdString() + "/events.jsonl");
      Event event{"step", 1e9, 0, 0, {}};
      for (const char* key :
           {"loss", "lossT", "lossQ", "roe", "rte", "lr", "pairsPerSecond", "wait", "memory", "gradient"})
        event.facts[key] = 0.0;
      for (int i = 1; i <= lines; ++i) {
        event.step = i;
        event.epoch = i / 1000.0;
        for (auto& [key, value] : event.facts.items()) value = float(1.0 / i + 0.25);
        out << lineOf(event) << '\n';
      }
    }
    auto* app = static_cast<TimedApplication*>(qApp);
    app->worstMs = 0;
    QElapsedTimer clock;
    clock.start();
    RunWatch watch(folder, 40);
    QTRY_VERIFY_WITH_TIMEOUT(watch.series("loss") && watch.series("loss")->step.size() == std::size_t(lines), 60'000);
    const auto read = clock.elapsed();
    const double reading = app->worstMs;
    app->worstMs = 0;
    // live growth beyond the room that the first reading made
    for (int i = 1; i <= 20; ++i) {
      std::ofstream out(folder.toStdString() + "/events.jsonl", std::ios::app);
      for (int k = 1; k <= lines / 40; ++k)
        out << lineOf({"step", 1e9, lines + (i - 1) * (lines / 40) + k, 1, {{"loss", 0.5}, {"roe", 0.25}}}) << '\n';
      QTest::qWait(60);
    }
    QTRY_COMPARE_WITH_TIMEOUT(watch.series("loss")->step.size(), std::size_t(lines + 20 * (lines / 40)), 20'000);
    qInfo("%d lines in %lld ms; the longest event on this thread took %.1f ms, and %.1f ms while growing (%s)", lines,
          static_cast<long long>(read), reading, app->worstMs, app->worst.constData());
    QVERIFY(ascends(watch.series("loss")) && ascends(watch.series("gradient")));
    if (!underSanitizer()) QVERIFY(reading < 50 && app->worstMs < 50);
  }

  void whatALogSays() {
    QCOMPARE(lastSentenceIn(""), QString());
    QCOMPARE(lastSentenceIn("\n \r\n"), QString());
    QCOMPARE(lastSentenceIn("parallax-trainer: There is no set.\n\n"), QString("There is no set."));
    QCOMPARE(lastSentenceIn("a\rprogress 50 %\rKilled"), QString("Killed."));
    QCOMPARE(lastSentenceIn("what(): it is: so"), QString("It is: so."));
  }
};

int main(int argc, char** argv) {
  TimedApplication app(argc, argv);
  RunWatchTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "run_watch_test.moc"
