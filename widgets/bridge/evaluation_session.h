// Results of sweeps: opened from a file, or growing while a sweep runs. Reading, sweeping, folding and statistics are
// done by workers; the window gets finished sets and figures that nobody changes.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <memory>

#include "bridge/evaluation_figures.h"
#include "bridge/growing_results.h"
#include "bridge/latest_job.h"
#include "evaluation/sweep.h"

namespace parallax {

// Each method against the reference, by one statistic of one error.
struct ComparisonRequest {
  std::string reference;  // label; empty: compare nothing
  ErrorKind kind = ErrorKind::orientation;
  Statistic statistic = Statistic::median;
  bool operator==(const ComparisonRequest&) const = default;
};
struct Comparison {
  ComparisonRequest request;
  std::vector<std::optional<PairedDifference>> differences;  // one a method, method minus reference
};

class EvaluationSession : public QObject {
  Q_OBJECT

 public:
  using Sweep =
      std::function<Result<SweepSummary>(const Collection&, const SweepPlan&, const SweepObserver&, const Run&)>;
  enum class State { idle, running, stopping, paused };

  explicit EvaluationSession(QObject* parent = nullptr) : EvaluationSession(Sweep(&parallax::sweep), parent) {}
  explicit EvaluationSession(Sweep sweep, QObject* parent = nullptr);  // a test brings its own
  ~EvaluationSession() override;

  std::shared_ptr<const ResultsSet> results() const { return results_; }         // null: none
  std::shared_ptr<const EvaluationFigures> figures() const { return figures_; }  // null: none yet
  std::shared_ptr<const Comparison> comparison() const { return comparison_; }   // null: being calculated, or none
  const QString& file() const { return file_; }                                  // of the results; empty: none
  const std::shared_ptr<const Collection>& collection() const { return collection_; }  // of the last sweep; null: none

  void open(const QString& file);                              // a results file
  void setResults(std::shared_ptr<const ResultsSet> results);  // from elsewhere, without a file
  bool opening() const { return opening_.running(); }

  void start(std::shared_ptr<const Collection> collection, const SweepPlan& plan);
  void pause();  // stops; what is done is in the file, and resume() goes on from there
  void resume();
  void stop();  // for good
  State state() const { return state_; }
  SweepProgress progress() const { return progress_; }
  // One sentence on where the sweep is, or how it ended.
  QString sentence() const { return sentence_; }

  const FigureRequest& request() const { return request_; }
  void setRequest(const FigureRequest& request);
  const ComparisonRequest& comparisonRequest() const { return comparisonRequest_; }
  void setComparison(const ComparisonRequest& request);

 Q_SIGNALS:
  void resultsChanged();
  void figuresChanged();
  void comparisonChanged();
  void stateChanged();
  void progressChanged();
  void openingChanged();
  void failed(const QString& sentence);  // a file that cannot be read, a sweep that ended badly
  void noted(const QStringList& notes);  // what a sweep that ended has to say

 private:
  void install(std::shared_ptr<const ResultsSet> results);
  void run();
  void tick();
  void foldSoon();
  void ended(const Result<SweepSummary>& result);
  void finish();
  void setState(State state, const QString& sentence);
  QString howFar() const;
  void refreshFigures(bool atOnce);
  void dropComparison();
  void refreshComparison();

  Sweep sweep_;
  std::shared_ptr<const ResultsSet> results_;
  std::shared_ptr<const EvaluationFigures> figures_;
  std::shared_ptr<const Comparison> comparison_;
  QString file_, sentence_;
  FigureRequest request_;
  ComparisonRequest comparisonRequest_;

  LatestJob opening_, sweeping_, folding_, drawing_, comparing_;
  bool figuresStale_ = false, comparisonStale_ = false;

  std::shared_ptr<const Collection> collection_;
  SweepPlan plan_;
  std::shared_ptr<GrowingResults> growing_;
  std::stop_source stopSweep_;
  State state_ = State::idle;
  bool wantsPause_ = false;
  std::optional<Result<SweepSummary>> result_;  // of a sweep that ended and whose last rows are not folded in yet
  SweepProgress progress_;
  QTimer tick_;
};

}  // namespace parallax
