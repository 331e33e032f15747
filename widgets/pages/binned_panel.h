// Error against rotation angle, baseline or overlap: the median of each method in bins of equally many pairs, and how
// many of them failed.
#pragma once

#include <QWidget>

#include "bridge/evaluation_figures.h"
#include "plots/bin_plot.h"

class QCheckBox;
class QComboBox;

namespace parallax {

class BinnedPanel : public QWidget {
  Q_OBJECT

 public:
  explicit BinnedPanel(QWidget* parent = nullptr);

  void setFigures(std::shared_ptr<const EvaluationFigures> figures);
  void setPair(int pair);
  BinPlot& plot() const { return *plot_; }

 Q_SIGNALS:
  void asked(ErrorKind kind, Along along);  // other bins are wanted
  // The pairs of a bin, of one method.
  void binClicked(int method, ErrorKind kind, std::vector<int> pairs, const QString& title);
  void saveRequested(Plot* plot, const QString& name);

 private:
  void showMarks();
  void clicked(int series, int bin);

  std::shared_ptr<const EvaluationFigures> figures_;
  BinPlot* plot_ = nullptr;
  QComboBox *kind_ = nullptr, *along_ = nullptr;
  QCheckBox* failures_ = nullptr;
  std::vector<int> methods_;  // of each series: methods without a row have none
  int pair_ = -1;
};

double valueAlong(const EvaluatedPair& pair, Along along);

}  // namespace parallax
