// Every method on every pair: the sweep, its curves and tables, and the way from any point of a curve to the pair
// behind it. The chosen pair is that of the Selection.
#pragma once

#include <QWidget>

#include "bridge/evaluation_session.h"
#include "bridge/selection.h"
#include "bridge/thumbnails.h"
#include "models/pairs_model.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace parallax {

class BinnedPanel;
class ErrorCurves;
class EvaluationFilter;
class EvaluationTables;
class Plot;
class ScatterPanel;
class SweepForm;

class EvaluationPage : public QWidget {
  Q_OBJECT

 public:
  EvaluationPage(Selection& selection, EvaluationSession& session, Thumbnails& thumbnails, QWidget* parent = nullptr);
  ~EvaluationPage() override;

  void chooseResults();               // asks for a results file
  int pair() const { return pair_; }  // of the results; -1: none
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);

 Q_SIGNALS:
  void status(const QString& text);
  void collectionRequested(const QString& root);

 private:
  QWidget* makeFigures();
  QWidget* makeEmpty();
  QWidget* makeHeadline();
  void showHeadline();
  bool matchesCollection() const;
  void connectSession();
  void connectFigures();
  void showFigures();
  void showNotice(const QString& sentence);
  void choosePair(int pair);  // by the person, here
  void followSelection();
  void showPair(int pair, bool known);
  void ask();  // the session, for figures as the controls say
  std::optional<PairRef> inCollection(const EvaluatedPair& pair) const;
  int inResults(const PairRef& pair) const;

  Selection& selection_;
  EvaluationSession& session_;
  SweepForm* sweep_ = nullptr;
  EvaluationFilter* filter_ = nullptr;
  ErrorCurves* curves_ = nullptr;
  ScatterPanel* scatter_ = nullptr;
  BinnedPanel* binned_ = nullptr;
  EvaluationTables* tables_ = nullptr;
  QTabWidget *side_ = nullptr, *figures_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  QLabel *notice_ = nullptr, *empty_ = nullptr, *headline_ = nullptr;
  QPushButton* openTheirs_ = nullptr;
  QSplitter *columns_ = nullptr, *rows_ = nullptr;
  int pair_ = -1;
  bool choosing_ = false;
};

}  // namespace parallax
