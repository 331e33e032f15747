#include "pages/training_page.h"

#include <QFileDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/runs_model.h"
#include "pages/empty_training.h"
#include "pages/new_run_dialog.h"
#include "pages/notice_bar.h"
#include "pages/panel_tabs.h"
#include "pages/probe_panel.h"
#include "pages/run_compare.h"
#include "pages/run_details.h"
#include "pages/run_events.h"
#include "pages/runs_list.h"
#include "pages/steer_bar.h"
#include "pages/training_curves.h"

namespace parallax {

TrainingPage::TrainingPage(Selection& selection, RunsSession& session, QWidget* parent)
    : QWidget(parent), selection_(selection), session_(session) {
  setObjectName("trainingPage");
  notice_ = new NoticeBar("trainingNotice");
  auto* empty = new EmptyTraining;
  connect(empty, &EmptyTraining::newRequested, this, &TrainingPage::newRun);
  connect(empty, &EmptyTraining::openRequested, this, &TrainingPage::chooseFolder);
  stack_ = new QStackedWidget;
  stack_->addWidget(empty);
  stack_->addWidget(makeContent());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(notice_);
  layout->addWidget(stack_, 1);
  connectParts();
  showCount();
  showRuns();
}

TrainingPage::~TrainingPage() = default;

QWidget* TrainingPage::makeContent() {
  list_ = new RunsList(session_);
  steer_ = new SteerBar;
  curves_ = new TrainingCurves;
  compare_ = new RunCompare;
  panels_ = new PanelTabs;
  panels_->setObjectName("runPanels");
  panels_->setMinimumWidth(270);
  auto* checkpoints = new RunCheckpoints;
  connect(checkpoints, &RunCheckpoints::checkpointChosen, this, &TrainingPage::checkpointChosen);
  addPanel(new RunDetails, tr("Plan"));
  addPanel(checkpoints, tr("Checkpoints"));
  addPanel(new RunEvents, tr("Events"));
  addPanel(probes_ = new ProbePanel, tr("Probes"));
  panels_->add(compare_, tr("Compare"));
  auto* middle = new QWidget;
  auto* layout = new QVBoxLayout(middle);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(steer_);
  layout->addWidget(curves_, 1);
  columns_ = new QSplitter(Qt::Horizontal);
  columns_->addWidget(list_);
  columns_->addWidget(middle);
  columns_->addWidget(panels_);
  columns_->setSizes({230, 900, 300});
  columns_->setStretchFactor(1, 1);
  columns_->setChildrenCollapsible(false);
  return columns_;
}

void TrainingPage::connectParts() {
  connect(list_, &RunsList::currentChanged, this, &TrainingPage::showRuns);
  connect(list_, &RunsList::pinnedChanged, this, &TrainingPage::showRuns);
  connect(list_, &RunsList::newRequested, this, &TrainingPage::newRun);
  connect(list_, &RunsList::openRequested, this, &TrainingPage::chooseFolder);
  connect(list_, &RunsList::forgetRequested, this, &TrainingPage::forget);
  connect(curves_, &TrainingCurves::checkpointChosen, this, &TrainingPage::checkpointChosen);
  connect(curves_, &TrainingCurves::status, this, &TrainingPage::status);
  connect(list_, &RunsList::currentGone, this,
          [this](const QString& name) { notice_->showProblem(tr("%1 is no longer there.").arg(name)); });
  connect(steer_, &SteerBar::startRequested, &trainer_, &TrainerProcess::start);
  connect(steer_, &SteerBar::cameAlive, notice_, &NoticeBar::clear);
  connect(&trainer_, &TrainerProcess::failed, this, [this](const QString& sentence) {
    steer_->startFailed();
    notice_->showProblem(sentence);
  });
  connect(&session_, &RunsSession::failed, notice_, &NoticeBar::showProblem);
  connect(&session_, &RunsSession::listChanged, this, [this] {
    showCount();
    showRuns();
  });
}

void TrainingPage::addPanel(RunPanel* panel, const QString& title) {
  runPanels_.push_back(panel);
  panels_->add(panel, title);
}

RunWatch* TrainingPage::current() const { return list_->current(); }
QStringList TrainingPage::pinned() const { return list_->pinned(); }
void TrainingPage::setPinned(const QStringList& folders) { list_->setPinned(folders); }
void TrainingPage::choose(const QString& runFolder) { list_->choose(runFolder); }
void TrainingPage::setPairSession(PairSession& session) { probes_->setPairSession(&session); }

void TrainingPage::watchPair() {
  panels_->show(probes_);
  probes_->watchPair();
}

void TrainingPage::showCount() { stack_->setCurrentIndex(session_.count() > 0 ? 1 : 0); }

void TrainingPage::showRuns() {
  std::vector<RunWatch*> runs;
  if (current()) runs.push_back(current());
  for (const QString& folder : list_->pinned())
    if (RunWatch* run = session_.find(folder); run && run != current()) runs.push_back(run);
  steer_->setRun(current());
  if (current() && !startedFolder_.isEmpty() && session_.find(startedFolder_) == current()) {
    startedFolder_.clear();
    steer_->startedElsewhere();
  }
  for (RunPanel* panel : runPanels_) panel->setRun(current());
  curves_->setRuns(runs);
  std::vector<QColor> colours;
  QHash<QString, QColor> byFolder;
  for (const RunWatch* run : runs) {
    colours.push_back(curves_->colourOf(run));
    if (colours.back().isValid()) byFolder.insert(folderOf(*run), colours.back());
  }
  list_->setColours(byFolder);
  compare_->setRuns(runs, colours);
}

void TrainingPage::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a run, or a folder of runs"),
                                                           session_.folders().value(session_.folders().size() - 1));
  if (folder.isEmpty()) return;
  session_.addFolder(folder);
  Q_EMIT foldersChanged();
}

void TrainingPage::forget(const QString& runFolder) {
  for (const QString& folder : session_.folders())
    if (runFolder == folder || runFolder.startsWith(folder + '/')) session_.removeFolder(folder);
  notice_->clear();  // that its runs are gone was wished
  Q_EMIT foldersChanged();
}

void TrainingPage::newRun() {
  if (!dialog_) {
    dialog_ = new NewRunDialog(selection_, session_, trainer_, this);
    connect(dialog_, &NewRunDialog::created, this, &TrainingPage::started);
  }
  dialog_->show();
  dialog_->raise();
  dialog_->activateWindow();
}

// A run was made and its trainer started: it is the one to look at.
void TrainingPage::started(const QString& folder) {
  session_.addFolder(folder.section('/', 0, -2));
  startedFolder_ = folder;
  list_->choose(folder);
  showRuns();  // also when it is the one that is looked at already
  Q_EMIT foldersChanged();
}

void TrainingPage::refreshTheme() {
  curves_->refreshTheme();
  showRuns();
}

QByteArray TrainingPage::layoutState() const { return columns_->saveState(); }

void TrainingPage::restoreLayout(const QByteArray& state) {
  if (!state.isEmpty()) columns_->restoreState(state);
}

}  // namespace parallax
