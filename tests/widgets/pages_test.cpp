// The whole window: pages are switched, data sets opened by dropping and by choosing, pairs go from Scenes to Inspect
// and back.
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <fstream>

#include "main_window.h"
#include "pages/pair_matrix.h"
#include "support/collections.h"

using namespace parallax;

class PagesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  template <class W>
  W* child(const char* name) {
    return window_->findChild<W*>(name);
  }
  PairSession& session() { return window_->inspect().session(); }
  Selection& selection() { return window_->selection(); }
  void key(Qt::Key k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window_.get(), k, modifiers); }
  void drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &event);
  }
  std::shared_ptr<const Collection> openMadeUp(int views = 5) {
    const auto collection = madeUpCollection(folder_.path(), {2, views, 2});
    selection().setCollection(collection);
    window_->pages().show("scenes");
    return collection;
  }
  void waitForPair(const PairRef& ref) {
    QTRY_VERIFY_WITH_TIMEOUT(session().loaded() && session().loaded()->collection && session().loaded()->ref == ref,
                             20'000);
  }

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("parallax-test-pages");
    QSettings().clear();
  }
  void init() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QApplication::setActiveWindow(window_.get());
    window_->pages().show("inspect");
  }
  void cleanup() {
    if (window_) window_->close();
    window_.reset();
    LatestJob::workers().waitForDone(20'000);
  }

  void pagesAreSwitchedByButtonsAndKeys() {
    QTest::mouseClick(child<QToolButton>("page-scenes"), Qt::LeftButton);
    QCOMPARE(window_->pages().current(), &window_->scenes());
    QVERIFY(child<QToolButton>("page-scenes")->isChecked() && !child<QToolButton>("page-inspect")->isChecked());
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window_->pages().current(), &window_->inspect());
    QVERIFY(child<QToolButton>("page-inspect")->isChecked());
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window_->pages().current(), &window_->scenes());
  }

  void keysOfAPageMeanNothingOnAnother() {
    key(Qt::Key_2, Qt::AltModifier);
    for (const char* id : {"estimateAll", "cancel", "show-surf", "viewTop", "savePairFigure"})
      QVERIFY2(!window_->actions().find(id)->isEnabled(), id);
    const int before = session().selected();
    key(Qt::Key_3);
    QCOMPARE(session().selected(), before);
    key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(window_->actions().find("estimateAll")->isEnabled());
    QVERIFY(!window_->actions().find("inspectPair")->isEnabled());
  }

  void theWindowRemembersItsPage() {
    key(Qt::Key_2, Qt::AltModifier);
    window_->close();
    window_ = std::make_unique<MainWindow>();
    QCOMPARE(window_->pages().currentId(), QString("scenes"));
  }

  void aDroppedFolderIsOpened() {
    const QString data = PARALLAX_SHARED_DATA "/strecha_fountain";
    if (!QFileInfo::exists(data)) QSKIP("The shared photographs are not here.");
    drop(data);
    QCOMPARE(window_->pages().current(), &window_->scenes());
    QTRY_VERIFY(selection().collection());
    QCOMPARE(int(selection().sceneEntry()->views.size()), 11);
    QVERIFY(QSettings().value("recentCollections").toStringList().value(0).endsWith("strecha_fountain"));
    QTRY_COMPARE(window_->scenes().matrix().values().views(), 11);
    QTest::mouseDClick(&window_->scenes().matrix(), Qt::LeftButton, {},
                       window_->scenes().matrix().cellRect({2, 3}).center().toPoint());
    waitForPair({0, 2, 3, selection().light()});
    QVERIFY(session().loaded()->pair.truth && !session().loaded()->pair.intrinsicsAssumed());
    QCOMPARE(window_->pages().current(), &window_->inspect());
  }

  void aDroppedFolderThatIsNoneGetsASentence() {
    QTemporaryDir nothing;
    drop(nothing.path());
    QTRY_VERIFY(child<QWidget>("noticeBar")->isVisible());
    QVERIFY(child<QLabel>("noticeText")->text().size() > 20);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!selection().collection());
    std::ofstream(nothing.filePath("no list.out").toStdString()) << "this is no bundle\n";
    drop(nothing.filePath("no list.out"));
    QTRY_VERIFY(child<QLabel>("noticeText")->text().contains("no list.out"));
  }

  void aPairGoesFromScenesToInspectAndItsNeighboursFollow() {
    const auto collection = openMadeUp();
    auto& matrix = window_->scenes().matrix();
    QTRY_COMPARE(matrix.values().views(), 5);
    QTest::mouseDClick(&matrix, Qt::LeftButton, {}, matrix.cellRect({0, 1}).center().toPoint());
    QCOMPARE(window_->pages().current(), &window_->inspect());
    waitForPair({0, 0, 1, 1});
    QCOMPARE(session().loaded()->pair.first.name, std::string("view_001_1.png"));
    QVERIFY2(window_->windowTitle().contains("scan1") && window_->windowTitle().contains("002"),
             qPrintable(window_->windowTitle()));
    QVERIFY(child<QWidget>("pairBar")->isVisible());
    key(Qt::Key_Right, Qt::ControlModifier);
    waitForPair({0, 0, 2, 1});
    QCOMPARE(selection().pair(), (PairRef{0, 0, 2, 1}));
    QTest::mouseClick(child<QToolButton>("nextPairButton"), Qt::LeftButton);
    waitForPair({0, 1, 2, 1});
    QCOMPARE(child<QLabel>("pairBarPlace")->text(), QString("Pair 3 of 7"));
    for (int i = 0; i < 4; ++i) key(Qt::Key_PageUp);  // faster than they load; and one more than there are
    waitForPair({0, 0, 1, 1});
    QCOMPARE(selection().pair(), (PairRef{0, 0, 1, 1}));
    QVERIFY(session().loaded()->pair.truth);
  }

  void inspectFollowsWhatWasChosenMeanwhile() {
    openMadeUp();
    selection().setPair({0, 1, 2, 1});
    key(Qt::Key_1, Qt::AltModifier);
    waitForPair({0, 1, 2, 1});
    key(Qt::Key_2, Qt::AltModifier);
    selection().setPair({1, 3, 4, 1});
    selection().setLight(0);
    QTest::mouseClick(child<QPushButton>("inspectPairButton"), Qt::LeftButton);
    waitForPair({1, 3, 4, 0});
    QVERIFY(window_->windowTitle().contains("scan2"));
  }

  void turningToInspectChoosesWhatItShows() {
    openMadeUp();
    selection().setPair({0, 1, 2, 1});
    selection().requestInspect();
    waitForPair({0, 1, 2, 1});
    key(Qt::Key_2, Qt::AltModifier);
    selection().setScene(1);
    QVERIFY(!selection().pair());
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(selection().pair(), (PairRef{0, 1, 2, 1}));
  }

  void aReversedPairHasItsPlaceInTheList() {
    openMadeUp();
    selection().setPair({0, 2, 1, 1});  // listed as 1, 2
    selection().requestInspect();
    QCOMPARE(child<QLabel>("pairBarPlace")->text(), QString("Pair 3 of 7"));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(selection().pair(), (PairRef{0, 1, 3, 1}));
    selection().setPair({0, 0, 4, 1});  // not listed
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(selection().pair(), (PairRef{0, 0, 2, 1}));
    selection().setPair({0, 3, 4, 1});
    key(Qt::Key_Right, Qt::ControlModifier);  // the last one
    QCOMPARE(selection().pair(), (PairRef{0, 3, 4, 1}));
  }

  void filesTakeTheChosenPairAway() {
    openMadeUp();
    selection().setPair({0, 1, 2, 1});
    window_->openPair(folder_.filePath("view_001_0.png"), folder_.filePath("view_002_0.png"));
    QVERIFY(!selection().pair());
    QCOMPARE(window_->pages().current(), &window_->inspect());
    QTRY_VERIFY(session().loaded() && !session().loaded()->collection);
    QVERIFY(!child<QWidget>("pairBar")->isVisible());
    QVERIFY(window_->windowTitle().contains("view_001_0.png"));
  }

  void aPairThatCannotBeReadLeavesNoOtherBehind() {
    auto broken = std::make_shared<Collection>(*madeUpCollection(folder_.path(), {1, 5, 1}));
    broken->scenes[0].views[2].images[0] = "";
    selection().setCollection(broken);
    selection().setPair({0, 0, 1, 0});
    selection().requestInspect();
    waitForPair({0, 0, 1, 0});
    key(Qt::Key_PageDown);  // views 1 and 3: the third has no photograph
    QTRY_VERIFY(!session().loaded());
    QCOMPARE(selection().pair(), (PairRef{0, 0, 2, 0}));
    QVERIFY(child<QLabel>("notice")->isVisible());
    QCOMPARE(window_->windowTitle(), QString("Parallax"));
    for (int i = 0; i < 3; ++i) key(Qt::Key_PageDown);
    QTRY_VERIFY(selection().pair() != (PairRef{0, 0, 2, 0}));
  }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
