// What a sweep is to do, and the buttons that start, pause and stop it.
#pragma once

#include <QWidget>

#include "bridge/evaluation_session.h"
#include "bridge/selection.h"
#include "catalogue/methods.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace parallax {

class ProgressBar;

class ChoiceButton;

class SweepForm : public QWidget {
  Q_OBJECT

 public:
  SweepForm(Selection& selection, EvaluationSession& session, QWidget* parent = nullptr);

  SweepPlan plan() const;
  void start();

 Q_SIGNALS:
  void openRequested();  // results from a file

 private:
  struct Row {
    const Method* method = nullptr;
    QCheckBox* check = nullptr;
    QLineEdit* weights = nullptr;  // networks only
    QLabel* reason = nullptr;
  };
  QWidget* makeMethods();
  QWidget* makeProtocol();
  QWidget* makeFile();
  QWidget* makeButtons();
  void addMethod(const Method& method, QVBoxLayout& list);
  void refreshAvailability();
  void showCollection();
  void showState();
  QString size() const;
  QString standardFile() const;
  void proposeFile();
  QString whyNot() const;  // empty: it can start

  Selection& selection_;
  EvaluationSession& session_;
  std::vector<Row> rows_;
  QLabel *collection_ = nullptr, *sentence_ = nullptr;
  QRadioButton *paper_ = nullptr, *own_ = nullptr;
  QComboBox *size_ = nullptr, *light_ = nullptr;
  ChoiceButton *scenes_ = nullptr, *kinds_ = nullptr;
  QSpinBox* mostPairs_ = nullptr;
  QLineEdit* file_ = nullptr;
  QPushButton *start_ = nullptr, *pause_ = nullptr, *stop_ = nullptr, *open_ = nullptr;
  ProgressBar* progress_ = nullptr;
  bool wasIdle_ = true;
  QString ownSize_ = QStringLiteral("original"), proposed_;
  QWidget* choices_ = nullptr;  // all that must not change while a sweep runs
};

}  // namespace parallax
