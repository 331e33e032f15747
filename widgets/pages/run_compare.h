// The plans of the pinned runs side by side: only the settings in which they differ, and how far each came.
#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

#include "bridge/run_watch.h"

class QLabel;
class QTableWidget;

namespace parallax {

class RunCompare : public QWidget {
  Q_OBJECT

 public:
  explicit RunCompare(QWidget* parent = nullptr);
  void setRuns(const std::vector<RunWatch*>& runs, const std::vector<QColor>& colours);  // a column each

 private:
  void show();

  std::vector<QPointer<RunWatch>> runs_;
  std::vector<QColor> colours_;
  QLabel* note_ = nullptr;
  QTableWidget* table_ = nullptr;
};

}  // namespace parallax
