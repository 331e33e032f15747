// The window: pages, menus, what is remembered from one day to the next. It wires; it does not work.
#pragma once

#include <QMainWindow>

#include "action_registry.h"
#include "bridge/collection_session.h"
#include "bridge/evaluation_session.h"
#include "bridge/runs_session.h"
#include "bridge/selection.h"
#include "bridge/thumbnails.h"
#include "page_switcher.h"
#include "pages/evaluation_page.h"
#include "pages/inspect_page.h"
#include "pages/scenes_page.h"
#include "pages/training_page.h"
#include "theme/theme.h"

class QMenu;

namespace parallax {

class PairBar;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  // `remembers`: size, theme, page, recent pairs and data sets live on in QSettings.
  explicit MainWindow(bool remembers = true, QWidget* parent = nullptr);
  ~MainWindow() override;

  void openPair(QString first, QString second);
  void openDemo();
  void openCollection(const QString& folderOrFile);  // turns to the Scenes page
  void openDemoCollection();
  void openResults(const QString& file);  // turns to the Evaluation page
  void openRuns(const QString& folder);   // a run, or a folder of runs; turns to the Training page
  // One data set, one results file, or one or two images, by what they are.
  void openPaths(const QStringList& paths);

  InspectPage& inspect() { return *inspect_; }
  ScenesPage& scenes() { return *scenes_; }
  PageSwitcher& pages() { return *pages_; }
  Selection& selection() { return selection_; }
  EvaluationPage& evaluation() { return *evaluation_; }
  CollectionSession& collections() { return collections_; }
  EvaluationSession& evaluations() { return evaluations_; }
  TrainingPage& training() { return *training_; }
  RunsSession& runs() { return runs_; }
  const ActionRegistry& actions() const { return actions_; }
  void setTheme(ThemeChoice choice);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  // window_actions.cpp
  void makePages();
  void makeFileActions();
  void makeEstimateActions();
  void makeNetworkActions();
  void makePairActions();
  void makeViewActions();
  void makeMenus();
  QAction* onPage(QWidget* page, QAction* action);

  // window_training.cpp
  void connectTraining();
  void runEnded(RunWatch* run, const QString& sentence);
  void loadCheckpoint(const QString& file);
  void inspectSetPair(std::shared_ptr<const TrainingSet> set, int pair);
  void watchPair();
  void restoreTraining();
  void rememberTraining();

  void connectPages();
  void choosePair();
  void chooseCollection();
  void chooseCollectionFile();
  void openFiles(const QStringList& files);
  void remember(const QString& key, const QString& entry);
  void showRecentPairs();
  void showRecentCollections();
  void saveFigure(const QString& title, std::function<QImage()> draw);
  void saveResults();
  void inspectChosenPair();
  void resultsChanged();
  void stepPair(int by);
  void pairOpened();
  void showPairTitle();
  void showMethod(int row);
  void showShortcuts();
  void showAbout();
  void restore();

  const bool remembers_;
  ActionRegistry actions_{this};
  Selection selection_;
  CollectionSession collections_{selection_};
  EvaluationSession evaluations_;
  RunsSession runs_;
  Thumbnails thumbnails_;
  PageSwitcher* pages_ = nullptr;
  InspectPage* inspect_ = nullptr;
  ScenesPage* scenes_ = nullptr;
  EvaluationPage* evaluation_ = nullptr;
  TrainingPage* training_ = nullptr;
  PairBar* bar_ = nullptr;  // over Inspect
  QMenu *recentPairs_ = nullptr, *recentCollections_ = nullptr;
  QString waitingForSecond_;  // one image was dropped; the next one completes the pair
};

}  // namespace parallax
