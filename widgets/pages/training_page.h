// Training: the runs there are, the curves of the one that is looked at and of those pinned beside it, what can be
// wished of it, and how a new one begins. Everything shown is read from run folders; nothing here trains.
#pragma once

#include <QPointer>
#include <QWidget>

#include "bridge/runs_session.h"
#include "bridge/selection.h"
#include "bridge/trainer_process.h"

class QSplitter;
class QStackedWidget;

namespace parallax {

class NewRunDialog;
class NoticeBar;
class PairSession;
class PanelTabs;
class ProbePanel;
class RunCompare;
class RunPanel;
class RunsList;
class SteerBar;
class TrainingCurves;

class TrainingPage : public QWidget {
  Q_OBJECT

 public:
  TrainingPage(Selection& selection, RunsSession& session, QWidget* parent = nullptr);
  ~TrainingPage() override;

  void newRun();        // opens the dialog
  void chooseFolder();  // asks for a folder of runs
  void choose(const QString& runFolder);
  RunWatch* current() const;
  QStringList pinned() const;
  void setPinned(const QStringList& folders);
  void addPanel(RunPanel* panel, const QString& title);  // a tab beside the curves
  void setPairSession(PairSession& session);             // whose pair can be watched as a probe
  void watchPair();                                      // that pair, by the current run
  TrainerProcess& trainer() { return trainer_; }

  void refreshTheme();
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);

 Q_SIGNALS:
  void status(const QString& text);
  void checkpointChosen(const QString& file);
  void foldersChanged();  // by the person

 private:
  QWidget* makeContent();
  void connectParts();
  void showRuns();  // the one looked at, and the pinned ones
  void showCount();
  void forget(const QString& runFolder);
  void started(const QString& folder);

  Selection& selection_;
  RunsSession& session_;
  TrainerProcess trainer_;
  QStackedWidget* stack_ = nullptr;
  NoticeBar* notice_ = nullptr;
  RunsList* list_ = nullptr;
  SteerBar* steer_ = nullptr;
  TrainingCurves* curves_ = nullptr;
  RunCompare* compare_ = nullptr;
  PanelTabs* panels_ = nullptr;
  ProbePanel* probes_ = nullptr;
  QSplitter* columns_ = nullptr;
  std::vector<RunPanel*> runPanels_;
  QPointer<NewRunDialog> dialog_;
  QString startedFolder_;  // by the dialog, not looked at yet
};

}  // namespace parallax
