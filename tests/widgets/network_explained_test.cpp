// What the window says of a network's answer: how sure, what it is outside of, where it looks, what its card says.
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <filesystem>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "main_window.h"
#include "pages/model_card_dialog.h"
#include "support/made_card.h"
#include "support/small_network.h"

using namespace parallax;

class NetworkExplainedTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  InspectPage& page() { return window_->inspect(); }
  PairSession& session() { return page().session(); }
  QString path(const char* name) { return folder_.filePath(name); }
  int rowOf(const char* id) {
    for (int row = 0; row < int(session().states().size()); ++row)
      if (session().states()[row].method->id == id) return row;
    return -1;
  }
  QString cell(const char* id, int column) { return page().results().index(rowOf(id), column).data().toString(); }
  QToolButton* button(const char* name) { return window_->findChild<QToolButton*>(name); }
  QImage picture() { return page().pairView().grab().toImage(); }

  void saveNoise(const char* name) {
    cv::Mat noise(240, 320, CV_8UC3);
    cv::randu(noise, cv::Scalar::all(0), cv::Scalar::all(255));
    cv::GaussianBlur(noise, noise, {}, 2);
    cv::imwrite(path(name).toStdString(), noise);
  }

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("parallax-test");
    QVERIFY(writeWeights(path("cnnCspp.pt").toStdString(), test::smallNetwork(NetworkKind::cnnCspp)));
    auto card = test::madeCard();
    card["trainedFor"] = {{"focalMin", 3}, {"focalMax", 4}};
    std::ofstream(path("cnnCspp.json").toStdString()) << card.dump();
    qputenv("PARALLAX_MODELS", folder_.path().toUtf8());
    for (const char* name : {"a.png", "b.png"}) saveNoise(name);
  }

  void init() {
    window_ = std::make_unique<MainWindow>(false);
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QApplication::setActiveWindow(window_.get());  // there is no window manager to do it
    window_->openPair(path("a.png"), path("b.png"));
    QTRY_VERIFY_WITH_TIMEOUT(session().loaded() && session().busyCount() == 0, 120'000);
    session().select(rowOf("cnnCspp"));
    QVERIFY(session().states()[rowOf("cnnCspp")].hasPose());
  }
  void cleanup() {
    window_->close();
    window_.reset();
  }

  void tableSaysHowSureAndWhatIsOutside() {
    const auto& spread = *session().states()[rowOf("cnnCspp")].estimate->spread;
    QCOMPARE(cell("cnnCspp", ResultsModel::spreadColumn),
             QStringLiteral("±%1 / ±%2").arg(spread.rotationDeg, 0, 'f', 1).arg(spread.translationDeg, 0, 'f', 1));
    QVERIFY(cell("sift", ResultsModel::spreadColumn).isEmpty());
    QVERIFY2(cell("cnnCspp", ResultsModel::noteColumn).contains("trained for 3.00 to 4.00"),
             qPrintable(cell("cnnCspp", ResultsModel::noteColumn)));
    QVERIFY(page().results().asText().contains("±"));
  }

  void keyShowsWhereItLooksAndAgainDoesNot() {
    const QImage before = picture();
    QTest::keyClick(window_.get(), Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(page().saliency().saliency(), 60'000);
    QCOMPARE(page().saliency().saliency()->maps[1].window, cv::Rect(40, 0, 240, 240));
    QVERIFY(window_->actions().find("showSaliency")->isChecked());
    QVERIFY(picture() != before);
    QTest::keyClick(window_.get(), Qt::Key_H);
    QVERIFY(!page().saliency().saliency());
    QCOMPARE(picture(), before);
  }

  void featureMethodsSayThatTheyHaveNone() {
    QTest::mouseClick(button("showSaliencyButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page().saliency().saliency(), 60'000);
    session().select(rowOf("sift"));
    QVERIFY(!page().saliency().saliency());
    QVERIFY(page().saliency().reason().contains("SIFT"));
    QVERIFY(!button("showSaliencyButton")->isVisible());
    session().select(rowOf("cnnCspp"));
    QVERIFY(button("showSaliencyButton")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(page().saliency().saliency(), 60'000);
  }

  // The person turns to another pair while it is still being worked out.
  void lateMapsAreDropped() {
    QTest::keyClick(window_.get(), Qt::Key_H);
    QVERIFY(page().saliency().working());
    window_->openPair(path("b.png"), path("a.png"));
    QSignalSpy opened(&session(), &PairSession::opened);
    QVERIFY(opened.wait(60'000));
    QVERIFY(!page().saliency().saliency());
    QTRY_VERIFY_WITH_TIMEOUT(page().saliency().saliency(), 60'000);
    QCOMPARE(session().busyCount() == 0 || session().states()[rowOf("cnnCspp")].hasPose(), true);
  }

  void keyAndButtonShowTheCard() {
    QTest::keyClick(window_.get(), Qt::Key_F2);
    auto* dialog = window_->findChild<ModelCardDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser*>()->toPlainText();
    for (const char* part : {"A made network", "neighbours only", "14.2", "Not for surgery.", "always the same pose"})
      QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(text.indexOf("Not for surgery.") < text.indexOf("neighbours only"));  // before anything that sounds good
    dialog->close();
    QTRY_VERIFY(!window_->findChild<ModelCardDialog*>());
    QTest::mouseClick(button("aboutNetworkButton"), Qt::LeftButton);
    QVERIFY(window_->findChild<ModelCardDialog*>());
  }

  // A method that cannot run is greyed, and still says why there is no card.
  void rowsHaveAMenu() {
    const auto* table = window_->findChild<QTableView*>("resultsTable");
    const auto chooseAbout = [&](const char* id) {
      const QPoint at = table->visualRect(page().results().index(rowOf(id), 0)).center();
      bool enabled = false;
      QTimer::singleShot(300, window_.get(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        QAction* about = menu->actions().last();
        enabled = about->isEnabled();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(about).center());
        if (menu->isVisible()) menu->close();
      });
      QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
      QApplication::sendEvent(table->viewport(), &event);
      return enabled;
    };
    QVERIFY(!chooseAbout("sift"));
    QVERIFY(chooseAbout("cnnBspp"));
    auto* dialog = window_->findChild<ModelCardDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QTextBrowser*>()->toPlainText().contains("not shipped"));
  }
};

QTEST_MAIN(NetworkExplainedTest)
#include "network_explained_test.moc"
