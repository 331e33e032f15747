// Method against method, a dot a pair: where one succeeds and the other fails.
#pragma once

#include <QWidget>

#include "bridge/evaluation_figures.h"
#include "plots/scatter_plot.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace parallax {

class ScatterPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ScatterPanel(QWidget* parent = nullptr);

  void setFigures(std::shared_ptr<const EvaluationFigures> figures);
  void setPair(int pair);
  ScatterPlot& plot() const { return *plot_; }
  const std::vector<int>& pairs() const { return pairs_; }  // of each dot

 Q_SIGNALS:
  void pairClicked(int pair);
  void saveRequested(Plot* plot, const QString& name);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void fillChoices();
  void refresh();
  void showScore(std::size_t xBetter, std::size_t yBetter);

  std::shared_ptr<const EvaluationFigures> figures_;
  ScatterPlot* plot_ = nullptr;
  QComboBox *x_ = nullptr, *y_ = nullptr, *kind_ = nullptr;
  QCheckBox* log_ = nullptr;
  QLabel* score_ = nullptr;
  std::vector<int> pairs_;
  int pair_ = -1;
  bool stale_ = false;
};

// Three entries: ROE, RTE, the larger of the two; their data is the ErrorKind.
void addErrorKinds(QComboBox& box);
// One entry a method; keeps the chosen one by its label, else takes `otherwise`.
void setMethodChoices(QComboBox& box, const EvaluationFigures* figures, int otherwise);

}  // namespace parallax
