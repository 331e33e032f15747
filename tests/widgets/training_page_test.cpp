// The Training page driven as a person drives it: real mouse and key events in a real (virtual) display, with a fake
// trainer as the other side.
#include "pages/training_page.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <csignal>
#include <fstream>

#include "catalogue/checkpoint_filters.h"
#include "main_window.h"
#include "models/run_words.h"
#include "models/runs_model.h"
#include "networks/weights.h"
#include "pages/new_run_dialog.h"
#include "pages/training_curves_file.h"
#include "pages/training_figures.h"
#include "plots/live_plot.h"
#include "support/busiest_event.h"
#include "support/collections.h"
#include "support/made_set.h"
#include "support/sanitizer.h"
#include "theme/theme.h"

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

// A run that a fake trainer did before the window was opened.
void finishedRun(const QString& folder, const QStringList& flags = {}) {
  const Behaviour fast({{"FAKE_STEPS_PER_SECOND", "0"}, {"FAKE_PREPARE_SECONDS", "0"}});
  QProcess trainer;
  trainer.start(fakeTrainer, QStringList{"train", folder, "--preset", "demo", "--epochs", "4"} + flags);
  QVERIFY(trainer.waitForFinished(20000));
  QCOMPARE(trainer.exitCode(), 0);
}

// The page and what it needs, shown; ends every trainer that a test left running.
struct Shown {
  explicit Shown(const QStringList& folders = {}) {
    page.trainer().setProgram(fakeTrainer);
    for (const QString& folder : folders) session.addFolder(folder);
    page.resize(1280, 800);
    page.show();
  }
  ~Shown() {
    for (int i = 0; i < session.count(); ++i)
      if (const auto lock = readLock(session.run(i)->paths().folder)) kill(lock->pid, SIGKILL);
  }
  template <class W>
  W* part(const char* name) {
    return page.findChild<W*>(name);
  }
  void click(const char* name) {
    auto* button = page.findChild<QAbstractButton*>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  LivePlot* plot(const char* id) { return page.findChild<LivePlot*>(QString("plot-") + id); }
  RunState state() { return page.current() ? page.current()->facts()->state : RunState::created; }
  QString text(const char* label) { return part<QLabel>(label)->text(); }
  std::size_t points(const char* figure, const RunWatch* run, const char* series) {
    return plot(figure)->size(folderOf(*run) + '|' + series);
  }

  Selection selection;
  RunsSession session;
  TrainingPage page{selection, session};
};

}  // namespace

class TrainingPageTest : public QObject {
  Q_OBJECT

