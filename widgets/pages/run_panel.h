// A tab beside the curves that shows something of the run that is looked at. The Training page takes any number.
#pragma once

#include <QWidget>

namespace parallax {

class RunWatch;

class RunPanel : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  virtual void setRun(RunWatch* run) = 0;  // null: none. The panel connects to its signals, and lets go of the last.
};

}  // namespace parallax
