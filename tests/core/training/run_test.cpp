// Whole runs by the real parallax-trainer: killed and resumed, a full disk, wishes, a loss that breaks, refusals.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

#include "runs/run_folder.h"
#include "support/free_port.h"
#include "support/made_set.h"
#include "training/checkpoint.h"
#include "training/train.h"

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

namespace {

const MadeSet small{3, 1, 4, 96, 80, 2, 7};  // ten pairs to train on, five to validate on

std::string bytesOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Event> eventsOf(const RunPaths& run, const std::string& kind = {}) {
  std::vector<Event> events;
  LineFollower lines(run.events());
  for (const auto& line : lines.more(64 << 20))
    if (auto event = eventOf(line); event && (kind.empty() || event->kind == kind)) events.push_back(std::move(*event));
  return events;
}

// One sentence: it ends like one and has no line break.
bool isSentence(const std::string& text) {
  return text.size() > 10 && (text.ends_with('.') || text.ends_with('?')) && text.find('\n') == std::string::npos;
}

class Trainer : public QProcess {
 public:
  struct Place {
    int rank = 0, ranks = 1, port = 0;
  };
  explicit Trainer(const QStringList& arguments, long mostFileBytes = 0, Place place = {0, 1, 0}) {
    if (place.port > 0) {
      auto environment = QProcessEnvironment::systemEnvironment();
      environment.insert("RANK", QString::number(place.rank));
      environment.insert("WORLD_SIZE", QString::number(place.ranks));
      environment.insert("LOCAL_RANK", QString::number(place.rank));
      environment.insert("MASTER_ADDR", "127.0.0.1");
      environment.insert("MASTER_PORT", QString::number(place.port));
      setProcessEnvironment(environment);
    }
    setProcessChannelMode(QProcess::MergedChannels);
    if (mostFileBytes > 0)
      setChildProcessModifier([mostFileBytes] {
        const rlimit limit{rlim_t(mostFileBytes), rlim_t(mostFileBytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
      });
    start(PARALLAX_BIN_DIR "/parallax-trainer", arguments);
    waitForStarted();
  }
  int code() {
    if (!waitForFinished(60000)) return -1;
    said = readAll();
    return exitStatus() == QProcess::NormalExit ? exitCode() : -2;
  }
  QByteArray said;
};

}  // namespace

class RunTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  fs::path at(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

  TrainingPlan plan() const {
    TrainingPlan p;
    p.trainingSet = at("set").string();
    p.branchWidth = 1.0 / 16;
    p.crop = p.testCrop = 67;
    p.batch = 5, p.epochs = 6, p.threads = 1;
    p.learningRate = 1e-3;
    p.checkpointMinutes = 0;
    return p;
  }

  RunPaths made(const std::string& name, const TrainingPlan& plan) const {
    auto run = createRun(at(name), {plan, "", ""});
    if (!run) qFatal("%s", run.error().message.c_str());
    return *run;
  }

  static QStringList resume(const RunPaths& run) { return {"resume", QString::fromStdString(run.folder.string())}; }

  // Waits until an event of this kind is there.
  static bool said(const RunPaths& run, const std::string& kind, std::size_t count = 1) {
    return QTest::qWaitFor([&] { return eventsOf(run, kind).size() >= count; }, 20000);
  }

  static Event acknowledged(const RunPaths& run, const std::string& wish) {
    for (auto& event : eventsOf(run, "acknowledged"))
      if (event.text("wish") == wish) return event;
    return {};
  }
  static bool wished(const RunPaths& run, const Wish& wish) {
    if (!append(run.folder, wish)) return false;
    return QTest::qWaitFor([&] { return !acknowledged(run, wish.id).kind.empty(); }, 20000);
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto set = makeSet(at("set"), small);
    QVERIFY2(set, set ? "" : set.error().message.c_str());
  }

  void aRunFromItsPlanToItsEnd() {
    auto p = plan();
    p.checkpointsKept = 2;
    const auto run = made("whole", p);
    Trainer trainer(resume(run));
    QCOMPARE(trainer.code(), 0);
    const auto events = eventsOf(run);
    QCOMPARE(events.back().kind, std::string("ended"));
    QCOMPARE(events.back().text("reason"), std::string("finished"));
    QCOMPARE(eventsOf(run, "step").size(), 12u);  // ten pairs by five, six epochs
    QCOMPARE(eventsOf(run, "validated").size(), 6u);
    const auto last = eventsOf(run, "validated").back();
    QCOMPARE(last.number("pairs"), 5.0);
    const auto rows = readValidation(run.folder / last.text("file"));
    QVERIFY(rows && rows->size() == 5);
    RunSummary summary;
    for (const auto& event : events) summary.add(event);
    const auto kept = checkpointsOf(run);
    QCOMPARE(kept.back().step, 12);
    QVERIFY(kept.size() == 2 || (kept.size() == 3 && kept.front().step == summary.bestStep));
    QVERIFY(std::any_of(kept.begin(), kept.end(), [&](const auto& k) { return k.step == summary.bestStep; }));
    QVERIFY(readWeights(kept.back().file) && readWeights(kept.back().file)->spec.trained);
    const auto best = run.folder / checkpointName(summary.bestStep), alone = run.folder / "alone.pt";
    const auto text = [](const fs::path& path) { return QString::fromStdString(path.string()); };
    QCOMPARE(Trainer({"export", text(run.folder), text(alone)}).code(), 0);
    const auto network = readWeights(alone);
    QVERIFY(network && network->state.at("fc1.weight").values == readWeights(best)->state.at("fc1.weight").values);
    QVERIFY(fs::file_size(alone) < fs::file_size(best) / 2);
    const auto mean = run.folder / "mean.pt";
    QCOMPARE(Trainer({"export", text(alone), text(mean), "--mean-with", text(kept.back().file), "--share", "1"}).code(),
             0);
    QVERIFY(readWeights(mean)->state.at("fc1.weight").values ==
            readWeights(kept.back().file)->state.at("fc1.weight").values);
    Trainer again(resume(run));  // nothing is left to do
    QCOMPARE(again.code(), 0);
    QCOMPARE(eventsOf(run, "step").size(), 12u);
  }

  void killedAtAnyMomentItEndsInTheSameBits() {
    auto p = plan();
    p.epochs = 60, p.checkpointEvery = 3, p.validateEvery = 7, p.reversePairs = true, p.colourJitter = 0.1;
    const auto calm = made("calm", p), killed = made("killed", p);
    QCOMPARE(Trainer(resume(calm)).code(), 0);
    std::mt19937 dice(std::random_device{}());
    int kills = 0;
    for (int i = 0; i < 60; ++i) {
      Trainer trainer(resume(killed));
      if (kills < 8) {
        // In the midst of steps, checkpoints and validations, not of the loading of libraries.
        const auto steps = eventsOf(killed, "step").size();
        (void)QTest::qWaitFor(
            [&] { return eventsOf(killed, "step").size() > steps || trainer.state() == QProcess::NotRunning; }, 20000);
        QTest::qWait(int(dice() % 40));
        if (trainer.state() == QProcess::Running) {
          ::kill(pid_t(trainer.processId()), SIGKILL);
          ++kills;
        }
      }
      if (trainer.code() == 0) break;
    }
    qInfo("killed %d times; steps taken: %d, of which counted: 120", kills, int(eventsOf(killed, "step").size()));
    QVERIFY(kills >= 3);
    const auto name = checkpointName(120);
    QVERIFY(!bytesOf(calm.folder / name).empty());
    QVERIFY(bytesOf(calm.folder / name) == bytesOf(killed.folder / name));
    // Everything that was said of the same step is the same, but for times.
    std::map<std::int64_t, double> losses;
    for (const auto& event : eventsOf(calm, "step")) losses[event.step] = event.number("loss");
    for (const auto& event : eventsOf(killed, "step")) QCOMPARE(event.number("loss"), losses.at(event.step));
  }

  void aDamagedCheckpointIsPassedOver() {
    auto p = plan();
    const auto run = made("damaged", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    const auto whole = bytesOf(run.folder / checkpointName(12));
    fs::resize_file(run.folder / checkpointName(12), whole.size() / 2);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    QCOMPARE(eventsOf(run, "warned").size(), 1u);
    QVERIFY(isSentence(eventsOf(run, "warned")[0].text("sentence")));
    QCOMPARE(eventsOf(run, "started").back().step, 10);
    QVERIFY(bytesOf(run.folder / checkpointName(12)) == whole);
  }

  void aFullDiskLeavesTheOldCheckpoint() {
    auto p = plan();
    const auto run = made("full", p);
    Trainer fine(resume(run));
    QVERIFY(said(run, "checkpoint"));
    fine.terminate();
    QVERIFY(fine.code() == 5 || fine.code() == 0);
    const auto before = checkpointsOf(run);
    const auto bytes = bytesOf(before.back().file);
    auto longer = newWish(Wish::Kind::extend);
    longer.epochs = 5;
    QVERIFY(append(run.folder, longer));
    Trainer full(resume(run), long(bytes.size() / 2));
    QCOMPARE(full.code(), 4);
    QCOMPARE(bytesOf(before.back().file), bytes);
    QCOMPARE(eventsOf(run).back().kind, std::string("failed"));
    const auto sentence = eventsOf(run).back().text("sentence");
    QVERIFY2(isSentence(sentence) && sentence.find("disk may be full") != std::string::npos, sentence.c_str());
    QCOMPARE(Trainer(resume(run)).code(), 0);  // with room again it goes on
    QCOMPARE(checkpointsOf(run).back().step, 22);
  }

  void wishesAreActedOnAndAnswered() {
    auto p = plan();
    p.epochs = 100000;
    const auto run = made("wishes", p);
    Trainer trainer(resume(run));
    QVERIFY(said(run, "step"));

    QVERIFY(wished(run, newWish(Wish::Kind::pause)));
    QVERIFY(said(run, "paused"));
    const auto steps = eventsOf(run, "step").size();
    QVERIFY(wished(run, newWish(Wish::Kind::checkpoint)));  // also while it is paused
    const auto checkpoint = eventsOf(run, "checkpoint").back();
    QCOMPARE(checkpoint.text("reason"), std::string("wish"));
    QVERIFY(readCheckpoint(run.folder / checkpoint.text("file")));
    QVERIFY(wished(run, newWish(Wish::Kind::validate)));
    QCOMPARE(eventsOf(run, "step").size(), steps);
    { std::ofstream(run.control(), std::ios::app) << "{\"no\": \"wish\"}\nnonsense\n"; }
    QVERIFY(said(run, "warned"));
    QVERIFY(isSentence(eventsOf(run, "warned").back().text("sentence")));

    fs::create_directories(run.probes());
    for (const char* name : {"probes/a-1.ppm", "probes/a-2.ppm"}) {
      const auto rgb = madePicture(90, 70, unsigned(name[9]));
      std::ofstream(run.folder / name, std::ios::binary) << "P6\n# made\n90 70\n255\n"
                                                         << std::string(rgb.begin(), rgb.end());
    }
    auto probe = newWish(Wish::Kind::probe);
    probe.probe = {"a", "one and two", "probes/a-1.ppm", "probes/a-2.ppm", std::array<double, 7>{1, 0, 0, 0, 1, 0, 0}};
    QVERIFY(wished(run, probe));
    QVERIFY(said(run, "probe"));
    const auto estimate = eventsOf(run, "probe")[0];
    QCOMPARE(estimate.text("probe"), std::string("a"));
    QCOMPARE(estimate.facts["pose"].size(), 7u);
    QVERIFY(estimate.number("roe", -1) >= 0 && estimate.number("rte", -1) >= 0);

    auto extend = newWish(Wish::Kind::extend);
    extend.epochs = 3;
    QVERIFY(wished(run, extend));
    QCOMPARE(eventsOf(run, "extended")[0].number("epochs"), 100003.0);
    QVERIFY(wished(run, newWish(Wish::Kind::resume)));
    QVERIFY(said(run, "continued"));
    QVERIFY(QTest::qWaitFor([&] { return eventsOf(run, "probe").size() > 2; }, 20000));  // at each validation
    auto forget = newWish(Wish::Kind::forgetProbe);
    forget.probe.id = "a";
    QVERIFY(wished(run, forget));

    auto stop = newWish(Wish::Kind::stop);
    stop.when = StopWhen::epoch;
    QVERIFY(wished(run, stop));
    QCOMPARE(trainer.code(), 5);
    const auto ended = eventsOf(run).back();
    QCOMPARE(ended.text("reason"), std::string("stopped"));
    QCOMPARE(ended.step % 2, 0);  // whole epochs
    QCOMPARE(checkpointsOf(run).back().step, ended.step);
    for (const auto& event : eventsOf(run, "acknowledged"))
      QVERIFY(event.flag("done") && isSentence(event.text("sentence")));
  }

  void aSignalWritesACheckpoint() {
    auto p = plan();
    p.epochs = 100000, p.checkpointEvery = 1000000;
    p.validateEvery = 1000000;  // a best validation would write one of its own at the same step
    const auto run = made("signal", p);
    Trainer trainer(resume(run));
    QVERIFY(said(run, "step", 3));
    trainer.terminate();
    QCOMPARE(trainer.code(), 5);
    const auto ended = eventsOf(run).back();
    QCOMPARE(ended.text("reason"), std::string("signal"));
    QCOMPARE(eventsOf(run, "checkpoint").back().text("reason"), std::string("signal"));
    QCOMPARE(checkpointsOf(run).back().step, ended.step);
    QVERIFY(!fs::exists(run.folder / "lock"));
  }

  void aBrokenLossStopsAtTheLastGoodCheckpoint() {
    auto p = plan();
    p.epochs = 1;
    const auto run = made("broken", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    // Weights near the end of what a float holds: the next loss overflows.
    const auto file = run.folder / checkpointName(2);
    auto checkpoint = readCheckpoint(file);
    QVERIFY(checkpoint);
    for (auto& v : checkpoint->weights.state["fc1.weight"].values) v = 3e38f;
    QVERIFY(writeCheckpoint(file, *checkpoint));
    const auto bytes = bytesOf(file);
    auto longer = newWish(Wish::Kind::extend);
    longer.epochs = 5;
    QVERIFY(append(run.folder, longer));
    Trainer trainer(resume(run));
    QCOMPARE(trainer.code(), 4);
    const auto failed = eventsOf(run).back();
    QCOMPARE(failed.kind, std::string("failed"));
    const auto sentence = failed.text("sentence");
    QVERIFY2(isSentence(sentence) && sentence.find("at step 3,") != std::string::npos &&
                 sentence.find("checkpoint is of step 2") != std::string::npos,
             sentence.c_str());
    QCOMPARE(checkpointsOf(run).size(), 1u);
    QVERIFY(bytesOf(file) == bytes);
  }

  void refusalsAreSentences_data() {
    QTest::addColumn<QString>("flags");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no set") << "--training-set nowhere" << 2 << "nowhere";
    QTest::newRow("crop too large") << "--crop 90" << 2 << "crop";
    QTest::newRow("whole images for cnnB") << "--network cnnB --crop 0" << 2 << "pyramid";
    QTest::newRow("no weights") << "--start-weights nothing.pt --branch-width 1" << 2 << "nothing.pt";
    QTest::newRow("no CUDA") << "--device cuda" << 3 << "CUDA";
    QTest::newRow("judged on what it learns") << "--validation-set all --training-set all" << 2 << "held out";
    QTest::newRow("equal points") << "--grid beta=1,1.0" << 2 << "same run";
    QTest::newRow("a point that cannot run") << "--grid crop=67,90" << 2 << "crop-90";
    QTest::newRow("unknown value") << "--batch many" << 2 << "";
    QTest::newRow("too much memory") << "--micro-batch 60000 --batch 60000 --branch-width 2" << 3 << "memory";
  }
  void refusalsAreSentences() {
    QFETCH(QString, flags);
    QFETCH(int, code);
    QFETCH(QString, word);
    if (QString(QTest::currentDataTag()) == "too much memory") {
      const MadeSet many{2, 0, 250, 80, 80, 130, 7};
      QVERIFY(fs::exists(at("many")) || makeSet(at("many"), many));
      flags += " --training-set " + QString::fromStdString(at("many").string());
    }
    const MadeSet all{2, 0, 4, 80, 80, 2, 7};
    QVERIFY(fs::exists(at("all")) || makeSet(at("all"), all));
    flags.replace("set all", "set " + QString::fromStdString(at("all").string()));
    QStringList arguments{"train",          QString::fromStdString(at("refused").string()),
                          "--branch-width", "0.0625",
                          "--crop",         "67",
                          "--test-crop",    "67",
                          "--training-set", QString::fromStdString(at("set").string())};
    const auto extra = flags.split(' ');
    for (qsizetype i = 0; i < extra.size(); i += 2) {
      const auto there = arguments.indexOf(extra[i]);
      if (there > 0)
        arguments[there + 1] = extra[i + 1];
      else
        arguments << extra[i] << extra[i + 1];
    }
    Trainer trainer(arguments);
    QCOMPARE(trainer.code(), code);
    QVERIFY2(trainer.said.contains(word.toUtf8()), trainer.said.constData());
    for (const auto& entry : fs::directory_iterator(at("")))
      QVERIFY2(!entry.path().filename().string().starts_with("refused"),
               "nothing is written before it is known that the run can begin");
  }

  void anotherSetsCheckpointIsRefused() {
    auto p = plan();
    p.epochs = 1;
    const auto run = made("mixed", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    fs::remove_all(at("other"));
    auto other = small;
    other.seed = 8;
    QVERIFY(makeSet(at("other"), other));
    p.trainingSet = at("other").string(), p.epochs = 2;
    QVERIFY(writePlan(run.plan(), {p, "", ""}));
    Trainer trainer(resume(run));
    QCOMPARE(trainer.code(), 2);
    QVERIFY2(trainer.said.contains("another training set"), trainer.said.constData());
  }

  void aSetThatIsSplitOtherwiseIsRefused() {
    auto p = plan();
    p.epochs = 1;
    QVERIFY(makeSet(at("judges"), small) && makeSet(at("resplit"), small));
    p.trainingSet = at("resplit").string(), p.validationSet = at("judges").string();
    const auto run = made("split", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    auto otherwise = small;
    otherwise.validationScenes = 2;
    fs::remove_all(at("judges"));
    QVERIFY(makeSet(at("judges"), otherwise));
    Trainer validating(resume(run));
    QCOMPARE(validating.code(), 2);
    QVERIFY2(validating.said.contains("validated on another set"), validating.said.constData());
    fs::remove_all(at("resplit"));
    QVERIFY(makeSet(at("resplit"), otherwise));
    Trainer training(resume(run));
    QCOMPARE(training.code(), 2);
    QVERIFY2(training.said.contains("another training set"), training.said.constData());
  }

  void aRunGoesOnWithoutItsStartWeights() {
    auto p = plan();
    p.epochs = 1;
    const auto before = made("before", p);
    QCOMPARE(Trainer(resume(before)).code(), 0);
    p.branchWidth = 1, p.startWeights = at("start.pt").string();
    fs::copy_file(before.folder / checkpointName(2), p.startWeights);
    const auto run = made("after", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    fs::remove(p.startWeights);
    auto longer = newWish(Wish::Kind::extend);
    longer.epochs = 1;
    QVERIFY(append(run.folder, longer));
    Trainer again(resume(run));
    QVERIFY2(again.code() == 0, again.said.constData());
    QCOMPARE(checkpointsOf(run).back().step, 4);
  }

  void theLastValidationIsCaughtUpWith() {
    auto p = plan();
    p.epochs = 1;
    const auto run = made("unjudged", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    // As a Ctrl-C during the last validation leaves it.
    const auto file = run.folder / checkpointName(2);
    auto checkpoint = readCheckpoint(file);
    QVERIFY(checkpoint);
    checkpoint->position.validatedStep = -1, checkpoint->position.bestStep = -1, checkpoint->position.best.reset();
    QVERIFY(writeCheckpoint(file, *checkpoint));
    const auto validated = eventsOf(run, "validated").size();
    QCOMPARE(Trainer(resume(run)).code(), 0);
    QCOMPARE(eventsOf(run, "validated").size(), validated + 1);
    QCOMPARE(readCheckpoint(file)->position.bestStep, 2);
  }

  void aStoppedLastValidationIsNoFinishedRun() {
    const MadeSet many{2, 1, 400, 80, 70, 2, 7};
    QVERIFY(makeSet(at("long"), many));
    auto p = plan();
    p.trainingSet = at("long").string(), p.epochs = 1, p.batch = 700, p.validationPairs = 0, p.microBatch = 700;
    const auto run = made("interrupted", p);
    Trainer trainer(resume(run));
    QVERIFY(said(run, "step") || !eventsOf(run, "step").empty());
    trainer.terminate();
    const int code = trainer.code();
    QVERIFY(code == 5 || eventsOf(run, "validated").size() == 1);
    if (code == 5) QCOMPARE(eventsOf(run).back().text("reason"), std::string("signal"));
    QCOMPARE(Trainer(resume(run)).code(), 0);
    QCOMPARE(eventsOf(run, "validated").size(), 1u);
    QVERIFY(readCheckpoint(run.folder / checkpointName(1))->position.bestStep == 1);
  }

  void aBestBeforeTheFirstStepIsKept() {
    auto p = plan();
    p.epochs = 100000;
    const auto run = made("early", p);
    const auto wish = newWish(Wish::Kind::validate);
    QVERIFY(append(run.folder, wish));
    Trainer trainer(resume(run));
    QVERIFY(said(run, "step", 3));
    trainer.terminate();
    QCOMPARE(trainer.code(), 5);
    const auto first = eventsOf(run, "validated")[0];
    QVERIFY(first.step == 0 && first.flag("best"));
    const auto checkpoint = eventsOf(run, "checkpoint")[0];
    QVERIFY(checkpoint.step == 0 && checkpoint.flag("best"));
  }

  void aHangUpWritesACheckpointAndAClosedPipeEndsNothing() {
    auto p = plan();
    p.epochs = 100000, p.checkpointEvery = p.validateEvery = 1000000;
    const auto run = made("hung up", p);
    Trainer trainer(resume(run));
    QVERIFY(said(run, "step", 3));
    trainer.closeReadChannel(QProcess::StandardOutput);
    ::kill(pid_t(trainer.processId()), SIGPIPE);
    const auto steps = eventsOf(run, "step").size();
    QVERIFY(said(run, "step", steps + 3));
    ::kill(pid_t(trainer.processId()), SIGHUP);
    ::kill(pid_t(trainer.processId()), SIGHUP);  // the shell's and the system's
    QCOMPARE(trainer.code(), 5);
    QCOMPARE(eventsOf(run).back().text("reason"), std::string("signal"));
    QCOMPARE(checkpointsOf(run).back().step, eventsOf(run).back().step);
  }

  void anExtensionIsNotDoneTwice() {
    auto p = plan();
    p.epochs = 1;
    const auto run = made("twice", p);
    auto longer = newWish(Wish::Kind::extend);
    longer.epochs = 2;
    QVERIFY(append(run.folder, longer));
    // Killed between the two events: the second is not there.
    {
      auto log = EventLog::open(run.events());
      QVERIFY(log && log->write({"started", 1, 0, 0, {{"epochs", 1}}}));
      QVERIFY(log->write({"extended", 2, 0, 0, {{"epochs", 3}, {"wish", longer.id}}}));
    }
    QCOMPARE(Trainer(resume(run)).code(), 0);
    QCOMPARE(checkpointsOf(run).back().step, 6);
    QCOMPARE(eventsOf(run, "extended").size(), 1u);
  }

  void aRunInUseIsRefused() {
    auto p = plan();
    p.epochs = 100000;
    const auto run = made("used", p);
    Trainer one(resume(run));
    QVERIFY(said(run, "step"));
    const auto events = eventsOf(run, "started").size();
    Trainer other(resume(run));
    QVERIFY(other.code() > 1);
    QCOMPARE(eventsOf(run, "started").size(), events);
    one.terminate();
    QCOMPARE(one.code(), 5);
  }

  void frozenBranchesFeaturesAreCalculatedOnce() {
    auto p = plan();
    p.frozenLayers = 5, p.epochs = 4;
    const auto run = made("frozen", p);
    QCOMPARE(Trainer(resume(run)).code(), 0);
    QVERIFY(!eventsOf(run, "preparing").empty());
    const auto first = readWeights(run.folder / checkpointName(2)), last = readWeights(run.folder / checkpointName(8));
    QVERIFY(first && last);
    for (const auto& [name, tensor] : last->state)
      QCOMPARE(tensor.values == first->state.at(name).values, name.starts_with("branch."));
  }

  void pythonReadsACheckpoint() {
    QVERIFY(!checkpointsOf({at("whole")}).empty());
    const auto file = checkpointsOf({at("whole")}).back().file;
    QProcess python;
    python.start(
        "/usr/bin/python3",
        {"-c",
         "import sys, torch; f = torch.load(sys.argv[1]); "
         "print(f['training']['step'], f['optimiser-mean']['fc1.weight'].shape == f['state']['fc1.weight'].shape)",
         QString::fromStdString(file.string())});
    if (!python.waitForFinished(60000) || python.exitCode() != 0) QSKIP("python3-torch is not installed");
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("12 True"));
  }

  void twoProcessesAreOneWithTheSameBatch() {
    auto p = plan();
    p.gradientLimit = 50;
    const auto alone = made("alone", p), together = made("together", p);
    QCOMPARE(Trainer(resume(alone)).code(), 0);
    const auto port = freePort();
    Trainer other(resume(together), 0, {1, 2, port});
    Trainer first(resume(together), 0, {0, 2, port});
    QVERIFY2(first.code() == 0, first.said.constData());
    QVERIFY2(other.code() == 0, other.said.constData());
    const auto one = eventsOf(alone, "step"), two = eventsOf(together, "step");
    QCOMPARE(two.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      const double expected = one[i].number("loss"), is = two[i].number("loss");
      QVERIFY2(std::abs(is - expected) < 1e-3 * expected, qPrintable(QString("%1 and %2").arg(expected).arg(is)));
    }
    QCOMPARE(eventsOf(together, "started")[0].number("ranks"), 2.0);
  }

  // What a launcher starts with one process and a master trains through its backend, and the same.
  void aGroupOfOneIsOneAlone() {
    auto p = plan();
    const auto alone = made("no group", p), group = made("group of one", p);
    QCOMPARE(Trainer(resume(alone)).code(), 0);
    Trainer trainer(resume(group), 0, {0, 1, freePort()});
    QVERIFY2(trainer.code() == 0, trainer.said.constData());
    const auto one = eventsOf(alone, "step"), two = eventsOf(group, "step");
    QCOMPARE(two.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      const double expected = one[i].number("loss");
      QVERIFY(std::abs(two[i].number("loss") - expected) <= 1e-5 * expected);
    }
    QVERIFY(eventsOf(group, "warned").empty());
  }

  void processesWithDifferentPlansAreRefused() {
    auto p = plan();
    const auto one = made("one of two", p);
    p.learningRate = 2e-3;
    const auto two = made("two of two", p);
    const auto port = freePort();
    Trainer other(resume(two), 0, {1, 2, port});
    Trainer first(resume(one), 0, {0, 2, port});
    QCOMPARE(first.code(), 4);
    QCOMPARE(other.code(), 2);
    QVERIFY2(other.said.contains("same plan"), other.said.constData());
    QVERIFY(isSentence(eventsOf(one).back().text("sentence")));
  }

  void processesBeginAsTheFirstDoes() {
    auto p = plan();
    const auto alone = made("as alone", p);
    QCOMPARE(Trainer(resume(alone)).code(), 0);
    // The second process sees a copy of the folder from before the first checkpoint.
    p.epochs = 6;
    const auto one = made("as first", p), two = made("as other", p);
    fs::copy_file(alone.folder / checkpointName(4), one.folder / checkpointName(4));
    const auto port = freePort();
    Trainer other(resume(two), 0, {1, 2, port});
    Trainer first(resume(one), 0, {0, 2, port});
    QVERIFY2(first.code() == 0, first.said.constData());
    QVERIFY2(other.code() == 0, other.said.constData());
    std::map<std::int64_t, double> losses;
    for (const auto& event : eventsOf(alone, "step")) losses[event.step] = event.number("loss");
    const auto steps = eventsOf(one, "step");
    QCOMPARE(steps.size(), 8u);
    for (const auto& event : steps) {
      const double expected = losses.at(event.step);
      QVERIFY2(std::abs(event.number("loss") - expected) < 1e-3 * expected, qPrintable(QString::number(event.step)));
    }
  }

  void aRefusalOfTheFirstReachesTheOthers() {
    auto p = plan();
    p.epochs = 100000;
    const auto run = made("taken", p);
    Trainer holder(resume(run));
    QVERIFY(said(run, "step"));
    const auto port = freePort();
    Trainer other(resume(run), 0, {1, 2, port});
    Trainer first(resume(run), 0, {0, 2, port});
    QVERIFY(first.code() > 1);
    QCOMPARE(other.code(), 4);  // well within the patience of minutes
    holder.terminate();
    QCOMPARE(holder.code(), 5);
  }

  void aLostProcessEndsTheOthersInOrder() {
    auto p = plan();
    p.epochs = 100000, p.checkpointEvery = 1000000, p.validateEvery = 1000000;
    const auto run = made("lost", p);
    const auto port = freePort();
    Trainer other(resume(run), 0, {1, 2, port});
    Trainer first(resume(run), 0, {0, 2, port});
    QVERIFY(said(run, "step", 4));
    ::kill(pid_t(other.processId()), SIGKILL);
    QCOMPARE(first.code(), 4);
    other.waitForFinished();
    const auto failed = eventsOf(run).back();
    QCOMPARE(failed.kind, std::string("failed"));
    QVERIFY2(isSentence(failed.text("sentence")), failed.text("sentence").c_str());
    QCOMPARE(checkpointsOf(run).size(), 1u);
    const auto step = checkpointsOf(run).back().step;
    QCOMPARE(step, eventsOf(run, "step").back().step);
    Trainer alone(resume(run));  // with another number of processes it goes on
    QVERIFY(QTest::qWaitFor([&] { return eventsOf(run, "step").back().step > step + 2; }, 20000));
    QCOMPARE(eventsOf(run, "started").back().step, step);
    alone.terminate();
    QCOMPARE(alone.code(), 5);
  }

  void aGridMakesOneRunAPointAndATable() {
    const QStringList arguments{"train",          QString::fromStdString(at("grid").string()),
                                "--branch-width", "0.0625",
                                "--crop",         "67",
                                "--test-crop",    "67",
                                "--batch",        "5",
                                "--epochs",       "2",
                                "--threads",      "1",
                                "--training-set", QString::fromStdString(at("set").string()),
                                "--grid",         "beta=1,10",
                                "--grid",         "seed=1,2"};
    Trainer grid(arguments);
    QCOMPARE(grid.code(), 0);
    for (const char* name :
         {"grid-beta-1-seed-1", "grid-beta-1-seed-2", "grid-beta-10-seed-1", "grid-beta-10-seed-2"}) {
      QVERIFY2(isRunFolder(at(name)), name);
      QVERIFY(grid.said.contains(name));
    }
    const auto table = nlohmann::json::parse(bytesOf(at("grid-grid.json")));
    QCOMPARE(table["runs"].size(), 4u);
    QVERIFY(table["runs"][3]["best"]["roeMedian"].is_number());
    fs::remove_all(at("grid-beta-10-seed-1"));
    const auto kept = bytesOf(at("grid-beta-1-seed-1") / "events.jsonl");
    Trainer again(arguments);  // goes on where something lacks, and only there
    QCOMPARE(again.code(), 0);
    QVERIFY(isRunFolder(at("grid-beta-10-seed-1")));
    QVERIFY(bytesOf(at("grid-beta-1-seed-1") / "events.jsonl") == kept);
  }
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
