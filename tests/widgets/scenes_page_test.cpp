// The Scenes page under real mouse and key events: whatever is clicked, all of it agrees on scene, light and pair.
#include "pages/scenes_page.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "pages/gallery.h"
#include "pages/matrix_legend.h"
#include "pages/pair_bar.h"
#include "pages/pair_matrix.h"
#include "support/collections.h"
#include "theme/colour_map.h"
#include "theme/theme.h"
#include "view3d/pose_view.h"

using namespace parallax;

class ScenesPageTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<Selection> selection_;
  std::unique_ptr<CollectionSession> session_;
  std::unique_ptr<Thumbnails> thumbnails_;
  std::unique_ptr<ScenesPage> page_;
  std::shared_ptr<const Collection> collection_;

  template <class W>
  W* child(const char* name) {
    return page_->findChild<W*>(name);
  }
  Gallery& scenes() { return *child<Gallery>("sceneGallery"); }
  Gallery& views() { return *child<Gallery>("viewGallery"); }
  PairMatrix& matrix() { return page_->matrix(); }

  void clickTile(Gallery& gallery, int id, Qt::KeyboardModifiers modifiers = {}) {
    for (int row = 0; row < gallery.model()->rowCount(); ++row) {
      const QModelIndex index = gallery.model()->index(row, 0);
      if (index.data(TileModel::idRole).toInt() != id) continue;
      gallery.scrollTo(index);
      QTest::mouseClick(gallery.viewport(), Qt::LeftButton, modifiers, gallery.visualRect(index).center());
      return;
    }
    QFAIL("no such tile");
  }
  void clickCell(int first, int second) {
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect({first, second}).center().toPoint());
  }
  QColor cellColour(int first, int second) { return matrix().image().pixelColor(second, first); }
  void openMadeUp(const MadeUp& plan) {
    collection_ = madeUpCollection(folder_.path(), plan);
    selection_->setCollection(collection_);
    QTRY_COMPARE(matrix().values().views(), plan.views);
    QTRY_VERIFY(matrix().values().overlap);
  }

  // What every part shows, against the one selection.
  void allAgree() {
    const int scene = selection_->scene();
    QCOMPARE(scenes().currentIndex().data(TileModel::idRole).toInt(), scene);
    QVERIFY(child<QLabel>("viewsTitle")->text().contains(QString::fromStdString(selection_->sceneEntry()->name)));
    for (QAbstractButton* button : child<QWidget>("lightStrip")->findChildren<QAbstractButton*>())
      if (button->objectName().startsWith("light-"))
        QCOMPARE(button->isChecked(), button->objectName().mid(6).toInt() == selection_->light());
    for (int row = 0; row < views().model()->rowCount(); ++row) {
      const QModelIndex index = views().model()->index(row, 0);
      const int id = index.data(TileModel::idRole).toInt(), badge = index.data(TileModel::badgeRole).toInt();
      const auto& pair = selection_->pair();
      QCOMPARE(badge, !pair ? 0 : id == pair->first ? 1 : id == pair->second ? 2 : 0);
      const auto path = imagePath(*collection_, {scene, id, selection_->light()});
      const Tile& tile = static_cast<const TileModel*>(views().model())->tile(row);
      QCOMPARE(tile.picture.path, path);
    }
    QCOMPARE(child<QPushButton>("inspectPairButton")->isEnabled(), selection_->pair().has_value());
    if (!selection_->pair()) return;
    QTRY_COMPARE(matrix().values().views(), int(selection_->sceneEntry()->views.size()));
    const QString readout = child<QLabel>("pairReadout")->text();
    for (const int view : {selection_->pair()->first, selection_->pair()->second})
      QVERIFY2(readout.contains(QString::fromStdString(selection_->sceneEntry()->views[view].name)),
               qPrintable(readout));
  }

  // A place where the rig draws this camera.
  std::optional<QPoint> positionOf(int view) {
    PoseView& rig = page_->poseView();
    for (int y = 4; y < rig.height(); y += 5)
      for (int x = 4; x < rig.width(); x += 5)
        if (rig.cameraAt(QPointF(x, y)) == QString::number(view)) return QPoint(x, y);
    return std::nullopt;
  }
  QString readout() { return child<QLabel>("pairReadout")->text(); }

 private Q_SLOTS:
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
  void init() {
    applyTheme(ThemeChoice::light);
    selection_ = std::make_unique<Selection>();
    session_ = std::make_unique<CollectionSession>(*selection_);
    thumbnails_ = std::make_unique<Thumbnails>(QString());
    page_ = std::make_unique<ScenesPage>(*selection_, *session_, *thumbnails_);
    page_->resize(1280, 760);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    QApplication::setActiveWindow(page_.get());
  }
  void cleanup() {
    page_.reset();
    thumbnails_.reset();
    session_.reset();
    selection_.reset();
  }

  void emptyPageInvites() {
    QVERIFY(child<QWidget>("emptyScenes")->isVisible());
    QSignalSpy asked(page_.get(), &ScenesPage::openRequested);
    QTest::mouseClick(child<QPushButton>("emptyOpen"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    openMadeUp({});
    QVERIFY(!child<QWidget>("emptyScenes")->isVisible());
    selection_->setCollection(nullptr);
    QVERIFY(child<QWidget>("emptyScenes")->isVisible());
  }

  void everyKindOfClickLeavesAllInAgreement() {
    openMadeUp({4, 6, 3});
    allAgree();
    clickTile(scenes(), 2);
    QCOMPARE(selection_->scene(), 2);
    allAgree();
    QTRY_COMPARE(matrix().values().views(), 6);
    clickCell(1, 3);
    QCOMPARE(selection_->pair(), (PairRef{2, 1, 3, 2}));
    allAgree();
    QTest::mouseClick(child<QToolButton>("light-0"), Qt::LeftButton);
    QCOMPARE(selection_->pair(), (PairRef{2, 1, 3, 0}));
    allAgree();
    clickTile(views(), 4);
    QCOMPARE(views().model()->index(4, 0).data(TileModel::badgeRole).toInt(), 1);  // waits for the second
    QCOMPARE(selection_->pair(), (PairRef{2, 1, 3, 0}));
    clickTile(views(), 0);
    QCOMPARE(selection_->pair(), (PairRef{2, 4, 0, 0}));
    allAgree();
    selection_->setPair({3, 0, 1, 2});  // from elsewhere: a table, a curve
    allAgree();
    clickTile(scenes(), 0);
    QVERIFY(!selection_->pair());
    allAgree();
  }

  void aClickOnACameraOfTheRigChooses() {
    openMadeUp({1, 6, 1});
    PoseView& rig = page_->poseView();
    if (!rig.findChild<QWidget*>("poseCanvas")) QSKIP("There is no OpenGL here.");
    QTRY_VERIFY(positionOf(0));
    const auto click = [&](int view) {
      const auto at = positionOf(view);
      QVERIFY(at);
      const QPoint inWindow = rig.mapTo(page_.get(), *at);
      QTest::mouseClick(page_->windowHandle(), Qt::LeftButton, {}, inWindow);
      QTest::qWait(30);
    };
    click(0);
    QVERIFY(!selection_->pair());
    QCOMPARE(views().model()->index(0, 0).data(TileModel::badgeRole).toInt(), 1);
    click(5);
    QCOMPARE(selection_->pair(), (PairRef{0, 0, 5, 0}));
    allAgree();
  }

  void theMatrixIsWalkedByKeysAndOpenedByEnter() {
    openMadeUp({1, 5, 1});
    QSignalSpy inspect(selection_.get(), &Selection::inspectRequested);
    matrix().setFocus();
    QTest::keyClick(&matrix(), Qt::Key_Return);
    QCOMPARE(inspect.count(), 0);  // nothing is chosen
    QTest::keyClick(&matrix(), Qt::Key_Right);
    QCOMPARE(selection_->pair(), (PairRef{0, 0, 1, 0}));
    QTest::keyClick(&matrix(), Qt::Key_Down);  // over the diagonal
    QCOMPARE(selection_->pair(), (PairRef{0, 2, 1, 0}));
    for (int i = 0; i < 9; ++i) QTest::keyClick(&matrix(), Qt::Key_Left);
    QCOMPARE(selection_->pair(), (PairRef{0, 2, 0, 0}));  // and no further
    QTest::keyClick(&matrix(), Qt::Key_Return);
    QCOMPARE(inspect.count(), 1);
    const QPoint at = matrix().cellRect({4, 1}).center().toPoint();
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(&matrix(), Qt::LeftButton, {}, at);
    QCOMPARE(selection_->pair(), (PairRef{0, 4, 1, 0}));
    QCOMPARE(inspect.count(), 2);
    QTest::mouseClick(child<QPushButton>("inspectPairButton"), Qt::LeftButton);
    QCOMPARE(inspect.count(), 3);
    QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect({2, 2}).center().toPoint());
    QCOMPARE(selection_->pair(), (PairRef{0, 4, 1, 0}));  // the diagonal is no pair
    allAgree();
  }

  void hoverNamesThePairAndItsNumbers() {
    openMadeUp({1, 6, 1});
    QTest::mouseMove(&matrix(), matrix().cellRect({1, 4}).center().toPoint());
    QTRY_VERIFY(child<QLabel>("pairReadout")->text().contains("rotation"));
    const QString text = child<QLabel>("pairReadout")->text();
    QVERIFY2(text.contains("002") && text.contains("005") && text.contains("rotation 20"), qPrintable(text));
    QVERIFY(text.contains("overlap") && text.contains("baseline") && text.contains("not listed"));
  }

  void coloursSayWhatTheySay() {
    openMadeUp({1, 6, 1});
    auto* by = child<QComboBox>("matrixColouring");
    QCOMPARE(by->count(), 4);
    QTest::keyClick(by, Qt::Key_Down);  // the list
    QCOMPARE(cellColour(0, 1), QColor(viridis(0.75)));
    QCOMPARE(cellColour(1, 0), QColor(viridis(0.75)));
    QCOMPARE(cellColour(0, 5), unknownColour());
    QTest::keyClick(by, Qt::Key_Down);  // rotation
    QCOMPARE(cellColour(0, 5), QColor(viridis(1)));
    QVERIFY(child<MatrixLegend>("matrixLegend")->legend().title.contains("degrees"));

    page_->setResults(madeUpResults(*collection_));
    QCOMPARE(by->count(), 7);
    QCOMPARE(by->currentText(), QString("Rotation angle"));  // stays
    for (int i = 0; i < 2; ++i) QTest::keyClick(by, Qt::Key_Down);
    QCOMPARE(by->currentText(), QString("ROE"));
    QCOMPARE(cellColour(0, 1), failedColour());
    QCOMPARE(cellColour(0, 5), unknownColour());
    QVERIFY(cellColour(0, 2) != unknownColour() && cellColour(0, 2) == cellColour(2, 0));
    const QColor surf = cellColour(0, 2);
    QTest::keyClick(child<QComboBox>("matrixMethod"), Qt::Key_Down);
    QVERIFY(cellColour(0, 2) != surf);
    for (int i = 0; i < 2; ++i) QTest::keyClick(by, Qt::Key_Down);  // which method is best
    QCOMPARE(cellColour(0, 1), methodColour("orb"));
    QCOMPARE(cellColour(0, 2), methodColour("surf"));
    page_->setResults(nullptr);
    QCOMPARE(by->count(), 4);
    QCOMPARE(by->currentText(), QString("Overlap"));
  }

  void limitsDimTheOthers() {
    openMadeUp({1, 6, 1});
    QTest::mouseClick(child<QToolButton>("limitsToggle"), Qt::LeftButton);
    const QColor near = cellColour(0, 1), far = cellColour(0, 5);
    auto* to = child<QDoubleSpinBox>("limitRotationTo");
    QVERIFY(to->isVisible());
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, "10");
    QTest::keyClick(to, Qt::Key_Return);
    QCOMPARE(cellColour(0, 1), near);
    QVERIFY(cellColour(0, 5) != far);
    QVERIFY(!child<QDoubleSpinBox>("limitErrorTo")->isEnabled());  // no results
    QTest::mouseClick(child<QPushButton>("limitsReset"), Qt::LeftButton);
    QTRY_COMPARE(cellColour(0, 5), far);
  }

  void theDepthSliderChangesTheOverlap() {
    openMadeUp({1, 6, 1});
    QTest::mouseClick(child<QToolButton>("limitsToggle"), Qt::LeftButton);
    const float before = matrix().values().overlapOf(0, 5);
    auto* far = child<QSlider>("depthFar");
    far->setFocus();
    for (int i = 0; i < 8; ++i) QTest::keyClick(far, Qt::Key_PageUp);
    QTRY_VERIFY(std::abs(matrix().values().overlapOf(0, 5) - before) > 1e-3);
    QVERIFY(child<QSlider>("depthNear")->value() < far->value());
    for (int i = 0; i < 60; ++i) QTest::keyClick(far, Qt::Key_PageDown);
    QVERIFY(child<QSlider>("depthNear")->value() < far->value());
  }

  void scenesAreSearchedAndFilteredByClass() {
    openMadeUp({30, 4, 1});
    QTest::keyClicks(child<QLineEdit>("sceneSearch"), "scan2");
    QCOMPARE(scenes().model()->rowCount(), 11);  // scan2, scan20 .. scan29
    QCOMPARE(child<QLabel>("sceneCount")->text(), QString("11 of 30"));
    auto* kind = child<QComboBox>("sceneKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentText(), QString("glossy"));
    QVERIFY(scenes().model()->rowCount() < 11);
    QTest::keyClicks(child<QLineEdit>("sceneSearch"), "nothing");
    QCOMPARE(scenes().model()->rowCount(), 0);
    QCOMPARE(selection_->scene(), 0);  // what is chosen stays
  }

  void scenesAreChosenByKeys() {
    openMadeUp({8, 4, 1});
    scenes().setFocus();
    QTest::keyClick(&scenes(), Qt::Key_Right);
    QCOMPARE(selection_->scene(), 1);
    allAgree();
  }

  void matricesOfAllSizes_data() {
    QTest::addColumn<int>("views");
    for (const int n : {1, 2, 49, 64, 300}) QTest::newRow(QByteArray::number(n)) << n;
  }
  void matricesOfAllSizes() {
    QFETCH(int, views);
    collection_ = madeUpCollection({}, {1, views, 1});
    selection_->setCollection(collection_);
    QTRY_COMPARE(matrix().values().views(), views);
    QTRY_VERIFY(!matrix().building() && matrix().image().width() == views);
    if (views < 2) return;
    clickCell(views - 1, 0);
    QVERIFY(selection_->pair());
    QCOMPARE(selection_->pair()->second, 0);
    QCOMPARE(matrix().cellAt(matrix().cellRect({0, 1}).center()), (Cell{0, 1}));
    const QPoint corner = matrix().cellRect({0, 1}).center().toPoint();
    QWheelEvent wheel(corner, matrix().mapToGlobal(corner), {}, {0, 1200}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&matrix(), &wheel);
    QCOMPARE(matrix().cellAt(corner), (Cell{0, 1}));  // what is under the mouse stays there
  }

  // A landmark: thousands of photographs. Nothing may keep the window's thread for long, except a software renderer.
  void twoThousandCamerasStillWork() {
    collection_ = madeUpCollection({}, {1, 2000, 1});
    QElapsedTimer timer;
    timer.start();
    selection_->setCollection(collection_);
    const auto chosen = timer.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(matrix().values().views(), 2000, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!matrix().building() && matrix().image().width() == 2000, 20'000);
    timer.restart();
    selection_->setPair({0, 1000, 1002, 0});
    const auto paired = timer.elapsed();
    timer.restart();
    matrix().repaint();
    const auto painted = timer.elapsed();
    timer.restart();
    QTest::qWait(1);  // the rig is made anew
    const auto rig = timer.elapsed();
    qInfo("2000 cameras: %lld ms to open, %lld ms to choose a pair, %lld ms to paint, %lld ms for the rig", chosen,
          paired, painted, rig);
    QVERIFY(chosen < 400 && paired < 400 && painted < 400);
    allAgree();
    QTRY_VERIFY_WITH_TIMEOUT(matrix().values().overlap, 20'000);
    QVERIFY(!std::isnan(matrix().values().overlapOf(1000, 1002)));
  }

  void withoutCamerasThePairsAreStillThere() {
    openMadeUp({1, 4, 1, false});
    const PairValues& values = matrix().values();
    QVERIFY(std::isnan(values.rotationOf(0, 1)) && std::isnan(values.overlapOf(0, 1)));
    QVERIFY(values.listed(0, 1) && values.listed(2, 0) && !values.listed(0, 3));
    QVERIFY(values.geometry->rotationDeg.empty() && values.geometry->baseline.empty() && values.overlap->empty());
    QTest::mouseClick(child<QToolButton>("limitsToggle"), Qt::LeftButton);
    for (const char* plane : {"depthNear", "depthFar"}) QVERIFY(!child<QSlider>(plane)->isEnabled());
    clickCell(0, 1);
    QCOMPARE(selection_->pair(), (PairRef{0, 0, 1, 0}));
    allAgree();
  }

  // Ten thousand photographs without cameras: an array of all pairs is 400 MB.
  void whatIsKnownOfNoPairTakesNoRoom() {
    Collection plain = *madeUpCollection({}, {1, 10'000, 1, false});
    const auto results = std::make_shared<const ResultsSet>();
    plain.scenes[0].pairs.clear();
    const PairGeometry geometry = pairGeometry(plain, 0);
    QCOMPARE(geometry.views, 10'000);
    QVERIFY(geometry.listed.empty() && geometry.rotationDeg.empty() && geometry.baseline.empty());
    QVERIFY(pairOverlaps(plain.scenes[0], {1, 2}).empty());
    const PairResults none = pairResults(results, plain, 0, 0);
    QVERIFY(none.pair.empty());
    PairValues values;
    values.geometry = std::make_shared<const PairGeometry>(geometry);
    values.results = std::make_shared<const PairResults>(none);
    QVERIFY(!values.listed(3, 9'999) && std::isnan(values.baselineOf(9'999, 3)) && !values.measurement(0, 1, 2));
  }

  void theOverlapIsThatOfTheGuessedPlanesExactly() {
    openMadeUp({1, 6, 1});
    const std::vector<Camera> cameras = sceneCameras(*selection_->sceneEntry()).cameras;
    const std::vector<double> exact = frustumOverlaps(cameras, guessedDepthRange(cameras));
    for (int j = 0; j < 6; ++j) QCOMPARE(matrix().values().overlapOf(0, j), float(exact[std::size_t(j)]));
  }

  void resultsOfAnotherFolderAreNotShown() {
    openMadeUp({1, 6, 1});
    auto* by = child<QComboBox>("matrixColouring");
    QTemporaryDir other;
    auto results = std::make_shared<ResultsSet>(*madeUpResults(*collection_));
    results->root = other.path().toStdString();
    page_->setResults(results);
    QCOMPARE(by->count(), 4);
    QVERIFY(!matrix().values().results);
    results = std::make_shared<ResultsSet>(*results);
    results->root =
        folder_.filePath("../" + QFileInfo(folder_.path()).fileName()).toStdString();  // the same, otherwise
    page_->setResults(results);
    QCOMPARE(by->count(), 7);
    results = std::make_shared<ResultsSet>(*results);
    results->root = other.filePath("gone").toStdString();  // the data set was moved
    page_->setResults(results);
    QCOMPARE(by->count(), 7);

    by->setCurrentIndex(by->findText("ROE"));
    auto elsewhere = std::make_shared<Collection>(*collection_);
    elsewhere->root = other.path().toStdString();
    elsewhere->title = "elsewhere";
    selection_->setCollection(elsewhere);
    QCOMPARE(by->currentText(), QString("Overlap"));  // nothing is known of its errors
    QTRY_COMPARE(matrix().values().views(), 6);
    QVERIFY(!matrix().values().results);
    selection_->setCollection(collection_);
    QCOMPARE(by->count(), 7);
  }

  void belowTheDiagonalTheErrorsSayWhichWayRound() {
    openMadeUp({1, 6, 1});
    page_->setResults(madeUpResults(*collection_));
    clickCell(0, 2);
    QVERIFY2(readout().contains("surf 1.00°/2.00°") && !readout().contains("measured as"), qPrintable(readout()));
    clickCell(2, 0);
    QVERIFY2(readout().contains("surf 1.00°/2.00°") && readout().contains("(measured as 001–003)"),
             qPrintable(readout()));
  }

  void aChangeOfThemeReachesTheNames() {
    openMadeUp({1, 6, 1});
    PairBar bar(*selection_);
    selection_->setPair({0, 1, 3, 0});
    auto& names = *bar.findChild<QLabel*>("pairBarNames");
    const QString light = firstColour().name();
    QVERIFY(names.text().contains(light) && readout().contains(light));
    applyTheme(ThemeChoice::dark);
    page_->refreshTheme();
    QVERIFY(light != firstColour().name());
    QTRY_VERIFY(names.text().contains(firstColour().name()));
    QVERIFY(readout().contains(firstColour().name()));
  }

  void thePairBarSaysWhatTheSweepMeasured() {
    openMadeUp({1, 6, 1});
    PairBar bar(*selection_);
    bar.show();
    auto& measured = *bar.findChild<QLabel*>("pairBarMeasured");
    selection_->setPair({0, 0, 2, 0});
    QVERIFY(measured.isHidden());
    bar.setResults(madeUpResults(*collection_));
    QVERIFY(!measured.isHidden());
    QCOMPARE(measured.text(), QString("In the sweep (227x227): surf 1.00°/2.00°, orb 20.0°/1.00°"));
    selection_->setPair({0, 1, 0, 0});
    QCOMPARE(measured.text(), QString("In the sweep (227x227): surf no pose, orb 0.50°/1.00° (measured as 001–002)"));
    selection_->setPair({0, 0, 5, 0});  // not evaluated
    QVERIFY(measured.isHidden());
    selection_->setPair({0, 0, 2, 0});
    QVERIFY(!measured.isHidden());
    auto results = std::make_shared<ResultsSet>(*madeUpResults(*collection_));
    results->format = "another";
    bar.setResults(results);
    QVERIFY(measured.isHidden());
  }

  // The page is filled before it is first seen: the cameras are framed for the size they are shown at.
  void aRigThatWasMadeWhileHiddenIsWhole() {
    page_ = std::make_unique<ScenesPage>(*selection_, *session_, *thumbnails_);
    collection_ = madeUpCollection(folder_.path(), {1, 6, 1});
    selection_->setCollection(collection_);
    QTRY_VERIFY(matrix().values().overlap);
    page_->resize(1280, 760);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    if (!page_->poseView().findChild<QWidget*>("poseCanvas")) QSKIP("There is no OpenGL here.");
    QTest::qWait(200);
    for (const int view : {0, 3, 5}) QVERIFY2(positionOf(view), qPrintable(QString::number(view)));
    const QImage late = page_->poseView().snapshot(1);
    page_->poseView().resetCamera();
    QCOMPARE(page_->poseView().snapshot(1), late);
  }

  void aFewScenesLeaveTheirRoomToTheViews() {
    openMadeUp({30, 6, 1});
    const int many = scenes().height();
    const QByteArray layout = page_->layoutState();
    openMadeUp({1, 6, 1});
    QTRY_VERIFY(scenes().height() < 200);
    QVERIFY(scenes().height() >= scenes().heightOfAll() && views().height() > scenes().height());
    QCOMPARE(page_->layoutState(), layout);  // what is remembered is the person's own
    openMadeUp({30, 6, 1});
    QTRY_COMPARE(scenes().height(), many);
  }

  void renderingTheDemoCanBeCancelled() {
    auto* cancel = child<QPushButton>("cancelOpening");
    QVERIFY(!cancel->isVisible());
    QTest::mouseClick(child<QPushButton>("emptyDemo"), Qt::LeftButton);
    QVERIFY(session_->loading());
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!child<QPushButton>("emptyDemo")->isEnabled() && !child<QPushButton>("emptyOpen")->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!session_->loading() && !cancel->isVisible());
    QVERIFY(child<QPushButton>("emptyDemo")->isEnabled() && child<QPushButton>("emptyOpen")->isEnabled());
    LatestJob::workers().waitForDone(20'000);
    QCoreApplication::processEvents();
    QVERIFY(!selection_->collection());
    QDir(session_->path()).removeRecursively();
  }

  void missingPicturesSayWhy() {
    collection_ = madeUpCollection({}, {2, 3, 1});
    selection_->setCollection(collection_);
    const QModelIndex first = views().model()->index(0, 0);
    QTRY_VERIFY(first.data(Qt::ToolTipRole).toString().contains("There is no file"));
  }

  void notesAreOpenedOut() {
    auto with = std::make_shared<Collection>(*madeUpCollection({}, {1, 3, 1}));
    with->notes = {"scan1 lacks a photograph.", "pos_017.txt is missing."};
    selection_->setCollection(with);
    QVERIFY(child<QLabel>("noticeText")->text().contains("scan1 lacks"));
    QVERIFY(!child<QWidget>("noticeList")->isVisible());
    QTest::mouseClick(child<QToolButton>("noticeMore"), Qt::LeftButton);
    QVERIFY(child<QWidget>("noticeList")->isVisible());
    QTest::mouseClick(child<QToolButton>("noticeDismiss"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("noticeBar")->isVisible());
  }

  void aFolderThatIsNoDataSetGetsASentenceAndTheOldOneStays() {
    openMadeUp({1, 3, 1});
    QTemporaryDir nothing;
    session_->open(nothing.path());
    QTRY_VERIFY(child<QWidget>("noticeBar")->isVisible());
    QVERIFY(child<QLabel>("noticeText")->text().size() > 20);
    QCOMPARE(selection_->collection(), collection_);
  }

  void aProblemHidesTheNotesOnlyUntilItIsDismissed() {
    auto with = std::make_shared<Collection>(*madeUpCollection({}, {1, 3, 1}));
    with->notes = {"scan1 lacks a photograph."};
    selection_->setCollection(with);
    auto* text = child<QLabel>("noticeText");
    auto* dismiss = child<QToolButton>("noticeDismiss");
    const QString note = text->text();
    session_->open("/nowhere/at/all");
    QTRY_VERIFY(text->text() != note);
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QCOMPARE(text->text(), note);
    QVERIFY(text->isVisible());
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(!text->isVisible());
    session_->open("/nowhere/at/all");
    QTRY_VERIFY(text->isVisible());
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(!text->isVisible());  // the notes were dismissed before
  }
};

QTEST_MAIN(ScenesPageTest)
#include "scenes_page_test.moc"
