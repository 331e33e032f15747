// Which pair of the data set Inspect shows, and the way to its neighbours in the scene's list. Not there while the pair
// is from elsewhere.
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "bridge/selection.h"

namespace parallax {

class PairBar : public QWidget {
  Q_OBJECT

 public:
  explicit PairBar(Selection& selection, QWidget* parent = nullptr);

 Q_SIGNALS:
  void stepRequested(int by);

 private:
  void refresh();
  QToolButton* addStep(const QString& id, const QString& name, Qt::ArrowType arrow, int by);

  Selection& selection_;
  QLabel *names_, *place_;
};

}  // namespace parallax