  QTemporaryDir home_;

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));  // counts for people are grouped by it
    qputenv("HOME", home_.path().toUtf8());                                 // the standard folders are there
    QVERIFY(QFile::exists(fakeTrainer));
  }

  void withoutRunsThePageSaysHowToBegin() {
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QVERIFY(shown.part<QWidget>("emptyTraining")->isVisible());
    QVERIFY(!shown.part<QWidget>("steerBar")->isVisible());
    shown.click("emptyNewRun");
    auto* dialog = shown.part<QDialog>("newRunDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
  }

  // From the click to the finished checkpoint.
  void aNewRunIsStartedWatchedAndItsEndIsTold() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "200"}, {"FAKE_STEPS", "100"}, {"FAKE_PREPARE_SECONDS", "0.5"}});
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QSignalSpy ended(&shown.session, &RunsSession::runEnded);
    shown.click("emptyNewRun");
    auto* dialog = shown.part<NewRunDialog>("newRunDialog");
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QComboBox*>("preset")->currentData().toString(), "demo");
    QTRY_VERIFY(dialog->findChild<QLabel*>("forecast")->text().contains("Made up."));
    QVERIFY(dialog->findChild<QLabel*>("forecast")->text().contains("40 pairs/s"));
    QVERIFY(dialog->findChild<QLabel*>("forecast")->text().contains("900 MiB of memory, of 8,000 MiB free"));
    auto* name = dialog->findChild<QLineEdit*>("runName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "my-first");
    auto* epochs = dialog->findChild<QSpinBox*>("setting-epochs");
    epochs->setValue(4);
    const QString command = dialog->findChild<QPlainTextEdit*>("trainCommand")->toPlainText();
    QVERIFY2(command.contains("my-first") && command.contains("--epochs 4") && command.contains("--preset demo"),
             qPrintable(command));
    QTRY_VERIFY(dialog->findChild<QPushButton*>("startNewRun")->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton*>("startNewRun"), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.current() && shown.page.current()->name() == "my-first", 8000);
    if (!isAlive(shown.state())) {  // its trainer is on its way: a second one would only quarrel with it
      QVERIFY(!shown.part<QPushButton>("startRun")->isEnabled());
      QVERIFY2(shown.text("runHeadline").contains("starting"), qPrintable(shown.text("runHeadline")));
    }
    QTRY_COMPARE(shown.state(), RunState::running);
    QVERIFY(shown.text("runHeadline").contains("running"));
    QTRY_VERIFY(shown.points("loss", shown.page.current(), "loss") > 20);
    QTRY_VERIFY(shown.text("runSentence").contains("pairs/s"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.state(), RunState::finished, 15000);
    QTRY_COMPARE(shown.points("loss", shown.page.current(), "loss"), std::size_t(400));
    QCOMPARE(shown.points("errors", shown.page.current(), "validated.roeMedian"), std::size_t(4));
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(shown.text("runHeadline").contains("best ROE"));
    QVERIFY(!shown.part<QPushButton>("startRun")->isEnabled());
    QCOMPARE(readPlan(shown.page.current()->paths().plan())->plan.epochs, 4);
  }

  // The same with the real trainer, on a set made up for it.
  void aRealRunGoesFromTheClickToItsCheckpoint() {
    test::MadeSet plan;
    plan.width = plan.height = 240;
    const QString set = home_.path() + "/real-set";
    QVERIFY(test::makeSet(set.toStdString(), plan).has_value());
    Shown shown;
    shown.page.trainer().setProgram(PARALLAX_BIN_DIR "/parallax-trainer");
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    shown.page.newRun();
    auto* dialog = shown.part<NewRunDialog>("newRunDialog");
    dialog->setPreset("landmarks");
    auto* path = dialog->findChild<QLineEdit*>("sourcePath");
    path->setFocus();
    QTest::keyClicks(path, set);
    for (const auto& [key, value] : {std::pair{"epochs", 2}, {"batch", 5}, {"crop", 227}, {"threads", 1}})
      dialog->findChild<QSpinBox*>(QString("setting-") + key)->setValue(value);
    dialog->findChild<QDoubleSpinBox*>("setting-branch-width")->setValue(0.125);
    auto* start = dialog->findChild<QPushButton*>("startNewRun");
    QTRY_VERIFY2_WITH_TIMEOUT(dialog->findChild<QLabel*>("forecast")->text().contains("pairs/s"),
                              qPrintable(dialog->findChild<QLabel*>("forecast")->text()), 30000);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.current() && !dialog->isVisible(), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(shown.state(), RunState::finished, 60000);
    const RunFacts& facts = *shown.page.current()->facts();
    QCOMPARE(facts.summary.step, std::int64_t(2));
    QCOMPARE(facts.validations.size(), std::size_t(2));
    const auto checkpoints = checkpointsOf(shown.page.current()->paths());
    QVERIFY(!checkpoints.empty());
    const auto filters = firstFilters(checkpoints.back().file);
    QVERIFY2(filters.has_value(), filters ? "" : filters.error().message.c_str());
  }

  void whatDoesNotGoTogetherIsSaidBeforeAnythingStarts() {
    const Behaviour refusing({{"FAKE_REFUSAL", "There is no CUDA device here."}});
    Shown shown;
    shown.page.newRun();
    auto* dialog = shown.part<NewRunDialog>("newRunDialog");
    QTRY_VERIFY(dialog->isVisible());
    auto* forecast = dialog->findChild<QLabel*>("forecast");
    QTRY_VERIFY2(forecast->text().contains("no CUDA device"), qPrintable(forecast->text()));
    QVERIFY(!dialog->findChild<QPushButton*>("startNewRun")->isEnabled());
    dialog->findChild<QSpinBox*>("setting-micro-batch")->setValue(1000);  // of a batch of 16
    QTRY_VERIFY2(!forecast->text().contains("CUDA"), qPrintable(forecast->text()));
    QVERIFY(!dialog->findChild<QPushButton*>("startNewRun")->isEnabled());
    QVERIFY(!QFileInfo::exists(dialog->runFolder()));
  }

  void aPresetFillsTheFormAndASetIsDescribed() {
    Shown shown;
    QVERIFY(test::makeSet((home_.path() + "/made").toStdString()).has_value());
    shown.page.newRun();
    auto* dialog = shown.part<NewRunDialog>("newRunDialog");
    dialog->setPreset("dtu-low");
    QCOMPARE(dialog->findChild<QSpinBox*>("setting-crop")->value(), 227);
    dialog->setPreset("landmarks");
    QCOMPARE(dialog->findChild<QSpinBox*>("setting-crop")->value(), 323);
    auto* path = dialog->findChild<QLineEdit*>("sourcePath");
    QVERIFY(path->isVisible());
    path->setFocus();
    QTest::keyClicks(path, home_.path() + "/made");
    auto* about = dialog->findChild<QLabel*>("sourceAbout");
    QTRY_VERIFY2(about->text().contains("5 pairs to learn from, 5 to validate on"), qPrintable(about->text()));
    QCOMPARE(dialog->plan().plan.trainingSet, (home_.path() + "/made").toStdString());
    QVERIFY(dialog->findChild<QLineEdit*>("runName")->text().startsWith("made-landmarks"));
    QTest::keyClicks(path, "/nowhere");
    QTRY_VERIFY2(!about->text().contains("pairs to learn"), qPrintable(about->text()));
    QTRY_VERIFY(!dialog->findChild<QPushButton*>("startNewRun")->isEnabled());
    QCOMPARE(dialog->findChild<QLabel*>("forecast")->text(), about->text());
  }

  // The open collection is made into a training set, and the run begins with it.
  void photographsArePreparedAndThenTrainedOn() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "0"}});
    Shown shown;
    QVERIFY(QDir().mkpath(home_.path() + "/pictures"));
    shown.selection.setCollection(madeUpCollection(home_.path() + "/pictures", {1, 6, 1, true}));
    shown.page.newRun();
    auto* dialog = shown.part<NewRunDialog>("newRunDialog");
    QTRY_VERIFY(dialog->isVisible());
    auto* on = dialog->findChild<QComboBox*>("trainOn");
    QCOMPARE(on->currentIndex(), 1);
    QTRY_VERIFY2(dialog->findChild<QLabel*>("sourceAbout")->text().contains("on disk"),
                 qPrintable(dialog->findChild<QLabel*>("sourceAbout")->text()));
    dialog->findChild<QSpinBox*>("setting-epochs")->setValue(2);
    auto* start = dialog->findChild<QPushButton*>("startNewRun");
    QVERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    const auto said = [dialog] { return dialog->findChild<QLabel*>("forecast")->text(); };
    if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); }, 15000)) QFAIL(qPrintable(said()));
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.current(), 8000);
    QTRY_VERIFY(shown.page.current()->facts()->plan);
    const std::string folder = shown.page.current()->facts()->plan->plan.trainingSet;
    QVERIFY(QString::fromStdString(folder).startsWith(home_.path() + "/Parallax/sets/"));
    const auto set = TrainingSet::open(folder);
    QVERIFY2(set.has_value(), set ? "" : set.error().message.c_str());
    QCOMPARE(set->pairsOf(Split::training).size(), shown.selection.collection()->scenes[0].pairs.size());
  }

  void everyWishIsPendingUntilItIsAcknowledged() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "50"}, {"FAKE_STEPS", "500"}});
    QTemporaryDir dir;
    const SavedPlan plan{*planOf("demo", {{"epochs", 4}}), "demo", ""};
    QVERIFY(createRun(dir.filePath("one").toStdString(), plan).has_value());
    Shown shown({dir.path()});
    QTRY_VERIFY(shown.page.current());
    QTRY_VERIFY(shown.part<QPushButton>("startRun")->isEnabled());
    QCOMPARE(shown.part<QPushButton>("startRun")->text(), "Start");
    shown.click("startRun");
    QCOMPARE(shown.part<QPushButton>("startRun")->text(), "Starting…");
    QTRY_COMPARE(shown.state(), RunState::running);
    shown.click("pauseRun");
    QTRY_COMPARE(shown.state(), RunState::paused);
    QTRY_VERIFY(shown.text("pendingWishes").isEmpty());
    QVERIFY(!shown.part<QPushButton>("pauseRun")->isEnabled());
    QCOMPARE(shown.part<QPushButton>("startRun")->text(), "Continue");
    shown.click("startRun");
    QTRY_COMPARE(shown.state(), RunState::running);
    shown.part<QSpinBox>("extendEpochs")->setValue(3);
    shown.click("extendRun");
    QTRY_COMPARE(shown.page.current()->facts()->summary.epochs, 7);
    shown.click("checkpointRun");
    QTRY_VERIFY(!shown.page.current()->facts()->checkpoints.empty());
    // The menu as a person uses it: it opens under the button, and Down and Return choose its first line.
    QTimer::singleShot(300, [&] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (!menu) return;
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Return);
    });
    shown.click("stopRun");
    QTRY_COMPARE(shown.state(), RunState::stopped);
    QCOMPARE(shown.part<QPushButton>("startRun")->text(), "Continue");
    QVERIFY(shown.part<QPushButton>("startRun")->isEnabled());
  }

  void aTrainerThatDoesNotAnswerLeavesTheWishPending() {
    const Behaviour how({{"FAKE_STEPS_PER_SECOND", "50"}, {"FAKE_STEPS", "500"}, {"FAKE_DEAF", "1"}});
    QTemporaryDir dir;
    QVERIFY(createRun(dir.filePath("deaf").toStdString(), {*planOf("demo", nlohmann::json::object()), "demo", ""})
                .has_value());
    Shown shown({dir.path()});
    QTRY_VERIFY(shown.page.current() && shown.part<QPushButton>("startRun")->isEnabled());
    shown.click("startRun");
    QTRY_COMPARE(shown.state(), RunState::running);
    shown.click("pauseRun");
    QTRY_VERIFY(shown.text("pendingWishes").contains("pause"));
    QCOMPARE(shown.part<QPushButton>("pauseRun")->text(), "Pausing…");
    QVERIFY(!shown.part<QPushButton>("pauseRun")->isEnabled());
    QTest::qWait(600);
    QVERIFY(shown.text("pendingWishes").contains("pause"));
    // Killed without a word: it is never shown as running.
    kill(readLock(shown.page.current()->paths().folder)->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(shown.state(), RunState::lost, 15000);
    QVERIFY(shown.text("runHeadline").contains("lost"));
    QVERIFY(shown.part<QPushButton>("startRun")->isEnabled());
    QVERIFY(!shown.part<QPushButton>("pauseRun")->isEnabled());
  }

  void pinnedRunsStayBesideTheOneThatIsLookedAt() {
    QTemporaryDir dir;
    finishedRun(dir.filePath("a"));
    finishedRun(dir.filePath("b"), {"--beta", "5"});
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_COMPARE(shown.session.count(), 2);
    QTRY_VERIFY(shown.page.current() && shown.page.current()->facts()->plan);
    auto* runs = shown.part<QListView>("runs");
    const QRect first = runs->visualRect(runs->model()->index(0, 0)),
                second = runs->visualRect(runs->model()->index(1, 0));
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, second.center());
    QTRY_COMPARE(shown.page.current()->name(), "b");
    const auto loss = [&](const char* name) { return shown.plot("loss")->size(dir.filePath(name) + "|loss"); };
    QTRY_COMPARE(loss("b"), std::size_t(80));
    QCOMPARE(loss("a"), std::size_t(0));
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, QPoint(first.right() - 14, first.top() + 16));  // the pin
    QCOMPARE(shown.page.pinned(), QStringList{dir.filePath("a")});
    QCOMPARE(shown.page.current()->name(), "b");  // pinning is not choosing
    QTRY_COMPARE(loss("a"), std::size_t(80));
    const auto colour = [&](int row) {
      return runs->model()->index(row, 0).data(RunsModel::colourRole).value<QColor>();
    };
    QVERIFY(colour(0).isValid() && colour(1).isValid() && colour(0) != colour(1));
    shown.click("panel-runCompare");
    auto* table = shown.part<QTableWidget>("planDifferences");
    QVERIFY(table->isVisible());
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->horizontalHeaderItem(0)->text(), "b");
    QStringList rows;
    for (int r = 0; r < table->rowCount(); ++r) rows << table->verticalHeaderItem(r)->text();
    const int beta = int(rows.indexOf("Beta"));
    QVERIFY2(beta >= 0 && !rows.contains("Epochs"), qPrintable(rows.join(',')));
    QCOMPARE(table->item(beta, 0)->text(), "5");
    QCOMPARE(table->item(beta, 1)->text(), "10");
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, QPoint(first.right() - 14, first.top() + 16));
    QVERIFY(shown.page.pinned().isEmpty());
    QCOMPARE(loss("a"), std::size_t(0));
  }

  // The rows change under an open menu: it is still about the run it was opened on.
  void theMenuOfARunThatIsGoneHarmsNoOther() {
    QTemporaryDir dir;
    for (const char* name : {"a", "b"}) {
      const SavedPlan plan{*planOf("demo", nlohmann::json::object()), "demo", ""};
      QVERIFY(createRun(dir.filePath(name).toStdString(), plan).has_value());
    }
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_COMPARE(shown.session.count(), 2);
    auto* runs = shown.part<QListView>("runs");
    runs->setCurrentIndex(runs->model()->index(1, 0));
    QCOMPARE(shown.page.current()->name(), "b");
    QTimer::singleShot(200, [&] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY(menu);
      QVERIFY(QDir(dir.filePath("b")).removeRecursively());
      QTRY_COMPARE(shown.session.count(), 1);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Return);
    });
    Q_EMIT runs->customContextMenuRequested(runs->visualRect(runs->model()->index(1, 0)).center());
    QVERIFY(!shown.page.pinned().contains(dir.filePath("a")));
    QCOMPARE(shown.page.current()->name(), "a");
    QVERIFY2(shown.text("trainingNoticeText").contains("b is no longer there"),
             qPrintable(shown.text("trainingNoticeText")));
  }

  void longWordsDoNotMakeTheWindowGrow() {
    QTemporaryDir dir;
    const QString name(120, 'x');
    const SavedPlan plan{*planOf("demo", nlohmann::json::object()), "demo", ""};
    for (const QString& run : {QStringLiteral("a"), name})
      QVERIFY(createRun(dir.filePath(run).toStdString(), plan).has_value());
    Shown shown({dir.path()});
    QTRY_VERIFY(shown.page.current() && shown.page.current()->facts()->plan);
    const int before = shown.page.minimumSizeHint().width();
    shown.page.choose(dir.filePath(name));
    QTRY_VERIFY(shown.page.current()->name() == name && shown.page.current()->facts()->plan);
    QCOMPARE(shown.page.minimumSizeHint().width(), before);
    for (int i = 0; i < 12; ++i) shown.page.current()->wish(newWish(Wish::Kind::checkpoint));
    QTRY_COMPARE(shown.page.current()->facts()->pending.size(), std::size_t(12));
    QCOMPARE(shown.page.minimumSizeHint().width(), before);
    QVERIFY(shown.part<QLabel>("pendingWishes")->toolTip().contains(shown.text("pendingWishes")));
  }

  void aRunThatCannotBeReadIsNotMerelyNotStarted() {
    QTemporaryDir dir;
    QVERIFY(QDir().mkpath(dir.filePath("torn")));
    std::ofstream(dir.filePath("torn/plan.json").toStdString()) << "{";
    Shown shown({dir.path()});
    QTRY_VERIFY(shown.page.current());
    QTRY_VERIFY2(shown.text("runHeadline").contains("cannot be read"), qPrintable(shown.text("runHeadline")));
    QVERIFY(!shown.part<QPushButton>("startRun")->isEnabled());
    QCOMPARE(shown.part<QTreeWidget>("runPlan")->topLevelItemCount(), 0);
  }

  void whereARunCannotBeMadeIsSaid() {
    Shown shown;
    shown.page.newRun();
    auto* dialog = shown.part<NewRunDialog>("newRunDialog");
    auto* start = dialog->findChild<QPushButton*>("startNewRun");
    auto* name = dialog->findChild<QLineEdit*>("runName");
    auto* folder = dialog->findChild<QLineEdit*>("runsFolder");
    const auto type = [](QLineEdit* line, const QString& text) {
      line->setFocus();
      line->selectAll();
      text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    };
    for (const char* bad : {"a/b", "..", "."}) {
      type(name, bad);
      QVERIFY2(!start->isEnabled(), bad);
    }
    type(name, "mine");
    QVERIFY(start->isEnabled());
    for (const char* bad : {"", "runs", "/proc/version/here"}) {
      type(folder, bad);
      QVERIFY2(!start->isEnabled(), bad);
      QVERIFY(!dialog->findChild<QLabel*>("forecast")->text().isEmpty());
    }
    type(folder, "~/elsewhere");
    QVERIFY(start->isEnabled());
    QCOMPARE(dialog->runFolder(), QDir::homePath() + "/elsewhere/mine");
  }

  void aDoubleClickOnACheckpointChoosesIt() {
    QTemporaryDir dir;
    finishedRun(dir.filePath("a"));
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_VERIFY(shown.page.current() && !shown.page.current()->facts()->checkpoints.empty());
    QTRY_COMPARE(shown.points("loss", shown.page.current(), "loss"), std::size_t(80));
    QTest::qWait(100);
    QSignalSpy chosen(&shown.page, &TrainingPage::checkpointChosen);
    const auto& checkpoint = shown.page.current()->facts()->checkpoints.front();
    LivePlot& plot = *shown.plot("loss");
    const QPoint at(int(plot.pixelOf(double(checkpoint.step), 0).x()),
                    int(plot.pixelOf(0, plot.yRange().high).y()) + 4);
    QTest::mouseMove(plot.surface(), at);
    QTest::mouseDClick(plot.surface(), Qt::LeftButton, {}, at);
    QCOMPARE(chosen.count(), 1);
    const QString whole = dir.filePath("a/") + QString::fromStdString(checkpoint.text("file"));
    QCOMPARE(QDir::cleanPath(chosen[0][0].toString()), whole);

    shown.click("panel-runCheckpoints");
    auto* table = shown.part<QTableWidget>("checkpoints");
    QCOMPARE(table->rowCount(), int(shown.page.current()->facts()->checkpoints.size()));
    const QPoint last = table->visualItemRect(table->item(table->rowCount() - 1, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, last);
    shown.click("openCheckpoint");
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[1][0].toString(), chosen[0][0].toString());  // the oldest is last in the table
  }

  void curvesByEpochAndTimeAndAlone() {
    QTemporaryDir dir;
    finishedRun(dir.filePath("a"));
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_VERIFY(shown.page.current());
    QTRY_COMPARE(shown.points("loss", shown.page.current(), "loss"), std::size_t(80));
    QCOMPARE(shown.plot("loss")->newest(), 80.0);
    auto* axis = shown.part<QComboBox>("curvesAxis");
    axis->setFocus();
    QTest::keyClick(axis, Qt::Key_Down);
    QTRY_COMPARE(shown.plot("loss")->newest(), 4.0);
    QTest::keyClick(axis, Qt::Key_Down);
    const RunSeries& loss = *shown.page.current()->series("loss");
    // The last validation comes a moment after the last step, or in the same millisecond.
    const double lastStep = loss.time.back() - shown.page.current()->facts()->summary.started;
    QTRY_VERIFY(shown.plot("loss")->newest() >= lastStep && shown.plot("loss")->newest() < lastStep + 1);
    shown.click("alone-errors");
    QVERIFY(!shown.plot("loss")->isVisible() && shown.plot("errors")->isVisible());
    shown.click("alone-errors");
    QVERIFY(shown.plot("loss")->isVisible());
    shown.click("log-errors");
    QTRY_VERIFY(shown.plot("errors")->yRange().low > 0);
    auto* plan = shown.part<QTreeWidget>("runPlan");
    QCOMPARE(plan->topLevelItemCount(), 4);
  }

  void aZoomGoesThroughAllFigures() {
    QTemporaryDir dir;
    finishedRun(dir.filePath("a"));
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_VERIFY(shown.page.current());
    QTRY_COMPARE(shown.points("loss", shown.page.current(), "loss"), std::size_t(80));
    QTest::qWait(50);
    LivePlot& plot = *shown.plot("loss");
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Plus);
    const PlotRange zoomed = plot.xRange();
    QVERIFY(zoomed.high - zoomed.low < 70);
    QCOMPARE(shown.plot("memory")->xRange().low, zoomed.low);
    QCOMPARE(shown.plot("memory")->xRange().high, zoomed.high);
    QTest::keyClick(&plot, Qt::Key_Home);
    QTRY_VERIFY(shown.plot("memory")->showsAll() && plot.showsAll());
  }

  void aFigureOnPaperHasColoursForPaper() {
    QTemporaryDir dir;
    finishedRun(dir.filePath("a"));
    applyTheme(ThemeChoice::dark);
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_VERIFY(shown.page.current());
    QTRY_COMPARE(shown.points("loss", shown.page.current(), "loss"), std::size_t(80));
    QCOMPARE(shown.plot("loss")->exportFigure(dir.filePath("x.png")), QString());
    const auto pixels = [](const QImage& image, const QColor& colour) {
      int n = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) n += image.pixelColor(x, y) == colour;
      return n;
    };
    const QColor onPaper = trainingFigures(CurvePaint::paper)[0].curves[0].colour,
                 inWindow = trainingFigures(CurvePaint::window)[0].curves[0].colour;
    const QImage paper(dir.filePath("x.png"));
    QVERIFY(pixels(paper, onPaper) > 2000 && pixels(paper, inWindow) == 0);
    QTest::qWait(50);
    QVERIFY(pixels(shown.plot("loss")->grab().toImage(), onPaper) == 0);  // and the window has its own again
    applyTheme(ThemeChoice::light);
  }

  void theNumbersAreSavedAsATable() {
    QTemporaryDir dir;
    const RunSeries series{{1, 2}, {0.5, 1}, {0, 1.5}, {3.25, std::nan("")}};
    QCOMPARE(saveCurves({{"a, b", "loss", series}}, dir.filePath("x.csv")), QString());
    QFile file(dir.filePath("x.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("run,curve,step,epoch,time,value\r\n"
                                        "\"a, b\",loss,1,0.5,1970-01-01T00:00:00.000Z,3.25\r\n"
                                        "\"a, b\",loss,2,1,1970-01-01T00:00:01.500Z,\r\n"));
    QVERIFY(!saveCurves({}, dir.filePath("no/such/folder.csv")).isEmpty());
  }

  // The checkpoint goes to Inspect; and the next day the same run is there.
  void theWindowLoadsACheckpointIntoInspectAndKnowsItsRunsAgain() {
    QTemporaryDir dir;
    finishedRun(dir.filePath("kept"));
    const auto checkpoints = checkpointsOf({dir.filePath("kept").toStdString()});
    QVERIFY(!checkpoints.empty());
    const QString file = QString::fromStdString(checkpoints.back().file.string());
    BranchOptions small;
    small.width1 = 8, small.width2 = 12, small.width3 = 16, small.width4 = 16, small.width5 = 10;
    NetworkWeights weights = initialWeights(NetworkKind::cnnBspp, small, 1);
    weights.spec.trained = true;
    QVERIFY(writeWeights(checkpoints.back().file, weights).has_value());
    QCoreApplication::setOrganizationName("parallax-training-test");
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    {
      MainWindow window;
      window.resize(1280, 800);
      window.show();
      QVERIFY(QTest::qWaitForWindowExposed(&window));
      QApplication::setActiveWindow(&window);  // there is no window manager to do it
      QTest::keyClick(&window, Qt::Key_4, Qt::AltModifier);
      QCOMPARE(window.pages().currentId(), "training");
      window.openRuns(dir.filePath("kept"));
      QTRY_VERIFY(window.training().current() && window.training().current()->name() == "kept");
      QTRY_VERIFY(!window.training().current()->facts()->checkpoints.empty());
      QTest::mouseClick(window.findChild<QAbstractButton*>("panel-runCheckpoints"), Qt::LeftButton);
      auto* table = window.findChild<QTableWidget*>("checkpoints");
      QTRY_VERIFY(table->rowCount() > 0);
      const QPoint at = table->visualItemRect(table->item(0, 0)).center();
      QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
      QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
      QCOMPARE(window.pages().currentId(), "inspect");
      QCOMPARE(window.findChild<QLineEdit*>("setting-weights")->text(), file);
      const PairSession& session = window.inspect().session();
      const MethodState& shown = session.states()[session.selected()];
      QCOMPARE(shown.method->id, std::string("cnnBspp"));
      QVERIFY2(shown.phase != MethodState::Phase::unavailable, qPrintable(shown.reason));
      QTest::keyClick(&window, Qt::Key_4, Qt::AltModifier);
      window.close();
    }
    MainWindow again;
    again.show();
    QVERIFY(QTest::qWaitForWindowExposed(&again));
    QCOMPARE(again.pages().currentId(), "training");
    QTRY_VERIFY(again.training().current() && again.training().current()->name() == "kept");
    QSettings().clear();
  }

  // Reading it takes a worker a while; the window never waits.
  void aLongRunKeepsTheWindowAwake() {
    if (underSanitizer()) QSKIP("A sanitizer's times are not ours.");
    QTemporaryDir dir;
    QVERIFY(createRun(dir.filePath("long").toStdString(), {*planOf("demo", nlohmann::json::object()), "demo", ""})
                .has_value());
    {
      std::ofstream events(dir.filePath("long/events.jsonl").toStdString());
      events << lineOf({"started", 1, 0, 0, {{"stepsPerEpoch", 5000}, {"epochs", 40}, {"trainPairs", 80000}}}) << '\n';
      for (int step = 1; step <= 150'000; ++step)
        events << R"({"event":"step","time":)" << step << R"(,"step":)" << step << R"(,"epoch":)" << step / 5000.0
               << R"(,"loss":)" << 1 + 1.0 / step << R"(,"lossT":0.5,"lossQ":0.05,"roe":)" << 3 + step % 7
               << R"(,"rte":9,"lr":0.001,"pairsPerSecond":40,"wait":0.01,"memory":900})" << '\n';
      events << lineOf({"ended", 200'000, 150'000, 30, {{"reason", "stopped"}, {"sentence", "Stopped."}}}) << '\n';
    }
    Shown shown({dir.path()});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    auto& app = *static_cast<TimedApplication*>(qApp);
    app.worstMs = 0;
    QTRY_VERIFY(shown.page.current());
    QTRY_COMPARE_WITH_TIMEOUT(shown.points("loss", shown.page.current(), "loss"), std::size_t(150'000), 20000);
    QTest::qWait(100);
    auto* smoothing = shown.part<QSlider>("curvesSmoothing");
    smoothing->setFocus();
    for (int i = 0; i < 5; ++i) QTest::keyClick(smoothing, Qt::Key_PageUp), QTest::qWait(30);
    qInfo("busiest event: %.1f ms (%s)", app.worstMs, app.worst.constData());
    QVERIFY2(app.worstMs < 50, app.worst.constData());
  }
};

int main(int argc, char** argv) {
  TimedApplication app(argc, argv);
  TrainingPageTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "training_page_test.moc"
