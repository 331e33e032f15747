// The window driven as a person drives it: real mouse and key events in a real (virtual) display.
#include "main_window.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <opencv2/imgcodecs.hpp>

#include "support/busiest_event.h"
#include "support/textured_pair.h"

using namespace parallax;

namespace {

TimedApplication& app() { return *static_cast<TimedApplication*>(qApp); }

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  PairSession& session() { return window_->inspect().session(); }
  template <class W>
  W* child(const char* name) {
    return window_->findChild<W*>(name);
  }
  QString path(const char* name) { return folder_.filePath(name); }
  QString notice() { return child<QLabel>("notice")->isVisible() ? child<QLabel>("notice")->text() : QString(); }
  QString cell(int row, int column) {
    const auto* table = child<QTableView>("resultsTable");
    return table->model()->index(row, column).data().toString();
  }
  void waitUntilDone() {
    QTRY_VERIFY_WITH_TIMEOUT(session().loaded() && !session().loading() && session().busyCount() == 0, 180'000);
  }
  void openAndWait(const char* a, const char* b) {
    QSignalSpy opened(&session(), &PairSession::opened);
    window_->openPair(path(a), path(b));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    waitUntilDone();
  }
  void drop(const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& f : files) urls << QUrl::fromLocalFile(f);
    data.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &drop);
  }

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("parallax-test");
    QSettings().clear();
    const auto pair = test::texturedPair();
    cv::imwrite(path("a.png").toStdString(), pair.first.bgr);
    cv::imwrite(path("b.png").toStdString(), pair.second.bgr);
    cv::imwrite(path("tiny.png").toStdString(), cv::Mat(1, 1, CV_8UC3, cv::Scalar(1, 2, 3)));
    cv::imwrite(path("thin.png").toStdString(), cv::Mat(20000, 1, CV_8UC3, cv::Scalar(1, 2, 3)));
    cv::Mat noise(300, 400, CV_8UC3);
    cv::randu(noise, cv::Scalar::all(0), cv::Scalar::all(255));
    cv::imwrite(path("noise.png").toStdString(), noise);
    cv::randu(noise, cv::Scalar::all(0), cv::Scalar::all(255));
    cv::imwrite(path("other noise.png").toStdString(), noise);
    std::ofstream(path("text.jpg").toStdString()) << "This is no picture.\n";
    std::vector<unsigned char> jpeg;
    cv::imencode(".jpg", pair.first.bgr, jpeg);
    std::ofstream(path("cut.jpg").toStdString()).write(reinterpret_cast<const char*>(jpeg.data()), jpeg.size() / 2);
  }

  void init() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QApplication::setActiveWindow(window_.get());  // there is no window manager to do it
  }
  void cleanup() {
    window_->close();
    window_.reset();
  }

  void demoIsEstimatedByEveryMethodThatCanRun() {
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session().loaded(), 160'000);
    waitUntilDone();
    int poses = 0;
    for (int row = 0; row < int(session().states().size()); ++row) {
      const MethodState& state = session().states()[row];
      if (state.phase == MethodState::Phase::unavailable) {
        QVERIFY(!cell(row, ResultsModel::noteColumn).isEmpty());
        QVERIFY(!(window_->inspect().results().index(row, 0).flags() & Qt::ItemIsEnabled));
        continue;
      }
      QVERIFY2(state.hasPose(), qPrintable(state.reason));
      ++poses;
      if (state.method->id == "sift") {
        QVERIFY2(state.errors->worse() < 3, qPrintable(QString::number(state.errors->worse())));
        QCOMPARE(cell(row, ResultsModel::roeColumn), QString::number(state.errors->roeDeg, 'f', 2));
      }
    }
    QVERIFY(poses >= 4);
    QVERIFY(window_->windowTitle().contains("Parallax"));
  }

  void methodsAreFlippedWithOneKeyAndByClicks() {
    openAndWait("a.png", "b.png");
    QSignalSpy selected(&session(), &PairSession::selectedChanged);
    QTest::keyClick(window_.get(), Qt::Key_3);
    QCOMPARE(session().selected(), 2);
    auto* table = child<QTableView>("resultsTable");
    QTRY_COMPARE(table->currentIndex().row(), 2);
    const QRect row0 = table->visualRect(table->model()->index(0, ResultsModel::noteColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row0.center());
    QCOMPARE(session().selected(), 0);
    QCOMPARE(selected.count(), 2);
  }

  void intrinsicsAreAssumedUntilTyped() {
    openAndWait("a.png", "b.png");
    QVERIFY(session().loaded()->pair.intrinsicsAssumed());
    static const QRegularExpression guessed("assumed|estimated");  // the latter where the matches tell the focal length
    QVERIFY(cell(0, ResultsModel::noteColumn).contains(guessed));
    QVERIFY(child<QLabel>("intrinsics1Source")->text().contains("assumed"));
    QVERIFY(cell(0, ResultsModel::roeColumn).isEmpty());
    for (const char* name : {"intrinsics1", "intrinsics2"}) {
      auto* edit = child<QLineEdit>(name);
      edit->selectAll();
      QTest::keyClicks(edit, "1157 1153 329 247");
    }
    auto* truth = child<QLineEdit>("truth");
    QTest::keyClicks(truth, "1 0 0 0 1 0 0");
    QTest::mouseClick(child<QPushButton>("applyCameras"), Qt::LeftButton);
    waitUntilDone();
    QVERIFY(!session().loaded()->pair.intrinsicsAssumed());
    QVERIFY(!cell(0, ResultsModel::noteColumn).contains(guessed));
    QVERIFY(!cell(0, ResultsModel::roeColumn).isEmpty());
    truth->selectAll();
    QTest::keyClicks(truth, "1 0 0 zero");
    QTest::keyClick(truth, Qt::Key_Return);
    QTRY_VERIFY(notice().contains("\"zero\" is not a number"));
  }

  void badFilesGetASentenceAndTheOldPairStays_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << "nothing.png"
                             << "There is no file";
    QTest::newRow("folder") << "."
                            << "is a folder";
    QTest::newRow("text") << "text.jpg"
                          << "not an image";
    QTest::newRow("cut") << "cut.jpg"
                         << "cut off";
  }
  void badFilesGetASentenceAndTheOldPairStays() {
    QFETCH(QString, file);
    QFETCH(QString, says);
    openAndWait("a.png", "b.png");
    window_->openPair(path("a.png"), path(qPrintable(file)));
    QTRY_VERIFY(notice().contains(says));
    QVERIFY(session().loaded());
    openAndWait("a.png", "b.png");
    QVERIFY(notice().isEmpty());
  }

  void hopelessPairsGetReasonsNotPoses_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("one pixel") << "tiny.png"
                               << "a.png";
    QTest::newRow("1 x 20000") << "thin.png"
                               << "a.png";
    QTest::newRow("identical") << "a.png"
                               << "a.png";
    QTest::newRow("noise") << "noise.png"
                           << "other noise.png";
  }
  void hopelessPairsGetReasonsNotPoses() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    openAndWait(qPrintable(a), qPrintable(b));
    for (const MethodState& state : session().states()) {
      if (state.phase == MethodState::Phase::unavailable) continue;
      QVERIFY2(!state.hasPose(),
               qPrintable(QString::fromStdString(state.method->id) + " " + window_->inspect().results().asText()));
      QVERIFY2(state.reason.size() > 10, state.method->id.c_str());
    }
  }

  void droppedImagesAreOpened() {
    QSignalSpy opened(&session(), &PairSession::opened);
    drop({path("a.png"), path("b.png")});
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    drop({path("b.png")});
    QTest::qWait(50);
    QCOMPARE(opened.count(), 1);  // waits for the second
    drop({path("a.png")});
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 60'000);
    QCOMPARE(session().loaded()->pair.first.name, std::string("b.png"));
    waitUntilDone();
  }

  void cancelStopsAndEstimateStartsAgain() {
    openAndWait("a.png", "b.png");
    auto* button = child<QPushButton>("estimateButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(session().busyCount() > 0);
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    QCOMPARE(session().busyCount(), 0);
    QTest::qWait(100);
    for (const MethodState& state : session().states()) QVERIFY(state.phase != MethodState::Phase::done);
    QTest::mouseClick(button, Qt::LeftButton);
    waitUntilDone();
    QVERIFY(session().states()[0].estimate);
  }

  void loadingIsCancelled() {
    QSignalSpy opened(&session(), &PairSession::opened);
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(session().loading());
    QTest::mouseClick(child<QPushButton>("estimateButton"), Qt::LeftButton);  // it says Cancel
    QVERIFY(!session().loading());
    QTest::qWait(200);
    QCOMPARE(opened.count(), 0);
  }

  void closingWhileEstimatingIsSafe() {
    openAndWait("a.png", "b.png");
    QTest::mouseClick(child<QPushButton>("estimateButton"), Qt::LeftButton);
    window_->close();
    window_.reset();
    QTRY_VERIFY_WITH_TIMEOUT(LatestJob::workers().waitForDone(10), 30'000);
    QTest::qWait(50);  // what the workers sent is delivered to nobody
    init();
  }

  void weightsThatDoNotFitAreExplainedInTheTable() {
    openAndWait("a.png", "b.png");
    auto* weights = child<QLineEdit>("setting-weights");
    weights->selectAll();
    QTest::keyClicks(weights, path("text.jpg"));
    QTest::keyClick(weights, Qt::Key_Return);
    const int row = int(session().states().size()) - 1;
    QTRY_VERIFY2(cell(row, ResultsModel::noteColumn).contains("text.jpg"),
                 qPrintable(cell(row, ResultsModel::noteColumn)));
    waitUntilDone();
    QVERIFY(session().states()[0].estimate);  // the others go on
  }

  void aMethodThatCannotRunIsNotShown() {
    openAndWait("a.png", "b.png");
    QTest::keyClick(window_.get(), Qt::Key_2);
    QCOMPARE(session().selected(), 1);
    QTest::keyClick(window_.get(), Qt::Key_8);
    QCOMPARE(session().selected(), 1);
  }

  void typedCamerasAreTakenBackByEmptyingThem() {
    openAndWait("a.png", "b.png");
    auto* truth = child<QLineEdit>("truth");
    QTest::keyClicks(truth, "1 0 0 0 1 0 0");
    QTest::keyClick(truth, Qt::Key_Return);
    QTRY_VERIFY(session().loaded()->pair.truth);
    truth->selectAll();
    QTest::keyClick(truth, Qt::Key_Delete);
    QTest::keyClick(truth, Qt::Key_Return);
    QTRY_VERIFY(!session().loaded()->pair.truth);
  }

  void untickedMethodsAreLeftOut() {
    openAndWait("a.png", "b.png");
    auto* table = child<QTableView>("resultsTable");
    const QModelIndex first = table->model()->index(0, 0);
    const QRect rect = table->visualRect(first);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 10, rect.center().y()));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!window_->inspect().results().checkedIds().contains("surf"));
  }

  void theWindowNeverFreezes() {
    openAndWait("a.png", "b.png");
    app().worstMs = 0;
    openAndWait("b.png", "a.png");
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) QTest::keyClick(window_.get(), Qt::Key(key));
    QTest::qWait(200);
    qInfo("the busiest event took %.1f ms of the GUI thread: %s", app().worstMs, app().worst.constData());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(app().worstMs < 50, app().worst.constData());
