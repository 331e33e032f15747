// Pairs that are watched while a network learns: pinned by mouse and key, answered by a fake trainer.
#include "pages/probe_panel.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <unistd.h>

#include "main_window.h"
#include "models/runs_model.h"
#include "pages/probe_scene.h"
#include "plots/live_plot.h"
#include "support/made_set.h"
#include "support/textured_pair.h"

using namespace parallax;

namespace {

const QString fakeTrainer = QStringLiteral(PARALLAX_BIN_DIR "/fake-trainer");

// A run that was asked for and not started.
void makeRun(const QString& folder, const std::string& trainingSet = {}, int epochs = 40) {
  TrainingPlan plan = *planOf("demo", {{"epochs", epochs}});
  plan.trainingSet = trainingSet;
  const auto made = createRun(folder.toStdString(), {plan, "demo", ""});
  QVERIFY2(made, made ? "" : made.error().message.c_str());
}

struct Ppm {
  std::string magic;
  int width = 0, height = 0, most = 0;
  std::size_t bytes = 0;
};

Ppm ppm(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  Ppm read;
  in >> read.magic >> read.width >> read.height >> read.most;
  in.get();
  read.bytes = std::string(std::istreambuf_iterator<char>(in), {}).size();
  return read;
}

// The panel alone, with a session behind it.
struct Shown {
  Shown(const QString& folder, PairSession& session) : session(session), run(folder, 50) {
    panel.setPairSession(&session);
    panel.setRun(&run);
    panel.resize(300, 720);
    panel.show();
  }
  ~Shown() {
    if (trainer.state() == QProcess::NotRunning) return;
    trainer.kill();
    trainer.waitForFinished();
  }
  template <class W>
  W* part(const char* name) {
    return panel.findChild<W*>(name);
  }
  QListWidget* list() { return part<QListWidget>("probeList"); }
  void click(const char* name) {
    auto* button = part<QPushButton>(name);
    QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  void start(const char* stepsPerSecond, bool deaf = false) {
    QProcessEnvironment how = QProcessEnvironment::systemEnvironment();
    how.insert("FAKE_STEPS_PER_SECOND", stepsPerSecond);
    how.insert("FAKE_DEAF", deaf ? "1" : "0");
    trainer.setProcessEnvironment(how);
    trainer.start(fakeTrainer, {"resume", folderOf(run)});
    QVERIFY(trainer.waitForStarted());
  }
  std::size_t estimates() {
    const auto probes = watchedProbes(*run.facts());
    return probes.empty() ? 0 : probes.back().trail.size();
  }

  PairSession& session;
  RunWatch run;
  ProbePanel panel;
  QProcess trainer;
};

}  // namespace

class ProbePanelTest : public QObject {
  Q_OBJECT

  QTemporaryDir home_;
  PairSession pair_;  // with its truth
  QString folder(const char* name) { return home_.filePath(name); }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(QFile::exists(fakeTrainer));
    const auto files = test::texturedPairFiles(home_.path().toStdString());
    pair_.open({files.first, files.second, {files.intrinsics, files.intrinsics, files.truth}});
    QTRY_VERIFY(pair_.loaded());
  }

  void withoutARunOrAProbeThePanelSaysWhatToDo() {
    makeRun(folder("empty"));
    Shown shown(folder("empty"), pair_);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    QVERIFY(shown.part<QLabel>("probeHint")->text().contains("Open a pair in Inspect"));
    QVERIFY(!shown.list()->isVisible() && !shown.panel.view().isVisible());
    shown.panel.setRun(nullptr);
    QVERIFY(!shown.part<QPushButton>("watchPairButton")->isEnabled());
    QVERIFY(shown.part<QLabel>("probeHint")->text().contains("No run"));
  }

