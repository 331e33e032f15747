// Which of the evaluated pairs the curves, tables and plots are about.
#pragma once

#include <QTimer>
#include <QWidget>

#include "bridge/evaluation_figures.h"

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace parallax {

class ChoiceButton;

class EvaluationFilter : public QWidget {
  Q_OBJECT

 public:
  explicit EvaluationFilter(QWidget* parent = nullptr);

  void setFigures(const std::shared_ptr<const EvaluationFigures>& figures);  // what there is to choose from
  PairFilter filter() const;
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  struct Range {
    QDoubleSpinBox *from = nullptr, *to = nullptr;
    double low = 0, high = 0;  // everything
  };
  Range makeRange(const QString& name, const QString& title, const QString& unit, QFormLayout& form);
  static void setLimits(Range& range, double low, double high);
  QStringList hardKinds() const;
  void edited();

  ChoiceButton *scenes_ = nullptr, *kinds_ = nullptr, *lights_ = nullptr;
  QPushButton *hard_ = nullptr, *clear_ = nullptr;
  Range rotation_, baseline_, overlap_;
  QLabel* count_ = nullptr;
  FilterChoices known_;
  QTimer settle_;  // a run of key presses asks once
  bool silent_ = false;
};

}  // namespace parallax
