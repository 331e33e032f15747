#include "bridge/evaluation_session.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "bridge/file_path.h"
namespace parallax {
namespace {

constexpr int tickMs = 250;  // how often a running sweep is looked at: curves grow four times a second at most

QString counted(std::size_t n) { return QLocale().toString(qulonglong(n)); }

}  // namespace

EvaluationSession::EvaluationSession(Sweep sweep, QObject* parent) : QObject(parent), sweep_(std::move(sweep)) {
  tick_.setInterval(tickMs);
  connect(&tick_, &QTimer::timeout, this, &EvaluationSession::tick);
}

EvaluationSession::~EvaluationSession() { stopSweep_.request_stop(); }

void EvaluationSession::open(const QString& file) {
  if (state_ == State::running || state_ == State::stopping) {
    Q_EMIT failed(tr("A sweep is running; pause or stop it before other results are opened."));
    return;
  }
  opening_.start(
      [path = pathOf(file)](std::stop_token) {
        auto read = readResults(path);
        using Shared = Result<std::shared_ptr<const ResultsSet>>;
        return read ? Shared(std::make_shared<const ResultsSet>(std::move(*read)))
                    : Shared(tl::unexpected<Error>(read.error()));
      },
      [this, file](const Result<std::shared_ptr<const ResultsSet>>& read) {
        Q_EMIT openingChanged();
        if (!read) {
          Q_EMIT failed(QString::fromStdString(read.error().message));
          return;
        }
        file_ = file;
        growing_.reset();
        setState(State::idle, {});
        install(*read);
      });
  Q_EMIT openingChanged();
}

void EvaluationSession::setResults(std::shared_ptr<const ResultsSet> results) {
  file_.clear();
  install(std::move(results));
}

void EvaluationSession::install(std::shared_ptr<const ResultsSet> results) {
  results_ = std::move(results);
  Q_EMIT resultsChanged();
  if (!results_) {
    figures_.reset();
    comparison_.reset();
    Q_EMIT figuresChanged();
    Q_EMIT comparisonChanged();
    return;
  }
  comparisonStale_ = true;  // begun when the curves are there: those are looked at first
  refreshFigures(false);
}

void EvaluationSession::start(std::shared_ptr<const Collection> collection, const SweepPlan& plan) {
  if (state_ == State::running || state_ == State::stopping || !collection) return;
  opening_.cancel();
  folding_.cancel();  // of an earlier sweep
  collection_ = std::move(collection);
  plan_ = plan;
  growing_ = std::make_shared<GrowingResults>();
  file_ = pathText(plan.file);
  run();
}

void EvaluationSession::resume() {
  if (state_ == State::paused) run();
}

void EvaluationSession::run() {
  stopSweep_ = {};
  wantsPause_ = false;
  result_.reset();
  progress_ = {};
  sweeping_.start(
      [growing = growing_, collection = collection_, plan = plan_, stop = stopSweep_,
       sweep = sweep_](std::stop_token dropped) mutable {
        const std::stop_callback whenDropped(dropped, [&stop] { stop.request_stop(); });
        if (!plan.file.empty() && std::filesystem::exists(plan.file))
          if (auto earlier = readResults(plan.file)) growing->startFrom(std::move(*earlier));
        SweepObserver observer;
        observer.planned = [growing](const ResultsSet& planned) { growing->plan(planned); };
        observer.rows = [growing](std::span<const NewRow> rows) { growing->put(rows); };
        observer.progress = [growing](const SweepProgress& progress) { growing->put(progress); };
        Run run;
        run.stop = stop.get_token();
        return sweep(*collection, plan, observer, run);
      },
      [this](Result<SweepSummary> result) { ended(result); });
  setState(State::running, tr("Starting…"));
  tick_.start();
}

void EvaluationSession::pause() {
  if (state_ != State::running) return;
  wantsPause_ = true;
  setState(State::stopping, tr("Pausing: the pairs at work are finished first."));
  stopSweep_.request_stop();
}

void EvaluationSession::stop() {
  wantsPause_ = false;
  if (state_ == State::paused) return setState(State::idle, tr("Stopped after %1.").arg(howFar()));
  if (state_ != State::running) return;
  setState(State::stopping, tr("Stopping: the pairs at work are finished first."));
  stopSweep_.request_stop();
}

void EvaluationSession::tick() {
  progress_ = growing_->progress();
  if (state_ == State::running && progress_.total > 0) sentence_ = howFar();
  Q_EMIT progressChanged();
  foldSoon();
}

// Never two at once, and none is cut short: a fold that is slower than the ticks only makes the curves grow in larger
// steps.
void EvaluationSession::foldSoon() {
  if (folding_.running() || !growing_ || !growing_->hasNews()) return;
  folding_.start([growing = growing_](std::stop_token) { return growing->fold(); },
                 [this](std::shared_ptr<const ResultsSet> set) {
                   if (set) install(std::move(set));
                   if (!result_) return;
                   growing_->hasNews() && set ? foldSoon() : finish();
                 });
}

void EvaluationSession::ended(const Result<SweepSummary>& result) {
  result_ = result;
  progress_ = growing_->progress();
  foldSoon();
  if (!folding_.running()) finish();
}

void EvaluationSession::finish() {
  tick_.stop();
  const auto result = *std::exchange(result_, std::nullopt);
  Q_EMIT progressChanged();
  if (result) {
    setState(State::idle, tr("Finished: %1 rows, %2 of them now, in %3 s, %4 of these without a pose.")
                              .arg(counted(progress_.total), counted(result->rows),
                                   QString::number(result->seconds, 'f', 1), counted(result->failures)));
    QStringList notes;
    for (const std::string& note : result->notes) notes << QString::fromStdString(note);
    if (!notes.isEmpty()) Q_EMIT noted(notes);
    return;
  }
  if (result.error().code == ErrorCode::cancelled) {
    if (wantsPause_)
      setState(State::paused, tr("Paused after %1. What is done is in %2; Continue goes on from there.")
                                  .arg(howFar(), QFileInfo(file_).fileName()));
    else
      setState(State::idle,
               tr("Stopped after %1. What is done is kept in %2.").arg(howFar(), QFileInfo(file_).fileName()));
    return;
  }
  setState(State::idle, tr("The sweep ended early."));
  Q_EMIT failed(QString::fromStdString(result.error().message));
}

QString EvaluationSession::howFar() const {
  QString text = tr("%1 of %2 rows").arg(counted(progress_.done), counted(progress_.total));
  if (state_ != State::running) return text;
  if (progress_.rowsPerSecond > 0)
    text += tr(" · %1 a second").arg(progress_.rowsPerSecond, 0, 'f', progress_.rowsPerSecond < 10 ? 1 : 0);
  if (progress_.secondsLeft >= 0) {
    const auto s = qlonglong(progress_.secondsLeft + 0.5);
    text += s >= 3600 ? tr(" · %1 h %2 min left").arg(s / 3600).arg(s % 3600 / 60)
            : s >= 60 ? tr(" · %1 min %2 s left").arg(s / 60).arg(s % 60)
                      : tr(" · %1 s left").arg(s);
  }
  if (!progress_.scene.empty()) text += QStringLiteral(" · ") + QString::fromStdString(progress_.scene);
  return text;
}

void EvaluationSession::setState(State state, const QString& sentence) {
  state_ = state;
  sentence_ = sentence;
  Q_EMIT stateChanged();
}

void EvaluationSession::setRequest(const FigureRequest& request) {
  if (request == request_) return;
  const bool otherPairs = !(request.filter == request_.filter);
  request_ = request;
  if (otherPairs) dropComparison();
  refreshFigures(true);
}

void EvaluationSession::setComparison(const ComparisonRequest& request) {
  if (request == comparisonRequest_) return;
  comparisonRequest_ = request;
  dropComparison();
  if (!drawing_.running()) refreshComparison();
}

// What the person asked for starts at once; a set that grew waits until the last one is drawn, or figures would be
// begun four times a second and never finished.
void EvaluationSession::refreshFigures(bool atOnce) {
  if (!results_) return;
  if (drawing_.running() && !atOnce) {
    figuresStale_ = true;
    return;
  }
  figuresStale_ = false;
  drawing_.start(
      [results = results_, request = request_](std::stop_token stop) { return figuresOf(results, request, stop); },
      [this](std::shared_ptr<const EvaluationFigures> figures) {
        figures_ = std::move(figures);
        Q_EMIT figuresChanged();
        if (figuresStale_) refreshFigures(false);
        if (comparisonStale_) refreshComparison();
      });
}

// It answers a question that nobody asks any more.
void EvaluationSession::dropComparison() {
  comparing_.cancel();
  comparison_.reset();
  comparisonStale_ = true;
  Q_EMIT comparisonChanged();
}

void EvaluationSession::refreshComparison() {
  if (!results_ || comparing_.running()) return;
  comparisonStale_ = false;
  comparing_.start(
      [results = results_, asked = comparisonRequest_, filter = request_.filter](std::stop_token stop) {
        auto comparison = std::make_shared<Comparison>();
        comparison->request = asked;
        comparison->differences.resize(results->methods.size());
        const auto reference = std::find_if(results->methods.begin(), results->methods.end(),
                                            [&](const MethodResults& m) { return m.label == asked.reference; });
        for (std::size_t i = 0; i < results->methods.size() && !stop.stop_requested(); ++i)
          if (reference != results->methods.end() && results->methods[i].label != asked.reference)
            comparison->differences[i] =
                pairedDifference(*results, results->methods[i], *reference, asked.kind, asked.statistic, filter);
        return std::shared_ptr<const Comparison>(comparison);
      },
      [this](std::shared_ptr<const Comparison> comparison) {
        comparison_ = std::move(comparison);
        Q_EMIT comparisonChanged();
        if (comparisonStale_ && !drawing_.running()) refreshComparison();
      });
}

}  // namespace parallax
