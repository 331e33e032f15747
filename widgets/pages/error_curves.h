// The paper's Figs. 5 and 7a: normalised cumulative histograms of ROE and RTE side by side, one curve a method. A click
// on a curve or a range dragged along it asks for the pairs behind it.
#pragma once

#include <QWidget>

#include "bridge/evaluation_figures.h"
#include "plots/curve_plot.h"

class QComboBox;

namespace parallax {

class ErrorCurves : public QWidget {
  Q_OBJECT

 public:
  explicit ErrorCurves(QWidget* parent = nullptr);

  void setFigures(std::shared_ptr<const EvaluationFigures> figures);    // null: none
  void setCurrent(int method);                                          // drawn bolder
  void setPair(int pair);                                               // marked on every curve; -1: none
  void showChosen(int method, ErrorKind kind, double from, double to);  // method -1: nothing
  CurvePlot& plot(ErrorKind kind) const { return *plots_[kind == ErrorKind::translation]; }

 Q_SIGNALS:
  void clicked(int method, ErrorKind kind, double errorDeg, double tolerance);
  void dragged(int method, ErrorKind kind, double from, double to);
  void saveRequested(CurvePlot* plot, const QString& name);

 private:
  void showMarks();
  QWidget* makePlot(int which);

  std::shared_ptr<const EvaluationFigures> figures_;
  CurvePlot* plots_[2] = {nullptr, nullptr};
  QComboBox* upTo_ = nullptr;
  int pair_ = -1;
};

}  // namespace parallax
