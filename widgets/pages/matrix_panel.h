// The pair matrix with what it is coloured by, its legend, what is said of the pair under the mouse, and its limits.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "bridge/selection.h"
#include "pages/matrix_legend.h"
#include "pages/pair_limits_form.h"
#include "pages/pair_matrix.h"

namespace parallax {

class MatrixPanel : public QWidget {
  Q_OBJECT

 public:
  explicit MatrixPanel(Selection& selection, QWidget* parent = nullptr);

  void setResults(std::shared_ptr<const ResultsSet> results);  // null: none
  PairMatrix& matrix() { return *matrix_; }
  void refreshTheme();

 Q_SIGNALS:
  void hovered(int first, int second);  // views; -1, -1: none

 private:
  QLayout* makeTools();
  QLayout* makeFoot();
  void fillColourings();
  void fillMethods();
  void loadScene();
  void loadOverlap();
  void takeResults();  // where they are about the open collection
  void matchResults();
  void refresh();  // values, colours, limits and legend to the matrix
  void showChosen();
  void describe(int first, int second);
  QString sentence(int first, int second) const;

  Selection& selection_;
  PairValues values_;
  std::shared_ptr<const ResultsSet> given_, results_;  // as they came; null where they are about another collection
  LatestJob geometryJob_, overlapJob_;
  QTimer depthTimer_;  // a slider that is dragged asks once
  QComboBox *by_ = nullptr, *method_ = nullptr;
  PairMatrix* matrix_ = nullptr;
  MatrixLegend* legend_ = nullptr;
  QLabel* readout_ = nullptr;
  QPushButton* inspect_ = nullptr;
  QToolButton* limitsToggle_ = nullptr;
  PairLimitsForm* limits_ = nullptr;
};

}  // namespace parallax
