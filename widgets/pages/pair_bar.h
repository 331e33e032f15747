// Which pair of the data set Inspect shows, and the way to its neighbours in the scene's list. Not there while the pair
// is from elsewhere.
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "bridge/selection.h"
#include "evaluation/results_set.h"

namespace parallax {

class PairBar : public QWidget {
  Q_OBJECT

 public:
  explicit PairBar(Selection& selection, QWidget* parent = nullptr);

  // What a sweep measured of the shown pair is said beside it: Inspect's own estimates may have other settings. Null:
  // none; those of another collection are not shown.
  void setResults(std::shared_ptr<const ResultsSet> results);

 Q_SIGNALS:
  void stepRequested(int by);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void takeResults();
  void showMeasured();
  QToolButton* addStep(const QString& id, const QString& name, Qt::ArrowType arrow, int by);

  Selection& selection_;
  std::shared_ptr<const ResultsSet> given_, results_;  // as they came; null where they are about another collection
  QLabel *names_, *place_, *measured_;
};

}  // namespace parallax
