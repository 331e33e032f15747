// The run folder, what it sums up to, and the lists of validated pairs.
#include "runs/run_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>

using namespace parallax;

namespace {

SavedPlan somePlan() {
  SavedPlan plan;
  plan.plan.trainingSet = "set";
  return plan;
}

RunSummary summaryOf(const std::vector<Event>& events) {
  RunSummary summary;
  for (const Event& event : events) summary.add(event);
  return summary;
}

const Event started{
    "started",
    100,
    0,
    0,
    {{"epochs", 4}, {"trainPairs", 1000}, {"stepsPerEpoch", 10}, {"ranks", 2}, {"device", "cpu"}, {"host", "here"}}};

void touch(const QString& path) {
  QVERIFY(QDir().mkpath(QFileInfo(path).path()));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
}

std::vector<ValidatedPair> somePairs(int count) {
  std::mt19937 dice(3);
  std::normal_distribution<double> normal;
  std::vector<ValidatedPair> pairs;
  for (int i = 0; i < count; ++i) {
    ValidatedPair p{i * 3, i, i + 1, std::abs(normal(dice)), std::min(180.0, 50 * std::abs(normal(dice))), {}};
    double q = 0, t = 0;
    for (double& v : p.pose) v = normal(dice);
    for (int k = 0; k < 7; ++k) (k < 4 ? q : t) += p.pose[std::size_t(k)] * p.pose[std::size_t(k)];
    for (int k = 0; k < 7; ++k) p.pose[std::size_t(k)] /= std::sqrt(k < 4 ? q : t);
    pairs.push_back(p);
  }
  return pairs;
}

}  // namespace

class RunFolderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void made() {
    QTemporaryDir dir;
    const std::filesystem::path folder = dir.filePath("below/first run/").toStdString();
    const auto run = createRun(folder, somePlan());
    QVERIFY2(run.has_value(), run ? "" : run.error().message.c_str());
    QVERIFY(isRunFolder(folder));
    auto expected = somePlan().plan;
    expected.trainingSet = (std::filesystem::current_path() / expected.trainingSet).string();
    QVERIFY(readPlan(run->plan())->plan == expected);
    QVERIFY(std::filesystem::is_directory(run->checkpoints()) && std::filesystem::is_directory(run->probes()));
    QVERIFY(createRun(folder, somePlan()).error().message.find("holds a run already") != std::string::npos);
  }

  void refusals() {
    QTemporaryDir dir;
    for (const char* name : {"-x", ".hidden", "a:b", "line\nbreak", "what?"})
      QVERIFY2(!createRun(dir.filePath(name).toStdString(), somePlan()), name);
    QVERIFY(!createRun("", somePlan()));
    QVERIFY(!createRun("/proc/run", somePlan()));
    touch(dir.filePath("photos/a.jpg"));
    QVERIFY(!createRun(dir.filePath("photos").toStdString(), somePlan()));
    SavedPlan faulty = somePlan();
    faulty.plan.crop = 5;
    QVERIFY(createRun(dir.filePath("new").toStdString(), faulty).error().message.find("crop") != std::string::npos);
    QVERIFY(!QDir(dir.filePath("new")).exists());
  }

  void foundInFolders() {
    QTemporaryDir dir;
    for (const char* run : {"b", "a", "grid/beta-5", "grid/beta-1", "too/deep/run"})
      touch(dir.filePath(QString(run) + "/plan.json"));
    touch(dir.filePath("a/checkpoints/plan.json"));  // inside of a run is no other run
    QDir().mkpath(dir.filePath("empty"));
    const auto top = std::filesystem::path(dir.path().toStdString());
    QVERIFY((findRuns(top) ==
             std::vector<std::filesystem::path>{top / "a", top / "b", top / "grid/beta-1", top / "grid/beta-5"}));
    QVERIFY((findRuns(top / "a") == std::vector<std::filesystem::path>{top / "a"}));
    QVERIFY(findRuns(top / "nothing").empty());
  }

  void checkpointsInOrder() {
    QTemporaryDir dir;
    const RunPaths run{dir.path().toStdString()};
    QVERIFY(checkpointsOf(run).empty());
    for (const char* name :
         {"000000900.pt", "000001200.pt", "1000000000.pt", "000000050.pt.part", "best.pt", "000000001.txt"})
      touch(dir.filePath(QString("checkpoints/") + name));
    const auto list = checkpointsOf(run);
    QCOMPARE(list.size(), 3u);
    QVERIFY(list[0].step == 900 && list[1].step == 1200 && list[2].step == 1000000000);
  }

  void theStoryOfARun() {
    RunSummary run;
    QVERIFY(run.state == RunState::created && std::isnan(run.secondsLeft()));
    run.add(started);
    QVERIFY(run.state == RunState::running && run.epochs == 4 && run.ranks == 2 && run.host == "here");
    run.add({"preparing", 101, 0, 0, {{"sentence", "Rendering."}, {"fraction", 0.5}}});
    QVERIFY(run.state == RunState::preparing && run.preparedFraction == 0.5 && run.sentence == "Rendering.");
    for (int step = 1; step <= 10; ++step) run.add({"step", 101.0 + step, step, step / 10.0, {{"pairsPerSecond", 50}}});
    QVERIFY(run.state == RunState::running && run.step == 10 && run.epoch == 1 && run.sentence.empty());
    QCOMPARE(run.fraction(), 0.25);
    QCOMPARE(run.secondsLeft(), 60.0);  // 3000 pairs at 50 a second
    run.add({"validated", 115, 10, 1, {{"roeMedian", 9.5}, {"rteMedian", 20}, {"best", true}}});
    run.add({"checkpoint", 116, 10, 1, {{"file", "checkpoints/000000010.pt"}, {"best", true}}});
    run.add({"validated", 117, 10, 1, {{"roeMedian", 11}, {"rteMedian", 25}, {"best", false}}});
    QVERIFY(run.bestRoeDeg == 9.5 && run.bestStep == 10 && run.bestCheckpoint == "checkpoints/000000010.pt");
    run.add({"acknowledged", 118, 10, 1, {{"wish", "w1"}, {"done", true}}});
    run.add({"paused", 118, 10, 1, {}});
    QVERIFY(run.state == RunState::paused && run.acknowledged == std::vector<std::string>{"w1"});
    run.add({"continued", 119, 10, 1, {}});
    run.add({"extended", 119, 10, 1, {{"epochs", 8}}});
    QVERIFY(run.state == RunState::running && run.epochs == 8);
    run.add({"removed", 120, 10, 1, {{"file", "checkpoints/000000010.pt"}}});
    QVERIFY(run.bestCheckpoint.empty());
    run.add({"failed", 121, 10, 1, {{"sentence", "The loss is not a number at step 11."}}});
    QVERIFY(run.state == RunState::failed && run.sentence.find("step 11") != std::string::npos);
    run.add(started);
    QVERIFY(run.state == RunState::running && run.sentence.empty() && run.started == 100);
  }

  // Begun anew from step 0, or from a checkpoint before the best: that one's file is gone.
  void whatIsTrainedAnewHasNoBestYet() {
    RunSummary run = summaryOf({started,
                                {"validated", 115, 10, 1, {{"roeMedian", 9.5}, {"rteMedian", 20}, {"best", true}}},
                                {"checkpoint", 116, 10, 1, {{"file", "checkpoints/000000010.pt"}, {"best", true}}}});
    run.add({"started", 120, 10, 1, {{"resumed", true}}});
    QVERIFY(run.bestRoeDeg == 9.5 && run.bestCheckpoint == "checkpoints/000000010.pt");
    run.add({"started", 121, 0, 0, {{"resumed", false}}});
    QVERIFY(!run.bestRoeDeg && !run.bestRteDeg && run.bestStep == 0 && run.bestCheckpoint.empty());
  }

  void endings() {
    const auto end = [](const char* reason) { return Event{"ended", 200, 40, 4, {{"reason", reason}}}; };
    QVERIFY(summaryOf({started, end("finished")}).state == RunState::finished);
    QCOMPARE(summaryOf({started, end("finished")}).fraction(), 1.0);
    QVERIFY(summaryOf({started, end("stopped")}).state == RunState::stopped);
    QVERIFY(summaryOf({started, end("signal")}).state == RunState::stopped);
  }

  void aRunWithoutAPulseIsLost() {
    using S = RunState;
    const auto state = [](S by, bool pulse) {
      RunSummary run;
      run.state = by;
      return stateOf(run, pulse);
    };
    for (const S s : {S::preparing, S::running, S::paused}) QVERIFY(state(s, false) == S::lost && state(s, true) == s);
    for (const S s : {S::finished, S::stopped, S::failed}) QVERIFY(state(s, false) == s && state(s, true) == s);
    QVERIFY(state(S::created, false) == S::created && state(S::created, true) == S::preparing);
  }

  void validationRoundTrip() {
    QTemporaryDir dir;
    const std::filesystem::path file = dir.filePath("v.csv").toStdString();
    const auto pairs = somePairs(200);
    QVERIFY(writeValidation(file, pairs).has_value());
    const auto back = readValidation(file);
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QCOMPARE(back->size(), pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {  // to the last bit
      QVERIFY((*back)[i].pair == pairs[i].pair && (*back)[i].second == pairs[i].second);
      QVERIFY((*back)[i].roeDeg == pairs[i].roeDeg && (*back)[i].rteDeg == pairs[i].rteDeg);
      QVERIFY((*back)[i].pose == pairs[i].pose);
    }
    QVERIFY(writeValidation(file, {}).has_value() && readValidation(file)->empty());
  }

  // Cut anywhere but at a line's end, and with any letter in a number, the line is named.
  void damagedValidationsAreRefused() {
    QTemporaryDir dir;
    const QString path = dir.filePath("v.csv");
    QVERIFY(writeValidation(path.toStdString(), somePairs(3)).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto refusedWith = [&](const QByteArray& bytes, int line) {
      QFile out(path);
      if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) return false;
      out.close();
      const auto read = readValidation(path.toStdString());
      return !read &&
             (line == 0 || QString::fromStdString(read.error().message).contains(QString("line %1.").arg(line)));
    };
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
      if (cut > 0 && whole[cut - 1] == '\n') continue;
      QVERIFY2(refusedWith(whole.left(cut), cut == 0 ? 0 : int(whole.left(cut).count('\n')) + 1),
               qPrintable(QString::number(cut)));
    }
    const qsizetype second = whole.indexOf('\n') + 1;
    for (const char* row :
         {"x,1,2,3,4,1,0,0,0,0,0,1", "1,1,2,3,4,1,0,0,0,0,0", "1,1,2,3,4,1,0,0,0,0,0,1,9", "1,1,2,3,400,1,0,0,0,0,0,1",
          "1,1,2,3,4,2,0,0,0,0,0,1", "1,1,2,nan,4,1,0,0,0,0,0,1", "1,-1,2,3,4,1,0,0,0,0,0,1", ""})
      QVERIFY2(refusedWith(whole.left(second) + row + '\n', 2), row);
    QVERIFY(!readValidation(dir.filePath("none.csv").toStdString()));
  }
};

QTEST_APPLESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
