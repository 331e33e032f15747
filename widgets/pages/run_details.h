// What the run that is looked at was asked to do, and its warnings.
#pragma once

#include <QPointer>

#include "bridge/run_watch.h"
#include "pages/run_panel.h"

class QLabel;
class QTreeWidget;

namespace parallax {

class RunDetails : public RunPanel {
  Q_OBJECT

 public:
  explicit RunDetails(QWidget* parent = nullptr);
  void setRun(RunWatch* run) override;

 private:
  void show();
  void fillPlan(const SavedPlan& plan);

  QPointer<RunWatch> run_;
  QLabel *about_ = nullptr, *warnings_ = nullptr;
  QTreeWidget* plan_ = nullptr;
  std::optional<TrainingPlan> shown_;
};

}  // namespace parallax
