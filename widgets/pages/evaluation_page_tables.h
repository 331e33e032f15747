// Below the figures: the numbers of each method, and the pairs behind what was chosen in a figure.
#pragma once

#include <QTabWidget>

#include "bridge/evaluation_session.h"
#include "models/pairs_model.h"
#include "models/summary_model.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace parallax {

class EvaluationTables : public QTabWidget {
  Q_OBJECT

 public:
  explicit EvaluationTables(EvaluationSession& session, QWidget* parent = nullptr);

  void refresh();  // the session has other figures
  // Each brings the list to the front. Errors in [from, to]:
  void listRange(int method, ErrorKind kind, double from, double to);
  // Those within the tolerance of x, or the one nearest to it where there is none:
  void listAround(int method, ErrorKind kind, double x, double tolerance);
  void listPairs(int method, ErrorKind kind, std::vector<int> pairs, const QString& title);
  void listWorst();

  void setPair(int pair);               // the row of this pair, where it is listed; -1: none
  void setPairKnown(bool inspectable);  // the chosen pair is of the open collection
  PairsModel& pairs() { return pairs_; }

 Q_SIGNALS:
  void pairChosen(int pair);
  void inspectRequested();
  void methodChosen(int method);
  void listed(int method, ErrorKind kind, double from, double to);  // method -1: no range of errors
  void saveRequested(QAbstractItemModel* model, const QString& name);

 private:
  struct Query {
    enum class What { nothing, range, pairs, worst } what = What::nothing;
    int method = -1;
    ErrorKind kind = ErrorKind::orientation;
    double from = 0, to = 180;
    std::vector<int> pairs;
    QString title;
  };
  QWidget* makeSummary();
  QWidget* makePairs();
  QTableView* makeTable(const char* name, const QString& says, QAbstractItemModel& model);
  void compare();
  void list(Query query);
  void run();
  QString titleOf(std::size_t count) const;
  void showImages(bool there);
  void sizeSummaryColumns();
  void sizePairColumns();

  EvaluationSession& session_;
  SummaryModel summary_;
  PairsModel pairs_;
  Query query_;
  QTableView *summaryTable_ = nullptr, *pairsTable_ = nullptr;
  QComboBox *kind_ = nullptr, *reference_ = nullptr, *statistic_ = nullptr;
  QComboBox *worstMethod_ = nullptr, *worstKind_ = nullptr;
  QLabel* title_ = nullptr;
  QPushButton* inspect_ = nullptr;
  int pair_ = -1;
  bool silent_ = false, sized_ = false;
};

}  // namespace parallax
