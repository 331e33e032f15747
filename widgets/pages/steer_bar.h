// What can be wished of a run, over its curves: start or go on, pause, stop, checkpoint, validate, more epochs. A wish
// is shown as pending until the trainer acknowledges it.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "bridge/run_watch.h"

class QAction;
class QLabel;
class QPushButton;
class QSpinBox;

namespace parallax {

class ElidedLabel;

class SteerBar : public QWidget {
  Q_OBJECT

 public:
  explicit SteerBar(QWidget* parent = nullptr);
  void setRun(RunWatch* run);  // null: none
  void startedElsewhere();     // its trainer is being started, though not by the button here
  void startFailed();          // what startRequested asked for did not happen

 Q_SIGNALS:
  void startRequested(const QString& folder);
  void cameAlive();  // the run shown: a trainer works on it now

 private:
  void show();
  void showPending();
  void startOrGoOn();
  void wish(Wish::Kind kind);
  void stop(StopWhen when);
  bool pending(Wish::Kind kind) const;

  QPointer<RunWatch> run_;
  ElidedLabel *headline_ = nullptr, *pending_ = nullptr;
  QLabel* sentence_ = nullptr;
  QPushButton *start_ = nullptr, *pause_ = nullptr, *stop_ = nullptr, *checkpoint_ = nullptr, *validate_ = nullptr,
              *extend_ = nullptr;
  QSpinBox* epochs_ = nullptr;
  QTimer starting_;  // from the click until the trainer's first sign of life
  bool alive_ = false;
};

}  // namespace parallax
