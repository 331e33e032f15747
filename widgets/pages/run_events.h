// What happened in the run that is looked at, newest first: checkpoints to load, validations, warnings, wishes.
#pragma once

#include <QPointer>

#include "bridge/run_watch.h"
#include "pages/run_panel.h"

class QPushButton;
class QTableWidget;

namespace parallax {

class RunCheckpoints : public RunPanel {
  Q_OBJECT

 public:
  explicit RunCheckpoints(QWidget* parent = nullptr);
  void setRun(RunWatch* run) override;

 Q_SIGNALS:
  void checkpointChosen(const QString& file);  // whole path

 private:
  void show();
  void choose();

  QPointer<RunWatch> run_;
  QTableWidget* table_ = nullptr;
  QPushButton* open_ = nullptr;
};

class RunEvents : public RunPanel {
  Q_OBJECT

 public:
  explicit RunEvents(QWidget* parent = nullptr);
  void setRun(RunWatch* run) override;

 private:
  static QString turnText(const Event& event, const std::vector<Wish>& wishes);
  void show();

  QPointer<RunWatch> run_;
  QTableWidget* table_ = nullptr;
};

}  // namespace parallax
