// The panels of a run that show what it fails on and what its first layer looks for, driven by real events.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <fstream>

#include "main_window.h"
#include "networks/weights.h"
#include "pages/filter_grid.h"
#include "pages/run_failures.h"
#include "pages/run_filters.h"
#include "plots/curve_plot.h"
#include "support/busiest_event.h"
#include "support/sanitizer.h"
#include "support/textured_set.h"

using namespace parallax;

namespace {

NetworkWeights smallWeights(std::uint64_t seed) {
  BranchOptions options;
  options.width1 = 12, options.width2 = 4, options.width3 = 4, options.width4 = 4, options.width5 = 4;
  return initialWeights(NetworkKind::cnnBspp, options, seed);
}

std::string numbered(const char* folder, int step, const char* ending) {
  return QString::asprintf("%s/%09d.%s", folder, step, ending).toStdString();
}

// A run whose folder a test writes line by line, as a trainer would.
class MadeRun {
 public:
  MadeRun(const QString& folder, const std::filesystem::path& set) : folder_(folder) {
    SavedPlan plan{*planOf("landmarks", nlohmann::json::object()), "", ""};
    plan.plan.trainingSet = set.string();
    paths_ = *createRun(folder.toStdString(), plan);
    log_.emplace(std::move(*EventLog::open(paths_.events())));
    say({"started", 1, 0, 0, {{"device", "cpu"}, {"epochs", 3}, {"stepsPerEpoch", 100}, {"trainPairs", 300}}});
  }
  void say(const Event& event) { QVERIFY(log_->write(event)); }
  void validate(int step, bool best, const std::vector<ValidatedPair>& pairs) {
    const auto file = numbered("validations", step, "csv");
    QVERIFY(writeValidation(paths_.folder / file, pairs));
    say({"validated",
         double(step),
         step,
         step / 100.0,
         {{"roeMedian", 10}, {"rteMedian", 20}, {"best", best}, {"file", file}, {"pairs", pairs.size()}}});
  }
  std::filesystem::path checkpoint(int step, std::uint64_t seed, bool whole = true) {
    const auto file = numbered("checkpoints", step, "pt");
    (void)writeWeights(paths_.folder / file, smallWeights(seed));
    if (!whole) std::filesystem::resize_file(paths_.folder / file, 300);
    say({"checkpoint", double(step), step, step / 100.0, {{"file", file}, {"bytes", 1000}, {"reason", "epoch"}}});
    return paths_.folder / file;
  }
  const QString& folder() const { return folder_; }
  const RunPaths& paths() const { return paths_; }

 private:
  QString folder_;
  RunPaths paths_;
  std::optional<EventLog> log_;
};

std::vector<ValidatedPair> errors(double a, double b, double c) {
  return {{0, 0, 1, a, a / 2, {1, 0, 0, 0, 1, 0, 0}},
          {1, 2, 3, b / 2, b, {1, 0, 0, 0, 1, 0, 0}},
          {2, 1, 0, c, c, {1, 0, 0, 0, 1, 0, 0}}};
}

template <class Panel>
struct Shown {
  template <class... More>
  explicit Shown(const QString& folder, More... more) : panel(more...), run(folder, 50) {
    panel.resize(300, 620);
    panel.show();
    panel.setRun(&run);
  }
  template <class W>
  W* part(const char* name) {
    return panel.template findChild<W*>(name);
  }
  Panel panel;
  RunWatch run;
};

void choose(QComboBox* box, int row) {
  box->setFocus();
  for (int i = box->currentIndex(); i < row; ++i) QTest::keyClick(box, Qt::Key_Down);
  for (int i = box->currentIndex(); i > row; --i) QTest::keyClick(box, Qt::Key_Up);
}

}  // namespace

class RunPanelsTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  std::filesystem::path set_;

  QString path(const QString& name) const { return dir_.filePath(name); }

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("parallax-test-run-panels");
    set_ = path("set").toStdString();
    QVERIFY(test::texturedSet(set_));
  }

  void withoutAValidationItSaysSo() {
    MadeRun run(path("none"), set_);
    Shown<RunFailures> shown(run.folder(), path("cache-none"));
    auto* empty = shown.part<QLabel>("failuresEmpty");
    QTRY_VERIFY2(empty->text().contains("No validation yet"), qPrintable(empty->text()));
    QVERIFY(empty->isVisible());
    run.validate(100, true, errors(5, 6, 7));
    QTRY_VERIFY(shown.part<QListWidget>("worstPairs")->isVisible());
    shown.panel.setRun(nullptr);
    QVERIFY(empty->isVisible() && empty->text().contains("No run"));
  }

  void theCurvesAreOfThisOneAndTheBestBefore() {
    MadeRun run(path("curves"), set_);
    run.validate(100, true, errors(10, 20, 30));
    run.validate(200, false, errors(90, 90, 90));
    run.validate(300, true, errors(1, 2, 3));
    Shown<RunFailures> shown(run.folder(), path("cache-curves"));
    auto* plot = shown.part<CurvePlot>("failureCurves");
    QTRY_VERIFY(plot->isVisible());
    QVERIFY(std::abs(plot->yAt(0, 3.5) - 100) < 1e-6);         // this one: 1, 1, 3
    QVERIFY(std::abs(plot->yAt(0, 2) - 200.0 / 3) < 1e-3);     //
    QVERIFY(std::abs(plot->yAt(1, 10.5) - 200.0 / 3) < 1e-3);  // step 100: 10, 10, 30
    QTest::mouseClick(shown.part<QToolButton>("failuresRte"), Qt::LeftButton);
    QVERIFY(std::abs(plot->yAt(1, 10.5) - 100.0 / 3) < 1e-3);  // 5, 20, 30
    auto* validations = shown.part<QComboBox>("validations");
    QCOMPARE(validations->count(), 3);
    QVERIFY2(validations->itemText(0).contains("300") && validations->itemText(0).contains("(best)"),
             qPrintable(validations->itemText(0)));
    QVERIFY(!validations->itemText(2).contains("(best)"));
    choose(validations, 2);  // the first of all: nothing was before it
    QTRY_VERIFY(std::abs(plot->yAt(0, 10.5) - 100.0 / 3) < 1e-3);
    // A new one comes: the person's choice stays.
    run.validate(400, true, errors(0.5, 0.5, 0.5));
    QTRY_COMPARE(validations->count(), 4);
    QVERIFY2(validations->currentText().contains("step 100"), qPrintable(validations->currentText()));
    choose(validations, 0);
    QTRY_VERIFY(plot->yAt(0, 0.6) > 99);
  }

  void theWorstPairsComeFirstWithTheirPictures() {
    MadeRun run(path("worst"), set_);
    run.validate(100, true, errors(10, 170, 30));
    Shown<RunFailures> shown(run.folder(), path("cache-worst"));
    auto* pairs = shown.part<QListWidget>("worstPairs");
    QTRY_COMPARE(pairs->count(), 3);
    QVERIFY2(pairs->item(0)->text().contains("RTE 170") && pairs->item(0)->text().contains("grey"),
             qPrintable(pairs->item(0)->text()));
    QVERIFY2(pairs->item(2)->text().contains("first.png, second.png"), qPrintable(pairs->item(2)->text()));
    for (int i = 0; i < 3; ++i) QVERIFY(!pairs->item(i)->icon().isNull());
    // The grey pair is grey, and the other is not.
    const auto middle = [&](int row) {
      const QImage image = pairs->item(row)->icon().pixmap(pairs->iconSize()).toImage();
      return image.pixelColor(image.width() / 4, image.height() / 2);
    };
    QCOMPARE(middle(0).rgb(), qRgb(128, 128, 128));
    QSignalSpy asked(&shown.panel, &RunFailures::inspectRequested);
    const QPoint at = pairs->visualItemRect(pairs->item(0)).center();
    QTest::mouseClick(pairs->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(pairs->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][1].toInt(), 1);
    QTest::keyClick(pairs, Qt::Key_Down);
    QTest::keyClick(pairs, Qt::Key_Return);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[1][1].toInt(), 2);
  }

  void surfAndOrbAreComparedWhenAskedAndThenKept() {
    MadeRun run(path("compare"), set_);
    run.validate(100, true, errors(10, 20, 30));
    const QString cache = path("cache");
    {
      Shown<RunFailures> shown(run.folder(), cache);
      auto* compare = shown.part<QPushButton>("compareFeatures");
      QTRY_VERIFY(compare->isVisible());
      QTest::mouseClick(compare, Qt::LeftButton);
      QVERIFY(!compare->isVisible());
      QVERIFY(shown.part<QProgressBar>("compareProgress")->isVisible());
      QTRY_VERIFY_WITH_TIMEOUT(!shown.part<QProgressBar>("compareProgress")->isVisible(), 20000);
      QTRY_VERIFY(shown.part<QLabel>("failuresNote")->text().contains("assumed"));
      QVERIFY(!compare->isVisible());
      auto* plot = shown.part<CurvePlot>("failureCurves");
      // Only this one was before: curve 1 is SURF's. The grey pair failed: it steps at 180.
      QVERIFY(plot->yAt(1, 179) < 70);
      QVERIFY(plot->yAt(1, 180) > 99);
    }
    Shown<RunFailures> again(run.folder(), cache);
    QTRY_VERIFY(again.part<CurvePlot>("failureCurves")->isVisible());
    QVERIFY(!again.part<QPushButton>("compareFeatures")->isVisible());
    QVERIFY(again.part<CurvePlot>("failureCurves")->yAt(1, 180) > 99);
  }

  void aComparisonIsCancelled() {
    MadeRun run(path("cancelled"), set_);
    run.validate(100, true, errors(10, 20, 30));
    Shown<RunFailures> shown(run.folder(), path("cache-cancelled"));
    auto* compare = shown.part<QPushButton>("compareFeatures");
    QTRY_VERIFY(compare->isVisible());
    QTest::mouseClick(compare, Qt::LeftButton);
    QTest::mouseClick(shown.part<QPushButton>("cancelCompare"), Qt::LeftButton);
    QVERIFY(compare->isVisible());
    QVERIFY(!shown.part<QProgressBar>("compareProgress")->isVisible());
    QTest::qWait(300);
    QVERIFY(compare->isVisible());
  }

  void whatCannotBeReachedIsSaid() {
    MadeRun gone(path("gone"), "/nowhere/at/all");
    gone.validate(100, true, errors(10, 20, 30));
    Shown<RunFailures> shown(gone.folder(), path("cache-gone"));
    auto* note = shown.part<QLabel>("failuresNote");
    QTRY_VERIFY2(note->text().contains("cannot be reached"), qPrintable(note->text()));
    auto* pairs = shown.part<QListWidget>("worstPairs");
    QCOMPARE(pairs->count(), 3);
    QVERIFY2(pairs->item(0)->text().contains("Pair 2"), qPrintable(pairs->item(0)->text()));
    QVERIFY(!shown.part<QPushButton>("compareFeatures")->isVisible());
    QSignalSpy said(&shown.panel, &RunFailures::status);
    const QPoint at = pairs->visualItemRect(pairs->item(0)).center();
    QTest::mouseClick(pairs->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(pairs->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(said.count(), 1);

    MadeRun other(path("other"), set_);  // pairs that this set does not have
    other.validate(100, true, {{0, 3, 2, 5, 5, {1, 0, 0, 0, 1, 0, 0}}});
    Shown<RunFailures> strange(other.folder(), path("cache-other"));
    auto* why = strange.part<QLabel>("failuresNote");
    QTRY_VERIFY2(why->text().contains("not the one"), qPrintable(why->text()));

    MadeRun damaged(path("damaged"), set_);
    damaged.validate(100, true, errors(1, 2, 3));
    std::ofstream(damaged.paths().validations() / "000000100.csv") << "nonsense";
    Shown<RunFailures> cut(damaged.folder(), path("cache-damaged"));
    auto* empty = cut.part<QLabel>("failuresEmpty");
    QTRY_VERIFY2(empty->text().contains("000000100.csv"), qPrintable(empty->text()));
  }

  void theFiltersAreShownAndWhatChanged() {
    MadeRun run(path("filters"), set_);
    Shown<RunFilters> shown(run.folder());
    auto* empty = shown.part<QLabel>("filtersEmpty");
    QTRY_VERIFY2(empty->text().contains("No checkpoint yet"), qPrintable(empty->text()));
    run.checkpoint(100, 1);
    auto* grid = shown.part<FilterGrid>("filterGrid");
    QTRY_VERIFY(grid->isVisible());
    auto* change = shown.part<QCheckBox>("filterChange");
    QVERIFY(!change->isEnabled());
    auto* caption = shown.part<QLabel>("filtersCaption");
    QVERIFY2(caption->text().contains("12 filters of conv1 at step 100"), qPrintable(caption->text()));
    run.checkpoint(200, 2);
    QTRY_VERIFY(change->isEnabled());
    QVERIFY2(caption->text().contains("step 200"), qPrintable(caption->text()));
    QTest::mouseMove(grid, grid->rectOf(5).center());
    QTRY_COMPARE(grid->current(), 5);
    auto* about = shown.panel.findChild<QLabel*>("filterAbout");
    QVERIFY2(about->text().contains("Filter 6") && about->text().contains("Changed by"), qPrintable(about->text()));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->current(), 4);
    QTest::keyClick(grid, Qt::Key_Up);
    QCOMPARE(grid->current(), 4 - grid->columns() >= 0 ? 4 - grid->columns() : 4);
    const QImage before = grid->grab().toImage();
    QTest::mouseClick(change, Qt::LeftButton, {}, {8, change->height() / 2});
    QVERIFY(change->isChecked());
    QVERIFY2(caption->text().contains("from step 100 to step 200"), qPrintable(caption->text()));
    QVERIFY(grid->grab().toImage() != before);
    choose(shown.part<QComboBox>("filterCheckpoints"), 1);
    QTRY_VERIFY2(caption->text().contains("at step 100"), qPrintable(caption->text()));
  }

  // Every weight is one crisp square of the true colour.
  void aPictureIsExact() {
    MadeRun run(path("exact"), set_);
    const auto file = run.checkpoint(100, 7);
    Shown<RunFilters> shown(run.folder());
    auto* grid = shown.part<FilterGrid>("filterGrid");
    QTRY_VERIFY(grid->isVisible());
    const auto filters = firstFilters(file);
    QVERIFY(filters.has_value());
    const auto rgb = pictureOf(*filters, 3, filters->largest(3));
    const QImage seen = grid->grab().toImage();
    const QRect at = grid->rectOf(3);
    const int scale = at.width() / 11;
    QVERIFY(scale >= 2 && at.width() == 11 * scale);
    for (int y = 0; y < 11; ++y)
      for (int x = 0; x < 11; ++x) {
        const auto* pixel = &rgb[3 * std::size_t(11 * y + x)];
        for (const QPoint corner : {QPoint(0, 0), QPoint(scale - 1, scale - 1)})
          QCOMPARE(seen.pixel(at.topLeft() + QPoint(x * scale, y * scale) + corner),
                   qRgb(pixel[0], pixel[1], pixel[2]));
      }
  }

  void aCheckpointThatIsCutOrGoneIsSaid() {
    MadeRun run(path("cut"), set_);
    const auto file = run.checkpoint(100, 1, false);
    Shown<RunFilters> shown(run.folder());
    auto* empty = shown.part<QLabel>("filtersEmpty");
    QTRY_VERIFY2(empty->text().contains("000000100.pt cannot be used"), qPrintable(empty->text()));
    std::filesystem::remove(file);
    run.checkpoint(200, 2);  // the first one can no more be compared with
    QTRY_VERIFY(shown.part<FilterGrid>("filterGrid")->isVisible());
    QVERIFY(!shown.part<QCheckBox>("filterChange")->isEnabled());
  }

  // In the window: both panels are there, and a pair goes to Inspect with what the set knows of it.
  void aWorstPairOpensInInspect() {
    MadeRun run(path("runs/windowed"), set_);
    run.validate(100, true, errors(170, 20, 30));
    run.checkpoint(100, 1);
    MainWindow window(false);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openRuns(path("runs"));
    QTRY_VERIFY(window.training().current() && !window.training().current()->facts()->validations.empty());
    QTest::mouseClick(window.findChild<QToolButton*>("panel-runFilters"), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<FilterGrid*>("filterGrid")->isVisible());
    QTest::mouseClick(window.findChild<QToolButton*>("panel-runFailures"), Qt::LeftButton);
    auto* pairs = window.findChild<QListWidget*>("worstPairs");
    QTRY_VERIFY(pairs->isVisible() && pairs->count() == 3);
    QTest::qWait(50);
    const QPoint at = pairs->visualItemRect(pairs->item(0)).center();
    QTest::mouseClick(pairs->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(pairs->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY_WITH_TIMEOUT(window.inspect().session().loaded(), 10000);
    QVERIFY(window.pages().current() == &window.inspect());
    const auto loaded = window.inspect().session().loaded();
    QCOMPARE(loaded->pair.first.name, "scene/first.png");
    QVERIFY(loaded->pair.truth && !loaded->pair.intrinsicsAssumed());
    QVERIFY(!loaded->notes.isEmpty());
  }

  // Reading and estimating is the workers' work.
  void theWindowStaysAwake() {
    if (underSanitizer()) QSKIP("A sanitizer's times are not ours.");
    MadeRun run(path("awake"), set_);
    std::vector<ValidatedPair> many;
    for (int i = 0; i < 20000; ++i) {
      const double error = 0.01 * (i % 18000);
      many.push_back(i % 2 ? ValidatedPair{0, 0, 1, error, error / 2, {1, 0, 0, 0, 1, 0, 0}}
                           : ValidatedPair{2, 1, 0, error / 3, error, {1, 0, 0, 0, 1, 0, 0}});
    }
    run.validate(100, true, many);
    run.validate(200, true, many);
    auto& app = static_cast<TimedApplication&>(*QCoreApplication::instance());
    Shown<RunFailures> shown(run.folder(), path("cache-awake"));
    QTest::qWait(200);  // shown for the first time: the fonts
    app.worstMs = 0;
    auto* pairs = shown.part<QListWidget>("worstPairs");
    QTRY_COMPARE_WITH_TIMEOUT(pairs->count(), int(mostWorstPairs), 10000);
    choose(shown.part<QComboBox>("validations"), 1);
    QTest::qWait(300);
    QVERIFY2(app.worstMs < 50, qPrintable(QString("%1 ms: %2").arg(app.worstMs).arg(QString(app.worst))));
  }
};

int main(int argc, char** argv) {
  TimedApplication app(argc, argv);
  RunPanelsTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "run_panels_test.moc"