#endif
  }

  // Every page of it: a small laptop's screen less what a desktop takes.
  void theWindowFitsASmallScreen() {
    const QSize least = window_->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 670,
             qPrintable(QString("%1 x %2").arg(least.width()).arg(least.height())));
  }

  void themesAndShortcutsAreThere() {
    openAndWait("a.png", "b.png");
    for (const char* theme : {"themeDark", "themeLight"}) {
      window_->actions().find(theme)->trigger();
      QTest::qWait(50);
      const QColor window = QApplication::palette().color(QPalette::Window);
      QCOMPARE(window.lightness() < 128, QString(theme) == "themeDark");
    }
    const QString sheet = window_->actions().shortcutSheet();
    QVERIFY(sheet.contains("F5") && sheet.contains("Ctrl+O"));
  }

  void everyControlHasANameForTestsAndReaders() {
    QStringList nameless;
    for (QWidget* w : window_->findChildren<QWidget*>()) {
      const bool control =
          qobject_cast<QLineEdit*>(w) || qobject_cast<QAbstractButton*>(w) || qobject_cast<QTableView*>(w);
      if (!control || w->objectName().startsWith("qt_") || w->objectName().startsWith("Scroll")) continue;
      if (w->parentWidget() && qobject_cast<QAbstractSpinBox*>(w->parentWidget())) continue;
      if (qobject_cast<QTableView*>(w->parentWidget()) || qobject_cast<QHeaderView*>(w->parentWidget())) continue;
      if (w->objectName().isEmpty() && w->inherits("QLineEditIconButton")) continue;
      if (w->objectName().isEmpty() && qobject_cast<QTabBar*>(w->parentWidget())) continue;
      if (w->objectName().isEmpty()) nameless << QString(w->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
  }
};

int main(int argc, char** argv) {
  TimedApplication application(argc, argv);
  MainWindowTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "main_window_test.moc"