  // From the click to the trail.
  void aPairIsPinnedAnsweredAndLeavesATrail() {
    makeRun(folder("pinned"));
    Shown shown(folder("pinned"), pair_);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    shown.click("watchPairButton");
    QTRY_COMPARE(shown.list()->count(), 1);
    QVERIFY(shown.list()->item(0)->text().contains("when the run is started"));
    QCOMPARE(shown.run.facts()->pending.size(), 1u);
    const ProbeWish wish = shown.run.facts()->pending[0].probe;
    QVERIFY(wish.truth);
    for (const auto& file : {wish.first, wish.second}) {  // 640 x 480, at the scale of the demo's set
      const Ppm image = ppm(shown.run.paths().folder / file);
      QCOMPARE(image.magic, std::string("P6"));
      QCOMPARE(std::tuple(image.width, image.height, image.most), std::tuple(320, 240, 255));
      QCOMPARE(image.bytes, 3u * 320 * 240);
    }

    shown.start("100");
    QTRY_VERIFY(shown.run.facts()->pending.empty());
    QTRY_VERIFY_WITH_TIMEOUT(shown.estimates() >= 4, 10000);
    QTRY_VERIFY(shown.list()->item(0)->text().contains("ROE"));
    const QString roe = QString::fromStdString("probe." + wish.id + ".roe");
    QTRY_VERIFY(shown.part<LivePlot>("plot-probe")->size(roe) >= 4);
    const auto before = shown.estimates();
    QTRY_VERIFY_WITH_TIMEOUT(shown.estimates() > before, 10000);  // the newest follows
    QTRY_COMPARE(shown.panel.shownEstimate(), int(shown.estimates()) - 1);

    auto* slider = shown.part<QSlider>("probeSlider");
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(shown.panel.shownEstimate(), 0);
    const auto first = watchedProbes(*shown.run.facts())[0].trail[0];
    QCOMPARE(shown.part<QLabel>("probeEstimate")->text(), estimateText(first));
    const auto now = shown.estimates();
    QTRY_VERIFY_WITH_TIMEOUT(shown.estimates() > now, 10000);
    QCOMPARE(shown.panel.shownEstimate(), 0);  // what was picked stays
    QTest::keyClick(slider, Qt::Key_End);
    QTRY_COMPARE(shown.panel.shownEstimate(), int(shown.estimates()) - 1);
  }

  void theCurvesAndTheTrailPickAnEstimateWhereThePointerIs() {
    makeRun(folder("hovered"), {}, 5);
    Shown shown(folder("hovered"), pair_);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    shown.click("watchPairButton");
    QTRY_COMPARE(shown.list()->count(), 1);
    shown.start("0");
    QTRY_COMPARE(shown.run.facts()->state, RunState::finished);
    QTRY_COMPARE(shown.estimates(), 6u);
    QTRY_COMPARE(shown.panel.shownEstimate(), 5);
    auto* plot = shown.part<LivePlot>("plot-probe");
    const auto trail = watchedProbes(*shown.run.facts())[0].trail;
    QTest::qWait(100);
    QTest::mouseMove(plot->surface(), plot->pixelOf(double(trail[2].step), 10).toPoint());
    QTRY_COMPARE(shown.panel.shownEstimate(), 2);
    QTest::mouseMove(&shown.panel, QPoint(5, 5));
    QTRY_COMPARE(shown.panel.shownEstimate(), 5);

    auto* canvas = shown.part<QWidget>("poseCanvas");  // a click on a frustum of the trail
    QVERIFY(canvas);
    std::optional<QPoint> first;
    for (int y = 0; y < canvas->height() && !first; y += 2)
      for (int x = 0; x < canvas->width() && !first; x += 2)
        if (shown.panel.view().cameraAt({double(x), double(y)}) == "0") first = QPoint(x, y);
    QVERIFY(first);
    QTest::mouseClick(canvas, Qt::LeftButton, Qt::NoModifier, *first);
    QCOMPARE(shown.panel.shownEstimate(), 0);

    auto* parts = shown.part<QSplitter>("probeParts");
    QCOMPARE(parts->orientation(), Qt::Vertical);
    shown.panel.resize(1000, 500);
    QTRY_COMPARE(parts->orientation(), Qt::Horizontal);
    QVERIFY(shown.panel.view().width() > shown.list()->width());
  }

