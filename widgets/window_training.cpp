// What the window does for the Training page: its folders live on from day to day, an end of a run is told, a
// checkpoint goes to Inspect.
#include <QFileInfo>
#include <QSettings>
#include <QStatusBar>

#include "bridge/file_path.h"
#include "main_window.h"
#include "models/run_words.h"
#include "models/runs_model.h"
#include "pages/run_failures.h"
#include "pages/run_filters.h"
#include "pages/run_notice.h"

namespace parallax {

void MainWindow::connectTraining() {
  auto* failures = new RunFailures;
  training_->addPanel(failures, tr("Failures"));
  training_->addPanel(new RunFilters, tr("Filters"));
  connect(failures, &RunFailures::inspectRequested, this, &MainWindow::inspectSetPair);
  connect(failures, &RunFailures::status, this, [this](const QString& text) { statusBar()->showMessage(text); });
  training_->setPairSession(inspect_->session());
  connect(training_, &TrainingPage::status, this, [this](const QString& text) { statusBar()->showMessage(text); });
  connect(training_, &TrainingPage::checkpointChosen, this, &MainWindow::loadCheckpoint);
  connect(training_, &TrainingPage::foldersChanged, this, &MainWindow::rememberTraining);
  connect(&runs_, &RunsSession::runEnded, this, &MainWindow::runEnded);
}

void MainWindow::openRuns(const QString& folder) {
  waitingForSecond_.clear();
  pages_->show(training_);
  const QString whole = QFileInfo(folder).absoluteFilePath();
  runs_.addFolder(whole);
  training_->choose(whole);
  rememberTraining();
}

void MainWindow::loadCheckpoint(const QString& file) {
  if (!isThere(pathOf(file))) return statusBar()->showMessage(tr("%1 is not there any longer.").arg(file));
  pages_->show(inspect_);
  inspect_->useWeights(file);
  statusBar()->showMessage(inspect_->session().loaded() ? tr("The networks now use %1.").arg(file)
                                                        : tr("The networks now use %1; open a pair.").arg(file));
}

void MainWindow::inspectSetPair(std::shared_ptr<const TrainingSet> set, int pair) {
  waitingForSecond_.clear();
  selection_.clearPair();  // before the page turns, or the chosen pair would be opened first
  pages_->show(inspect_);
  inspect_->session().open(std::move(set), std::size_t(pair));
}

// Where its trail will be seen.
void MainWindow::watchPair() {
  if (!inspect_->session().loaded()) return statusBar()->showMessage(tr("Open a pair to have it watched."));
  if (!training_->current())
    return statusBar()->showMessage(tr("There is no training run that could watch this pair."));
  pages_->show(training_);
  training_->watchPair();
}

void MainWindow::runEnded(RunWatch* run, const QString& sentence) {
  const QString title = tr("%1: %2").arg(run->name(), stateWord(run->facts()->state));
  statusBar()->showMessage(sentence.isEmpty() ? title : sentence);
  if (remembers_) showDesktopNotice(this, title, sentence);
}

void MainWindow::restoreTraining() {
  const QSettings settings;
  training_->restoreLayout(settings.value("trainingLayout").toByteArray());
  runs_.addFolder(RunsSession::standardFolder());
  for (const QString& folder : settings.value("runFolders").toStringList()) runs_.addFolder(folder);
  training_->setPinned(settings.value("pinnedRuns").toStringList());
  if (const QString chosen = settings.value("chosenRun").toString(); !chosen.isEmpty()) training_->choose(chosen);
}

void MainWindow::rememberTraining() {
  if (!remembers_) return;
  QSettings settings;
  settings.setValue("trainingLayout", training_->layoutState());
  settings.setValue("runFolders", runs_.folders());
  settings.setValue("pinnedRuns", training_->pinned());
  if (training_->current()) settings.setValue("chosenRun", folderOf(*training_->current()));
}

}  // namespace parallax