  void aProbeIsRemovedAndASecondOneStays() {
    makeRun(folder("removed"));
    Shown shown(folder("removed"), pair_);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    shown.start("50", true);  // it runs, and answers nothing
    QTRY_COMPARE(shown.run.facts()->state, RunState::running);
    shown.click("watchPairButton");
    QTRY_COMPARE(shown.list()->count(), 1);
    QTRY_VERIFY(shown.list()->item(0)->text().contains("Pending"));
    shown.click("watchPairButton");  // the same pair again: not twice
    QTest::qWait(300);
    QCOMPARE(shown.list()->count(), 1);
    const std::string first = shown.run.facts()->pending[0].probe.id;
    shown.session.retype({{}, {}, "1 0 0 1  0 1 0 0  0 0 1 0"});  // with another truth it is another probe
    QTRY_VERIFY(!shown.session.loaded()->typed.truth.empty());
    shown.click("watchPairButton");
    QTRY_COMPARE(shown.list()->count(), 2);
    QTRY_COMPARE(shown.list()->currentRow(), 1);
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      shown.list()->visualItemRect(shown.list()->item(0)).center());
    QCOMPARE(shown.list()->currentRow(), 0);
    shown.click("forgetProbe");
    QTRY_COMPARE(shown.list()->count(), 1);
    QVERIFY(watchedProbes(*shown.run.facts())[0].wish.id != first);
    shown.session.retype({});
    QTRY_VERIFY(shown.session.loaded()->typed.truth.empty());
  }

  void aFolderThatCannotBeWrittenIsSaid() {
    if (geteuid() == 0) {  // root writes everywhere: a file stands where the folder would be
      makeRun(folder("locked"));
      QVERIFY(QDir(folder("locked/probes")).removeRecursively());
      std::ofstream(folder("locked/probes").toStdString()) << "in the way";
    } else {
      makeRun(folder("locked"));
      QFile::setPermissions(folder("locked/probes"), QFile::ReadOwner | QFile::ExeOwner);
    }
    Shown shown(folder("locked"), pair_);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.panel));
    shown.click("watchPairButton");
    auto* problem = shown.part<QLabel>("probeProblem");
    QTRY_VERIFY(problem->isVisible() && problem->text().contains("probes"));
    QTRY_VERIFY(shown.part<QPushButton>("watchPairButton")->isEnabled());
    QVERIFY(shown.run.facts()->wishes.empty());
  }

  void aSetsOwnScaleIsTheProbes() {
    const std::filesystem::path set = folder("set").toStdString();
    QVERIFY(test::makeSet(set));
    TrainingPlan plan;
    plan.trainingSet = set.string();
    const auto opened = TrainingSet::open(set);
    QVERIFY(opened);
    const int side = int(std::min(opened->images()[0].width, opened->images()[0].height));
    QCOMPARE(trainingScale(plan), opened->shorterSide() > 0 ? opened->shorterSide() : side);
    plan.trainingSet = "/nowhere";
    QCOMPARE(trainingScale(plan), 323);
    plan.testCrop = 0;
    QCOMPARE(trainingScale(plan), 0);
  }

  void theTrailRunsFromSmallAndFaintToTheNewest() {
    WatchedProbe probe;
    probe.wish.truth = {1, 0, 0, 0, 1, 0, 0};
    for (int i = 0; i < 5; ++i)
      probe.trail.push_back(
          {10 * i, {Eigen::Quaterniond::Identity(), Eigen::Vector3d(1, 1 - 0.2 * i, 0).normalized()}, 1, 1});
    const PoseSceneData scene = probeScene(probe, 2, {}, {});
    QCOMPARE(scene.cameras.size(), 7u);
    QCOMPARE(scene.links.size(), 1u + 4u);
    QVERIFY(scene.cameras[1].ghost);
    const auto estimate = [&](int i) { return scene.cameras[std::size_t(2 + i)]; };
    QVERIFY(estimate(0).oneOfMany && estimate(0).size < estimate(1).size && estimate(3).size < estimate(4).size);
    QVERIFY(estimate(2).strong && !estimate(2).label.isEmpty() && !estimate(4).label.isEmpty());
    for (int i = 0; i < 5; ++i) QCOMPARE(estimate(i).id, QString::number(i));
  }

  void inspectsActionPinsAndTurnsToThePanel() {
    makeRun(folder("window"));
    MainWindow window(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);  // there is no window manager to do it
    for (const char* name : {"a.png", "b.png"})
      QVERIFY(pair_.loaded()->firstPyramid.front().save(folder(name)));  // no truth comes with them
    window.openPair(folder("a.png"), folder("b.png"));
    QTRY_VERIFY(window.inspect().session().loaded());
    window.runs().addFolder(folder("window"));
    QTRY_VERIFY(window.training().current());
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = window.training().findChild<QListWidget*>("probeList");
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(!window.training().current()->facts()->pending[0].probe.truth);
  }
};

QTEST_MAIN(ProbePanelTest)
#include "probe_panel_test.moc"
